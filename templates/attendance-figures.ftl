<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page closer="close">
<@parts.head title=say("title") eyebrow=it.eyebrow facts=say("lead") seats=8/>
<@parts.figures of=it.figures/>
<table class="grid" summary="${say("title")}">
<thead><tr><th scope="col" class="day">${say("date")}</th><th scope="col" class="number">${say("came")}</th><th scope="col">&#160;</th><#if it.listed><th scope="col" class="number">${say("apologies")}</th><th scope="col" class="number">${say("absences")}</th></#if></tr></thead>
<tbody><#list it.rows as row><tr><th scope="row" class="day">${row.date}</th><td class="number">${row.came}</td><td><#if row.share gt 0><svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="${row.share * it.listed?then(large?then(12, 28), 80) / 100}mm" height="3.2mm" viewBox="0 0 10 10" preserveAspectRatio="none"><rect x="0" y="0" width="10" height="10" fill="var(--colour)"/></svg></#if></td><#if it.listed><td class="number"><#if row.came?has_content>${row.apologies}</#if></td><td class="number"><#if row.came?has_content>${row.absences}</#if></td></#if></tr></#list></tbody>
</table>
<p class="foot"><#if it.listed>${say("how")} </#if><#if it.open>${say("open")}</#if></p>
</@paper.page>
