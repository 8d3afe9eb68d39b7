<#import "page.ftl" as paper>
<@paper.page closer="close closer closest" sheets=it.sheets?size>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if>">
<p class="eyebrow">${sheet.group}</p>
<h1<#if sheet.headline?length gt 9> class="long"</#if>>${sheet.headline}</h1>
<p class="which">${sheet.which}</p>
<#if sheet.when??>
<div class="when">
<p class="label">${sheet.label}</p>
<p class="day">${sheet.when.day}</p>
<p class="times">${sheet.when.times}</p>
<#if sheet.when.place??>
<p class="place">${sheet.when.place.name}</p>
<#if sheet.when.place.address??><p class="address">${sheet.when.place.address}</p></#if>
<#else>
<p class="address">${say("same")}</p>
</#if>
</div>
</#if>
<#if sheet.reason??><p class="reason">${sheet.reason}</p></#if>
<#if it.contact??>
<div class="ask">
<p>${say("ask")}</p>
<p><strong>${it.contact.name}</strong></p>
<#if it.contact.phone??><p class="phone"><a href="tel:${it.contact.phone?replace("[^+0-9]", "", "r")}">${it.contact.phone}</a></p>
<#elseif it.contact.email??><p><a href="mailto:${it.contact.email}">${it.contact.email}</a></p></#if>
</div>
</#if>
</div>
</#list>
</@paper.page>
