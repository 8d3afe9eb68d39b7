<#include "link.ftl">
