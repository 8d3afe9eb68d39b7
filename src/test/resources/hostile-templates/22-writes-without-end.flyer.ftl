<#list 1.. as i>${"x"?left_pad(1000)}</#list>
