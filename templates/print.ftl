<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
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
