<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#-- A Letter on paper. -->
<#macro sheet of>
<#assign style>
@page { margin: 14mm 20mm 11mm 20mm; }
h1 { font-size: 24pt; margin-bottom: 3.5mm; }
h2 { margin: 3.2mm 0 0.6mm 0; page-break-after: avoid; }
p { margin-bottom: 2mm; }
.letterhead p, .sender { margin-bottom: 0; }
.items li { margin-bottom: 1mm; page-break-inside: avoid; }
.signed { margin-top: 3mm; page-break-inside: avoid; }
.large-print p, .large-print li { line-height: 1.24; }
.large-print h2 { margin-top: 2.2mm; }
.large-print .letterhead { margin-bottom: 4mm; }
</#assign>
<@paper.page style=style>
<@parts.letterhead from=of.from/>
<h1>${of.letter.title}</h1>
<p>${of.letter.greeting}</p>
<#list of.letter.parts as part>
<#if part.heading?has_content><h2>${part.heading}</h2></#if>
<#list part.paragraphs as text><p>${text}</p></#list>
<#if part.items?has_content><ul class="items"><#list part.items as item><li>${item}</li></#list></ul></#if>
</#list>
<div class="signed"><#list of.letter.signed as line><p>${line}</p></#list></div>
</@paper.page>
</#macro>
