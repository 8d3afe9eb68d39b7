<#import "page.ftl" as paper>
<#assign style>
@page { margin: 20mm 20mm 16mm 20mm; }
.sheet { page-break-before: always; text-align: center; }
.sheet.first { page-break-before: auto; }
.sheet .eyebrow { font-size: 20pt; line-height: 1.2; }
h1 { font-size: 96pt; line-height: 1; color: var(--accent); margin: 14mm 0 9mm 0; }
h1.long { font-size: 58pt; }
.which { font-size: 30pt; line-height: 1.2; font-weight: 600; }
.when { margin: 18mm 0 16mm 0; border: 1.2mm solid var(--colour); border-radius: 5mm; padding: 9mm 8mm; }
.when .label { font-size: 22pt; color: var(--colour); }
.when .day { font-size: 42pt; line-height: 1.1; font-weight: 700; color: var(--colour); margin: 2mm 0; }
.when .times { font-size: 38pt; line-height: 1.15; font-weight: 600; }
.when .place { font-size: 26pt; line-height: 1.2; font-weight: 600; margin-top: 4mm; }
.when .address { font-size: 20pt; }
.reason { font-size: 20pt; margin-bottom: 8mm; }
.ask { font-size: 20pt; page-break-inside: avoid; }
.ask .phone { font-size: 44pt; line-height: 1.2; }
.large-print .sheet p { line-height: 1.15; }
.large-print .when { margin: 9mm 0 7mm 0; padding: 6mm 8mm; }
.large-print h1 { margin: 9mm 0 5mm 0; }
.large-print .reason { margin-bottom: 4mm; }
/* a door has room for one sheet, whatever there is to say */
.close h1 { font-size: 64pt; margin: 8mm 0 5mm 0; }
.close h1.long { font-size: 44pt; }
.close .which { font-size: 26pt; }
.close .sheet .eyebrow, .close .reason, .close .ask { font-size: 17pt; }
.close .when { margin: 8mm 0 7mm 0; padding: 6mm 8mm; }
.close .when .label { font-size: 20pt; }
.close .when .day { font-size: 34pt; }
.close .when .times { font-size: 30pt; }
.close .when .place { font-size: 21pt; margin-top: 3mm; }
.close .when .address { font-size: 17pt; }
.close .reason { margin-bottom: 4mm; }
.close .ask .phone { font-size: 34pt; }
.closer h1, .closer h1.long { font-size: 44pt; margin: 6mm 0 4mm 0; }
.closer .which { font-size: 23pt; }
.closer .sheet .eyebrow, .closer .reason, .closer .ask { font-size: 15.5pt; }
.closer .when { margin: 6mm 0 5mm 0; padding: 5mm 6mm; }
.closer .when .label { font-size: 18pt; }
.closer .when .day { font-size: 31pt; }
.closer .when .times { font-size: 27pt; }
.closer .when .place { font-size: 19pt; margin-top: 2mm; }
.closer .when .address { font-size: 15.5pt; }
.closer .reason { margin-bottom: 3mm; }
.closer .ask .phone { font-size: 30pt; }
.closest h1, .closest h1.long { font-size: 36pt; margin: 4mm 0 2mm 0; }
.closest .which { font-size: 20pt; }
.closest .sheet .eyebrow, .closest .reason, .closest .ask { font-size: 14pt; }
.closest .when { margin: 4mm 0; padding: 4mm 6mm; }
.closest .when .label { font-size: 16pt; }
.closest .when .day { font-size: 27pt; }
.closest .when .times { font-size: 24pt; }
.closest .when .place { font-size: 17pt; }
.closest .when .address { font-size: 14pt; }
.closest .reason { margin-bottom: 2mm; }
.closest .ask .phone { font-size: 28pt; }
</#assign>
<@paper.page style=style closer="close closer closest" sheets=it.sheets?size>
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
