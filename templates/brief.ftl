<#-- A Brief, top to bottom: what a poster and a small flyer share. @param wide of logo and ring, in millimetres; @param code of the code
     @param contactFirst where not all of it may be in front: whom to ask, and what it costs, before how it goes -->
<#macro content of wide code bookmark="" contactFirst=false>
<#assign flyer = of.flyer>
<div class="hero">
<#if flyer.logo??><img class="logo" src="logo" alt="${flyer.logo.alt}" style="width: ${(flyer.logo.width * wide / 520)?c}mm; height: ${(flyer.logo.height * wide / 520)?c}mm"/><#else><@ring seats=flyer.seats warm=1 size=wide/></#if>
<div class="top<#if !flyer.logo??> ringed</#if>" style="min-height: <#if flyer.logo??>${(flyer.logo.height * wide / 520)?c}<#else>${wide}</#if>mm">
<#if flyer.eyebrow?has_content><p class="eyebrow">${flyer.eyebrow}</p></#if>
<h1<#if bookmark?has_content> data-pdf-bookmark="${bookmark}"</#if><#if flyer.longHeadline> class="long"</#if>>${paper.kept(flyer.headline)}</h1>
</div>
<#list flyer.lead as line><p class="lead">${line}</p></#list>
</div>
<div class="when">
<p class="label">${flyer.when.label}</p>
<#if flyer.when.big?has_content><p class="big">${flyer.when.big}</p></#if>
<#list flyer.when.runs as run><p class="run">${run}</p></#list>
<#if flyer.when.then?has_content><p class="then">${flyer.when.then}</p></#if>
</div>
<div class="facts">
<#if contactFirst><@card flyer=flyer code=code/></#if>
<#list flyer.where as where>
<#if where?is_first><h2 class="label first" data-pdf-bookmark="none">${flyer.whereLabel}</h2></#if>
<#-- Of many places there is room for the address alone. -->
<#assign few = flyer.where?size lte 2>
<p><strong>${where.name}</strong><#if where.address??><#if few><br/><#else>, </#if>${where.address}</#if></p>
<#if few && where.gettingThere?has_content><p class="quiet">${where.gettingThere}</p></#if>
</#list>
<#if contactFirst><@price of=flyer/></#if>
<#list of.sections as section>
<div class="section">
<h2 class="label" data-pdf-bookmark="none">${section.label}</h2>
<p>${section.text}</p>
</div>
</#list>
<#if !contactFirst><@price of=flyer/></#if>
<#if flyer.districts?has_content>
<div class="near">
<h2 class="label" data-pdf-bookmark="none">${say("talks.districts")}</h2>
<table class="districts" summary="${say("talks.districts")}">
<#list flyer.districts as district>
<tr><th scope="row">${district.name}</th><td>${district.contact.name}</td><td class="number"><#if district.contact.phone??>${district.contact.phone}</#if></td></tr>
</#list>
</table>
</div>
</#if>
<#if !contactFirst><@card flyer=flyer code=code/></#if>
</div>
</#macro>

<#macro card flyer code>
<#if flyer.contact?? || flyer.signUpLink??>
<div class="card<#if !flyer.signUpLink??> plain</#if>">
<#if flyer.signUpLink??><p class="code"><@qr of=flyer.signUpLink label=flyer.code size=code/></p></#if>
<h2 class="label first" data-pdf-bookmark="none">${flyer.cardLabel}</h2>
<#if flyer.contact??>
<p class="name">${flyer.contact.name}</p>
<#if flyer.contact.phone??><p class="phone">${flyer.contact.phone}</p></#if>
<#if flyer.contact.email??><p>${flyer.contact.email}</p></#if>
</#if>
<#if flyer.website??><p>${flyer.website}</p></#if>
<#list flyer.signUpNotes as note><p>${note}</p></#list>
</div>
</#if>
</#macro>

<#macro price of>
<#if of.price??><p class="price"><strong class="label">${say("flyer.price")}:</strong> ${of.price}</p></#if>
</#macro>
