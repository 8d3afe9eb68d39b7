<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.head title=it.title eyebrow=it.group facts=it.lead seats=8/>
<table class="ticks" summary="${it.title}">
<thead><tr><th scope="col">${say("statements")}</th><#list it.scale as word><th scope="col" class="tick">${word}</th></#list></tr></thead>
<tbody><#list it.statements as line><tr><th scope="row">${line}</th><#list it.scale as word><td class="tick">☐</td></#list></tr></#list></tbody>
</table>
<#list it.questions as question><div class="open"><h2>${question}</h2><div class="room"></div></div></#list>
<p class="foot">${it.footer}</p>
</@paper.page>
