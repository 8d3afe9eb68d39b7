<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.head title=say("title") eyebrow=it.group facts=say("lead") seats=8/>
<@people title=say("people") rows=it.people/>
<#if it.leaders?has_content><@people title=say("leaders") rows=it.leaders/></#if>
<p class="foot">${say("footer")}</p>
</@paper.page>
<#macro people title rows>
<h2>${title}</h2>
<table class="grid" summary="${title}">
<thead><tr><th scope="col" class="name">${say("name")}</th><th scope="col" class="number">${say("phone")}</th><th scope="col">${say("email")}</th></tr></thead>
<tbody><#list rows as row><tr><th scope="row" class="name">${row.name}</th><td class="number">${row.phone}</td><td>${row.email}</td></tr></#list></tbody>
</table>
</#macro>
