<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
.letter p { margin-bottom: 5mm; }
.writing { height: 12mm; }
.pen { display: inline-block; width: 90mm; border-bottom: 0.25mm solid var(--writing); }
.signers { margin-top: 9mm; }
.signatures { margin-top: 4mm; table-layout: fixed; }
.signatures p { margin-bottom: 0; }
</#assign>
<@paper.page style=style>
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
