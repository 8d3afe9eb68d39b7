<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 15mm 18mm 11mm 18mm; }
.letter p { margin-bottom: 0; }
.letter h2 { margin: 3.2mm 0 0.5mm 0; page-break-after: avoid; }
.letterhead { margin-bottom: 5mm; }
.large-print .letter p { line-height: 1.24; }
.large-print .letter h2 { margin-top: 2.2mm; }
.large-print .letterhead { margin-bottom: 3mm; }
</#assign>
<@paper.page style=style>
<div class="letter first">
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<#list it.answers as answer>
<h2>${answer.question}</h2>
<p>${answer.text}</p>
</#list>
</div>
</@paper.page>
