<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<#assign style>
/* A4 lying, printed on both sides over the short edge, folded once: outside the back and the front,
   inside the rest. */
@page { size: 297mm 210mm; margin: 10mm 0 8mm 0; }
@page :first { margin: 0; }
.panel { width: 148.4mm; padding: 2mm 12mm 0 13mm; }
.left { float: left; }
.right { float: right; }
.front { padding: 0; min-height: 209.4mm; background-color: var(--ground); }
.front .in { padding: 17mm 12mm 0 13mm; }
.front .top { min-height: 42mm; }
.front .eyebrow { margin-top: 5mm; }
.front h1 { font-size: 36pt; margin: 5mm 0 6mm 0; }
.front h1.long { font-size: 26pt; }
.front .lead { font-size: 17pt; line-height: 1.28; }
.front.crowded .in { padding-top: 11mm; }
.front.crowded .top { min-height: 0; }
.front.crowded h1 { font-size: 21pt; margin: 3mm 0 4mm 0; }
.front.crowded .lead { font-size: 14pt; }
.front .when { background-color: var(--colour); color: #ffffff; padding: 5mm 12mm 6mm 13mm; margin-top: 9mm; }
.front .when .label { color: var(--on-colour); }
.front .when .big { font-size: 21pt; font-weight: 700; line-height: 1.15; }
.front .when .run { font-weight: 700; line-height: 1.25; margin-top: 0.5mm; }
.back { padding-top: 16mm; }
.back h2, .inside h2 { margin-top: 4.5mm; }
.back h2.first, .inside h2.first { margin-top: 0; }
.back .name { font-size: 19pt; font-weight: 700; }
.back .phone { font-size: 22pt; }
.back .code { margin-top: 5mm; }
/* whom to ring alone fills its panel */
.calm { padding-top: 30mm; }
.calm .label { font-size: 17pt; }
.calm .name { font-size: 25pt; line-height: 1.15; margin: 1.5mm 0; }
.calm .phone { font-size: 32pt; line-height: 1.2; }
.calm .code { margin-top: 9mm; }
.byhand { margin-bottom: 5mm; }
.calm .caption { margin-top: 1mm; }
.calm .place { margin-top: 12mm; font-size: 16pt; }
.calm .organisation { margin-top: 16mm; font-size: 16pt; }
.large-print .calm { padding-top: 18mm; }
.large-print .calm .organisation { margin-top: 8mm; }
.large-print .calm .organisation, .large-print .calm .place { font-size: 14pt; }
.back .organisation { margin-top: 7mm; border-top: 0.3mm solid var(--line); padding-top: 3mm; }
.inside p { line-height: 1.35; }
.roomy .inside, .airy .inside { font-size: 16pt; padding-top: 7mm; }
.roomy .inside .label, .airy .inside .label { font-size: 15pt; margin-top: 6mm; }
.airy .inside { font-size: 18pt; }
.airy .inside .label { font-size: 16pt; margin-top: 9mm; }
.roomy .inside .label.first, .airy .inside .label.first { margin-top: 0; }
.spread { position: relative; clear: both; page-break-before: always; }
.dates { table-layout: fixed; margin-top: 1mm; }
.dates td, .dates th { padding: 0.3mm 3mm 0.3mm 0; line-height: 1.2; }
.dates.plain { width: 100%; }
.roomy .dates, .airy .dates { font-size: 15pt; }
.large-print .dates { font-size: 14pt; }
/* names give way, numbers do not */
.districts { table-layout: fixed; }
.districts .number { width: 38mm; }
.large-print .districts .number { width: 46mm; }
.districts th { font-weight: 600; }
.districts th, .districts td { padding: 0.8mm 2mm 0.8mm 0; line-height: 1.2; }
.districts .number { font-weight: 700; color: var(--colour); padding-right: 0; }
.large-print .front .in { padding-top: 9mm; }
.large-print .front .top { min-height: 30mm; }
.large-print .front .when { margin-top: 5mm; }
.large-print .roomy .inside, .large-print .airy .inside { font-size: 14pt; padding-top: 2mm; }
.large-print .inside { padding: 0 9mm 0 11mm; }
.large-print .airy .inside { padding-top: 12mm; }
.large-print .inside p { line-height: 1.2; }
.large-print .inside h2.label { font-size: 14pt; line-height: 1.1; margin-top: 2.6mm; }
.large-print .inside h2.first { margin-top: 0; }
.large-print .dates td, .large-print .dates th { padding: 0 2mm 0 0; line-height: 1.15; }
@media screen { body { max-width: 297mm; } .spread { padding-top: 10mm; } }
</#assign>
<#assign flyer = it.flyer>
<@paper.page style=style>
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
<#if it.programme>
<table class="dates" summary="${say("programme")}">
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
