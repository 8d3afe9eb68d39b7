<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
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
