<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#-- A Letter on paper. -->
<#macro sheet of>
<#assign style>
@page { margin: 14mm 19mm 10mm 19mm; }
h1 { font-size: 24pt; margin-bottom: 3.5mm; }
h2 { margin: 3.2mm 0 0.6mm 0; page-break-after: avoid; }
p { margin-bottom: 2mm; }
.letterhead p, .sender { margin-bottom: 0; }
.items li { margin-bottom: 1mm; page-break-inside: avoid; }
.signed { margin-top: 3mm; }
/* what is signed does not stand alone on a second page */
.last { page-break-inside: avoid; }
.large-print p, .large-print li { line-height: 1.17; }
.large-print p { margin-bottom: 1.2mm; }
.large-print h1 { font-size: 21pt; margin-bottom: 2mm; }
.large-print h2 { margin: 1.6mm 0 0.2mm 0; }
.large-print .items li { margin-bottom: 0.4mm; }
.large-print .letterhead { margin-bottom: 2mm; }
.large-print .signed { margin-top: 1.5mm; }
</#assign>
<@paper.page style=style>
<@parts.letterhead from=of.from/>
<h1>${of.letter.title}</h1>
<p>${of.letter.greeting}</p>
<#list of.letter.parts as part>
<#if part?is_last><div class="last"></#if>
<#if part.heading?has_content><h2>${part.heading}</h2></#if>
<#list part.paragraphs as text><p>${text}</p></#list>
<#if part.items?has_content><ul class="items"><#list part.items as item><li>${item}</li></#list></ul></#if>
</#list>
<div class="signed"><#list of.letter.signed as line><p>${line}</p></#list></div>
<#if of.letter.parts?has_content></div></#if>
</@paper.page>
</#macro>
