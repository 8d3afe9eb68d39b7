<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 15mm 18mm 12mm 18mm; }
.paperhead { margin-bottom: 3mm; }
.ticks { table-layout: fixed; }
.ticks th, .ticks td { padding: 2mm 0; border-bottom: 0.2mm solid var(--line); vertical-align: middle; }
.ticks thead th { color: var(--quiet); vertical-align: bottom; }
.ticks .tick { width: 22mm; text-align: center; }
.ticks td.tick { font-size: 22pt; line-height: 1; }
.ticks tr { page-break-inside: avoid; }
.open { page-break-inside: avoid; }
.open h2 { margin: 4mm 0 1.5mm 0; }
.room { border: 0.3mm solid var(--writing); border-radius: 2mm; height: 31mm; }
.large-print .ticks th, .large-print .ticks td { padding: 1mm 0; }
.large-print .open h2 { margin: 2.5mm 0 1mm 0; }
.large-print .room { height: 20mm; }
.foot { margin-top: 3mm; }
</#assign>
<@paper.page style=style>
<@parts.head title=it.title eyebrow=it.group facts=it.lead seats=8/>
<table class="ticks" summary="${it.title}">
<thead><tr><th scope="col">${say("statements")}</th><#list it.scale as word><th scope="col" class="tick">${word}</th></#list></tr></thead>
<tbody><#list it.statements as line><tr><th scope="row">${line}</th><#list it.scale as word><td class="tick">☐</td></#list></tr></#list></tbody>
</table>
<#list it.questions as question><div class="open"><h2>${question}</h2><div class="room"></div></div></#list>
<p class="foot">${it.footer}</p>
</@paper.page>
