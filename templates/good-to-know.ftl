<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 16mm 18mm 12mm 18mm; }
h2 { margin: 5mm 0 1.5mm 0; page-break-after: avoid; }
.facts th { width: 38mm; font-weight: 600; color: var(--colour); padding: 0.8mm 4mm 0.8mm 0; }
.facts td { padding: 0.8mm 0; }
.facts tr { page-break-inside: avoid; }
.items { page-break-inside: avoid; }
/* what is short is set larger, so that it fills its page */
.roomy { font-size: 16.5pt; }
.roomy .facts th, .roomy .facts td { padding-top: 1.8mm; padding-bottom: 1.8mm; }
.roomy h2 { font-size: 19pt; margin: 9mm 0 3mm 0; }
.roomy .items li { margin-bottom: 3mm; }
.roomy .facts th { width: 44mm; }
.roomy .box { margin-top: 9mm; }
.roomy .box h2 { margin-top: 0; }
.box { margin-top: 5mm; page-break-inside: avoid; }
.box h2 { margin-top: 0; }
/* where to turn is not to be alone on a second sheet */
.close { line-height: 1.18; }
.close .paperhead { min-height: 0; margin-bottom: 2mm; }
.close .facts th, .close .facts td { padding-top: 0.2mm; padding-bottom: 0.2mm; }
.close h2 { margin: 2.5mm 0 0.5mm 0; }
.close .items li { margin-bottom: 0.3mm; }
.close .box { margin-top: 2.5mm; padding: 2.5mm 6mm; }
.close .box h2 { margin-top: 0; }
</#assign>
<@paper.page style=style closer="close">
<div<#if !large && it.practical?size lt 7 && !it.agree?has_content> class="roomy"</#if>>
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
</div>
</@paper.page>
