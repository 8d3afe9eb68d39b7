<#import "page.ftl" as paper>
<#assign style>
@page { margin: 15mm 18mm 9mm 18mm; }
h1 { margin-bottom: 3mm; }
.summary { font-size: 16.5pt; line-height: 1.35; margin-bottom: 5mm; }
.legend { font-size: 11.5pt; color: var(--quiet); margin: 1mm 0 2mm 0; }
.sums { margin-top: 5mm; table-layout: fixed; }
.sums th, .sums td { border-bottom: 0.2mm solid var(--line); padding: 1.3mm 0; }
.sums thead th { color: var(--quiet); font-size: 13pt; vertical-align: bottom; }
.sums .number { width: 29mm; padding-left: 2mm; }
.sums .note { font-size: 11.5pt; color: var(--quiet); }
.sums tr { page-break-inside: avoid; }
.sums .sum th, .sums .sum td { font-weight: 700; border-top: 0.4mm solid var(--colour); border-bottom: 0; }
.figures { margin-top: 6mm; border-collapse: separate; border-spacing: 0; page-break-inside: avoid; }
.figures td { background-color: var(--ground); padding: 3.5mm 5mm; width: 33%; }
.figures td + td { border-left: 2mm solid #ffffff; }
.figures .label { font-size: 12pt; line-height: 1.2; }
.figures .amount { font-size: 19pt; font-weight: 700; white-space: nowrap; }
/* one under the other: an amount is never broken */
.large-print .figures, .large-print .figures tr, .large-print .figures td { display: block; width: auto; }
.large-print .figures { margin-top: 3mm; }
.large-print .sums .number { width: 37mm; }
.large-print .sums { margin-top: 2.5mm; }
.large-print .sums th, .large-print .sums td { padding: 0.6mm 0; line-height: 1.15; }
.large-print .summary { line-height: 1.2; margin-bottom: 2.5mm; }
.large-print .figures td { padding: 0.6mm 5mm; }
.large-print .figures td + td { border-left: 0; }
.large-print .foot { margin-top: 2mm; padding-top: 1mm; }
.foot { font-size: 10.5pt; margin-top: 6mm; page-break-inside: avoid; }
</#assign>
<@paper.page style=style>
<p class="eyebrow">${it.eyebrow}</p>
<h1>${say("title")}</h1>
<p class="summary"><#list it.summary as sentence><#if sentence?is_last><strong>${sentence}</strong><#else>${sentence} </#if></#list></p>
<svg xmlns="http://www.w3.org/2000/svg" role="img" width="174mm" height="12mm" viewBox="0 0 1740 120">
<title>${it.summary?join(" ")}</title>
<rect x="0" y="0" width="1740" height="86" fill="var(--empty)"/>
<rect x="0" y="0" width="${it.bar.secured * 17.4}" height="86" fill="var(--colour)"/>
<rect x="${it.bar.secured * 17.4}" y="0" width="${it.bar.unanswered * 17.4}" height="86" fill="var(--tint)"/>
<rect x="${it.bar.minimum * 17.4 - 3}" y="0" width="6" height="118" fill="var(--mark)"/>
</svg>
<p class="legend"><svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="3mm" height="3mm" viewBox="0 0 10 10"><rect x="0" y="0" width="10" height="10" fill="var(--colour)"/></svg> ${say("budget.legend.secured")} &#160; <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="3mm" height="3mm" viewBox="0 0 10 10"><rect x="0" y="0" width="10" height="10" fill="var(--tint)"/></svg> ${say("budget.legend.unanswered")} &#160; <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="1mm" height="3mm" viewBox="0 0 3 10"><rect x="0" y="0" width="3" height="10" fill="var(--mark)"/></svg> ${say("budget.legend.minimum")}</p>
<table class="sums">
<thead><tr><th scope="col">${say("expenses")}</th><th scope="col" class="number">${say("needed")}</th><th scope="col" class="number">${say("wished")}</th></tr></thead>
<tbody>
<#list it.expenses as row><@line row/></#list>
</tbody>
</table>
<table class="sums">
<thead><tr><th scope="col">${say("income")}</th><th scope="col" class="number">${say("asked")}</th><th scope="col" class="number">${say("promised")}</th><th scope="col" class="number">${say("received")}</th></tr></thead>
<tbody>
<#list it.income as row><@line row/></#list>
</tbody>
</table>
<table class="figures"><tr>
<#list it.figures as figure><td><p class="label">${figure.name}</p><p class="amount">${figure.note}</p></td></#list>
</tr></table>
<#if it.footer?has_content><p class="foot"><#list it.footer as part>${part}<#sep> · </#list></p></#if>
</@paper.page>
<#macro line row>
<tr<#if row.sum> class="sum"</#if>><th scope="row">${row.name}<#if row.note?has_content> <span class="note">${row.note}</span></#if></th><#list row.amounts as amount><td class="number">${amount}</td></#list></tr>
</#macro>
