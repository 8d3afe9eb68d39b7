<#import "page.ftl" as paper>
<#assign style>
/* in millimetres what has no room to be larger, in large print either; one label is 99.1 × 38.1 mm; print without scaling to fit */
@page { margin: 15.1mm 4.65mm 0 4.65mm; }
h1 { font-size: 12pt; line-height: 1.2; color: var(--ink); }
p { line-height: 1.2; }
.sheet { position: relative; height: 270mm; }
.sheet.later { page-break-before: always; }
.label { position: absolute; width: 99.1mm; height: 38.1mm; padding: 4mm 5mm 2mm 6mm; font-weight: 400; color: var(--ink); }
.label p { font-size: 12pt; }
.medium h1, .medium p { font-size: 10pt; }
.small h1, .small p { font-size: 2.65mm; line-height: 1.15; }
</#assign>
<@paper.page style=style>
<#list it.pages as page>
<div class="sheet<#if !page?is_first> later</#if>">
<#list page as row><#list row as label>
<div class="label ${label.size}" style="top: ${(row?index * 38.1)?c}mm; left: ${(label?index * (99.1 + 2.5))?c}mm"><h1>${label.name}</h1><#list label.address as line><p>${line}</p></#list></div>
</#list></#list>
</div>
</#list>
</@paper.page>
