<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#assign style>
h2 { margin: 5mm 0 2mm 0; page-break-after: avoid; }
.grid { table-layout: fixed; }
.grid .phone { width: 44mm; }
.grid .name { width: 56mm; }
td { word-wrap: break-word; }
.grid td.phone { font-size: 14pt; font-weight: 700; white-space: normal; color: #1d2a2e; }
.foot { margin-top: 6mm; }
</#assign>
<@paper.page style=style>
<@parts.head title=say("title") eyebrow=it.group facts=say("lead") seats=8/>
<@people title=say("people") rows=it.people/>
<#if it.leaders?has_content><@people title=say("leaders") rows=it.leaders/></#if>
<p class="foot">${say("footer")}</p>
</@paper.page>
<#macro people title rows>
<h2>${title}</h2>
<table class="grid" summary="${title}">
<thead><tr><th scope="col" class="name">${say("name")}</th><th scope="col" class="phone">${say("phone")}</th><th scope="col">${say("email")}</th></tr></thead>
<tbody><#list rows as row><tr><th scope="row" class="name">${row.name}</th><td class="phone">${row.phone}</td><td>${row.email}</td></tr></#list></tbody>
</table>
</#macro>
