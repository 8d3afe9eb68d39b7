<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign many = it.themes?size gt 8>
<#assign style>
.award { page-break-before: always; text-align: center; padding-top: ${many?then(0, 14)}mm; }
.award.first { page-break-before: auto; }
.award h1 { font-size: 42pt; margin: ${many?then("2mm 0 3mm 0", "6mm 0 8mm 0")}; }
.award .whom { font-size: 28pt; line-height: 1.2; font-weight: 600; min-height: 14mm; }
.award .blank { border-bottom: 0.3mm solid var(--writing); height: 14mm; width: 120mm; margin: 0 auto; }
.award .what { font-size: 18pt; margin-top: ${many?then(2, 5)}mm; }
.award .course { font-size: 24pt; line-height: 1.2; font-weight: 600; color: var(--colour); margin: 1mm 6mm 0 6mm; }
.award .scope { margin-bottom: ${many?then(4, 9)}mm; }
.award .themes { list-style-type: none; }
.award .themes li { margin-bottom: 1mm; }
.award .twofold { text-align: left; margin-bottom: 2mm; }
.award .twofold td { font-size: 12pt; line-height: 1.2; }
.award .from { font-weight: 600; margin-top: ${many?then(3, 10)}mm; }
.signatures { margin-top: ${many?then(8, 14)}mm; text-align: left; table-layout: fixed; }
/* what one hangs up is one sheet */
.close .award { padding-top: 0; }
.close .award h1 { font-size: 32pt; margin: 1mm 0 2mm 0; }
.close .award .whom { font-size: 22pt; min-height: 0; }
.close .award .what { font-size: 14pt; margin-top: 1mm; }
.close .award .course { font-size: 18pt; margin-top: 0; }
.close .award .scope { margin-bottom: 2mm; line-height: 1.15; }
.close .award .twofold td { font-size: 10.5pt; line-height: 1.12; padding-bottom: 0.4mm; }
.close .award .from { margin-top: 2mm; line-height: 1.15; }
.close .signatures { margin-top: 5mm; line-height: 1.1; }
.closer .award h1 { font-size: 24pt; margin: 0; }
.closer .award .twofold td { font-size: 8pt; line-height: 1.05; padding-top: 0; }
.closer .award .whom { font-size: 18pt; line-height: 1.1; }
.closer .award .course { font-size: 15pt; line-height: 1.1; }
.closer .signatures { font-size: 10pt; margin-top: 2mm; }
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
