<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.head title=say("title") eyebrow=it.name facts=say("lead") seats=8/>
<h2>${say("steps")}</h2>
<table class="steps" summary="${say("steps")}"><#list it.steps as step><tr><th scope="row">${step.when}</th><td>${step.what}</td></tr></#list></table>
<h2>${say("bring")}</h2>
<@parts.checks items=it.bring/>
<h2>${say("questions")}</h2>
<#list it.questions as question><div class="ask"><p>${question}</p><@parts.lines count=1/></div></#list>
<#if it.partners?has_content>
<h2>${say("partners")}</h2>
<@boxes items=it.partners label=say("partners")/>
</#if>
<div class="keep">
<h2>${say("others")}</h2>
<@boxes items=it.others label=say("others")/>
</div>
<div class="keep">
<h2>${say("more")}</h2>
<p>${say("outreach.more.text")}</p>
<@parts.checks items=it.more/>
<@parts.lines count=2/>
</div>
<div class="keep">
<h2>${say("visits")}</h2>
<table class="grid visits" summary="${say("visits")}">
<thead><tr><th scope="col">${say("outreach.visits.where")}</th><th scope="col">${say("outreach.visits.whom")}</th><th scope="col" class="again">${say("outreach.visits.again")}</th></tr></thead>
<tbody><#list 1..7 as _><tr><td>&#160;</td><td>&#160;</td><td>&#160;</td></tr></#list></tbody>
</table>
</div>
</@paper.page>
<#-- Things to tick off, two to a line. -->
<#macro boxes items label>
<table class="boxes" summary="${label}"><#list items?chunk(2) as row><tr><#list row as item><td><span class="tick">☐</span> ${item}</td></#list><#if row?size == 1><td>&#160;</td></#if></tr></#list></table>
</#macro>
