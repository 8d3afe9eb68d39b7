<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<p class="eyebrow">${it.eyebrow}</p>
<h1>${say("title")}</h1>
<p class="summary">${it.summary}</p>
<@sums title=say("expenses") rows=it.expenses/>
<@sums title=say("income") rows=it.income/>
<#if it.receipts?has_content>
<h2>${say("receipts")}</h2>
<p class="quiet">${say("accounts.number.hint")}</p>
<table class="sums" style="margin-top: 1mm">
<thead><tr><th scope="col" class="voucher">${say("number")}</th><th scope="col" class="day">${say("date")}</th><th scope="col">${say("what")}</th><th scope="col" class="number">${say("actual")}</th></tr></thead>
<tbody><#list it.receipts as receipt><tr><th scope="row" class="voucher">${receipt.number}</th><td class="day">${receipt.date}</td><td>${receipt.what}</td><td class="number">${receipt.amount}</td></tr></#list></tbody>
</table>
</#if>
<@parts.signatures labels=[say("date"), say("keeper"), say("auditor")]/>
<#if it.footer?has_content><p class="foot"><#list it.footer as part>${part}<#sep> · </#list></p></#if>
</@paper.page>
<#macro sums title rows>
<table class="sums">
<thead><tr><th scope="col">${title}</th><th scope="col" class="number">${say("budgeted")}</th><th scope="col" class="number">${say("actual")}</th><th scope="col" class="number">${say("difference")}</th></tr></thead>
<tbody><#list rows as row><tr<#if row.sum> class="sum"</#if>><th scope="row">${row.name}<#if row.note?has_content> <span class="note">${row.note}</span></#if></th><#list row.amounts as amount><td class="number">${amount}</td></#list></tr></#list></tbody>
</table>
</#macro>
