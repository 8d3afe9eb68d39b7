<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 11mm 18mm 9mm 18mm; }
h2 { margin: 3mm 0 1mm 0; }
.checks li { margin-bottom: 1mm; }
.writing { height: 7mm; }
.fields th { width: 78mm; }
.ask { page-break-inside: avoid; }
.large-print p, .large-print li, .large-print th { line-height: 1.15; }
.large-print .checks li { margin-bottom: 0.4mm; }
.large-print .writing { height: 6mm; }
</#assign>
<@paper.page style=style>
<@parts.head title=say("title") eyebrow=it.name facts=say("lead") seats=8/>
<#if it.visits?has_content>
<h2>${say("known")}</h2>
<#list it.visits as visit>
<p><strong>${visit.place}</strong></p>
<#if visit.known?has_content><p class="quiet">${visit.known?join(" · ")}</p></#if>
</#list>
</#if>
<h2>${say("checks")}</h2>
<@parts.checks items=it.checks/>
<div class="ask">
<h2>${say("questions")}</h2>
<#list it.questions as question><@parts.fields labels=[question]/></#list>
</div>
</@paper.page>
