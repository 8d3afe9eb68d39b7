<#-- What every page of the web site has: the head, a way past the head, and the house's style. -->
<#macro page home="" heading=title about="">
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
<#if about?has_content><meta name="description" content="${about}"></#if>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'%3E%3Cg fill='%231c4a52'%3E%3Ccircle cx='80' cy='28' r='11'/%3E%3Ccircle cx='88' cy='61' r='11'/%3E%3Ccircle cx='67' cy='88' r='11'/%3E%3Ccircle cx='33' cy='88' r='11'/%3E%3Ccircle cx='12' cy='61' r='11'/%3E%3Ccircle cx='20' cy='28' r='11'/%3E%3C/g%3E%3Ccircle cx='50' cy='13' r='11' fill='%23c9623f'/%3E%3C/svg%3E">
<link rel="stylesheet" href="${home}site.css">
</head>
<body class="${template}">
<a class="skip" href="#main">${say("directory.skip")}</a>
<#nested/>
</body>
</html>
</#macro>
