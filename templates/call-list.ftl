<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#-- As much room below as the lines of the foot take, and what printers leave white. -->
<#assign lines = ((say("foot")?length + large?then(64, 85)) / large?then(65, 86))?floor>
<#assign style>
@page { margin: 15mm 18mm ${(10 + lines * large?then(8, 6))?c}mm 18mm; @bottom-left { content: element(foot); vertical-align: top; } }
</#assign>
<@paper.page style=style>
<p class="foot">${say("foot")}</p>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if>">
<@parts.head title=say("title") eyebrow=sheet.group facts=sheet.headline + " · " + sheet.which/>
<div class="box">
<h2 class="label">${say("say")}</h2>
<p class="say"><#list sheet.say as sentence>${sentence}<#sep> </#list></p>
</div>
<h2>${sheet.whom} <span class="lead">${say("lead")}</span></h2>
<table class="calls" summary="${say("title")}">
<thead><tr><th scope="col">${say("name")}</th><th scope="col" class="dial">${say("phone")}</th><th scope="col" class="tick">${say("reached")}</th><th scope="col" class="tick">${say("written")}</th></tr></thead>
<tbody>
<#list 0..<sheet.blank as _><tr><th scope="row" class="who">&#160;</th><td class="dial">&#160;</td><td class="tick">☐</td><td class="tick">☐</td></tr></#list>
<#list sheet.people as person>
<tr><th scope="row" class="who">${person.name}<#if person.note?has_content> <span class="note">${person.note}</span></#if></th><td class="dial"><#if person.phone?has_content><span class="call">${person.phone}</span></#if><#if person.email?has_content><#if person.phone?has_content><br/></#if><span class="mail">${person.email}</span></#if></td><td class="tick">☐</td><td class="tick">☐</td></tr>
</#list>
</tbody>
</table>
<div class="also">
<h2>${say("also")}</h2>
<@parts.checks items=sheet.also/>
</div>
</div>
</#list>
</@paper.page>
