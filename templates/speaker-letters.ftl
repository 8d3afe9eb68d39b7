<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
.letter h2 { page-break-after: avoid; }
.visit { border-left: 1mm solid var(--accent); padding-left: 4mm; margin-bottom: 3mm; page-break-inside: avoid; }
.visit p { margin-bottom: 0.5mm; }
.letter .items li { margin-bottom: 1mm; page-break-inside: avoid; }
.signers { page-break-inside: avoid; margin-top: 5mm; }
.large-print .letterhead { margin-bottom: 2mm; min-height: 15mm; }
.large-print .letter h1 { margin-bottom: 2mm; }
.large-print .letter h2 { margin: 1.8mm 0 0.3mm 0; }
.large-print .letter p, .large-print .letter li { line-height: 1.17; margin-bottom: 1mm; }
.large-print .visit { margin-bottom: 1mm; }
.large-print .signers { margin-top: 2mm; }
</#assign>
<@paper.page style=style>
<#list it.letters as letter>
<div class="letter<#if letter?is_first> first</#if>">
<@parts.letterhead from=it.from/>
<h1>${letter.greeting}</h1>
<p>${letter.thanks}</p>
<h2>${say("when")}</h2>
<#list letter.visits as visit>
<div class="visit">
<p><strong>${visit.when}</strong></p>
<#if visit.where??><p>${visit.where}</p></#if>
<p>${visit.what}</p>
</div>
</#list>
<h2>${say("about")}</h2>
<#list it.about as line><p>${line}</p></#list>
<h2>${say("ask")}</h2>
<ul class="items"><#list it.asks as line><li>${line}</li></#list></ul>
<div class="signers">
<#list it.after as line><p>${line}</p></#list>
<p class="names"><#list it.signers as name>${name}<#sep><br/></#list></p>
</div>
</div>
</#list>
</@paper.page>
