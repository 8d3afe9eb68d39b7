<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.head title=say("title") eyebrow=it.name facts=say("lead") seats=8/>
<#if it.visits?has_content>
<h2>${say("known")}</h2>
<#list it.visits as visit>
<p><strong>${visit.place}</strong></p>
<#if visit.known?has_content><p class="quiet">${visit.known?join(" · ")}</p></#if>
</#list>
</#if>
<h2>${say("checks")}</h2>
<@parts.checks items=it.checks/>
<div class="ask">
<h2>${say("questions")}</h2>
<#list it.questions as question><@parts.fields labels=[question]/></#list>
</div>
</@paper.page>
