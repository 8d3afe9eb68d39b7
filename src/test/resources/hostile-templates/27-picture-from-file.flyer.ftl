<#import "page.ftl" as p><@p.page><p>a</p><img src="file:///etc/passwd" alt="a"/><img src="http://127.0.0.1:9/a.png" alt="a"/></@p.page>
