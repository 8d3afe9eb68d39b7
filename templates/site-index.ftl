<#import "site.ftl" as site>
<@site.page about=say("directory.lead")>
<header class="top">
<div class="wide">
<@ring seats=9 warm=1 size=24/>
<h1>${title}</h1>
<p>${say("directory.lead")}</p>
</div>
</header>
<main id="main" class="wide" tabindex="-1">
<form id="filters" role="search" aria-label="${say("directory.search")}" hidden>
<div class="field big"><label for="words">${say("directory.search")}</label><input id="words" type="search" enterkeyhint="search" autocomplete="off" spellcheck="false" placeholder="${say("directory.search.hint")}"></div>
<@choice id="place" label=say("directory.place") choices=it.places/>
<@choice id="day" label=say("directory.day") choices=it.days/>
<@choice id="audience" label=say("directory.audience") choices=it.audiences/>
<@choice id="language" label=say("directory.language") choices=it.languages/>
<button type="reset">${say("directory.clear")}</button>
</form>
<h2 class="found" id="heading" tabindex="-1" hidden><span id="found" role="status" data-none="${say("directory.found.none")}" data-one="${say("directory.found.one")}" data-many="${say("directory.found.many")}"></span></h2>
<ul id="results" class="cards"></ul>
<p class="more"><button type="button" id="more" hidden>${say("directory.more")}</button></p>
<template id="card"><li><h3><a></a></h3><p class="kind"></p><p class="when"></p><p class="where"></p><p class="who"></p><p class="price"></p><p class="full">${say("directory.full")}</p><p class="call"></p></li></template>
<#-- for as long as nothing can be searched: while the groups are loaded, and without scripts -->
<nav id="unsearched" aria-label="${say("directory.by-place")}">
<h2>${say("directory.by-place")}</h2>
<ul class="jump"><#list it.sections as section><li><a href="all.html#p${section?index}">${section.name}</a></li></#list></ul>
</nav>
</main>
<footer class="wide">
<ul>
<li><a href="all.html">${say("directory.everything")}</a></li>
<li><a href="booklet.pdf">${say("directory.booklet")}</a></li>
<li><a href="groups.csv">${say("directory.table")}</a></li>
<#if it.calendar><li><a href="all.ics">${say("directory.calendar")}</a></li></#if>
</ul>
</footer>
<script src="groups.js"></script>
<script src="site.js"></script>
</@site.page>
<#-- What leaves nothing to choose is not asked. -->
<#macro choice id label choices>
<div class="field"<#if choices?size lt 2> hidden</#if>><label for="${id}">${label}</label><select id="${id}"><option value="">${say("directory.any")}</option><#list choices as one><option value="${one.value}"<#if one.language??> lang="${one.language}"</#if>>${one.label} (${one.count})</option></#list></select></div>
</#macro>
