<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign many = it.themes?size gt 8>
<#assign style>
.award { page-break-before: always; text-align: center; padding-top: ${many?then(0, 14)}mm; }
.award h1 { font-size: 42pt; margin: ${many?then("2mm 0 3mm 0", "6mm 0 8mm 0")}; }
.award .what { font-size: 18pt; margin-top: ${many?then(2, 5)}mm; }
.award .scope { margin-bottom: ${many?then(4, 9)}mm; }
.award .from { font-weight: 600; margin-top: ${many?then(3, 10)}mm; }
.signatures { margin-top: ${many?then(8, 14)}mm; text-align: left; table-layout: fixed; }
</#assign>
<@paper.page style=style closer="close closer" sheets=it.names?size>
<#list it.names as name>
<div class="award<#if name?is_first> first</#if>">
<@ring seats=8 warm=1 size=many?then(20, 36)/>
<h1>${it.title}</h1>
<#if name?has_content><p class="whom">${name}</p><#else><div class="blank"></div></#if>
<p class="what">${it.what}</p>
<p class="course">${it.course}</p>
<p class="scope">${it.scope}</p>
<#if many>
<table class="twofold" summary="${it.course}"><#list it.themes?chunk(2) as row><tr><#list row as theme><td>${theme}</td></#list><#if row?size == 1><td>&#160;</td></#if></tr></#list></table>
<#elseif it.themes?has_content>
<ul class="themes"><#list it.themes as theme><li>${theme}</li></#list></ul>
</#if>
<p class="from">${it.from.sender}</p>
<#if it.signers?has_content><#list it.signers?chunk((it.signers?size gt 2)?then(3, 2)) as some><@parts.signatures labels=some/></#list></#if>
</div>
</#list>
</@paper.page>
