<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
@page { margin: 15mm 18mm 14mm 18mm; }
h2 { margin: 5mm 0 1mm 0; page-break-after: avoid; }
.file { font-size: 12.5pt; font-weight: 400; color: var(--quiet); }
.prints { table-layout: fixed; }
.prints th, .prints td { border-bottom: 0.2mm solid var(--line); padding: 1.2mm 2mm 1.2mm 0; font-size: 13pt; line-height: 1.2; }
.prints thead th { font-size: 11.5pt; color: var(--quiet); }
.prints tr { page-break-inside: avoid; }
.prints .tick { width: 8mm; }
.prints .copies { width: 16mm; text-align: right; padding-right: 5mm; }
.prints td.copies { font-weight: 700; font-size: 15pt; }
.prints .pages { width: 38mm; }
.prints .size { width: 20mm; }
.prints .note { width: 44mm; color: var(--quiet); }
</#assign>
<@paper.page style=style>
<@parts.head title=say("title") eyebrow=it.group facts=it.lead/>
<#list it.parts as part>
<h2>${part.title} <span class="file">${part.file}</span></h2>
<table class="prints" summary="${part.title}">
<colgroup><col class="tick"/><col/><col class="copies"/><col class="pages"/><col class="size"/><col class="note"/></colgroup>
<thead><tr><th scope="col" colspan="2">${say("paper")}</th><th scope="col" class="copies">${say("copies")}</th><th scope="col" class="pages">${say("pages")}</th><th scope="col" class="size">${say("size")}</th><th scope="col" class="note">${say("note")}</th></tr></thead>
<tbody>
<#list part.rows as row>
<tr><td class="tick">☐</td><th scope="row">${row.name}</th><td class="copies">${row.copies}</td><td class="pages">${row.pages}</td><td class="size">${row.size}</td><td class="note">${row.note}</td></tr>
</#list>
</tbody>
</table>
</#list>
</@paper.page>
