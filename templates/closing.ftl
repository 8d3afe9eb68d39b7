<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<@parts.head title=it.title eyebrow=it.group facts=say("lead") seats=8/>
<h2>${say("before")}</h2>
<@parts.checks items=it.before/>
<#list it.lasts as last>
<h2>${last.day}</h2>
<#if it.lasts?size gt 1><p><#list last.rows as row><span class="nowrap"><strong>${row.clock}</strong>&#160;${row.title}</span><#sep> · </#list></p><#else><table class="course" summary="${last.day}"><#list last.rows as row><tr><th scope="row">${row.clock}</th><td>${row.title}</td></tr></#list></table></#if>
</#list>
<h2>${say("back")}</h2>
<ul class="items"><#list it.back as line><li>${line}</li></#list></ul>
<h2>${say("ahead")}</h2>
<ul class="items"><#list it.ahead as line><li>${line}</li></#list></ul>
<h2>${say("keep")}</h2>
<ul class="items"><#list it.keep as line><li>${line}</li></#list></ul>
<h2>${say("after")}</h2>
<@parts.checks items=it.after/>
<p class="foot">${it.footer}</p>
</@paper.page>
