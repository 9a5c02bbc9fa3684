@echo off
rem Starts guiju with the Java of JAVA_HOME, or the first on the path. JAVA_OPTS goes to Java.
setlocal

set "GUIJU_JAVA=java.exe"
if defined JAVA_HOME set "GUIJU_JAVA=%JAVA_HOME%\bin\java.exe"

"%GUIJU_JAVA%" -version >nul 2>&1
if not errorlevel 1 goto found
echo guiju: No Java is found. Install Java 17 or later, or say with JAVA_HOME where it is. 1>&2
exit /b 1

:found

set "GUIJU_VERSION=0"
set "GUIJU_MAJOR=0"
for /f "tokens=3" %%v in ('call "%GUIJU_JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "') do set "GUIJU_VERSION=%%~v"
for /f "tokens=1 delims=.-+_" %%m in ("%GUIJU_VERSION%") do set "GUIJU_MAJOR=%%m"
if %GUIJU_MAJOR% GEQ 17 goto recent
echo guiju: "%GUIJU_JAVA%" is of version %GUIJU_VERSION%, which is too old. Install Java 17 or later. 1>&2
exit /b 1

:recent

rem What is over in a moment does not wait for the compiler that makes long runs fast.
set "GUIJU_QUICK="
for %%c in (explain plan terms map version completion --help -h --version -V) do (
  if "%~1"=="%%c" set "GUIJU_QUICK=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
)

rem Left by 'guiju archive', for this very Java; where it no longer fits, Java passes over it.
set "GUIJU_ARCHIVE=%~dp0..\lib\guiju-%GUIJU_VERSION%"
set "GUIJU_SHARED="
if exist "%GUIJU_ARCHIVE%.jsa" set GUIJU_SHARED="-XX:SharedArchiveFile=%GUIJU_ARCHIVE%.jsa" -Xlog:disable
if exist "%GUIJU_ARCHIVE%.aot" set GUIJU_SHARED="-XX:AOTCache=%GUIJU_ARCHIVE%.aot" -Xlog:disable

"%GUIJU_JAVA%" %GUIJU_SHARED% %GUIJU_QUICK% %JAVA_OPTS% -jar "%~dp0..\lib\guiju.jar" %*
exit /b %errorlevel%
