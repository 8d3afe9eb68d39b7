<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<#assign flyer = it.flyer>
<@paper.page>
<div class="panel right front<#if it.crowded> crowded</#if>">
<div class="in">
<div class="top"><#if flyer.logo??><img class="logo" src="logo" alt="${flyer.logo.alt}" style="width: ${(flyer.logo.width * it.crowded?then(0.06, 0.1))?c}mm; height: ${(flyer.logo.height * it.crowded?then(0.06, 0.1))?c}mm"/><#else><@ring seats=flyer.seats warm=1 size=it.crowded?then(20, 42)/></#if></div>
<#if flyer.eyebrow?has_content><p class="eyebrow">${flyer.eyebrow}</p></#if>
<h1<#if flyer.longHeadline> class="long"</#if>>${paper.kept(flyer.headline)}</h1>
<#list flyer.lead as line><p class="lead">${line}</p></#list>
</div>
<#if flyer.when.big?has_content || flyer.when.runs?has_content>
<div class="when">
<p class="label">${flyer.when.label}</p>
<#if flyer.when.big?has_content><p class="big">${flyer.when.big}</p></#if>
<#list flyer.when.runs as run><p class="run">${run}</p></#list>
</div>
</#if>
</div>
<#assign calm = !it.help?has_content && !flyer.districts?has_content>
<div class="panel left back<#if calm> calm</#if>">
<#if flyer.contact??>
<h2 class="label first">${flyer.cardLabel}</h2>
<p class="name">${flyer.contact.name}</p>
<#if flyer.contact.phone??><p class="phone"><a href="tel:${flyer.contact.phone?replace("[^+0-9]", "", "r")}">${flyer.contact.phone}</a></p></#if>
<#if flyer.contact.email??><p><a href="mailto:${flyer.contact.email}">${flyer.contact.email}</a></p></#if>
<#else>
<#-- who hands it out writes down whom to ask -->
<h2 class="label first">${flyer.cardLabel}</h2>
<div class="byhand"><div class="writing"></div><div class="writing"></div><div class="writing"></div></div>
</#if>
<#list flyer.signUpNotes as note><p>${note}</p></#list>
<#if flyer.signUpLink??><p class="code"><@qr of=flyer.signUpLink label=flyer.code size=calm?then(42, 30)/></p>
<p class="quiet caption">${flyer.code}</p></#if>
<#if flyer.districts?has_content>
<h2 class="label">${say("talks.districts")}</h2>
<table class="districts" summary="${say("talks.districts")}">
<#list flyer.districts as district>
<tr><th scope="row">${district.name}</th><td>${district.contact.name}</td><td class="number"><#if district.contact.phone??>${district.contact.phone}</#if></td></tr>
</#list>
</table>
</#if>
<#if it.help?has_content>
<h2 class="label">${say("flyer.help")}</h2>
<#list it.help as help><p><strong>${help.name}</strong><#if help.contact??><br/>${help.contact}</#if></p></#list>
</#if>
<#if calm && !flyer.contact??>
<#list flyer.where as where><p class="place"><strong>${where.name}</strong><#if where.address??><br/>${where.address}</#if></p></#list>
</#if>
<#if it.organisation?? || flyer.website??>
<div class="organisation"><#if it.organisation??><p><strong>${it.organisation}</strong></p></#if><#if flyer.website??><p>${flyer.website}</p></#if></div>
</#if>
</div>
<@at.fold left=148.5 top=0/>
<@at.fold left=148.5 top=204/>
<div class="spread ${it.inside}">
<div class="panel left inside">
<#list flyer.sections as section>
<h2 class="label<#if section?is_first> first</#if>">${section.label}</h2>
<p>${section.text}</p>
</#list>
<#if flyer.price??>
<h2 class="label<#if !flyer.sections?has_content> first</#if>">${say("flyer.price")}</h2>
<p>${flyer.price}</p>
</#if>
</div>
<div class="panel right inside">
<h2 class="label first">${flyer.when.label}</h2>
<#if flyer.when.big?has_content><p><strong>${flyer.when.big}</strong></p></#if>
<#list flyer.when.runs as run><p><strong>${run}</strong></p></#list>
<#if flyer.when.then?has_content><p>${flyer.when.then}</p></#if>
<#if it.lasts??><p>${it.lasts}</p></#if>
<#if it.dates?has_content>
<h2 class="label">${it.programme?then(say("programme"), say("dates"))}</h2>
<#assign told = false>
<#list it.dates as date><#if date.what??><#assign told = true></#if></#list>
<#if told>
<table class="dates" summary="${it.programme?then(say("programme"), say("dates"))}">
<#list it.dates as date><tr><th scope="row">${date.date}</th><td><#if date.what??>${date.what}</#if></td></tr></#list>
</table>
<#else>
<table class="dates plain" summary="${say("dates")}">
<#list it.dates?chunk(2) as row><tr><#list row as date><td>${date.date}</td></#list><#if row?size == 1><td>&#160;</td></#if></tr></#list>
</table>
</#if>
</#if>
<#list flyer.where as where>
<#if where?is_first><h2 class="label">${flyer.whereLabel}</h2></#if>
<p><strong>${where.name}</strong><#if where.address??><br/>${where.address}</#if></p>
<#if where.gettingThere?has_content><p>${where.gettingThere}</p></#if>
</#list>
</div>
<div class="clear"></div>
</div>
</@paper.page>
