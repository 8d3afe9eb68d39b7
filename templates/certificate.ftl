<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
.award { page-break-before: always; text-align: center; padding-top: 4mm; }
.award.first { page-break-before: auto; }
.award h1 { font-size: 42pt; margin: 5mm 0 7mm 0; }
.award .whom { font-size: 28pt; line-height: 1.2; font-weight: 600; min-height: 14mm; }
.award .blank { border-bottom: 0.3mm solid var(--writing); height: 14mm; width: 120mm; margin: 0 auto; }
.award .what { font-size: 18pt; line-height: 1.4; margin: 5mm 8mm 6mm 8mm; }
.award .themes { list-style-type: none; }
.award .themes li { margin-bottom: 1mm; }
.award .from { font-weight: 600; margin-top: 8mm; }
.signatures { margin-top: 14mm; text-align: left; }
</#assign>
<@paper.page style=style>
<#list it.names as name>
<div class="award<#if name?is_first> first</#if>">
<@ring seats=8 warm=1 size=36/>
<h1>${it.title}</h1>
<#if name?has_content><p class="whom">${name}</p><#else><div class="blank"></div></#if>
<p class="what">${it.what}</p>
<#if it.themes?has_content><ul class="themes"><#list it.themes as theme><li>${theme}</li></#list></ul></#if>
<p class="from">${it.from.sender}</p>
<#if it.signers?has_content><#list it.signers?chunk(2) as two><@parts.signatures labels=two/></#list></#if>
</div>
</#list>
</@paper.page>
