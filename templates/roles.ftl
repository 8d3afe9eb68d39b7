<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 14mm 18mm 12mm 18mm; }
body { font-size: 13pt; }
.paperhead { margin-bottom: 3mm; }
.duties .who { width: 52mm; }
.duties h2 { font-size: 14pt; }
.turns { -fs-table-paginate: paginate; }
.turns tbody tr { height: 9.5mm; }
.turns .date { width: 52mm; }
.ask { page-break-inside: avoid; margin-top: 3mm; }
.ask .writing { height: 7.5mm; }
.large-print .duties .who { width: 40mm; }
.large-print .duties th, .large-print .duties td { padding: 0.8mm 2mm; }
.large-print .duties p, .large-print h2 { line-height: 1.15; }
.large-print .ask { margin-top: 1.5mm; }
.large-print .ask .writing { height: 6.5mm; }
.large-print .turns tbody th, .large-print .turns tbody td { padding-top: 0.5mm; padding-bottom: 0.5mm; line-height: 1.15; }
.large-print .turns tbody tr { height: 9mm; }
.signatures { table-layout: fixed; border-spacing: 6mm 3mm; margin-top: 1mm; }
/* whoever signs sees what they sign */
.close .paperhead { min-height: 0; margin-bottom: 1mm; }
.close .duties { font-size: 12pt; line-height: 1.15; }
.close .duties th, .close .duties td { padding: 0.8mm 2mm; }
.close .ask { margin-top: 1mm; }
.close .ask .writing { height: 6.5mm; }
.close .signatures { border-spacing: 6mm 1mm; margin-top: 0; font-size: 11pt; line-height: 1.1; }
</#assign>
<@paper.page style=style closer="close">
<@parts.head title=say("title") eyebrow=it.name facts=it.lead seats=5/>
<#if it.duties?has_content>
<table class="grid duties" summary="${say("title")}">
<thead><tr><th scope="col">${say("what")}</th><th scope="col" class="who">${say("who")}</th></tr></thead>
<tbody>
<#list it.duties as duty><tr><th scope="row"><h2>${duty.title}</h2><p>${duty.what}</p></th><td class="who">${duty.who}&#160;</td></tr></#list>
</tbody>
</table>
</#if>
<#if it.turns?has_content>
<table class="grid turns" summary="${say("title")}">
<thead><tr><th scope="col" class="date">${say("roles.turn.date")}</th><th scope="col">${say("roles.turn.opens")}</th><th scope="col">${say("roles.turn.clock")}</th><th scope="col">${say("roles.turn.closes")}</th></tr></thead>
<tbody>
<#list it.turns as day><tr><th scope="row" class="date">${day}</th><td>&#160;</td><td>&#160;</td><td>&#160;</td></tr></#list>
</tbody>
</table>
</#if>
<#list it.questions as question><div class="ask"><h2>${question}</h2><@parts.lines count=1/></div></#list>
<#list it.signers as pair><@parts.signatures labels=pair/></#list>
</@paper.page>
