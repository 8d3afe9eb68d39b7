<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<#-- Six rows of turns and more are set closer, and stay on one page. -->
<#function rows blocks><#local sum = 0><#list blocks as block><#local sum += block.turns?size></#list><#return sum></#function>
<@paper.page>
<#list it.sheets as sheet>
<div class="sheet<#if sheet?is_first> first</#if><#if !large && rows(sheet.blocks) gt 5> tight</#if>">
<@parts.head title=say("title") eyebrow=it.name facts=sheet.people/>
<p class="dates"><strong>${sheet.dates}</strong></p>
<p>${say("lead")}</p>
<#list sheet.blocks as block>
<#if block?is_last><div class="close"></#if>
<div class="block">
<h2>${block.clock}&#160; ${block.title}</h2>
<#if block.each?has_content><p>${block.each}</p></#if>
<#if block.turns?has_content>
<table class="turns" summary="${block.title}">
<#list block.turns as row>
<tr><#list row as turn><td><span class="clock">${turn.clock}</span><br/><span class="number">${turn.number}.</span></td></#list><#if row?size lt 5><#list row?size..4 as _><td class="empty">&#160;</td></#list></#if></tr>
</#list>
</table>
</#if>
</div>
</#list>
<p class="over">${sheet.end}&#160; ${say("end")}</p>
<#if sheet.blocks?has_content></div></#if>
</div>
</#list>
</@paper.page>
