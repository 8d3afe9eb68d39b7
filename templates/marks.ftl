<#-- Where one cuts and folds: short lines at a sheet's edges, never on what is kept. Everything in millimetres, from the upper
     left corner of whatever they stand in, which says position: relative. On a screen there are none. A line is 0.2 mm wide,
     with its middle where one cuts. -->

<#-- A line to cut along: upright, or lying with across=true. -->
<#macro cut left top length=5 across=false>
<div class="cutmark" aria-hidden="true" style="left: ${left - across?then(0, 0.1)}mm; top: ${top - across?then(0.1, 0)}mm; <#if across>width: ${length}mm; border-top<#else>height: ${length}mm; border-left</#if>: 0.2mm solid var(--writing)"></div>
</#macro>

<#-- A line to fold along: dashed. -->
<#macro fold left top length=5 across=false>
<div class="cutmark" aria-hidden="true" style="left: ${left - across?then(0, 0.1)}mm; top: ${top - across?then(0.1, 0)}mm; <#if across>width: ${length}mm; border-top<#else>height: ${length}mm; border-left</#if>: 0.2mm dashed var(--writing)"></div>
</#macro>

<#-- Marks around cards that lie side by side, with the first one's corner at left and top. -->
<#macro grid columns rows width height left=0 top=0 length=4 gap=1>
<#list 0..columns as column>
<@cut left=left + column * width top=top - gap - length length=length/>
<@cut left=left + column * width top=top + rows * height + gap length=length/>
</#list>
<#list 0..rows as row>
<@cut left=left - gap - length top=top + row * height length=length across=true/>
<@cut left=left + columns * width + gap top=top + row * height length=length across=true/>
</#list>
</#macro>
