<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 15mm 18mm 12mm 18mm; }
body { font-size: 12.5pt; }
h1 { font-size: 30pt; }
.summary { font-size: 16pt; margin: 2mm 0 4mm 0; }
.sums { margin-top: 5mm; table-layout: fixed; }
.sums th, .sums td { border-bottom: 0.2mm solid var(--line); padding: 1.2mm 0; }
.sums thead th { color: var(--quiet); vertical-align: bottom; }
.sums .number { width: 28mm; padding-left: 2mm; }
.sums .note { color: var(--quiet); }
.sums tr { page-break-inside: avoid; }
.sums .sum th, .sums .sum td { font-weight: 700; border-top: 0.4mm solid var(--colour); border-bottom: 0; }
.sums .voucher { width: 14mm; }
.sums .day { width: 38mm; }
h2 { margin-top: 7mm; page-break-after: avoid; }
.foot { font-size: 12pt; margin-top: 5mm; page-break-inside: avoid; }
.large-print .sums .number { width: 36mm; }
.large-print .sums .day { width: 48mm; }
.large-print .sums { margin-top: 3mm; }
.large-print .sums th, .large-print .sums td { padding: 0.6mm 0; line-height: 1.2; }
.large-print h2 { margin-top: 4mm; }
.large-print .signatures { margin-top: 5mm; }
.large-print .summary { margin: 1mm 0 2mm 0; line-height: 1.2; }
.large-print .foot { margin-top: 2mm; padding-top: 1mm; }
</#assign>
<@paper.page style=style>
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
