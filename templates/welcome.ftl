<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page sheet="welcome">
<#list it.letters as letter>
<div class="letter<#if letter?is_first> first</#if>">
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<p>${letter.greeting}</p>
<#list letter.before as line><p>${line}</p></#list>
<h2>${letter.datesTitle}</h2>
<@parts.twofold items=letter.dates label=letter.datesTitle/>
<#list it.after as line><p>${line}</p></#list>
<div class="signers">
<p>${it.bye}</p>
<p class="names"><#list it.signers as name>${name}<#sep><br/></#list></p>
</div>
</div>
</#list>
</@paper.page>
