#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# build.sh BUILD OUTPUT: on macOS, a disk image of the release build BUILD in the directory OUTPUT, with Qt and all
# libraries in the bundle. Needs Xcode's command line tools and Qt's macdeployqt.
#   CODESIGN_IDENTITY   "Developer ID Application: …": signs the bundle and the image with the hardened runtime
#   NOTARY_PROFILE      a keychain profile of notarytool: has Apple check the image, and staples the ticket to it
# Without them the image is left unsigned, which is said: macOS then refuses to open it by a double click.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

build=$1 output=$2
[ "$(uname -s)" = Darwin ] || { echo "build.sh: the disk image can be made on macOS only" >&2; exit 1; }
version=$("$here/../facts.sh" version)
stage=$build/dmg
app=$stage/Codeseal.app
image=$output/Codeseal-$version-$(uname -m).dmg

say() { printf '%s\n' "$*" >&2; }

# What is nested is signed before what holds it; --deep would give it all the program's entitlements.
sign_bundle() {
  local file options=(--force --timestamp --options runtime --sign "$CODESIGN_IDENTITY")
  find "$app/Contents" \( -name '*.dylib' -o -name '*.so' \) -type f -print0 |
    while IFS= read -r -d '' file; do codesign "${options[@]}" "$file"; done
  find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 |
    while IFS= read -r -d '' file; do codesign "${options[@]}" "$file"; done
  codesign "${options[@]}" "$app/Contents/MacOS/codeseal-practice"
  codesign "${options[@]}" --entitlements "$here/codeseal.entitlements" "$app"
  codesign --verify --deep --strict "$app"
}

# The window of the image: the program at the left, the folder of programs at the right. Without a desktop
# session the Finder cannot be asked; the image is whole all the same.
arrange() {
  osascript >/dev/null <<SCRIPT || say "The image's window was not arranged: there is no Finder."
tell application "Finder" to tell disk "$1"
  open
  set current view of container window to icon view
  set toolbar visible of container window to false
  set bounds of container window to {200, 120, 800, 500}
  set icon size of icon view options of container window to 112
  set arrangement of icon view options of container window to not arranged
  set background picture of icon view options of container window to file ".background:background.png"
  set position of item "Codeseal.app" of container window to {150, 180}
  set position of item "Applications" of container window to {450, 180}
  close
end tell
SCRIPT
}

make_image() {
  local mounted volume="Codeseal $version"
  ln -s /Applications "$stage/Applications"
  mkdir "$stage/.background"
  cp "$here/background.png" "$stage/.background/"
  rm -f "$build/writable.dmg" "$image"
  hdiutil create -quiet -volname "$volume" -srcfolder "$stage" -fs HFS+ -format UDRW "$build/writable.dmg"
  mounted=$(hdiutil attach -readwrite -noverify -noautoopen "$build/writable.dmg" | awk 'END { print $1 }')
  arrange "$volume"
  hdiutil detach -quiet "$mounted"
  hdiutil convert -quiet "$build/writable.dmg" -format UDZO -imagekey zlib-level=9 -o "$image"
  rm -f "$build/writable.dmg"
}

rm -rf "$stage"
mkdir -p "$stage" "$output"
cmake --install "$build" --prefix "$stage" --strip
mv "$stage/codeseal.app" "$app"
macdeployqt "$app" -executable="$app/Contents/MacOS/codeseal-practice" -verbose=1
plutil -lint "$app/Contents/Info.plist"
cp "$here/../../LICENSE" "$app/Contents/Resources/"

if [ -n "${CODESIGN_IDENTITY-}" ]; then
  sign_bundle
else
  say "NOT SIGNED: CODESIGN_IDENTITY is not set. macOS will refuse this image to everybody but its maker."
  codesign --force --deep --sign - "$app" # Apple silicon runs nothing without at least this
fi
make_image
if [ -n "${CODESIGN_IDENTITY-}" ]; then codesign --timestamp --sign "$CODESIGN_IDENTITY" "$image"; fi
if [ -n "${CODESIGN_IDENTITY-}" ] && [ -n "${NOTARY_PROFILE-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature --verbose "$image"
else
  say "NOT NOTARIZED: that needs CODESIGN_IDENTITY and NOTARY_PROFILE."
fi
echo "$image: $(stat -f %z "$image") bytes"
