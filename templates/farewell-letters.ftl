<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
.letter p { margin-bottom: 5mm; }
.writing { height: 13mm; }
.signers { margin-top: 9mm; }
.sign { width: 70mm; margin-top: 6mm; page-break-inside: avoid; }
</#assign>
<@paper.page style=style>
<#list it.greetings as greeting>
<div class="letter<#if greeting?is_first> first</#if>">
<@parts.letterhead from=it.from/>
<p>${greeting}</p>
<#list it.before as line><p>${line}</p></#list>
<p>${it.hint}</p>
<@parts.lines count=5/>
<div class="signers">
<#list it.after as line><p>${line}</p></#list>
</div>
<#list it.signers as name><div class="sign"><div class="writing"></div><p class="quiet">${name}</p></div></#list>
</div>
</#list>
</@paper.page>
