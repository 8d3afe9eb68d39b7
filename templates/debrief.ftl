<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.head title=say("title") eyebrow=it.name facts=it.lead seats=2/>
<@parts.fields labels=[say("date"), say("here")]/>
<#list it.questions as question>
<div class="ask"><h2>${question}</h2>
<#if question?is_first && it.people?has_content><p class="people"><#list it.people as person><span class="one">${person}</span><#sep> &#160; </#list></p></#if>
<@parts.lines count=(question?is_first && it.people?has_content)?then(2, 3)/></div>
</#list>
<p class="quiet after">${say("end")}</p>
</@paper.page>
