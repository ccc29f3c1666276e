#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# stage.sh BUILD PREFIX DIRECTORY: lays out in DIRECTORY what the installer holds, from the build BUILD for Windows and
# the libraries in PREFIX.
set -euo pipefail

build=$1 prefix=$2 stage=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
gcc=x86_64-w64-mingw32-gcc-posix
objdump=x86_64-w64-mingw32-objdump

# Qt loads these at run time.
plugins=(platforms/qwindows.dll platforms/qoffscreen.dll styles/qwindowsvistastyle.dll tls/qschannelbackend.dll
  tls/qcertonlybackend.dll sqldrivers/qsqlite.dll)

# where DLL: its file, or nothing if it is Windows' own.
where() {
  local file
  for file in "$prefix/bin/$1" "$prefix/lib/$1" "$($gcc -print-file-name="$1")" "/usr/x86_64-w64-mingw32/lib/$1"; do
    [ ! -f "$file" ] || { echo "$file"; return; }
  done
}

# bundle FILE…: the libraries that these need, and that those need.
bundle() {
  local name file added=()
  while read -r name; do
    file=$(where "$name")
    if [ -z "$file" ] || [ -e "$stage/$name" ]; then continue; fi
    install -m 644 "$file" "$stage/$name"
    added+=("$stage/$name")
  done < <("$objdump" --private-headers "$@" | sed -n 's/^\tDLL Name: //p' | sort -u)
  [ ${#added[@]} = 0 ] || bundle "${added[@]}"
}

rm -rf "$stage"
cmake --install "$build" --prefix "$stage" --strip >/dev/null
for plugin in "${plugins[@]}"; do
  install -D -m 644 "$prefix/plugins/$plugin" "$stage/plugins/$plugin"
done
mapfile -t holders < <(find "$stage" -name '*.exe' -o -name '*.dll')
bundle "${holders[@]}"
find "$stage" -maxdepth 1 -name '*.dll' -exec x86_64-w64-mingw32-strip --strip-unneeded {} +
install -D -m 644 "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_de.qm" "$stage/translations/qtbase_de.qm"

# The licences of what is bundled, in the words of Debian's packages.
for package in qt6-base-dev qt6-svg-dev qtkeychain-qt6-dev libssl-dev libsqlite3-0 libcpp-httplib-dev \
  libexpected-dev gcc-mingw-w64-x86-64-posix mingw-w64-x86-64-dev; do
  [ ! -e "/usr/share/doc/$package/copyright" ] ||
    install -D -m 644 "/usr/share/doc/$package/copyright" "$stage/licenses/$package.txt"
done
find "$stage" -exec touch --no-dereference --date "@$("$here/../facts.sh" epoch)" {} +
