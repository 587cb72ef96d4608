#!/bin/sh
# dist/prepapp.app -> dist/prepapp-VERSION-MACHINE.dmg; signed and notarised where these are set:
#   SIGN_IDENTITY    the certificate's name, as `security find-identity` shows it
#   NOTARY_PROFILE   a profile that `xcrun notarytool store-credentials` made
# Not run by us; the release workflow runs it.
set -eu
cd "$(dirname "$0")/../.."

APP=dist/prepapp.app
[ -d $APP ] || {
    echo "make_dmg: $APP is missing; \`make dist\` builds it on macOS." >&2
    exit 2
}
VERSION=$(.venv/bin/python -c 'import sys; sys.path.insert(0, "packaging"); from facts import project; print(project().version)')
TARGET=dist/prepapp-$VERSION-$(uname -m).dmg

if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$SIGN_IDENTITY" $APP
fi
rm -f "$TARGET"
hdiutil create -volname prepapp -srcfolder $APP -format UDZO "$TARGET"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$TARGET" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$TARGET"
fi
