<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.head title=say("title") eyebrow=it.name facts=it.first seats=8/>
<table class="grid steps" summary="${say("title")}">
<thead><tr><th scope="col" class="box">✓</th><th scope="col" class="date">${say("by")}</th><th scope="col">${say("what")}</th><th scope="col" class="who">${say("who")}</th></tr></thead>
<tbody>
<#list it.rows as row><tr><td class="box">☐</td><th scope="row" class="date">${row.date}</th><td>${row.what}</td><td class="who">${row.who}&#160;</td></tr></#list>
</tbody>
</table>
</@paper.page>
