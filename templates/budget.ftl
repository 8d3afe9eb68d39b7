<#import "page.ftl" as paper>
<@paper.page>
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
