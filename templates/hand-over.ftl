<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
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
