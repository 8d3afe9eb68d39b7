<#import "page.ftl" as paper>
<#import "marks.ftl" as at>
<@paper.page>
<#list it.pages as badges>
<div class="sheet<#if badges?is_first> first</#if>">
<#list badges as badge>
<div class="badge" style="left: ${15 + badge?index % 2 * 90}mm; top: ${13 + (badge?index / 2)?floor * 54}mm"><table role="presentation"><tr><td><#if badge.name?has_content><h1 class="${badge.size}">${badge.name}</h1><#else><div class="pen"></div></#if><#if badge.role?has_content><p class="role">${badge.role}</p></#if><p class="group">${badge.group}</p></td></tr></table></div>
</#list>
<@at.grid columns=2 rows=5 width=90 height=54 left=15 top=13/>
</div>
</#list>
</@paper.page>
