<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<#assign style>
/* Print without scaling to fit. Sizes are in millimetres: in large print a card stays a card. */
@page { margin: 0; }
.sheet { position: relative; width: 210mm; height: 296mm; }
.sheet.later { page-break-before: always; }
.card { position: absolute; width: 85mm; height: 54mm; padding: 5mm 6mm 3mm 6mm; font-size: 3.88mm; line-height: 1.2; }
.card .logo { position: absolute; top: 5mm; right: 6mm; }
.card .ring { position: absolute; top: 5mm; right: 6mm; }
.card .code { position: absolute; bottom: 5mm; right: 6mm; }
.card h1, .card .group { font-size: 4.94mm; line-height: 1.12; font-weight: 700; color: var(--colour); margin-right: 26mm; }
.card .organisation { color: var(--quiet); margin-right: 26mm; }
.card .when { margin-top: 0.8mm; margin-right: 26mm; }
.card .person { margin-top: 2.5mm; font-weight: 700; font-size: 4.23mm; }
.card .person, .card .reach { margin-right: 22mm; }
.card .phone { font-size: 5.29mm; line-height: 1.15; margin-right: 22mm; }
.snug .card { font-size: 3.6mm; line-height: 1.15; }
.snug .card h1, .snug .card .group { font-size: 4.6mm; line-height: 1.08; }
.snug .card .person { margin-top: 2mm; }
.small .card { font-size: 3.18mm; }
.small .card h1, .small .card .group { font-size: 3.70mm; }
.small .card .person { font-size: 3.53mm; margin-top: 1.5mm; }
.small .card .phone { font-size: 4.59mm; }
.smallest .card { font-size: 2.47mm; line-height: 1.1; padding-top: 4mm; }
.smallest .card h1, .smallest .card .group { font-size: 2.82mm; }
.smallest .card .person { font-size: 2.82mm; margin-top: 1mm; }
.smallest .card .phone { font-size: 3.88mm; }
@media screen { .sheet { width: 85mm; height: 54mm; margin: 8mm auto; outline: 0.2mm solid var(--line); } .again { display: none; } .card { left: 0 !important; top: 0 !important; } }
</#assign>
<@paper.page style=style>
<#list it.sheets as cards>
<div class="sheet ${cards?first.size}<#if !cards?is_first> later</#if>">
<#list cards as card>
<#-- One is read aloud; the other nine are the same. -->
<div class="card<#if !card?is_first> again</#if>"<#if !card?is_first> aria-hidden="true"</#if> style="left: ${(20 + card?index % 2 * 85)?c}mm; top: ${(13 + (card?index / 2)?floor * 54)?c}mm">
<#if card?is_first><h1>${card.group}</h1><#else><p class="group">${card.group}</p></#if>
<#if card.organisation??><p class="organisation">${card.organisation}</p></#if>
<#if card.when??><p class="when">${card.when}</p></#if>
<p class="person">${card.contact.name}</p>
<#if card.district??><p class="reach">${card.district}</p></#if>
<#if card.contact.phone??><p class="phone">${card.contact.phone}</p></#if>
<#if card.contact.email??><p class="reach">${card.contact.email}</p></#if>
<#if card.website??><p class="reach">${card.website}</p></#if>
<#if it.logo??><img class="logo" src="logo" alt="${card?is_first?then(it.logo.alt, "")}" style="width: ${it.logo.width / 10}mm; height: ${it.logo.height / 10}mm"/><#else><@ring seats=8 warm=1 size=16/></#if>
<#if card.code??><div class="code"><@qr of=card.code label=say("code") size=18/></div></#if>
</div>
</#list>
<@at.grid columns=2 rows=5 width=85 height=54 left=20 top=13 length=6 gap=3/>
</div>
</#list>
</@paper.page>
