<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<#assign style>
@page { margin: 0; }
.tent { position: relative; height: 148mm; }
.tent.break { page-break-before: always; }
.front { position: absolute; top: 78mm; left: 12mm; width: 186mm; }
.front td { height: 50mm; vertical-align: middle; text-align: center; }
.front h1 { line-height: 1.05; }
.large { font-size: 92pt; }
.medium { font-size: 62pt; }
.small { font-size: 40pt; }
.tiny { font-size: 26pt; }
.pen { width: 150mm; margin: 0 auto; border-bottom: 0.4mm solid var(--colour); height: 30mm; }
.group { position: absolute; bottom: 7mm; left: 12mm; width: 186mm; text-align: center; }
h1.blank { font-size: 14pt; font-weight: 400; color: var(--quiet); }
@media screen { .tent { border: 0.3mm dashed #9aa7a9; } }
</#assign>
<@paper.page style=style>
<#list it.tents as tent>
<div class="tent<#if tent?index % 2 == 0 && !tent?is_first> break</#if>">
<@at.fold left=4 top=74 length=9 across=true/><@at.fold left=197 top=74 length=9 across=true/>
<#if tent?index % 2 == 0><@at.cut left=0 top=148 length=11 across=true/><@at.cut left=199 top=148 length=11 across=true/></#if>
<div class="front"><table role="presentation"><tr><td><#if tent.name?has_content><h1 class="${tent.size}">${tent.name}</h1><#else><div class="pen"></div></#if></td></tr></table></div>
<#if tent.name?has_content><p class="group quiet">${it.name}</p><#else><h1 class="group blank">${it.name}</h1></#if>
</div>
</#list>
</@paper.page>
