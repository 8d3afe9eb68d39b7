<#import "page.ftl" as paper>
<@paper.page>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if>">
<p class="eyebrow">${sheet.eyebrow}</p>
<h1>${sheet.date}</h1>
<#if sheet.away?has_content><p class="away">${sheet.away}</p></#if>
<#if sheet.rows?size gt 1><@parts rows=sheet.rows[0..<sheet.rows?size - 1] class=" before-last"/></#if>
<#-- the end stands with the last part, never alone on a page -->
<div class="close">
<@parts rows=sheet.rows[(sheet.rows?size - 1)..]/>
<p class="over"><span class="clock">${sheet.end}</span>&#160; ${say("end")}</p>
</div>
</div>
</#list>
</@paper.page>
<#macro parts rows class="">
<table class="parts${class}" summary="${say("title")}">
<#list rows as row>
<tr class="${row.tone}"><th scope="row" class="clock">${row.clock}</th>
<td class="what"><h2>${row.title}</h2><p class="each">${row.each}</p>
<#if row.seats?has_content><p class="seats"><#list row.seats as seat><span class="seat">${seat?has_content?then(seat, "\xA0")}</span> </#list></p></#if>
</td></tr>
</#list>
</table>
</#macro>
