<#-- What every page has: the head, its style and the house's own style, which may be empty. @param sheet the stylesheet beside its
     template, without `.css` @param style rules that depend on what is on the page; all there are of a template of the house's own
     without a stylesheet beside it @param closer classes that it takes on, one after the other, until it is on no more than so many
     sheets -->
<#macro page sheet=template style="" closer="" sheets=1 columns=1>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head>
<meta charset="UTF-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${title}</title>
<#-- each by itself, since they are the same for many papers, and so read once -->
<style><#include "style.css" parse=false></style>
<#if !alone || !style?has_content><style><#include sheet + ".css" parse=false ignore_missing=true></style></#if>
<style>${style?no_esc}
${look?no_esc}
<#include "house.css" parse=false></style>
</head>
<body class="${template}<#if large> large-print</#if>"<#if closer?has_content> data-pdf-sheets="${sheets}" data-pdf-closer="${closer}"</#if><#if columns gt 1> data-columns="${columns}"</#if>>
<#nested/>
</body>
</html>
</#macro>
<#-- A headline whose last word is short: it takes the word before along, and does not stand alone on a line. -->
<#function kept headline>
<#local last = headline?keep_after_last(" ")>
<#local rest = headline?keep_before_last(" ")>
<#local pair = rest?keep_after_last(" ")?length + last?length>
<#if rest?contains(" ") && last?length lte 5 && pair lte 15><#return rest + "\xA0" + last></#if>
<#return headline>
</#function>
