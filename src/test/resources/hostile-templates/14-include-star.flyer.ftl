<#include "*/canary.txt">
