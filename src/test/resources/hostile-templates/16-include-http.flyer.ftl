<#import "http://127.0.0.1:9/x.ftl" as x>
