<#import "page.ftl" as paper>
<#assign style>
@page { margin: 11mm 18mm ${large?then((it.footer?length gt 100)?then(32, 23), 12)}mm 18mm; @bottom-left { content: element(foot); vertical-align: top; } }
</#assign>
<#-- About how many lines a sheet's parts take: an evening with much to say is set closer, and stays on one page. -->
<#function lines rows><#local sum = 0><#list rows as row><#local sum += 1.7 + ((row.lines?join(" ")?length + 56) / 57)?floor><#list row.questions as question><#local sum += ((question?length + 52) / 53)?floor></#list></#list><#return sum></#function>
<#-- How many lines to write on: where little else stands beside the parts, there is room for more. -->
<#function spare sheet><#if large || sheet.dont?has_content><#return 3></#if><#return (sheet.bring?has_content || sheet.guests?has_content || sheet.watch?has_content)?then(7, 14)></#function>
<@paper.page style=style>
<p class="foot">${it.footer}</p>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if><#if !large && lines(sheet.rows) gt 35> tight</#if>">
<div class="head">
<@ring seats=sheet.seats warm=1 size=28/>
<p class="eyebrow">${sheet.eyebrow}</p>
<h1>${sheet.title}</h1>
<p class="facts">${sheet.facts}</p><#if sheet.changed?has_content><p class="facts">${sheet.changed?join(" ")}</p></#if>
</div>
<#if !large><@side sheet=sheet/></#if>
<#if sheet.rows?size gt 1><@parts rows=sheet.rows[0..<sheet.rows?size - 1] class=" before-last"/></#if>
<div class="close">
<@parts rows=sheet.rows[(sheet.rows?size - 1)..]/>
<p class="over"><span class="clock">${sheet.end}</span>&#160;&#160; <strong>${say("end")}</strong></p>
</div>
<#if large><@side sheet=sheet/></#if>
<#if sheet.dates?has_content>
<div class="days">
<h2 class="label">${say("dates")}</h2>
<#list sheet.dates as month><p><strong>${month.name}</strong> <#list month.days as day>${day}<#sep>, </#list></p></#list>
</div>
</#if>
</div>
</#list>
</@paper.page>
<#macro side sheet>
<div class="side<#if !sheet.dont?has_content> open</#if>">
<#if sheet.dont?has_content>
<div class="box">
<h2 class="label first">${say("dont")}</h2>
<ul class="rules"><#list sheet.dont as rule><li>${rule}</li></#list></ul>
<h2 class="label">${say("do")}</h2>
<ul class="rules"><#list sheet.instead as rule><li>${rule}</li></#list></ul>
</div>
</#if>
<#if sheet.alongside??>
<h2 class="label">${say("alongside")}</h2>
<p>${sheet.alongside}</p>
</#if>
<#if sheet.guests?has_content>
<h2 class="label">${say("guests")}</h2>
<#list sheet.guests as guest><p>${guest}</p></#list>
</#if>
<#if sheet.bring?has_content>
<h2 class="label">${say("bring")}</h2>
<ul class="bring"><#list sheet.bring as item><li>☐ ${item}</li></#list></ul>
</#if>
<#if sheet.watch?has_content>
<h2 class="label">${say("watch")}</h2>
<#list sheet.watch as person><p>${person}</p></#list>
</#if>
<div class="notes">
<h2 class="label">${sheet.notes}</h2>
<#list 1..spare(sheet) as _><div class="line"></div></#list>
</div>
</div>
</#macro>
<#macro parts rows class="">
<table class="parts${class}">
<#list rows as row>
<tr class="${row.tone}">
<th scope="row" class="clock">${row.clock}<br/><span class="minutes">${row.minutes}</span></th>
<td class="what"><h2><#if row.tone == "booked">☐ </#if>${row.title}</h2>
<#if row.lines?has_content><p><#list row.lines as line>${line}<#sep> </#list></p></#if>
<#if row.questions?has_content><ul><#list row.questions as question><li>${question}</li></#list></ul></#if>
</td>
</tr>
</#list>
</table>
</#macro>
