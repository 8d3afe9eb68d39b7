<#import "page.ftl" as paper>
<#-- large letters take what air there is -->
<#assign air = large?then("dense", it.air)>
<#-- what a flyer does not need need not be read -->
<#assign style>
@page { margin: 16mm 18mm 9mm 18mm; }
@page :first { margin-top: 0; }
.hero, .when { margin-left: -18mm; margin-right: -18mm; }
.hero { background-color: var(--ground); padding: 15mm 18mm 8mm 18mm; }
.hero .ring { position: absolute; top: 14mm; right: 0; }
.hero .logo { position: absolute; top: 15mm; right: 0; }
.hero .top { min-height: 49mm; }
.hero .eyebrow { margin-right: 60mm; }
.hero h1 { font-size: 43pt; margin: 5mm 58mm 5mm 0; }
.hero h1.long { font-size: 32pt; }
.hero .lead { font-size: 18pt; line-height: 1.32; margin-right: 22mm; }
.when { background-color: var(--colour); color: #ffffff; padding: 5.5mm 18mm 6mm 18mm; }
.when .label { color: var(--on-colour); }
.when .big { font-size: 27pt; font-weight: 700; line-height: 1.15; }
.when .run { font-size: 19pt; font-weight: 700; line-height: 1.25; margin-top: 0.8mm; }
.when .run.many { font-size: 14.5pt; }
.when .big.long { font-size: 23pt; }
.when .then { font-size: 15pt; margin-top: 1mm; }
.facts { padding-top: 5mm; }
.told { float: left; width: 105mm; }
.told .label { margin-top: 3.2mm; }
.told .label.first { margin-top: 0; }
.told .place { page-break-inside: avoid; }
.told .further { margin-top: 1.5mm; }
.side { float: right; width: 60mm; }
.side .label { margin-top: 5mm; }
.side .card .label { margin-top: 0; }
.card { border: 0.35mm solid var(--line); border-radius: 3mm; padding: 5mm 5mm 5mm 5mm; page-break-inside: avoid; }
.card .byhand { margin-bottom: 4mm; }
.card .byhand .writing { height: 12mm; }
.card .name { font-size: 17pt; font-weight: 700; }
.card .email { font-size: 14pt; }
.card .code { text-align: center; margin-top: 4mm; }
.card .caption { font-size: 14pt; line-height: 1.25; text-align: center; color: var(--quiet); margin-top: 1.5mm; }
<#if air == "airy">
.hero.airy .top { min-height: 46mm; }
.hero.airy { padding-top: 18mm; padding-bottom: 11mm; }
.hero.airy h1 { margin-top: 8mm; margin-bottom: 8mm; }
.hero.airy .lead { font-size: 20pt; }
.facts.airy { padding-top: 7mm; font-size: 16pt; }
.facts.airy .told .label { font-size: 15pt; margin-top: 4.5mm; }
.facts.airy .told .label.first { margin-top: 0; }
</#if>
<#if air == "dense">
.hero.dense { padding-top: 11mm; padding-bottom: 5mm; }
.hero.dense h1 { margin-top: 3mm; margin-bottom: 3mm; }
.when.dense { padding-top: 4mm; padding-bottom: 4.5mm; }
.facts.dense { padding-top: 3.5mm; }
.facts.dense .told .label { margin-top: 2.2mm; }
.facts.dense .told .label.first { margin-top: 0; }
</#if>
<#if it.districts?has_content>
.districts th, .districts td { border-top: 0.25mm solid var(--line); padding: 1.2mm 0; }
.districts th { font-weight: 600; }
.districtslabel { margin-top: 4mm; }
.districts .number { font-weight: 700; color: var(--colour); }
/* names give way, numbers do not */
.districts { table-layout: fixed; }
.districts .number { width: 40mm; }
.large-print .districts .number { width: 50mm; }
.districts tr { page-break-inside: avoid; }
</#if>
<#if large>
.large-print .side, .large-print .told { float: none; width: auto; }
.large-print .card { position: relative; padding: 2.5mm 6mm; min-height: 37mm; line-height: 1.15; }
.large-print .card .code { position: absolute; top: 2.5mm; right: 6mm; margin: 0; }
.large-print .card .caption { text-align: left; margin-right: 42mm; margin-top: 0.5mm; line-height: 1.15; }
.large-print .told .label, .large-print .told .label.first { margin-top: 1.8mm; }
.large-print .side .label { margin-top: 2mm; }
.large-print .side .card .label { margin-top: 0; }
.large-print .facts { line-height: 1.2; }
.large-print .hero.dense { padding-top: 9mm; padding-bottom: 3.5mm; }
.large-print .hero .logo, .large-print .hero .ring { top: 9mm; }
.large-print .hero.dense h1 { margin-top: 2mm; margin-bottom: 2mm; }
.large-print .when.dense { padding-top: 3mm; padding-bottom: 3.5mm; }
.large-print .hero .lead { margin-right: 0; line-height: 1.2; }
</#if>
/* what hangs on a wall has no back */
.close .hero.airy, .close .hero, .close .hero.dense { padding-top: 8mm; padding-bottom: 3mm; }
.close .hero .logo, .close .hero .ring { top: 8mm; }
.close .hero h1, .close .hero.dense h1 { font-size: 26pt; margin: 2mm 58mm 2mm 0; }
.close .hero h1.long { font-size: 24pt; }
.close .hero .lead { font-size: 14pt; line-height: 1.2; margin-right: 0; }
.close .when, .close .when.dense { padding-top: 2.5mm; padding-bottom: 3mm; }
.close .when .big { font-size: 22pt; line-height: 1.1; }
.close .when .then { font-size: 14pt; line-height: 1.15; margin-top: 0.5mm; }
.close .facts { padding-top: 3mm; line-height: 1.15; }
.close .told .label, .close .side .label { margin-top: 1.4mm; }
.close .told .label.first, .close .side .card .label { margin-top: 0; }
.closer .side { float: right; width: 65mm; }
.closer .told { float: left; width: 105mm; }
.closer .card { padding: 3mm 3mm 3mm 4mm; min-height: 0; }
.closer .card .name { font-size: 15pt; }
.closer .card .phone { font-size: 16.5pt; }
.closer .card .code { position: static; margin-top: 2mm; }
.closer .card .caption { text-align: center; margin: 0.5mm 0 0 0; }
.closest .hero .top { min-height: 0; }
.closest .hero h1, .closest .hero.dense h1 { font-size: 21pt; margin-right: 45mm; margin-top: 1mm; margin-bottom: 1mm; }
.closest .hero .eyebrow { margin-right: 45mm; line-height: 1.1; }
.closest .hero, .closest .hero.dense { padding-top: 6mm; padding-bottom: 2.5mm; }
.closest .hero .logo, .closest .hero .ring { top: 6mm; }
.closest .when .big { font-size: 18pt; }
.closest .facts { line-height: 1.13; }
.closest .hero .lead, .closest .when .then { line-height: 1.1; }
.closest .told .label, .closest .side .label { margin-top: 0.8mm; }
@media screen { body { padding: 0 18mm; overflow-x: hidden; } .hero { position: relative; } }
</#assign>
<@paper.page style=style closer="close closer closest">
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
