<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
h2 { margin: 6mm 0 1.5mm 0; }
.trip { page-break-inside: avoid; }
.trip h2 { margin-top: 5mm; }
.checks li { float: left; width: 76mm; margin-right: 2mm; }
</#assign>
<@paper.page style=style>
<@parts.head title=say("title") eyebrow=it.name facts=it.season seats=8/>
<#if it.buy?has_content>
<h2>${say("buy")}</h2>
<@parts.checks items=it.buy/><div class="clear"></div>
</#if>
<#if it.bring?has_content>
<h2>${say("bring")}</h2>
<@parts.checks items=it.bring/><div class="clear"></div>
</#if>
<#list it.trips as trip>
<div class="trip"><h2>${trip.days}</h2>
<p class="quiet">${trip.people}</p>
<@parts.checks items=trip.items/><div class="clear"></div></div>
</#list>
</@paper.page>
