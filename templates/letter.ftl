<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#-- A Letter on paper. -->
<#macro sheet of>
<@paper.page sheet="letter">
<@parts.letterhead from=of.from/>
<h1>${of.letter.title}</h1>
<p>${of.letter.greeting}</p>
<#list of.letter.parts as part>
<#if part?is_last><div class="last"></#if>
<#if part.heading?has_content><h2>${part.heading}</h2></#if>
<#list part.paragraphs as text><p>${text}</p></#list>
<#if part.items?has_content><ul class="items"><#list part.items as item><li>${item}</li></#list></ul></#if>
</#list>
<div class="signed"><#list of.letter.signed as line><p>${line}</p></#list></div>
<#if of.letter.parts?has_content></div></#if>
</@paper.page>
</#macro>
