; dist\prepapp -> dist\prepapp-VERSION-setup.exe, for one user, without administrator rights:
;     makensis -DVERSION=0.1.0 packaging\windows\prepapp.nsi
; Compiled for its syntax on Linux; the installer itself was not run by us.

Unicode true
!ifndef VERSION
  !error "say which version: makensis -DVERSION=0.1.0 packaging/windows/prepapp.nsi"
!endif
!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\prepapp"
Name "prepapp"
OutFile "..\..\dist\prepapp-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\prepapp"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "prepapp"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Honest readiness for machine-learning engineer interviews"
VIAddVersionKey LegalCopyright "The prepapp founders, MIT licence"

; A build with a certificate signs the installer and what it removes itself with: -DSIGN="signtool sign ..."
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "..\..\build\prepapp.ico"
!define MUI_UNICON "..\..\build\prepapp.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\prepapp.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

Section
  ; An older version's files go first, so that none of them is loaded by the new one. Progress is elsewhere.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "..\..\dist\prepapp\*"
  CreateShortcut "$SMPROGRAMS\prepapp.lnk" "$INSTDIR\prepapp.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "prepapp"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\prepapp.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The prepapp founders"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section Uninstall
  Delete "$SMPROGRAMS\prepapp.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\prepapp.exe"
  Delete "$INSTDIR\prepapp-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
