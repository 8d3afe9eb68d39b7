<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#import "marks.ftl" as at>
<#assign corners = ["left top", "right top", "left bottom", "right bottom"]>
<@paper.page>
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
