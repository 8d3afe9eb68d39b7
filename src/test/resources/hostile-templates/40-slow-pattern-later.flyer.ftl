<#assign p = "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'?mat" + "ches('(a|aa|a?)+(a|a)+$')?string">${p?eval}
