<#import "page.ftl" as p><@p.page><p>a</p><script>fetch("http://127.0.0.1:9/")</script></@p.page>
