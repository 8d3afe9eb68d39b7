<#import "page.ftl" as paper>
<#assign style>
/* in millimetres what has no room to be larger, in large print either; one label is 70 × 37 mm; print without scaling to fit */
@page { margin: 0.5mm 0mm 0 0mm; }
h1 { font-size: 12pt; line-height: 1.2; color: var(--ink); }
p { line-height: 1.2; }
.sheet { position: relative; height: 296mm; }
.sheet.later { page-break-before: always; }
.label { position: absolute; width: 70mm; height: 37mm; padding: 4mm 5mm 2mm 6mm; font-weight: 400; color: var(--ink); }
.label p { font-size: 12pt; }
.medium h1, .medium p { font-size: 3.53mm; }
.small h1, .small p { font-size: 2.65mm; line-height: 1.15; }
</#assign>
<@paper.page style=style>
<#list it.pages as page>
<div class="sheet<#if !page?is_first> later</#if>">
<#list page as row><#list row as label>
<div class="label ${label.size}" style="top: ${(row?index * 37)?c}mm; left: ${(label?index * (70 + 0))?c}mm"><h1>${label.name}</h1><#list label.address as line><p>${line}</p></#list></div>
</#list></#list>
</div>
</#list>
</@paper.page>
