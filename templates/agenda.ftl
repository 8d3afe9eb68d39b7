<#import "page.ftl" as paper>
<#assign style>
@page { margin: 11mm 18mm ${large?then((it.footer?length gt 100)?then(32, 23), 12)}mm 18mm; @bottom-left { content: element(foot); } }
body { font-size: 12.5pt; line-height: 1.32; }
.sheet { page-break-before: always; }
.sheet.first { page-break-before: auto; }
.head { position: relative; min-height: 27mm; }
.head .ring { position: absolute; top: 0; right: 0; }
.head h1 { font-size: 30pt; }
.head h1, .head .eyebrow, .head .facts { margin-right: 34mm; }
.head .facts { font-size: 13.5pt; margin-top: 1mm; }
.side { float: right; width: 45mm; margin-top: 4mm; }
.side .box { padding: 3.5mm 4mm; border-radius: 3mm; }
.side .label { margin-top: 3.5mm; }
.side .label.first { margin-top: 0; }
.side ul { list-style-type: none; }
.side li { padding-left: 4.5mm; text-indent: -4.5mm; }
.side .rules li { margin-bottom: 1mm; line-height: 1.22; }
.line { border-bottom: 0.25mm solid var(--line); height: 8mm; }
.parts { table-layout: fixed; width: 124mm; margin-top: 4mm; border-collapse: separate; border-spacing: 0 1mm; }
.parts tr, .close { page-break-inside: avoid; }
/* what ends the meeting stands with its last part, never alone on a page */
.close .parts { margin-top: 0; }
.parts.before-last { margin-bottom: -1mm; }
.parts .clock { width: 20mm; color: var(--colour); font-size: 16pt; font-weight: 700; line-height: 1.15; white-space: nowrap; padding-right: 3mm; }
.parts .clock .minutes { font-size: 11pt; font-weight: 400; color: var(--quiet); }
.parts .what { border-left: 1.6mm solid var(--colour); padding: 1mm 3mm 1.4mm 4.5mm; }
.parts .before .what, .parts .pause .what { border-left-color: var(--rim); background-color: var(--pale); }
.parts .end .what { border-left-color: var(--mark); }
.parts h2 { font-size: 14.5pt; color: var(--ink); }
.parts ul { margin-left: 4.5mm; }
.over { margin-top: 1mm; }
.over .clock { font-size: 16pt; font-weight: 700; color: var(--accent); }
.days { margin-top: 4mm; page-break-inside: avoid; }
.tight .parts { border-spacing: 0 0.4mm; margin-top: 3mm; font-size: 12pt; line-height: 1.24; }
.tight .close .parts { margin-top: 0; }
.tight .before-last { margin-bottom: -0.4mm; }
.tight .parts .what { padding-top: 0.6mm; padding-bottom: 0.8mm; }
/* beside large letters there is no room: what stands at the side comes after the parts */
.large-print .parts, .large-print .side { width: auto; float: none; }
.large-print .parts .clock { width: 25mm; padding-right: 1mm; }
.large-print .side { page-break-inside: avoid; }
.large-print .side .box { float: left; width: 97mm; margin-right: 7mm; }
.large-print .open .bring li { float: left; width: 78mm; }
.large-print .notes { clear: both; }
.foot { position: running(foot); font-size: 10.5pt; }
@media screen { .foot { position: static; } .sheet { margin-bottom: 20mm; } }
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
