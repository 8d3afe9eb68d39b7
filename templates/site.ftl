<#-- What every page of the web site has: the head, a way past the head, and the house's style. -->
<#macro page home="" heading=title>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${home}site.css">
</head>
<body class="${template}">
<a class="skip" href="#main">${say("directory.skip")}</a>
<#nested/>
</body>
</html>
</#macro>
