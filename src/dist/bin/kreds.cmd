@echo off
rem Starts Kreds from wherever it lies.
setlocal
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
"%~dp0..\runtime\bin\java" "@%~dp0..\lib\java.options" "-XX:AOTCache=%~dp0..\lib\kreds.aot" -XX:CompileThresholdScaling=2 -Xmn24m --enable-native-access=dk.kreds -m dk.kreds/dk.kreds.cli.Main %*
