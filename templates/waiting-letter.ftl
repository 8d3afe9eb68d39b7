<#import "letter.ftl" as letter>
<@letter.sheet of=it/>
