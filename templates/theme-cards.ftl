<#import "page.ftl" as paper>
<#assign style>
@page { margin: 14mm 15mm 12mm 15mm; }
h1 { font-size: 16pt; margin-bottom: 3mm; }
.cards { table-layout: fixed; width: 180mm; }
.cards tr { page-break-inside: avoid; }
.cards td { height: 70mm; border: 0.15mm solid #9aa7a9; padding: 5mm 6mm; vertical-align: middle; }
.cards .label { font-size: 14pt; line-height: 1.2; margin-bottom: 2mm; }
.cards .ask { font-size: 19pt; line-height: 1.25; }
.cards .ask.long { font-size: 14pt; }
.cards td.none { border: 0 none #ffffff; }
</#assign>
<@paper.page style=style>
<h1>${say("title")}</h1>
<table class="cards" summary="${say("title")}">
<#list it.rows as row>
<tr><#list row as card><td><p class="label">${card.theme}</p><p class="ask<#if card.question?length gt 100> long</#if>">${card.question}</p></td></#list><#if row?size == 1><td class="none">&#160;</td></#if></tr>
</#list>
</table>
</@paper.page>
