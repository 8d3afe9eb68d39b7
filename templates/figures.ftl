<#import "page.ftl" as paper>
<#assign style>
@page { <#if large>size: A4 landscape; </#if>margin: 16mm 18mm 14mm 18mm; }
</#assign>
<@paper.page style=style>
<p class="eyebrow">${it.period}</p>
<h1>${say("title")}</h1>
<p class="summary">${it.summary}</p>
<table class="tiles" summary="${say("sum")}">
<#list it.tiles as row><tr><#list row as tile><td><p class="label">${tile.label}</p><p class="big">${tile.number}</p></td></#list></tr>
</#list></table>
<div class="notes"><#list it.notes as note><p>${note}</p></#list></div>
<#list it.charts as chart>
<h2 class="of-chart">${chart.title}</h2>
<p class="legend"><svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="6mm" height="3mm" viewBox="0 0 60 30"><rect x="1" y="1" width="58" height="28" fill="var(--colour)"/></svg> ${say("figures.legend.people")} &#160; <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="6mm" height="3mm" viewBox="0 0 60 30"><rect x="1" y="1" width="58" height="28" fill="#ffffff" stroke="var(--colour)" stroke-width="2"/></svg> ${say("figures.legend.seats")}</p>
<table class="chart" summary="${chart.title}">
<thead><tr><th scope="col">${chart.title}</th><th scope="col" class="bar"></th><th scope="col" class="number">${say("people")}</th><th scope="col" class="number">${say("seats")}</th><th scope="col" class="number">${say("groups")}</th><th scope="col" class="number">${say("meetings")}</th><th scope="col" class="number">${say("volunteers")}</th></tr></thead>
<tbody>
<#list chart.rows as row>
<tr><th scope="row">${row.name}</th><td class="bar"><svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="${large?then(28, 41)}mm" height="${large?then(2.46, 3.6)?c}mm" viewBox="0 0 410 36"><rect x="2" y="2" width="${row.bar.seats}" height="32" fill="#ffffff" stroke="var(--colour)" stroke-width="2"/><rect x="2" y="2" width="${row.bar.people}" height="32" fill="var(--colour)"/></svg></td><td class="number">${row.people}</td><td class="number">${row.seats}</td><td class="number">${row.groups}</td><td class="number">${row.meetings}</td><td class="number">${row.volunteers}</td></tr>
</#list>
</tbody>
</table>
</#list>
<#if it.money?has_content>
<h2>${say("money")}</h2>
<table class="chart money" summary="${say("money")}">
<thead><tr><th scope="col">${say("by-organisation")}</th><th scope="col" class="number">${say("wished")}</th><th scope="col" class="number">${say("secured")}</th><th scope="col" class="number">${say("missing")}</th><th scope="col" class="number">${say("lacking")}</th></tr></thead>
<tbody>
<#list it.money as row><tr<#if row.sum> class="sum"</#if>><th scope="row">${row.name}</th><td class="number">${row.wished}</td><td class="number">${row.secured}</td><td class="number">${row.missing}</td><td class="number">${row.lacking}</td></tr>
</#list>
</tbody>
</table>
</#if>
</@paper.page>
