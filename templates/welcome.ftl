<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
h2 { margin: 4mm 0 1.5mm 0; }
</#assign>
<@paper.page style=style>
<#list it.greetings as greeting>
<div class="letter<#if greeting?is_first> first</#if>">
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<p>${greeting}</p>
<#list it.before as line><p>${line}</p></#list>
<h2>${it.datesTitle}</h2>
<@parts.twofold items=it.dates label=it.datesTitle/>
<#list it.after as line><p>${line}</p></#list>
<div class="signers">
<p>${it.bye}</p>
<p><#list it.signers as name>${name}<#sep><br/></#list></p>
</div>
</div>
</#list>
</@paper.page>
