<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 13mm 18mm 10mm 18mm; }
.paperhead { margin-bottom: 2mm; }
h2 { margin: 4mm 0 1.5mm 0; page-break-after: avoid; }
.fields th { width: 72mm; }
.known { margin-bottom: 1mm; }
.grid td { height: 7.5mm; }
.grid .who { width: 45%; }
.foot { margin-top: 3mm; }
/* a list that is cut in two is hard to copy */
.large-print .list { page-break-inside: avoid; }
</#assign>
<@paper.page style=style>
<@parts.head title=it.title eyebrow=it.group facts=it.lead seats=8/>
<#if it.known??><p class="quiet known">${say("known")} ${it.known}</p></#if>
<@parts.fields labels=it.fields/>
<h2>${say("promises")}</h2>
<ul class="items"><#list it.promises as line><li>${line}</li></#list></ul>
<div class="list">
<h2>${say("list")}</h2>
<table class="grid" summary="${say("list")}">
<thead><tr><th scope="col" class="who">${say("name")}</th><th scope="col">${say("phone")}</th></tr></thead>
<tbody><#list 1..it.rows as _><tr><td>&#160;</td><td>&#160;</td></tr></#list></tbody>
</table>
</div>
<#if it.contact??><p class="foot">${say("help")} ${it.contact}</p></#if>
</@paper.page>
