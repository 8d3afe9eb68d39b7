<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<#list it.greetings as greeting>
<div class="letter<#if greeting?is_first> first</#if>">
<@parts.letterhead from=it.from/>
<h1>${greeting.words}<#if greeting.open> <span class="pen">&#160;</span></#if></h1>
<#list it.before as line><p>${line}</p></#list>
<p>${it.hint}</p>
<@parts.lines count=5/>
<div class="signers">
<#list it.after as line><p>${line}</p></#list>
</div>
<#list it.signers?chunk(3) as some><@parts.signatures labels=some/></#list>
</div>
</#list>
</@paper.page>
