<#import "page.ftl" as paper>
<#assign style>
@page { margin: ${large?then(11, 15)}mm 18mm 9mm 18mm; }
.head { position: relative; min-height: 30mm; }
.head .ring { position: absolute; top: -2mm; right: 0; }
.head .logo { position: absolute; top: -2mm; right: 0; }
.head h1, .head .eyebrow, .head .where { margin-right: 44mm; }
.head .where { font-size: 15.5pt; margin-top: 2mm; padding-bottom: 4mm; }
.dates, .small { table-layout: fixed; border-collapse: separate; border-spacing: 0; }
.dates th, .dates td { border-top: 0.25mm solid var(--line); padding: 2.6mm 0 2.6mm 0; }
.close .dates th, .close .dates td { padding: 1.7mm 0 1.7mm 0; }
.close .dates th.day { padding-top: 0; }
.tight .dates th, .tight .dates td { padding: 0.55mm 0 0.6mm 0; }
.snug .dates th, .snug .dates td { padding: 1.3mm 0 1.4mm 0; }
.dates tr { page-break-inside: avoid; }
.dates .day { width: 19mm; text-align: right; font-size: 31pt; line-height: 1; font-weight: 700; color: var(--colour); padding-right: 3.5mm; white-space: nowrap; }
.dates th.day { vertical-align: top; padding-right: 4mm; padding-top: 0.7mm; }
.dates .month { width: 43mm; padding-right: 1mm; }
.dates .month .name { font-size: 16pt; font-weight: 600; line-height: 1.15; }
.dates .month .week { color: var(--quiet); font-size: 14pt; white-space: nowrap; }
.dates .subject { font-size: 16pt; line-height: 1.2; }
.dates .place { font-size: 16pt; line-height: 1.2; }
.head .room { font-size: 14pt; margin-right: 44mm; }
.head .rooms { padding-bottom: 4mm; }
.dates .note { font-size: 14pt; font-weight: 600; color: var(--accent); line-height: 1.25; }
.tight .dates .day { font-size: 26pt; }
.tight .dates .subject, .tight .dates .place, .tight .dates .month .name { font-size: 15pt; line-height: 1.1; }
.tight .dates .note { line-height: 1.1; }
.tight .dates th.day { padding-top: 0; }
.tight .dates .month .week { line-height: 1.1; }
.alert { font-size: 16pt; font-weight: 700; color: var(--accent); line-height: 1.2; }
.alert.off { font-size: 20pt; text-transform: uppercase; margin-top: 0; }
.tight .alert { font-size: 14pt; line-height: 1.1; }
.tight .alert.off { font-size: 16pt; }
.small .alert, .many .alert { font-size: 14pt; }
.small .alert.off, .many .alert.off { font-size: 15pt; }
.roomy .dates th, .roomy .dates td { padding: 4.6mm 0 4.6mm 0; }
.roomy .dates .subject, .roomy .dates .place, .roomy .dates .month .name { font-size: 19pt; }
.roomy .dates .month .week { font-size: 15pt; }
.roomy .dates th.day { font-size: 36pt; width: 23mm; padding-top: 2.2mm; padding-right: 4mm; }
.roomy .dates .month { width: 49mm; }
.roomy .many th, .roomy .many td { padding: 3.4mm 0 3.6mm 0; }
.roomy .many .name { font-size: 21pt; }
.roomy .many .days { font-size: 19pt; }
.roomy .many .days strong { font-size: 22pt; }
.roomy .many .special { font-size: 16pt; }
.dates .tick { width: 12mm; padding-right: 1mm; text-align: right; }
.gone, .dates .gone, .small .gone { color: var(--quiet); text-decoration: line-through; }
.small th, .small td { border-top: 0.2mm solid var(--line); padding: 0.5mm 0 0.5mm 0; }
.small tr { page-break-inside: avoid; }
.tight .small .day { line-height: 0.62; }
.close .small th, .close .small td { padding-top: 1.1mm; padding-bottom: 1.1mm; }
.small .month { page-break-after: avoid; }
.small .days { width: 14mm; }
.small .whens { width: 51mm; }
.small .day { text-align: right; font-size: 17pt; line-height: 1; font-weight: 700; color: var(--colour); padding-right: 3mm; white-space: nowrap; }
.small .when { font-size: 14pt; }
.small .month th { font-size: 16pt; font-weight: 600; color: var(--accent); border-top: 0; padding-top: 1.2mm; }
.many th, .many td { border-top: 0.25mm solid var(--line); padding: 1.8mm 0 1.8mm 0; }
.many tr { page-break-inside: avoid; }
.many th { width: 40mm; }
.many .weeks { font-size: 14pt; color: var(--quiet); line-height: 1.2; }
.many .name { font-size: 18pt; font-weight: 600; color: var(--accent); line-height: 1.2; }
.many .days { font-size: 16pt; line-height: 1.3; }
.many .days strong { color: var(--colour); font-size: 18pt; }
.many .days .one { display: inline-block; white-space: nowrap; }
.many .days .at { font-size: 14pt; }
.many .special { font-size: 14pt; line-height: 1.3; }
.many .special .note { font-size: 14pt; font-weight: 600; color: var(--accent); }
.small .note { font-size: 14pt; font-weight: 600; color: var(--accent); line-height: 1.2; }
.tight .small td { line-height: 1.15; }
.tight .small th, .tight .small td { padding-top: 0.35mm; padding-bottom: 0.35mm; }
.packed .small th, .packed .small td { padding-top: 0.15mm; padding-bottom: 0.1mm; }
.tight .small .month th { padding-top: 1mm; }
.tight .head { min-height: 25mm; }
.large-print .dates .month { width: 50mm; }
.large-print .dates .month .week { white-space: normal; }
.large-print .dates .day, .large-print .roomy .dates th.day { width: 24mm; }
.large-print .roomy .dates .month { width: 52mm; }
.large-print .small .days { width: 18mm; }
.large-print .small .whens { width: 52mm; }
.large-print .many th { width: 52mm; }
.large-print .help th { width: auto; }
.large-print .head { min-height: 24mm; }
.large-print .head .where { padding-bottom: 2mm; margin-top: 1mm; line-height: 1.2; }
.large-print .dates th, .large-print .dates td { padding-top: 0.5mm; padding-bottom: 0.5mm; }
.large-print .dates .month .name, .large-print .dates .month .week, .large-print .dates .subject, .large-print .dates .note { line-height: 1.08; }
.large-print .small th, .large-print .small td { padding-top: 0; padding-bottom: 0; line-height: 1.15; }
.large-print .small .month th { padding-top: 0.6mm; }
.large-print .below .box { padding: 2.5mm 6mm; line-height: 1.2; }
.large-print .foot { padding-top: 1mm; line-height: 1.1; }
.large-print .tight .below, .large-print .tight .foot { margin-top: 1mm; }
.large-print .roomy .dates th, .large-print .roomy .dates td { padding-top: 1mm; padding-bottom: 1mm; }
.large-print .roomy .dates th.day { padding-top: 1mm; }
.large-print .many th, .large-print .many td { padding: 0.6mm 0 0.6mm 0; }
.large-print .roomy .many th, .large-print .roomy .many td { padding: 1.5mm 0 1.5mm 0; }
.large-print .many .days, .large-print .many .special, .large-print .many .weeks { line-height: 1.15; }
.large-print .daysoff { margin-top: 1.5mm; line-height: 1.2; }
.large-print .below, .large-print .foot, .large-print .help { margin-top: 2mm; }
.run { font-size: 14pt; font-weight: 600; line-height: 1.25; }
.company { font-size: 14pt; line-height: 1.25; color: var(--quiet); }
.below { margin-top: 4mm; page-break-inside: avoid; }
.below .box { margin-right: 42mm; }
.below .box.wide { margin-right: 0; }
.below .code { float: right; width: 38mm; text-align: center; }
.below .caption { margin-top: 1mm; font-size: 14pt; color: var(--quiet); }
.daysoff { margin-top: 3mm; }
.help { margin-top: 4mm; page-break-inside: avoid; }
.help th { width: 72mm; font-weight: 600; }
.help th, .help td { padding: 0.4mm 4mm 0.4mm 0; line-height: 1.2; }
.tight .help { margin-top: 2mm; }
.foot { margin-top: 4mm; page-break-inside: avoid; }
/* one line does not stand alone on a page */
.ending { page-break-inside: avoid; }
.tight .head .where { padding-bottom: 2.5mm; }
.tight .daysoff, .tight .below { margin-top: 2mm; }
.tight .foot { margin-top: 2mm; padding-top: 1.5mm; }
/* whom to ring is not to be alone on a second sheet */
.near .head { min-height: 20mm; }
.near .head h1 { font-size: 24pt; }
.near .head .where, .near .head .rooms { padding-bottom: 1.5mm; }
.near .below .box { padding: 1.5mm 5mm; line-height: 1.1; }
.near .below .phone { font-size: 17pt; }
.near .below, .near .foot, .near .daysoff { margin-top: 1mm; }
.near .foot { line-height: 1.05; }
.nearer .dates .day, .large-print.nearer .roomy .dates th.day { width: 15mm; font-size: 21pt; padding-right: 2mm; }
.nearer .dates .month, .large-print.nearer .roomy .dates .month { width: 45mm; }
.nearer .dates .tick { width: 8mm; padding-right: 0; }
.nearer .dates .month .name, .nearer .dates .subject, .nearer .dates .place { font-size: 14pt; }
.nearer .small th, .nearer .small td { line-height: 1.05; }
.nearer .small .month th { padding-top: 0; }
.nearer .small .day { font-size: 15pt; }
.nearest .dates .month p, .nearest .dates .subject, .nearest .dates .note, .nearest .dates .place, .nearest .dates .company, .nearest .dates .run { line-height: 1.02; }
.nearest .dates th, .nearest .dates td { padding-top: 0.2mm; padding-bottom: 0.2mm; }
.nearest .small .note, .nearest .small .company, .nearest .small .alert { line-height: 1.08; }
.nearest .small td { padding-bottom: 0.35mm; }
.nearest .head h1 { font-size: 20pt; }
.nearest .head .where, .nearest .head .room { line-height: 1.1; margin-top: 0; }
</#assign>
<@paper.page style=style closer=large?then("near nearer nearest", "")>
<div class="${it.air}">
<div class="head">
<#if it.logo??><img class="logo" src="logo" alt="${it.logo.alt}" style="width: ${it.logo.width / 10}mm; height: ${it.logo.height / 10}mm"/><#else><@ring seats=it.dots warm=1 size=32/></#if>
<p class="eyebrow">${it.eyebrow}</p>
<h1>${it.title}</h1>
<#if it.where??><p class="where">${it.where}</p></#if>
<#if it.details?has_content><div class="rooms"><#list it.details as room><p class="room">${room}</p></#list></div></#if>
</div>
<#if it.large>
<table class="dates" summary="${say("caption")}">
<#list it.months as month><#list month.rows as row>
<tr>
<th scope="row" class="day<#if row.cancelled> gone</#if>">${row.day}</th>
<td class="month"><p class="name">${row.month}</p><p class="week">${row.weekday} · ${row.week}</p></td>
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
