<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 12mm 14mm 11mm 14mm; }
body { font-size: 12.5pt; }
.paperhead { margin-bottom: 3mm; }
.steps { table-layout: fixed; -fs-table-paginate: paginate; }
.steps th, .steps td { padding: 1.1mm 2.5mm; }
.steps .box { width: 9mm; text-align: center; background-color: #ffffff; padding: 1.8mm 0; border-radius: 0; }
.steps .date { width: 43mm; font-weight: 600; }
.large-print .steps .date { width: 42mm; }
.steps .who { width: 29mm; }
.large-print .steps .who { width: 34mm; }
.large-print .paperhead { min-height: 0; margin-bottom: 2mm; }
.large-print .steps th, .large-print .steps td { padding: 0.6mm 2mm; line-height: 1.15; }
</#assign>
<@paper.page style=style>
<@parts.head title=say("title") eyebrow=it.name facts=it.first seats=8/>
<table class="grid steps" summary="${say("title")}">
<thead><tr><th scope="col" class="box">✓</th><th scope="col" class="date">${say("by")}</th><th scope="col">${say("what")}</th><th scope="col" class="who">${say("who")}</th></tr></thead>
<tbody>
<#list it.rows as row><tr><td class="box">☐</td><th scope="row" class="date">${row.date}</th><td>${row.what}</td><td class="who">${row.who}&#160;</td></tr></#list>
</tbody>
</table>
</@paper.page>
