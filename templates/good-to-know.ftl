<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 16mm 18mm 12mm 18mm; }
h2 { margin: 5mm 0 1.5mm 0; page-break-after: avoid; }
.facts th { width: 38mm; font-weight: 600; color: var(--colour); padding: 0.8mm 4mm 0.8mm 0; }
.facts td { padding: 0.8mm 0; }
.facts tr { page-break-inside: avoid; }
.items { page-break-inside: avoid; }
.box { margin-top: 5mm; page-break-inside: avoid; }
.box h2 { margin-top: 0; }
</#assign>
<@paper.page style=style>
<@parts.head title=it.title eyebrow=it.group facts=it.lead seats=8/>
<table class="facts" summary="${it.title}"><#list it.practical as fact><tr><th scope="row">${fact.label}</th><td>${fact.text}</td></tr></#list></table>
<h2>${it.togetherTitle}</h2>
<ul class="items"><#list it.together as line><li>${line}</li></#list></ul>
<#if it.agree?has_content>
<h2>${say("agree")}</h2>
<ul class="items"><#list it.agree as line><li>${line}</li></#list></ul>
</#if>
<#if it.help?has_content>
<div class="box">
<h2>${say("help")}</h2>
<#list it.help as one><p><strong>${one.name}</strong><#if one.contact??> ${one.contact}</#if></p></#list>
</div>
</#if>
</@paper.page>
