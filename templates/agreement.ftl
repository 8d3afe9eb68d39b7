<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 16mm 18mm 12mm 18mm; }
h2 { margin: 5mm 0 1.5mm 0; }
.items li { margin-bottom: 2.6mm; }
.consent { margin-top: 5mm; page-break-inside: avoid; }
.consent h2 { margin-top: 0; }
.large-print .items li { margin-bottom: 1mm; }
.large-print .signatures { margin-top: 4mm; }
</#assign>
<@paper.page style=style>
<@parts.head title=it.title eyebrow=it.group facts=it.lead seats=8/>
<ul class="items"><#list it.promises as line><li>${line}</li></#list></ul>
<h2>${say("own")}</h2>
<@parts.lines count=2/>
<#if it.consents?has_content>
<div class="consent box">
<h2>${say("share")}</h2>
<@parts.checks items=it.consents/>
<p class="quiet">${say("withdraw")}</p>
</div>
</#if>
<#if it.signatures?has_content><@parts.signatures labels=it.signatures/></#if>
</@paper.page>
