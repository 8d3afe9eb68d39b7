<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#import "marks.ftl" as at>
<#assign style>
@page { margin: 0; }
.sheet { position: relative; width: 210mm; height: 296mm; page-break-before: always; }
.sheet.first { page-break-before: auto; }
.card { position: absolute; width: 105mm; height: 148mm; padding: 14mm 13mm; }
.card h1 { font-size: 17pt; line-height: 1.2; }
.card .begins { margin: 3mm 0 2mm 0; }
.card .writing { height: 11mm; }
.left { left: 0; }
.right { left: 105mm; }
.top { top: 0; }
.bottom { top: 148mm; }
.card .stamp { position: absolute; top: 14mm; right: 13mm; width: 21mm; height: 25mm; border: 0.25mm solid var(--writing); }
.card .sender { width: 52mm; color: var(--quiet); }
.card .address { position: absolute; left: 13mm; width: 79mm; bottom: 16mm; }
@media screen { .sheet { outline: 0.2mm solid var(--line); margin-bottom: 8mm; } }
</#assign>
<#assign corners = ["left top", "right top", "left bottom", "right bottom"]>
<@paper.page style=style>
<div class="sheet first">
<#list it.cards as card>
<div class="card ${corners[card?index]}">
<h1>${card.to}</h1>
<p class="begins">${card.begins}</p>
<@parts.lines count=9/>
</div>
</#list>
<@marks/>
</div>
<div class="sheet">
<#list it.cards as card>
<div class="card ${corners[card?index]}">
<p class="sender">${it.group}</p>
<div class="stamp"></div>
<div class="address">
<p class="quiet">${say("address")}</p>
<@parts.lines count=4/>
</div>
</div>
</#list>
<@marks/>
</div>
</@paper.page>
<#-- Where to cut: a short line at each end of each cut. -->
<#macro marks>
<@at.cut left=105 top=0 length=11/><@at.cut left=105 top=285 length=11/>
<@at.cut left=0 top=148 length=11 across=true/><@at.cut left=199 top=148 length=11 across=true/>
</#macro>
