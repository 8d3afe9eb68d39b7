<#import "page.ftl" as paper>
<#assign style>
@page { margin: ${large?then(11, 15)}mm 18mm 9mm 18mm; }
</#assign>
<@paper.page style=style closer=(large || it.months?size lte 12)?then("near nearer nearest", "")>
<div class="${it.air}">
<div class="head">
<#if it.logo??><img class="logo" src="logo" alt="${it.logo.alt}" style="width: ${it.logo.width / 10}mm; height: ${it.logo.height / 10}mm"/><#else><@ring seats=it.dots warm=1 size=32/></#if>
<p class="eyebrow">${it.eyebrow}</p>
<h1>${it.title}</h1>
<#if it.where??><p class="where">${it.where}</p></#if>
<#if it.details?has_content><div class="rooms"><#list it.details as room><p class="room">${room}</p></#list></div></#if>
</div>
<#if it.large>
<#assign long = false>
<#list it.months as month><#list month.rows as row><#if (row.weekday + row.week)?length gt 15><#assign long = true></#if></#list></#list>
<table class="dates<#if long && !large> long</#if>" summary="${say("caption")}">
<#list it.months as month><#list month.rows as row>
<tr>
<th scope="row" class="day<#if row.cancelled> gone</#if>">${row.day}</th>
<td class="month"><p class="name">${row.month}</p><p class="week"><span class="kept">${row.weekday} ·</span> <span class="kept">${row.week}</span></p></td>
<td><#if row.alert?has_content><p class="alert<#if row.cancelled> off</#if>">${row.alert}</p></#if><#if row.run?has_content><p class="run<#if row.cancelled> gone</#if>">${row.run}</p></#if><#if row.subject?has_content><p class="subject<#if row.cancelled> gone</#if>">${row.subject}</p></#if><#if row.place?has_content><p class="place<#if row.cancelled> gone</#if>">${row.place}</p></#if><#if row.company?has_content><p class="company">${row.company}</p></#if><#if row.notes?has_content><p class="note">${row.notes}</p></#if></td>
<td class="tick"><#if !row.cancelled><svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="6mm" height="6mm" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5.5" fill="none" stroke="var(--colour)" stroke-width="0.6"/></svg></#if></td>
</tr>
</#list></#list>
</table>
<#elseif it.many>
<table class="many" summary="${say("caption")}">
<#list it.months as month>
<tr>
<th scope="row"><p class="name">${month.name}</p><p class="weeks">${month.rows?first.week}<#if month.rows?first.week != month.rows?last.week> – ${month.rows?last.week}</#if></p></th>
<td>
<#list month.days as of><p class="days">${of.weekday} <#list of.days as one><span class="one"><strong>${one.day}</strong><#if one.place?has_content> <span class="at">${one.place}</span></#if></span><#sep>&#160; </#list></p></#list>
<#list month.special as row><p class="special"><strong<#if row.cancelled> class="gone"</#if>><#if row.moved>${row.weekday} </#if>${row.day}</strong> <#if row.alert?has_content><span class="alert<#if row.cancelled> off</#if>">${row.alert}</span> </#if><span<#if row.cancelled> class="gone"</#if>>${row.run}<#if row.run?has_content && row.subject?has_content> · </#if>${row.subject}</span><#if row.company?has_content> <span class="company">${row.company}</span></#if><#if row.notes?has_content> <span class="note">${row.notes}</span></#if></p></#list>
</td>
</tr>
</#list>
</table>
<#else>
<table class="small" summary="${say("caption")}">
<colgroup><col class="days"/><col class="whens"/><col/></colgroup>
<#list it.months as month>
<tr class="month"><th scope="colgroup" colspan="3">${month.name}</th></tr>
<#list month.rows as row>
<tr>
<th scope="row" class="day<#if row.cancelled> gone</#if>">${row.day}</th>
<td class="when">${row.weekday} <span class="quiet">· ${row.week}</span></td>
<td><#if row.alert?has_content><p class="alert<#if row.cancelled> off</#if>">${row.alert}</p></#if><#if row.run?has_content><p class="run<#if row.cancelled> gone</#if>">${row.run}</p></#if><#if row.subject?has_content><p<#if row.cancelled> class="gone"</#if>>${row.subject}</p></#if><#if row.place?has_content><p class="place<#if row.cancelled> gone</#if>">${row.place}</p></#if><#if row.company?has_content><p class="company">${row.company}</p></#if><#if row.notes?has_content><p class="note">${row.notes}</p></#if></td>
</tr>
</#list></#list>
</table>
</#if>
<#if it.off?has_content><p class="daysoff"><strong>${it.offLabel}</strong> <#list it.off as day>${day}<#sep>, </#list></p></#if>
<#assign together = !it.help?has_content>
<#if together><div class="ending"></#if>
<#if it.apologies?? || it.link??>
<div class="below">
<#if it.link??><div class="code"><@qr of=it.link label=say("link") size=it.air?starts_with("tight")?then(22, 26)/><p class="caption">${say("link")}</p></div></#if>
<#if it.apologies??>
<div class="box<#if !it.link??> wide</#if>">
<p><strong>${it.apologiesTitle}</strong> ${it.apologiesHint}</p>
<p>${it.apologies.name}<#if it.apologies.phone??> <span class="phone">${it.apologies.phone}</span></#if><#if it.apologies.email??> <span class="mail">${it.apologies.email}</span></#if></p>
</div>
</#if>
<div class="clear"></div>
</div>
</#if>
<#if it.help?has_content>
<div class="help">
<h2 class="label">${say("help")}</h2>
<table summary="${say("help")}">
<#list it.help as help>
<tr><th scope="row">${help.name}</th><td><#if help.contact??>${help.contact}</#if></td></tr>
</#list>
</table>
</div>
</#if>
<#if it.footer?has_content><p class="foot"><#list it.footer as part>${part}<#sep> · </#list></p></#if>
<#if together></div></#if>
</div>
</@paper.page>
