@echo off
rem Anteroom: a touch kiosk for a clinic's waiting room. Needs Java 17 or newer.
setlocal
set "here=%~dp0.."
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "memory="
if "%1"=="learn" set "memory=-Xmx1g"
if "%1"=="pack-deb" set "memory=-Xmx1g"
"%java%" @"%here%\lib\java.options" %memory% -cp "%here%\lib\*" anteroom.Main %*
exit /b %errorlevel%
