<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if>">
<@parts.head title=it.title eyebrow=it.group/>
<table class="who" summary="${it.title}">
<tr><td colspan="2"><div class="line"><span class="label">${say("name")}</span> ${sheet.name}</div></td><td><div class="line"><span class="label">${say("phone")}</span> ${sheet.phone}</div></td></tr>
<tr><td colspan="2"><div class="line"><span class="label">${say("by")}</span> ${it.by}</div></td><td><div class="line"><span class="label">${say("date")}</span></div></td></tr>
</table>
<#list it.topics as topic>
<div class="topic">
<h2>${topic.name}</h2>
<p>${topic.ask}</p>
<@parts.lines count=2/>
</div>
</#list>
<h2>${say("ours")}</h2>
<@parts.checks items=it.checks/>
<#if it.help?has_content><p class="quiet"><#list it.help as line>${line}<#sep> · </#list></p></#if>
<p class="foot">${it.footer} ${say("shred")}</p>
</div>
</#list>
</@paper.page>
