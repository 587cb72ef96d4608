#!/bin/sh
# dist/prepapp -> dist/prepapp-VERSION-MACHINE.AppImage, with appimagetool (not in Debian; APPIMAGETOOL names it).
#
# The folder that it packs is made and started by the tests; the packing itself was not run by us.
set -eu
cd "$(dirname "$0")/../.."

[ -x dist/prepapp/prepapp ] || {
    echo 'make_appimage: dist/prepapp is missing; `make dist` builds it.' >&2
    exit 2
}
VERSION=$(.venv/bin/python -c 'import sys; sys.path.insert(0, "packaging"); from facts import project; print(project().version)')
FOLDER=build/prepapp.AppDir
rm -rf $FOLDER
mkdir -p $FOLDER/usr/lib $FOLDER/usr/share/metainfo
cp -a dist/prepapp $FOLDER/usr/lib/prepapp
cp packaging/linux/prepapp.desktop $FOLDER/prepapp.desktop
cp resources/icons/prepapp.svg $FOLDER/prepapp.svg
cp resources/icons/prepapp.svg $FOLDER/.DirIcon
ln -s usr/lib/prepapp/prepapp $FOLDER/AppRun

TOOL=${APPIMAGETOOL:-appimagetool}
command -v "$TOOL" >/dev/null 2>&1 || {
    echo "make_appimage: $FOLDER is ready; appimagetool, which packs it, is not installed. APPIMAGETOOL=/path/to/it names one." >&2
    exit 2
}
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) "$TOOL" $FOLDER "dist/prepapp-$VERSION-$(uname -m).AppImage"
