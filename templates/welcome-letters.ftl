<#include "welcome.ftl">
