<#include "%2e%2e/canary.txt"><#include "x/../../canary.txt">
