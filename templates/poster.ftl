<#import "page.ftl" as paper>
<#import "brief.ftl" as brief>
<@paper.page closer="close closer">
<@brief.content of=it wide=58 code=50/>
</@paper.page>
