<#import "page.ftl" as paper>
<#assign style>
h1 { font-size: 28pt; margin-bottom: 5mm; }
h2 { margin: 5mm 0 1.5mm 0; }
h2 { page-break-after: avoid; }
p { margin-bottom: 3mm; }
.items li, .few { page-break-inside: avoid; }
/* a heading with a line or two stays with them */
.short { page-break-inside: avoid; }
</#assign>
<@paper.page style=style>
<h1>${it.title}</h1>
<#list it.sections as section>
<div<#if section?size lte 3> class="short"</#if>>
<#list section as block>
<#switch block.kind>
<#case "heading"><h2>${block.lines[0]}</h2><#break>
<#case "paragraph"><p><#list block.lines as line>${line}<#sep><br/></#list></p><#break>
<#case "items"><ul class="items<#if block.lines?join(" ")?length lt 450> few</#if>"><#list block.lines as line><li>${line}</li></#list></ul><#break>
</#switch>
</#list>
</div>
</#list>
</@paper.page>
