<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 14mm 18mm 12mm 18mm; }
.paperhead { margin-bottom: 2mm; }
h2 { margin: 3.5mm 0 0 0; }
.writing { height: 8.4mm; }
.people { margin-top: 2mm; font-size: 16pt; }
.one { white-space: nowrap; }
.after { margin-top: 4mm; }
.large-print h2 { margin-top: 2.5mm; }
.large-print .writing { height: 7.2mm; }
.ask { page-break-inside: avoid; }
</#assign>
<@paper.page style=style>
<@parts.head title=say("title") eyebrow=it.name facts=it.lead seats=2/>
<@parts.fields labels=[say("date"), say("here")]/>
<#list it.questions as question>
<div class="ask"><h2>${question}</h2>
<#if question?is_first && it.people?has_content><p class="people"><#list it.people as person><span class="one">${person}</span><#sep> &#160; </#list></p></#if>
<@parts.lines count=(question?is_first && it.people?has_content)?then(2, 3)/></div>
</#list>
<p class="quiet after">${say("end")}</p>
</@paper.page>
