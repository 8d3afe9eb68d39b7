<#import "page.ftl" as paper>
<#import "parts.ftl" as parts>
<@paper.page>
<div class="letter first">
<@parts.letterhead from=it.from/>
<h1>${it.title}</h1>
<#list it.answers as answer>
<h2>${answer.question}</h2>
<p>${answer.text}</p>
</#list>
</div>
</@paper.page>
