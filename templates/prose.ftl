<#import "page.ftl" as paper>
<@paper.page>
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
