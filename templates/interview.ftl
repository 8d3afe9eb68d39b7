<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 13mm 18mm 11mm 18mm; }
body { font-size: 12pt; line-height: 1.28; }
.sheet { page-break-before: always; }
.sheet.first { page-break-before: auto; }
.paperhead { min-height: 0; margin-bottom: 2mm; }
.paperhead h1 { font-size: 26pt; }
.eyebrow { font-size: 12pt; }
.who { table-layout: fixed; }
.who td { vertical-align: bottom; }
.who td + td { padding-left: 3mm; }
.who .line { border-bottom: 0.25mm solid var(--writing); padding: 1mm 0; }
.who .label { font-size: 12pt; }
h2 { font-size: 13pt; margin-top: 3.2mm; page-break-after: avoid; }
.writing { height: 7mm; }
.checks li { margin-bottom: 0.6mm; }
.outcome { margin-top: 3mm; }
.topic { page-break-inside: avoid; }
.foot { font-size: 12pt; margin-top: 2mm; padding-top: 1.5mm; page-break-inside: avoid; }
</#assign>
<@paper.page style=style>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if>">
<@parts.head title=it.title eyebrow=it.group/>
<table class="who" summary="${it.title}">
<tr><td colspan="2"><div class="line"><span class="label">${say("name")}</span> ${sheet.name}</div></td><td><div class="line"><span class="label">${say("phone")}</span> ${sheet.phone}</div></td></tr>
<tr><td colspan="2"><div class="line"><span class="label">${say("by")}</span> ${it.by}</div></td><td><div class="line"><span class="label">${say("date")}</span></div></td></tr>
</table>
<#list it.topics as topic>
<div class="topic">
<h2>${topic.name}</h2>
<p>${topic.ask}</p>
<@parts.lines count=2/>
</div>
</#list>
<h2>${say("ours")}</h2>
<@parts.checks items=it.checks/>
<#if it.help?has_content><p class="quiet"><#list it.help as line>${line}<#sep> · </#list></p></#if>
<p class="foot">${it.footer} ${say("shred")}</p>
</div>
</#list>
</@paper.page>
