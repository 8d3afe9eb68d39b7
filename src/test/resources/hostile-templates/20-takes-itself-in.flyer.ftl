<#include "flyer.ftl">
