#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# wine-tests.sh BUILD: compiles the tests for Windows in the directory BUILD, with the libraries of ./dev package msi,
# and runs under Wine those of the labels unit and ui that a Windows has anything to say to.
# Needs what msi.sh needs, and Debian's fontconfig.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

if [ "${CODESEAL_WINE_TESTS-}" != inner ]; then
  CODESEAL_WINE_TESTS=inner exec "$here/../e2e/xvfb-run.sh" "$0" "$@"
fi
build=$(realpath -m "$1")
cd "$here/../.."
cross=$(realpath "${CODESEAL_CROSS:-build/cross}")

# shellcheck source=tests/package/wine.sh
. "$here/wine.sh"

# What is left out, and why.
left_out=(
  tst_bans tst_includerule tst_accessibility # read the sources, which are the same
  tst_downloads                              # unpacks with a program of Linux
  tst_screenshots tst_homescreenshots        # judge pictures drawn with the style and the fonts of Linux
  tst_shippingpage                           # tells the system's country by LC_ALL, which Windows does not read
)
pattern=$(IFS='|'; echo "^(${left_out[*]})\$")

cross_cmake() {
  cmake -G Ninja -D CMAKE_TOOLCHAIN_FILE="$PWD/packaging/windows/mingw.cmake" -D CODESEAL_CROSS_PREFIX="$cross/prefix" \
    --log-level=WARNING "$@"
}

# Many tests need a server that makes TLS, which Wine's Schannel does not: "Failed to load certificate chain". For the
# tests TLS is therefore OpenSSL's.
make -C "$cross/build/openssl" --silent -j 2 libssl.a >/dev/null
cross_cmake -S "$here/wine-tls" -B "$build/tls" -D CMAKE_BUILD_TYPE=Release -D QTBASE="$cross/sources/qtbase" \
  -D OPENSSL="$cross/build/openssl"
cmake --build "$build/tls"

cross_cmake -S . -B "$build" -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_FLAGS_DEBUG=-O0 \
  -D CODESEAL_PRECOMPILE=ON -D CMAKE_CXX_COMPILER_LAUNCHER="${CODESEAL_COMPILER_LAUNCHER-}" \
  -D CMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON -D CMAKE_CROSSCOMPILING_EMULATOR="$here/wine-test.sh"
cmake --build "$build"
# The libraries and plugins have to lie beside the programs.
"$here/../../packaging/windows/stage.sh" "$build" "$cross/prefix" "$build/libraries"
cp -R "$build"/libraries/*.dll "$build"/libraries/{plugins,translations,qt.conf} "$build/"
cp "$cross/prefix/bin/Qt6Test.dll" "$build/"
cp "$build/tls/qopensslbackend.dll" "$build/plugins/tls/"

start_wine
# Without a screen Qt has no fonts there but those it is given.
mkdir "$scratch/fonts"
fc-list --format '%{file}\n' "$(fc-match --format '%{family[0]}' sans-serif)" | xargs -d '\n' ln -s -t "$scratch/fonts"
export QT_QPA_FONTDIR=Z:$scratch/fonts
# Between the tests it stays, or each would wait for its start.
"$wineserver" --persistent
ctest --test-dir "$build" -L '^(unit|ui)$' -E "$pattern" --output-on-failure -j 2 --timeout 300
