<#import "page.ftl" as paper>
<#assign style>
@page { margin: 12mm 16mm 12mm 16mm; }
.sheet { page-break-before: always; }
.sheet.first { page-break-before: auto; }
h1 { font-size: 30pt; }
.away { font-size: 16pt; margin-top: 1mm; }
.parts { table-layout: fixed; margin-top: 5mm; border-collapse: separate; border-spacing: 0 2.5mm; }
.parts tr { page-break-inside: avoid; }
.parts .clock { width: 38mm; font-size: 34pt; line-height: 1.1; font-weight: 700; color: var(--colour); white-space: nowrap; }
.parts .what { border-left: 1.6mm solid var(--colour); padding: 0.5mm 0 1.5mm 5mm; }
.parts .pause .what { border-left-color: var(--rim); }
.parts .end .what { border-left-color: var(--mark); }
.parts h2 { font-size: 22pt; color: var(--ink); }
.each { font-size: 16pt; }
/* small, so that ten stand in a line */
.seats { margin-top: 1.5mm; font-size: 3pt; line-height: 1; }
.large-print .seats { letter-spacing: -1.4mm; }
.large-print .seat { letter-spacing: 0; padding: 0; }
.large-print .parts .clock { width: 33mm; }
.large-print .parts .what { padding-left: 3mm; }
.seat { display: inline-block; min-width: 11mm; height: 13mm; border: 0.5mm solid var(--colour); border-radius: 6.5mm; margin: 0 0 1.5mm 0; padding: 0 0.5mm; text-align: center; font-size: 16pt; font-weight: 600; line-height: 11.6mm; white-space: nowrap; }
.close { page-break-inside: avoid; }
.close .parts { margin-top: 0; }
.before-last { margin-bottom: -2.5mm; }
.over { font-size: 20pt; }
.over .clock { font-size: 30pt; font-weight: 700; color: var(--accent); }
@media screen { .sheet { margin-bottom: 20mm; } }
</#assign>
<@paper.page style=style>
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
