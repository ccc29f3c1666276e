#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# appdir.sh BUILD APPDIR: lays out what the AppImage holds, from the release build BUILD, which was configured
# with CODESEAL_PACKAGE, and from this system's libraries. It then runs on systems that are not older than this
# one. Needs Debian's patchelf and what the program needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

build=$1 appdir=$2
id=org.codeseal.Codeseal
multiarch=$(gcc -print-multiarch)
libraries=/usr/lib/$multiarch
lib=$appdir/usr/lib

# Qt loads these at run time. No GTK theme: it would bind the system's GTK to the GLib in here.
plugins=(platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqoffscreen.so
  wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
  platformthemes/libqxdgdesktopportal.so platforminputcontexts/libcomposeplatforminputcontextplugin.so
  platforminputcontexts/libibusplatforminputcontextplugin.so tls/libqopensslbackend.so
  sqldrivers/libqsqlite.so iconengines/libqsvgicon.so imageformats/libqsvg.so)
# So do OpenSSL's and QtKeychain's callers; no program links them.
loaded=(libssl.so.3 libcrypto.so.3 libsecret-1.so.0)

# What has to fit to the system's kernel, graphics, X server, Wayland or fonts is the system's own; all
# desktops have it. The list is that of the AppImage project, less what bare systems turned out to lack.
of_the_system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|nsl|util|anl|stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch'
of_the_system+='|gbm|drm|X11|X11-xcb|xcb|ICE|SM|wayland-client|fontconfig|freetype|harfbuzz|fribidi|expat|z))\.so'

needed_by() { readelf -d "$@" 2>/dev/null | sed -n 's/.*(NEEDED).*\[\(.*\)\]$/\1/p' | sort -u; }

# bundle FILE…: what these need, and what that needs, but not what only the system's own libraries need.
bundle() {
  local name added=()
  while read -r name; do
    if [[ $name =~ $of_the_system ]] || [ -e "$lib/$name" ]; then continue; fi
    install -m 644 "$(find "$libraries" "/lib/$multiarch" -maxdepth 1 -name "$name" | head -n 1)" "$lib/$name"
    added+=("$lib/$name")
  done < <(needed_by "$@")
  [ ${#added[@]} = 0 ] || bundle "${added[@]}"
}

rm -rf "$appdir"
DESTDIR=$appdir cmake --install "$build" --prefix /usr --strip >/dev/null
mv "$lib/$multiarch"/codeseal/* "$lib" # here all libraries lie in one place
rmdir "$lib/$multiarch/codeseal" "$lib/$multiarch"
mkdir -p "$lib/gio-modules" "$appdir/usr/translations" "$appdir/usr/share/doc"

for plugin in "${plugins[@]}"; do
  install -D -m 644 "$libraries/qt6/plugins/$plugin" "$appdir/usr/plugins/$plugin"
done
for name in "${loaded[@]}"; do install -m 644 "$libraries/$name" "$lib/$name"; done
mapfile -t holders < <(find "$appdir/usr/bin" "$appdir/usr/plugins" "$lib" -type f)
bundle "${holders[@]}"
packaging/linux/appimage/icudata.sh "$(echo "$lib"/libicudata.so.*)"

# Each finds the others from where it lies, and programs that Codeseal starts are left with the system's.
find "$lib" -name '*.so*' ! -name 'libicudata*' -exec patchelf --set-rpath "\$ORIGIN" {} +
find "$appdir/usr/plugins" -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
find "$appdir/usr/bin" -type f -exec patchelf --set-rpath "\$ORIGIN/../lib" {} +
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$appdir/usr/bin/qt.conf"
cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_de.qm" "$appdir/usr/translations/"

# The licences of what is bundled.
find "$lib" "$appdir/usr/plugins" -name '*.so*' -printf '%f\n' | while read -r name; do
  dpkg-query --search "*/$name" 2>/dev/null | sed -n '1s/[:,].*//p'
done | sort -u | while read -r package; do
  install -D -m 644 "/usr/share/doc/$package/copyright" "$appdir/usr/share/doc/$package/copyright"
done

# By these names Qt looks for OpenSSL before it looks through the system's directories. With the system's it would get
# a second OpenSSL beside the one that the program links.
for name in ssl crypto; do ln -s "lib$name.so.3" "$lib/lib$name.so"; done

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
{ cat "$appdir/usr/share/applications/$id.desktop"; echo "X-AppImage-Version=$version"; } >"$appdir/$id.desktop"
cp "$appdir/usr/share/icons/hicolor/256x256/apps/$id.png" "$appdir/$id.png"
ln -s "$id.png" "$appdir/.DirIcon"
install -m 755 packaging/linux/appimage/AppRun "$appdir/AppRun"
