<#assign w=.data_model?api.objectWrapper>${w.wrap("x")}
