<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 14mm 16mm 12mm 16mm; }
.sheet { page-break-before: always; }
.sheet.first { page-break-before: auto; }
.paperhead { min-height: 20mm; margin-bottom: 2mm; }
.dates { margin-bottom: 3mm; }
.block { margin-top: 4mm; page-break-inside: avoid; }
.block h2 { font-size: 18pt; }
.turns { margin: 0 -1mm; table-layout: fixed; border-collapse: separate; border-spacing: 1mm; }
.turns td { border: 0.25mm solid var(--writing); padding: 1.5mm 2.5mm; height: 20mm; }
.turns td.empty { border: 0 none #ffffff; }
.turns .number { color: var(--quiet); text-align: left; font-size: 12pt; }
.turns .clock { font-size: 20pt; font-weight: 700; color: var(--colour); white-space: nowrap; }
.tight .turns td { height: 16mm; padding: 0.8mm 2.5mm; }
.tight .block, .tight .over { margin-top: 2.5mm; }
.close { page-break-inside: avoid; }
.large-print .paperhead { min-height: 0; }
.large-print .dates { margin-bottom: 1mm; line-height: 1.2; }
.large-print .block { margin-top: 1.2mm; }
.large-print .block h2 { line-height: 1.1; }
.large-print .turns td { height: 16mm; padding: 0.8mm 2mm; line-height: 1.15; }
.large-print .over { margin-top: 1.2mm; }
.over { margin-top: 4mm; font-size: 18pt; font-weight: 600; color: var(--accent); }
@media screen { .sheet { margin-bottom: 20mm; } }
</#assign>
<#-- Six rows of turns and more are set closer, and stay on one page. -->
<#function rows blocks><#local sum = 0><#list blocks as block><#local sum += block.turns?size></#list><#return sum></#function>
<@paper.page style=style>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if><#if !large && rows(sheet.blocks) gt 5> tight</#if>">
<@parts.head title=say("title") eyebrow=it.name facts=sheet.people/>
<p class="dates"><strong>${sheet.dates}</strong></p>
<p>${say("lead")}</p>
<#list sheet.blocks as block>
<#if block?is_last><div class="close"></#if>
<div class="block">
<h2>${block.clock}&#160; ${block.title}</h2>
<#if block.each?has_content><p>${block.each}</p></#if>
<#if block.turns?has_content>
<table class="turns" summary="${block.title}">
<#list block.turns as row>
<tr><#list row as turn><td><span class="clock">${turn.clock}</span><br/><span class="number">${turn.number}.</span></td></#list><#if row?size lt 5><#list row?size..4 as _><td class="empty">&#160;</td></#list></#if></tr>
</#list>
</table>
</#if>
</div>
</#list>
<p class="over">${sheet.end}&#160; ${say("end")}</p>
<#if sheet.blocks?has_content></div></#if>
</div>
</#list>
</@paper.page>
