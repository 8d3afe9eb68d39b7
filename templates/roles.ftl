<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page closer="close">
<@parts.head title=say("title") eyebrow=it.name facts=it.lead seats=5/>
<#if it.duties?has_content>
<table class="grid duties" summary="${say("title")}">
<thead><tr><th scope="col">${say("what")}</th><th scope="col" class="who">${say("who")}</th></tr></thead>
<tbody>
<#list it.duties as duty><tr><th scope="row"><h2>${duty.title}</h2><p>${duty.what}</p></th><td class="who">${duty.who}&#160;</td></tr></#list>
</tbody>
</table>
</#if>
<#if it.turns?has_content>
<table class="grid turns" summary="${say("title")}">
<thead><tr><th scope="col" class="date">${say("roles.turn.date")}</th><th scope="col">${say("roles.turn.opens")}</th><th scope="col">${say("roles.turn.clock")}</th><th scope="col">${say("roles.turn.closes")}</th></tr></thead>
<tbody>
<#list it.turns as day><tr><th scope="row" class="date">${day}</th><td>&#160;</td><td>&#160;</td><td>&#160;</td></tr></#list>
</tbody>
</table>
</#if>
<#list it.questions as question><div class="ask"><h2>${question}</h2><@parts.lines count=1/></div></#list>
<#list it.signers as pair><@parts.signatures labels=pair/></#list>
</@paper.page>
