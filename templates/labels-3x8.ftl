<#import "page.ftl" as paper>
<@paper.page>
<#list it.pages as page>
<div class="sheet<#if !page?is_first> later</#if>">
<#list page as row><#list row as label>
<div class="label ${label.size}" style="top: ${(row?index * 37)?c}mm; left: ${(label?index * (70 + 0))?c}mm"><h1>${label.name}</h1><#list label.address as line><p>${line}</p></#list></div>
</#list></#list>
</div>
</#list>
</@paper.page>
