<#include "../canary.txt">
