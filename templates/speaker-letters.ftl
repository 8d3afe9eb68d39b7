<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<#list it.letters as letter>
<div class="letter<#if letter?is_first> first</#if>">
<@parts.letterhead from=it.from/>
<h1>${letter.greeting}</h1>
<p>${letter.thanks}</p>
<h2>${say("when")}</h2>
<#list letter.visits as visit>
<div class="visit">
<p><strong>${visit.when}</strong></p>
<#if visit.where??><p>${visit.where}</p></#if>
<p>${visit.what}</p>
</div>
</#list>
<h2>${say("about")}</h2>
<#list it.about as line><p>${line}</p></#list>
<h2>${say("ask")}</h2>
<ul class="items"><#list it.asks as line><li>${line}</li></#list></ul>
<div class="signers">
<#list it.after as line><p>${line}</p></#list>
<p class="names"><#list it.signers as name>${name}<#sep><br/></#list></p>
</div>
</div>
</#list>
</@paper.page>
