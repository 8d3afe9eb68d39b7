<#import "page.ftl" as paper>
<#-- large letters take what air there is -->
<#assign air = large?then("dense", it.air)>
<@paper.page closer="close closer closest">
<div class="hero ${air}">
<#if it.logo??><img class="logo" src="logo" alt="${it.logo.alt}" style="width: ${it.logo.width / 10}mm; height: ${it.logo.height / 10}mm"/><#else><@ring seats=it.seats warm=1 size=48/></#if>
<div class="top"<#if it.logo??> style="min-height: ${it.logo.height / 10}mm"</#if>>
<#if it.eyebrow?has_content><p class="eyebrow">${it.eyebrow}</p></#if>
<h1<#if it.longHeadline> class="long"</#if>>${paper.kept(it.headline)}</h1>
</div>
<#list it.lead as line><p class="lead">${line}</p></#list>
</div>
<div class="when ${air}">
<p class="label">${it.when.label}</p>
<#if it.when.big?has_content><p class="big<#if it.when.big?length gt 40> long</#if>">${it.when.big}</p></#if>
<#list it.when.runs as run><p class="run<#if it.when.runs?size gt 2> many</#if>">${run}</p></#list>
<#if it.when.then?has_content><p class="then">${it.when.then}</p></#if>
</div>
<div class="facts ${air}">
<div class="side">
<#if it.contact?? || it.signUpLink?? || !it.districts?has_content>
<div class="card">
<h2 class="label">${it.cardLabel}</h2>
<#if it.contact??>
<p class="name">${it.contact.name}</p>
<#if it.contact.phone??><p class="phone"><a href="tel:${it.contact.phone?replace("[^+0-9]", "", "r")}">${it.contact.phone}</a></p></#if>
<#if it.contact.email??><p class="email"><a href="mailto:${it.contact.email}">${it.contact.email}</a></p></#if>
<#elseif !it.signUpLink??>
<#-- who hangs it up writes down whom to ask -->
<div class="byhand"><div class="writing"></div><div class="writing"></div></div>
</#if>
<#if it.website??><p class="email">${it.website}</p></#if>
<#if it.signUpLink??>
<p class="code"><@qr of=it.signUpLink label=it.code size=32/></p>
<p class="caption">${it.code}<#list it.signUpNotes as note><br/>${note}</#list></p>
<#else>
<#list it.signUpNotes as note><p class="caption">${note}</p></#list>
</#if>
</div>
</#if>
<#if it.price??>
<h2 class="label">${say("price")}</h2>
<p>${it.price}</p>
</#if>
<#if it.help?has_content>
<h2 class="label">${say("help")}</h2>
<#list it.help as help><p><strong>${help.name}</strong><#if help.contact??><br/>${help.contact}</#if></p></#list>
</#if>
</div>
<div class="told">
<#if it.where?has_content>
<h2 class="label first">${it.whereLabel}</h2>
<#list it.where as where>
<div class="place<#if !where?is_first> further</#if>">
<p><strong>${where.name}</strong></p>
<#if where.address??><p>${where.address}</p></#if>
<#if where.gettingThere?has_content><p class="quiet">${where.gettingThere}</p></#if>
</div>
</#list>
</#if>
<#list it.sections as section>
<h2 class="label">${section.label}</h2>
<p>${section.text}</p>
</#list>
</div>
<div class="clear"></div>
<#if it.districts?has_content>
<h2 class="label districtslabel">${say("talks.districts")}</h2>
<table class="districts" summary="${say("talks.districts")}">
<#list it.districts as district>
<tr><th scope="row">${district.name}</th><td>${district.contact.name}</td><td class="number"><#if district.contact.phone??>${district.contact.phone}</#if></td></tr>
</#list>
</table>
</#if>
</div>
</@paper.page>
