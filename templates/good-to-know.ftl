<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page closer="close">
<div<#if !large && it.practical?size lt 7 && !it.agree?has_content> class="roomy"</#if>>
<@parts.head title=it.title eyebrow=it.group facts=it.lead seats=8/>
<table class="facts" summary="${it.title}"><#list it.practical as fact><tr><th scope="row">${fact.label}</th><td>${fact.text}</td></tr></#list></table>
<h2>${it.togetherTitle}</h2>
<ul class="items"><#list it.together as line><li>${line}</li></#list></ul>
<#if it.agree?has_content>
<h2>${say("agree")}</h2>
<ul class="items"><#list it.agree as line><li>${line}</li></#list></ul>
</#if>
<#if it.help?has_content>
<div class="box">
<h2>${say("help")}</h2>
<#list it.help as one><p><strong>${one.name}</strong><#if one.contact??> ${one.contact}</#if></p></#list>
</div>
</#if>
</div>
</@paper.page>
