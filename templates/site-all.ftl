<#import "site.ftl" as site>
<@site.page heading=say("directory.everything") + " · " + title>
<header class="top"><div class="wide"><p class="back"><a href="index.html">${say("directory.search")}</a></p><h1>${title}</h1></div></header>
<main id="main" class="wide" tabindex="-1">
<nav aria-label="${say("directory.place")}"><ul class="jump"><#list it.sections as section><li><a href="#p${section?index}">${section.name}</a></li></#list></ul></nav>
<#list it.sections as section>
<h2 id="p${section?index}">${section.name}</h2>
<ul class="lines">
<#list section.lines as line><li lang="${line.language}"><a href="groups/${line.id}.html">${line.name}</a> <span>${line.when}<#if line.place?has_content> · ${line.place}</#if></span><#if line.call?has_content> <span class="call">${line.call}</span></#if></li>
</#list></ul>
</#list>
</main>
</@site.page>
