<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<div class="letter first">
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<#list it.lines as line><p>${line}</p></#list>
<@parts.fields labels=it.fields/>
<#if it.place??><p>${say("place")} ${it.place}</p></#if>
<#list it.after as line><p>${line}</p></#list>
<div class="signers">
<p>${say("bye")}</p>
<p class="names"><#list it.signers as name>${name}<#sep><br/></#list></p>
</div>
</div>
</@paper.page>
