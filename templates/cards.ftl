<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<@paper.page>
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
