<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
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
