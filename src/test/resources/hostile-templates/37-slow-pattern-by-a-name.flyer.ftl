<#assign change = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"?replace>${change("(a|aa|a?)+(a|a)+$", "", "r")}
