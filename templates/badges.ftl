<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<#assign style>
/* Print without scaling to fit: a badge is 90 × 54 mm. */
@page { margin: 0; }
.sheet { position: relative; width: 210mm; height: 296mm; page-break-before: always; }
.sheet.first { page-break-before: auto; }
.badge { position: absolute; width: 90mm; height: 54mm; padding: 2mm 5mm; }
.badge td { height: 50mm; text-align: center; vertical-align: middle; }
.badge h1 { line-height: 1.1; }
.large { font-size: 44pt; }
.medium { font-size: 28pt; }
.small { font-size: 18pt; }
.role { font-size: 15pt; font-weight: 600; color: var(--accent); }
.pen { border-bottom: 0.3mm solid var(--colour); height: 20mm; margin: 0 3mm 3mm 3mm; }
.group { font-size: 12pt; line-height: 1.2; color: var(--quiet); }
@media screen { .sheet { width: auto; height: auto; } .badge { position: static; outline: 0.2mm solid var(--line); margin: 3mm 0; } }
</#assign>
<@paper.page style=style>
<#list it.pages as badges>
<div class="sheet<#if badges?is_first> first</#if>">
<#list badges as badge>
<div class="badge" style="left: ${15 + badge?index % 2 * 90}mm; top: ${13 + (badge?index / 2)?floor * 54}mm"><table role="presentation"><tr><td><#if badge.name?has_content><h1 class="${badge.size}">${badge.name}</h1><#else><div class="pen"></div></#if><#if badge.role?has_content><p class="role">${badge.role}</p></#if><p class="group">${badge.group}</p></td></tr></table></div>
</#list>
<@at.grid columns=2 rows=5 width=90 height=54 left=15 top=13/>
</div>
</#list>
</@paper.page>
