<#-- What every page has: the head, the style and the house's own style, which may be empty. -->
<#macro page style="">
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="UTF-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${title}</title>
<#-- by itself, since it is the same on all papers, and so read once -->
<style><#include "style.css"/></style>
<style>${style?no_esc}
${look?no_esc}
<#include "house.css"/></style>
</head>
<body class="${template}<#if large> large-print</#if>">
<#nested/>
</body>
</html>
</#macro>
