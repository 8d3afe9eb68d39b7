<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<@paper.page>
<#list it.tents as tent>
<div class="tent<#if tent?index % 2 == 0 && !tent?is_first> break</#if>">
<@at.fold left=4 top=74 length=9 across=true/><@at.fold left=197 top=74 length=9 across=true/>
<#if tent?index % 2 == 0><@at.cut left=0 top=148 length=11 across=true/><@at.cut left=199 top=148 length=11 across=true/></#if>
<div class="front"><table role="presentation"><tr><td><#if tent.name?has_content><h1 class="${tent.size}">${tent.name}</h1><#else><div class="pen"></div></#if></td></tr></table></div>
<#if tent.name?has_content><p class="group quiet">${it.name}</p><#else><h1 class="group blank">${it.name}</h1></#if>
</div>
</#list>
</@paper.page>
