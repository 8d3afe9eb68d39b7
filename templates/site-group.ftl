<#import "site.ftl" as site>
<@site.page home="../" heading=it.name + " · " + it.site about=it.about?join(" ")>
<header class="top"><div class="wide"><p class="back"><a href="../index.html">${say("directory.back")}</a></p></div></header>
<main id="main" class="wide" tabindex="-1">
<p class="eyebrow">${it.eyebrow}</p>
<h1>${it.name}</h1>
<#if it.headline?has_content><p class="headline">${it.headline}</p></#if>
<#list it.about as line><p class="lead">${line}</p></#list>
<#if it.full><p class="full">${say("directory.full")}</p></#if>
<div class="columns">
<section class="box"><h2>${say("directory.when")}</h2>
<p class="big">${it.when}</p>
<#list it.runs as run><p>${run}</p></#list>
<#if it.then?has_content><p>${it.then}</p></#if>
</section>
<#if it.contact?? || it.link??>
<section class="box"><h2>${say("directory.contact")}</h2>
<#if it.contact??>
<p class="big">${it.contact.name}</p>
<#if it.contact.phone??><p class="phone"><a href="tel:${it.phone}">${it.contact.phone}</a></p></#if>
<#if it.contact.email??><p><a href="mailto:${it.contact.email}">${it.contact.email}</a></p></#if>
</#if>
<#if it.website??><p><#if it.websiteLink??><a href="${it.websiteLink}">${it.website}</a><#else>${it.website}</#if></p></#if>
<#list it.signUp as line><p>${line}</p></#list>
<#if it.link??><p><a class="button" href="${it.link}">${say("directory.sign-up")}</a></p></#if>
</section>
</#if>
<#if it.places?has_content>
<section class="box"><h2>${say("directory.where")}</h2>
<#list it.places as place><p class="big">${place.name}</p><#if place.address??><p>${place.address}</p></#if><#if place.access?has_content><p class="quiet">${place.access}</p></#if></#list>
</section>
</#if>
<#list it.talks as told><section class="box"><h2>${told.label}</h2><p>${told.text}</p></section></#list>
<#if it.districts?has_content>
<section class="box"><h2>${say("talks.districts")}</h2>
<#list it.districts as district><p class="big">${district.name}</p><p>${district.contact.name}<#if district.contact.phone??> · <a class="nowrap" href="tel:${district.contact.phone?replace("[^+0-9]", "", "r")}">${district.contact.phone}</a></#if></p></#list>
</section>
</#if>
<#if it.price??><section class="box"><h2>${say("directory.price")}</h2><p class="big">${it.price}</p></section></#if>
</div>
<#if it.dates?has_content>
<section><h2 class="part">${say("directory.dates")}</h2>
<p><a class="button" href="../calendars/${it.id}.ics">${say("directory.subscribe")}</a></p>
<p class="quiet hint">${say("directory.subscribe.how")}</p>
<ul class="dates">
<#list it.dates as row><li<#if row.gone> class="gone"</#if>><span class="date">${row.date}</span> <span class="quiet">${row.week} · ${row.time}</span> <span class="more"><#if row.subject?has_content><span class="subject">${row.subject}</span></#if><#list row.notes as note> <span class="special">${note}</span></#list></span></li>
</#list></ul>
</section>
</#if>
</main>
<#if it.dates?has_content><script type="application/ld+json">${it.data?no_esc}</script></#if>
</@site.page>
