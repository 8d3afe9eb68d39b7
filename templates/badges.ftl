<#import "page.ftl" as paper>
<#assign style>
@page { margin: 13mm 14mm 13mm 14mm; }
.sheet { table-layout: fixed; width: 180mm; margin: 0 auto; }
.sheet.later { page-break-before: always; }
.sheet td { height: 60mm; border: 0.15mm solid #9aa7a9; padding: 3mm 5mm; text-align: center; vertical-align: middle; }
.sheet h1 { line-height: 1.1; }
.large { font-size: 44pt; }
.medium { font-size: 28pt; }
.small { font-size: 18pt; }
.role { font-size: 15pt; font-weight: 600; color: var(--accent); }
.pen { border-bottom: 0.3mm solid var(--colour); height: 20mm; margin: 0 3mm 3mm 3mm; }
.group { font-size: 12pt; line-height: 1.2; color: var(--quiet); }
</#assign>
<@paper.page style=style>
<#list it.pages as page>
<table class="sheet<#if !page?is_first> later</#if>" summary="${title}">
<#list page as row><tr><#list row as badge><td><#if badge.name?has_content><h1 class="${badge.size}">${badge.name}</h1><#else><div class="pen"></div></#if><#if badge.role?has_content><p class="role">${badge.role}</p></#if><p class="group">${badge.group}</p></td></#list></tr></#list>
</table>
</#list>
</@paper.page>
