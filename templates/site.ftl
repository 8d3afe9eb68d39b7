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
<link rel="icon" href="${home}site.svg" type="image/svg+xml">
<link rel="stylesheet" href="${home}site.css">
</head>
<body class="${template}">
<a class="skip" href="#main">${say("directory.skip")}</a>
<#nested/>
</body>
</html>
</#macro>
