<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 11mm 18mm 9mm 18mm; }
body { font-size: 12.5pt; line-height: 1.3; }
.letterhead { margin-bottom: 4mm; padding-bottom: 2mm; }
h1 { font-size: 28pt; margin-bottom: 1.5mm; }
.about { margin-bottom: 1mm; }
.writing { height: 6.6mm; }
h2 { margin: 2.2mm 0 0.6mm 0; page-break-after: avoid; }
.keyfigures td { padding: 1.5mm 4mm; }
.sums th, .sums td { border-bottom: 0.2mm solid var(--line); padding: 0.7mm 0; }
.sums .number { width: 40mm; }
.sums tr { page-break-inside: avoid; }
/* what is written by hand stays together with the signature: never that alone on a page */
.gave { page-break-inside: avoid; }
.prompt { margin-top: 1.5mm; }
.closing { margin-top: 3mm; }
.signatures { margin-top: 6mm; }
.large-print .sums .number { width: 52mm; }
</#assign>
<@paper.page style=style>
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<#list it.about as line><p class="about">${line}</p></#list>
<#if it.numbers?has_content>
<h2>${say("numbers")}</h2>
<@parts.figures of=it.numbers/>
</#if>
<#if it.money?has_content>
<h2>${say("money")}</h2>
<table class="sums" summary="${say("money")}"><#list it.money as line><tr><th scope="row">${line.label}</th><td class="number">${line.number}</td></tr></#list></table>
</#if>
<div class="gave">
<h2>${say("gave")}</h2>
<#list it.prompts as prompt><div class="prompt"><p>${prompt}</p><@parts.lines count=3/></div></#list>
<p class="closing">${it.closing}</p>
<@parts.signatures labels=it.signatures/>
</div>
</@paper.page>
