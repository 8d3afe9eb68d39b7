<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<#assign down = large?then(3, 4)>
<#assign height = large?then(88, 66)>
<#assign style>
.card { float: left; width: 90mm; height: ${height}mm; padding: 3mm 6mm; }
.card table { height: ${height - 6}mm; }
.card td { height: ${height - 6}mm; vertical-align: middle; }
</#assign>
<@paper.page style=style>
<#list it.cards?chunk(2 * down) as cards>
<div class="top<#if cards?is_first> first</#if>">
<#if cards?is_first><h1>${it.title}</h1></#if>
<@at.grid columns=2 rows=(cards?size / 2)?ceiling width=90 height=height left=15 top=20/>
</div>
<#list cards as card>
<div class="card<#if card?index % 2 == 0> left</#if>"><table role="presentation"><tr><td>
<#if card.theme?has_content><p class="label">${card.theme}</p></#if>
<p class="ask<#if card.text?length gt 100> long</#if><#if card.taste?has_content> name</#if>">${card.text}</p>
<#if card.taste?has_content><p class="taste">${card.taste}</p></#if>
</td></tr></table></div>
</#list>
</#list>
</@paper.page>
