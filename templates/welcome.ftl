<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
h2 { margin: 4mm 0 1.5mm 0; }
.signers { page-break-inside: avoid; }
.large-print p, .large-print .twofold td { line-height: 1.18; }
.large-print p { margin-bottom: 1.5mm; }
.large-print .twofold { margin-bottom: 2.5mm; }
.large-print .twofold td { padding: 0.3mm 4mm 0.3mm 0; }
.large-print h1 { margin-bottom: 2mm; }
.large-print h2 { margin: 2.5mm 0 1mm 0; }
.large-print .letterhead { margin-bottom: 4mm; }
</#assign>
<@paper.page style=style>
<#list it.letters as letter>
<div class="letter<#if letter?is_first> first</#if>">
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<p>${letter.greeting}</p>
<#list letter.before as line><p>${line}</p></#list>
<h2>${letter.datesTitle}</h2>
<@parts.twofold items=letter.dates label=letter.datesTitle/>
<#list it.after as line><p>${line}</p></#list>
<div class="signers">
<p>${it.bye}</p>
<p class="names"><#list it.signers as name>${name}<#sep><br/></#list></p>
</div>
</div>
</#list>
</@paper.page>
