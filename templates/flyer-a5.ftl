<#import "page.ftl" as paper>
<#import "brief.ftl" as brief>
<#import "marks.ftl" as at>
<#assign style>
@page { size: 297mm 210mm; margin: 9mm 0 ${large?then(6, 7)}mm 0; }
@page :first { margin-top: 0; }
.half { float: left; width: 148.4mm; position: relative; }
@media screen { body { max-width: 148.5mm; } .half { float: none; width: auto; } .twin { display: none; } }
body { font-size: 14pt; line-height: 1.25; }
.label, .hero .eyebrow { font-size: 14pt; }
.hero { background-color: var(--ground); padding: 7mm 11mm 4mm 11mm; position: relative; }
.hero .ring, .hero .logo { position: absolute; top: 7mm; right: 11mm; }
.hero .eyebrow { margin-right: 33mm; line-height: 1.15; }
.hero h1 { font-size: 26pt; line-height: 1.05; margin: 2mm 33mm 2.5mm 0; }
.hero h1.long { font-size: 20pt; }
.hero .lead { font-size: 14.5pt; line-height: 1.22; }
.when { background-color: var(--colour); color: #ffffff; padding: 2.8mm 11mm 3.2mm 11mm; }
.when .label { color: var(--on-colour); }
.when .big { font-size: 18.5pt; font-weight: 700; line-height: 1.12; }
.when .run { font-size: 14pt; font-weight: 700; line-height: 1.2; }
.when .then { line-height: 1.2; margin-top: 0.5mm; }
.facts { padding: 2.5mm 11mm 0 11mm; line-height: 1.2; }
.facts h2.label, .price { margin-top: 1.6mm; }
.facts h2.label.first { margin-top: 0; }
.facts p { line-height: 1.2; }
.card { position: relative; border: 0.3mm solid var(--line); border-radius: 3mm; padding: 2.2mm 4mm 2.5mm 4mm; margin-top: 2.5mm; page-break-inside: avoid; min-height: 31mm; }
.card.plain { min-height: 0; }
.card .code { position: absolute; top: 3mm; right: 3.5mm; }
.card .name { font-size: 15pt; font-weight: 700; }
.card .phone { font-size: 19pt; line-height: 1.15; }
.card p, .card h2 { margin-right: 30mm; }
.card .code, .card.plain p, .card.plain h2 { margin-right: 0; }
/* names give way, numbers do not */
.districts { table-layout: fixed; }
.districts .number { width: 38mm; }
.large-print .districts .number { width: 48mm; }
.districts th { font-weight: 600; }
.districts th, .districts td { line-height: 1.15; padding-right: 2mm; }
.districts .number { font-weight: 700; color: var(--colour); padding-right: 0; }
.near, .section { page-break-inside: avoid; }
/* what lies on a counter is read from the front */
.close .hero { padding: 5mm 11mm 2.5mm 11mm; }
.close .hero .ring, .close .hero .logo { top: 5mm; }
.close .hero .eyebrow { line-height: 1.05; }
.close .hero h1 { font-size: 20pt; margin: 1mm 33mm 1.5mm 0; }
.close .hero h1.long { font-size: 18pt; }
.close .hero .lead { font-size: 14pt; line-height: 1.14; }
.close .when { padding-top: 2mm; padding-bottom: 2.2mm; }
.close .when .label, .close .when .then { line-height: 1.12; }
.close .when .big { font-size: 16pt; line-height: 1.1; }
.close .facts, .close .facts p { line-height: 1.13; }
.close .facts h2.label, .close .price { margin-top: 1mm; }
.close .facts .card h2.label { margin-top: 0; }
.close .card { margin-top: 1.5mm; padding: 1.6mm 4mm 1.8mm 4mm; min-height: 28.5mm; }
.close .card.plain { min-height: 0; }
.close .card .code { top: 1.7mm; }
.close .card .phone { font-size: 16pt; line-height: 1.1; }
.closer .hero { padding: 4mm 9mm 2mm 9mm; }
.closer .hero .ring, .closer .hero .logo { top: 4mm; right: 9mm; }
.closer .hero h1, .closer .hero h1.long { font-size: 16pt; margin: 0.5mm 31mm 1mm 0; }
.closer .when { padding: 1.5mm 9mm 1.8mm 9mm; }
.closer .facts { padding: 1.5mm 9mm 0 9mm; }
.closer .hero .lead, .closer .when .then, .closer .facts, .closer .facts p { line-height: 1.08; }
.closer .facts h2.label, .closer .price { margin-top: 0.6mm; }
.closest .card p { clear: left; }
.closest .card .name { float: left; max-width: 86mm; font-size: 14pt; margin-right: 2mm; }
.closest .card .phone, .closest .card .code { clear: none; }
.closest .card .phone { font-size: 14pt; }
.closest .card { min-height: 26mm; padding-top: 1mm; padding-bottom: 1mm; margin-top: 1mm; }
.closest .hero .eyebrow { margin-right: 26mm; }
.closest .facts h2.label, .closest .when .label { line-height: 1.05; }
</#assign>
<@paper.page style=style closer="close closer closest">
<div class="half"><@brief.content of=it wide=28 code=25 contactFirst=large/></div>
<#-- One is read aloud; the other is the same. -->
<div class="half twin" aria-hidden="true"><@brief.content of=it wide=28 code=25 bookmark="none" contactFirst=large/></div>
<@at.cut left=148.5 top=0 length=6/>
<@at.cut left=148.5 top=196 length=6/>
<div class="clear"></div>
</@paper.page>
