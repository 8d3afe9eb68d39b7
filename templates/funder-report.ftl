<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<#list it.about as line><p class="about">${line}</p></#list>
<#if it.numbers?has_content>
<h2>${say("numbers")}</h2>
<@parts.figures of=it.numbers/>
</#if>
<#if it.money?has_content>
<h2>${say("money")}</h2>
<table class="sums" summary="${say("money")}"><#list it.money as line><tr><th scope="row">${line.label}</th><td class="number">${line.number}</td></tr></#list></table>
</#if>
<div class="gave">
<h2>${say("gave")}</h2>
<#list it.prompts as prompt><div class="prompt"><p>${prompt}</p><@parts.lines count=3/></div></#list>
<p class="closing">${it.closing}</p>
<@parts.signatures labels=it.signatures/>
</div>
</@paper.page>
