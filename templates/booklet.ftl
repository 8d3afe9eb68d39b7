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
<#if it.kind != "cover">
@page { @bottom-center { content: counter(page); font: 14pt Kreds; color: var(--quiet); } }
</#if>
<#if it.columns gt 1>
body { width: 48%; }
</#if>
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
<#on "contents">
<h2>${say("directory.contents")}</h2>
<ul class="refs contents<#if it.columns == 1> roomy</#if>">
<#list part.places as place><li><#if place.page gt 0><a href="#${place.id}">${place.name} · ${place.page}</a><#else>${place.name}</#if></li>
</#list></ul>
<#on "places">
<div class="places"><#if part.begins><h2 id="places">${say("directory.by-place")}</h2></#if>
<#list part.sections as place>
<h3<#if place.id??> id="${place.id}"</#if>>${place.name}</h3>
<#list place.entries as group>
<div class="group" lang="${group.language}">
<#if group.eyebrow?has_content><p class="kind">${group.eyebrow}</p></#if>
<p class="name">${group.number} &#160; ${group.name}</p>
<p class="when">${group.when}</p>
<#if group.then?has_content><p>${group.then}</p></#if>
<#if group.where?has_content><p>${group.where}</p></#if>
<#if group.who?has_content><p class="who">${group.who}</p></#if>
<#if group.talks?has_content><p>${group.talks}</p></#if>
<p>${group.contact!}<#if group.reach??> <span class="call">${group.reach}</span></#if><#if (group.contact?? || group.reach??) && (group.price?has_content || group.notes?has_content)> · </#if>${group.price}<#if group.notes?has_content> ${group.notes}</#if></p>
<#list group.districts as district><p>${district.name}: ${district.contact.name}<#if district.contact.phone??> <span class="call">${district.contact.phone}</span></#if></p></#list>
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
<#list month.weeks as week><tr><th scope="row" class="week">${week.number}</th><#list week.days as day><td><p class="day">${day.number}</p><p><#if day.groups?has_content && !day.groups?first?starts_with("(")>${say("directory.number")} </#if><#list day.groups as groups><span class="nowrap">${groups}</span> </#list></p></td></#list></tr>
</#list></tbody></table><#if month.counted><p class="key">${say("directory.by-month.counted")}</p></#if></div>
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
