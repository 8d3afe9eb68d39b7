<#import "page.ftl" as paper>
<#import "brief.ftl" as brief>
<#assign style>
/* For a wall: nothing smaller than 26 points. Sizes are in millimetres: in large print it is no larger. */
@page { size: A3; margin: 18mm 0 14mm 0; }
@page :first { margin-top: 0; }
@media screen { body { max-width: 297mm; } }
body { font-size: 9.17mm; line-height: 1.25; }
.label, .hero .eyebrow { font-size: 9.17mm; }
.hero { background-color: var(--ground); padding: 14mm 22mm 8mm 22mm; position: relative; }
.hero .ring, .hero .logo { position: absolute; top: 14mm; right: 22mm; }
.hero .eyebrow { margin-right: 66mm; line-height: 1.15; }
.hero h1 { font-size: 18.34mm; line-height: 1.05; margin: 4mm 66mm 5mm 0; }
.hero h1.long { font-size: 14.11mm; }
.hero .lead { font-size: 10.23mm; line-height: 1.22; }
.when { background-color: var(--colour); color: #ffffff; padding: 5.6mm 22mm 6.4mm 22mm; }
.when .label { color: var(--on-colour); }
.when .big { font-size: 13.05mm; font-weight: 700; line-height: 1.12; }
.when .run { font-size: 10.23mm; font-weight: 700; line-height: 1.2; }
.when .then { line-height: 1.2; margin-top: 1mm; }
.facts { padding: 5mm 22mm 0 22mm; line-height: 1.2; }
.facts h2.label, .price { margin-top: 3.2mm; }
.facts h2.label.first { margin-top: 0; }
.facts p { line-height: 1.2; }
.card { position: relative; border: 0.6mm solid var(--line); border-radius: 6mm; padding: 4.4mm 8mm 5mm 8mm; margin-top: 5mm; page-break-inside: avoid; min-height: 62mm; }
.card.plain { min-height: 0; }
.card .code { position: absolute; top: 6mm; right: 7mm; }
.card .name { font-size: 11.29mm; font-weight: 700; }
.card .phone { font-size: 14.82mm; line-height: 1.15; }
.card p, .card h2 { margin-right: 60mm; }
.card .code, .card.plain p, .card.plain h2 { margin-right: 0; }
/* names give way, numbers do not */
.districts { table-layout: fixed; }
.districts .number { width: 80mm; }
.districts th { font-weight: 600; }
.districts th, .districts td { line-height: 1.15; padding-right: 4mm; }
.districts .number { font-weight: 700; color: var(--colour); padding-right: 0; }
.near { page-break-inside: avoid; }
</#assign>
<@paper.page style=style>
<@brief.content of=it wide=58 code=50/>
</@paper.page>
