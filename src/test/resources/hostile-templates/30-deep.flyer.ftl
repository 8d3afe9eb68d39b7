<#import "page.ftl" as p><@p.page><#list 1..50000 as i><div></#list>a<#list 1..50000 as i></div></#list></@p.page>
