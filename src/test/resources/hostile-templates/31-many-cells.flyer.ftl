<#import "page.ftl" as p><@p.page><table><#list 1..3000 as i><tr><#list 1..300 as j><td>a</td></#list></tr></#list></table></@p.page>
