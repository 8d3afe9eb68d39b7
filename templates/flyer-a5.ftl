<#import "page.ftl" as paper>
<#import "brief.ftl" as brief>
<#import "marks.ftl" as at>
<#assign style>
@page { size: 297mm 210mm; margin: 9mm 0 ${large?then(6, 7)}mm 0; }
</#assign>
<@paper.page style=style closer="close closer closest">
<div class="half"><@brief.content of=it wide=28 code=25 contactFirst=large/></div>
<#-- One is read aloud; the other is the same. -->
<div class="half twin" aria-hidden="true"><@brief.content of=it wide=28 code=25 bookmark="none" contactFirst=large/></div>
<@at.cut left=148.5 top=0 length=6/>
<@at.cut left=148.5 top=196 length=6/>
<div class="clear"></div>
</@paper.page>
