<#-- What several papers have in common. A paper imports it: <#import "parts.ftl" as parts>. -->

<#-- Title of a sheet that people work with. -->
<#macro head title eyebrow="" facts="" seats=0>
<div class="paperhead<#if seats == 0> plain</#if>">
<#if seats gt 0><@ring seats=seats warm=1 size=24/></#if>
<#if eyebrow?has_content><p class="eyebrow">${eyebrow}</p></#if>
<h1>${title}</h1>
<#if facts?has_content><p class="facts">${facts}</p></#if>
</div>
</#macro>

<#-- Who writes, for letters and forms: a Letterhead. -->
<#macro letterhead from>
<div class="letterhead">
<#if from.logo??><img class="logo" src="logo" alt="${from.logo.alt}" style="width: ${from.logo.width / 10}mm; height: ${from.logo.height / 10}mm"/></#if>
<p class="sender">${from.sender}</p>
<#if from.lines?has_content><p class="quiet"><#list from.lines as line>${line}<#sep> · </#list></p></#if>
</div>
</#macro>

<#-- Things to tick off. -->
<#macro checks items>
<ul class="checks"><#list items as item><li><span class="tick">☐</span> ${item}</li></#list></ul>
</#macro>

<#-- Lines to write on. -->
<#macro lines count>
<#list 1..count as _><div class="writing"></div></#list>
</#macro>

<#-- Words, each with a line behind it to write on. -->
<#macro fields labels>
<table class="fields" summary="${labels?join(", ")}"><#list labels as label><tr><th scope="row">${label}</th><td class="writing">&#160;</td></tr></#list></table>
</#macro>

<#-- Where people sign, side by side. -->
<#macro signatures labels>
<table class="signatures" summary="${labels?join(", ")}"><tr><#list labels as label><td><div class="writing"></div><p class="quiet">${label}</p></td></#list></tr></table>
</#macro>

<#-- Lines of text, in two columns that fill row by row. -->
<#macro twofold items label>
<table class="twofold" summary="${label}"><#list items?chunk(2) as row><tr><#list row as item><td>${item.date}<#if item.note?has_content>, <span class="quiet">${item.note}</span></#if></td></#list><#if row?size == 1><td>&#160;</td></#if></tr></#list></table>
</#macro>

<#-- Numbers that stand large, each with what it counts: records of label and number. -->
<#macro figures of>
<#-- Three side by side; four are two and two. -->
<#local wide = (of?size == 4)?then(2, 3)>
<table class="keyfigures"><#list of?chunk(wide) as row><tr><#list row as figure><td><p class="label">${figure.label}</p><p class="amount">${figure.number}</p></td></#list><#if row?size lt wide><#list row?size..<wide as _><td class="none">&#160;</td></#list></#if></tr></#list></table>
</#macro>
