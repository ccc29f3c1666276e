#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# build.sh BUILD OUTPUT [CMAKE-ARGUMENT…]: compiles Codeseal for 64-bit Windows on Debian in the directory BUILD and
# leaves its installer in OUTPUT. The libraries are made first, if they are not there, in CODESEAL_CROSS or build/cross.
#   MSI_SIGN_COMMAND   is called with each program, later with the installer, and signs it in place; without it nothing
#                      is signed, which is said, and Windows warns whoever opens the installer
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
here=packaging/windows

build=$1 output=$2
shift 2
cross=$(realpath -m "${CODESEAL_CROSS:-build/cross}")
# sign FILE…
sign() {
  local file command
  read -ra command <<<"${MSI_SIGN_COMMAND-}"
  [ ${#command[@]} != 0 ] || { echo "NOT SIGNED: MSI_SIGN_COMMAND is not set: $*" >&2; return; }
  for file in "$@"; do "${command[@]}" "$file"; done
}

"$here/libraries.sh" "$cross"
cmake -G Ninja -S . -B "$build" -D CMAKE_TOOLCHAIN_FILE="$PWD/$here/mingw.cmake" \
  -D CODESEAL_CROSS_PREFIX="$cross/prefix" -D CMAKE_BUILD_TYPE=Release -D CODESEAL_TESTS=OFF \
  -D CMAKE_CXX_COMPILER_LAUNCHER="${CODESEAL_COMPILER_LAUNCHER-}" \
  -D CMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON --log-level=WARNING "$@"
cmake --build "$build" --target codeseal codeseal-practice
"$here/stage.sh" "$build" "$cross/prefix" "$build/stage"
packaging/linux/check-paths.sh "$build/stage"
sign "$build/stage"/codeseal*.exe
"$here/msi.sh" "$build/stage" "$(packaging/facts.sh version)" "$output"
sign "$output/Codeseal-$(packaging/facts.sh version)-x64.msi"
