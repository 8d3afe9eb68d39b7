<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 15mm 18mm 16mm 18mm; @bottom-left { content: element(foot); } }
.foot { position: running(foot); }
.sheet { page-break-before: always; }
.sheet.first { page-break-before: auto; }
h2 { margin: 5mm 0 1.5mm 0; page-break-after: avoid; }
.say { font-size: 15pt; }
.lead { font-size: 12.5pt; font-weight: 400; color: var(--quiet); }
.box .label { margin-top: 0; }
.also { page-break-inside: avoid; }
.calls { table-layout: fixed; }
.calls th, .calls td { border-bottom: 0.25mm solid var(--line); padding: 1.5mm 2mm 1.5mm 0; vertical-align: middle; }
.calls thead th { font-size: 11.5pt; color: var(--quiet); vertical-align: bottom; padding-top: 0; }
.calls tr { page-break-inside: avoid; }
.calls .who { font-weight: 600; }
.calls .dial { width: 58mm; }
.calls .call { font-size: 17pt; font-weight: 700; white-space: nowrap; }
.calls .mail { font-size: 11.5pt; color: var(--quiet); }
.calls .note { font-size: 12pt; font-weight: 400; color: var(--accent); }
.calls .tick { width: 23mm; text-align: center; font-size: 18pt; padding-right: 0; }
.calls thead .tick { font-size: 11.5pt; }
@media screen { .foot { position: static; } .sheet { margin-bottom: 20mm; } }
</#assign>
<@paper.page style=style>
<p class="foot">${say("foot")}</p>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if>">
<@parts.head title=say("title") eyebrow=sheet.group facts=sheet.headline + " · " + sheet.which/>
<div class="box">
<h2 class="label">${say("say")}</h2>
<p class="say"><#list sheet.say as sentence>${sentence}<#sep> </#list></p>
</div>
<h2>${sheet.whom} <span class="lead">${say("lead")}</span></h2>
<table class="calls" summary="${say("title")}">
<thead><tr><th scope="col">${say("name")}</th><th scope="col" class="dial">${say("phone")}</th><th scope="col" class="tick">${say("reached")}</th><th scope="col" class="tick">${say("written")}</th></tr></thead>
<tbody>
<#list 0..<sheet.blank as _><tr><th scope="row" class="who">&#160;</th><td class="dial">&#160;</td><td class="tick">☐</td><td class="tick">☐</td></tr></#list>
<#list sheet.people as person>
<tr><th scope="row" class="who">${person.name}<#if person.note?has_content> <span class="note">${person.note}</span></#if></th><td class="dial"><#if person.phone?has_content><span class="call">${person.phone}</span></#if><#if person.email?has_content><#if person.phone?has_content><br/></#if><span class="mail">${person.email}</span></#if></td><td class="tick">☐</td><td class="tick">☐</td></tr>
</#list>
</tbody>
</table>
<div class="also">
<h2>${say("also")}</h2>
<@parts.checks items=sheet.also/>
</div>
</div>
</#list>
</@paper.page>
