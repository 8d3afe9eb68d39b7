<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { size: A4<#if it.wide> landscape</#if>; margin: 13mm 13mm 12mm 13mm; }
</#assign>
<@paper.page style=style>
<@parts.head title=say("title") eyebrow=it.name facts=it.lead/>
<#list it.grids as grid>
<#if grid.run?has_content><h2<#if !grid?is_first> class="later"</#if>>${grid.run}</h2></#if>
<table class="grid register<#if !grid?is_first && !grid.run?has_content> later</#if>" summary="${say("title")}">
<thead><tr><th scope="col" class="name">${say("name")}</th><#list grid.days as day><th scope="col" class="day">${day.day}<br/>${day.month}</th></#list></tr></thead>
<tbody>
<#list grid.rows as row><tr><th scope="row" class="name">${row.name}&#160;</th><#list row.marks as mark><td class="day">${mark}&#160;</td></#list></tr></#list>
</tbody>
</table>
</#list>
<#if it.counted?has_content>
<table class="grid register counted" summary="${say("title")}">
<thead><tr><th scope="col" class="name">${say("date")}</th><th scope="col" class="small">${say("came")}</th><th scope="col" class="small">${say("new")}</th><th scope="col">${say("note")}</th></tr></thead>
<tbody>
<#list it.counted as day><tr><th scope="row" class="name">${day.day}</th><td class="day">${day.came}&#160;</td><td>&#160;</td><td>&#160;</td></tr></#list>
</tbody>
</table>
</#if>
</@paper.page>
