<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
.award { page-break-before: always; text-align: center; padding-top: 22mm; }
.award.first { page-break-before: auto; }
.award h1 { font-size: 54pt; margin: 10mm 0 8mm 0; }
.award .whom { font-size: 26pt; line-height: 1.2; font-weight: 600; min-height: 14mm; }
.award .blank { border-bottom: 0.3mm solid var(--writing); height: 14mm; width: 120mm; margin: 0 auto; }
.award .why { font-size: 18pt; line-height: 1.4; margin: 7mm 12mm 0 12mm; }
.award .from { font-weight: 600; margin-top: 14mm; }
.award .logo { margin-top: 10mm; }
.signatures { margin-top: 22mm; }
</#assign>
<@paper.page style=style>
<#list it.thanks as thank>
<div class="award<#if thank?is_first> first</#if>">
<@ring seats=8 warm=1 size=44/>
<h1>${it.title}</h1>
<#if thank.name?has_content><p class="whom">${thank.name}</p><#else><div class="blank"></div></#if>
<p class="why">${thank.why}</p>
<p class="from">${it.from.sender}</p>
<@parts.signatures labels=[it.date, it.signed]/>
</div>
</#list>
</@paper.page>
