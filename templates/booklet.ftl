<#import "page.ftl" as paper>
<#-- One part of the booklet: it.kind says which. Each part begins on a page of its own. -->
<#assign style>
<#-- large letters want a large sheet, folded: A3 becomes A4 -->
<#if it.small && !large>
@page { size: A5; margin: 13mm 13mm 12mm 13mm; }
h1 { font-size: 27pt; }
h2 { font-size: 18pt; }
<#else>
@page { margin: 18mm 18mm 16mm 18mm; }
h2 { font-size: 24pt; }
</#if>
h2 { font-weight: 700; margin-bottom: 3mm; }
<#if it.kind != "cover">
@page { @bottom-center { content: counter(page); font: 14pt Kreds; color: var(--quiet); } }
</#if>
<#if it.columns gt 1>
body { width: 48%; }
</#if>
h3 { font-size: 14pt; font-weight: 600; color: var(--accent); margin: 4mm 0 1mm 0; page-break-after: avoid; border-bottom: 0.3mm solid var(--line); }
.cover { text-align: center; padding-top: 24mm; }
.cover .eyebrow { margin-top: 4mm; }
.cover h1 { margin: 2mm 0 5mm 0; }
.cover .contents { margin: 14mm auto 0 auto; text-align: left; }
.cover .contents li { padding: 1mm 0; }
.group { padding: 2mm 0; border-bottom: 0.2mm solid var(--line); page-break-inside: avoid; }
.group .name { font-weight: 700; font-size: 1.15em; color: var(--colour); line-height: 1.2; }
.group .kind { color: var(--accent); font-weight: 600; font-size: 1em; }
.group .when { font-weight: 600; }
.group .who { color: var(--quiet); }
.group .call { font-weight: 700; white-space: nowrap; }
.refs { list-style-type: none; margin: 0; padding: 0; }
.refs li { padding: 0.6mm 0; page-break-inside: avoid; }
.refs .no { font-weight: 700; color: var(--colour); }
.refs .at { color: var(--quiet); }
.places h3 { font-size: 17pt; font-weight: 700; color: var(--colour); background-color: var(--ground); border-bottom: 0; padding: 1mm 2mm; }
.month { page-break-inside: avoid; margin-bottom: 5mm; }
.month table { table-layout: fixed; border-collapse: collapse; }
.month th, .month td { border: 0.2mm solid var(--line); padding: 0.8mm 0.6mm 0.8mm 1mm; font-size: 14pt; line-height: 1.15; }
.month td { height: 11mm; }
.month thead th { font-weight: 600; color: var(--accent); }
.month .week { width: 15mm; background-color: var(--ground); color: var(--quiet); font-weight: 600; }
.month .day { font-weight: 700; color: var(--colour); }
.large-print .month .week { width: 18mm; }
.key { color: var(--quiet); margin-bottom: 3mm; }
.name-of-month { font-size: 15pt; font-weight: 600; color: var(--accent); border-bottom: 0; }
.lines { border-bottom: 0.2mm solid var(--line); height: 10mm; }
.another { page-break-before: always; }
</#assign>
<#assign part = it.part>
<@paper.page style=style columns=it.columns>
<#switch it.kind>
<#on "cover">
<div class="cover">
<@ring seats=12 warm=1 size=52/>
<p class="eyebrow">${part.count}</p>
<#-- the booklet's own bookmark leads here -->
<h1 data-pdf-bookmark="none">${title}</h1>
<p>${say("directory.lead")}</p>
<ul class="refs contents">
<#list part.contents as content><li><a href="#${content.id}">${content.name} · ${content.page}</a></li>
</#list></ul>
</div>
<#on "places">
<div class="places"><#if part.begins><h2 id="places">${say("directory.by-place")}</h2></#if>
<#list part.sections as place>
<h3>${place.name}</h3>
<#list place.entries as group>
<div class="group" lang="${group.language}">
<#if group.eyebrow?has_content><p class="kind">${group.eyebrow}</p></#if>
<p class="name">${group.number} &#160; ${group.name}</p>
<p class="when">${group.when}</p>
<#if group.then?has_content><p>${group.then}</p></#if>
<#if group.where?has_content><p>${group.where}</p></#if>
<#if group.who?has_content><p class="who">${group.who}</p></#if>
<p><#if group.contact??>${group.contact.name}<#if group.contact.phone??> <span class="call">${group.contact.phone}</span></#if><#if group.price?has_content> · </#if></#if>${group.price}<#if group.notes?has_content> ${group.notes}</#if></p>
</div>
</#list>
</#list>
</div>
<#on "audiences">
<div><#if part.begins><h2 id="audiences">${say("directory.by-audience")}</h2></#if>
<#list part.lists as audience>
<h3>${audience.name}</h3>
<ul class="refs"><#list audience.groups as group><@reference group/></#list></ul>
</#list>
</div>
<#on "months">
<div><#if part.begins><h2 id="months">${say("directory.by-month")}</h2>
<p class="key">${say("directory.by-month.key")}</p></#if>
<#list part.months as month>
<div class="month"><h3 class="name-of-month">${month.name}</h3>
<table summary="${month.name}">
<thead><tr><th scope="col" class="week">${say("directory.week")}</th><#list part.weekdays as day><th scope="col">${day}</th></#list></tr></thead>
<tbody>
<#list month.weeks as week><tr><th scope="row" class="week">${week.number}</th><#list week.days as day><td><p class="day">${day.number}</p><p><#list day.groups as groups><span class="nowrap">${groups}</span> </#list></p></td></#list></tr>
</#list></tbody></table></div>
</#list>
</div>
<#on "index">
<div><#if part.begins><h2 id="index">${say("directory.index")}</h2></#if>
<ul class="refs"><#list part.groups as group><@reference group/></#list></ul>
</div>
<#on "notes">
<#list part.pages as page>
<div<#if page gt 0> class="another"</#if>><h2>${say("directory.notes")}</h2><#list 1..14 as line><div class="lines"></div></#list></div>
</#list>
</#switch>
</@paper.page>
<#macro reference group><li><span class="no">${group.number}</span> ${group.name}<#if group.place?has_content> <span class="at">${group.place}</span></#if></li></#macro>
