<#list 1..100000 as a><#list 1..100000 as b><#list 1..100000 as c></#list></#list></#list>
