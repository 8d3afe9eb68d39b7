<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<#assign down = large?then(3, 4)>
<#assign height = large?then(88, 66)>
<#assign style>
@page { margin: 0; }
/* what stands over the cards of a page, and holds their marks */
.top { position: relative; height: 20mm; clear: both; page-break-before: always; }
.top.first { page-break-before: auto; }
h1 { position: absolute; left: 15mm; top: 5mm; font-size: 14pt; }
.card { float: left; width: 90mm; height: ${height}mm; padding: 3mm 6mm; }
.card.left { clear: left; margin-left: 15mm; }
.card table { height: ${height - 6}mm; }
.card td { height: ${height - 6}mm; vertical-align: middle; }
.card .label { font-size: 14pt; line-height: 1.2; margin-bottom: 2mm; }
.card .ask { font-size: 19pt; line-height: 1.25; }
.card .ask.long { font-size: 14pt; line-height: 1.2; }
.card .name { font-weight: 600; color: var(--colour); }
.card .taste { margin-top: 2mm; line-height: 1.25; }
@media screen { .top { height: auto; } h1 { position: static; } .card, .card.left { float: none; width: auto; height: auto; margin: 3mm 0; outline: 0.2mm solid var(--line); } }
</#assign>
<@paper.page style=style>
<#list it.cards?chunk(2 * down) as cards>
<div class="top<#if cards?is_first> first</#if>">
<#if cards?is_first><h1>${it.title}</h1></#if>
<@at.grid columns=2 rows=(cards?size / 2)?ceiling width=90 height=height left=15 top=20/>
</div>
<#list cards as card>
<div class="card<#if card?index % 2 == 0> left</#if>"><table role="presentation"><tr><td>
<#if card.theme?has_content><p class="label">${card.theme}</p></#if>
<p class="ask<#if card.text?length gt 100> long</#if><#if card.taste?has_content> name</#if>">${card.text}</p>
<#if card.taste?has_content><p class="taste">${card.taste}</p></#if>
</td></tr></table></div>
</#list>
</#list>
</@paper.page>
