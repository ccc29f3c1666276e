#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# build.sh BUILD OUTPUT: an AppImage of the release build BUILD, which was configured with CODESEAL_PACKAGE, in
# the directory OUTPUT. APPIMAGE_RUNTIME, see runtime.sh, chooses its runtime.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")

build=$1 output=$2
appdir=$build/AppDir
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
image=$output/Codeseal-$version-$(uname -m).AppImage

umask 022
mkdir -p "$output"
"$here/appdir.sh" "$build" "$appdir"
"$here/../check-paths.sh" "$appdir"
"$here/runtime.sh" "$build/runtime" 2>"$build/runtime.log" || { cat "$build/runtime.log" >&2; exit 1; }
"$here/join.sh" "$build/runtime" "$appdir" "$image"
echo "$image: $(stat -c %s "$image") bytes"
