<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
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
