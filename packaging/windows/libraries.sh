#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# libraries.sh DIRECTORY: leaves in DIRECTORY/prefix, compiled for 64-bit Windows, what Codeseal links: Qt, QtSvg,
# QtKeychain and OpenSSL's libcrypto, with the headers tl::expected and cpp-httplib. What is there is not made again;
# a stage that was broken off goes on. From nothing it takes half an hour on two cores that have nothing else to do.
# Needs Debian's g++-mingw-w64-x86-64-posix, cmake, ninja-build, tcl, perl and what the build for Linux needs.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

mkdir -p "$1"
cd "$1"
place=$PWD
sources=$place/sources prefix=$place/prefix
jobs=${CODESEAL_CROSS_JOBS:-$(nproc)}
"$here/sources.sh" "$sources"
mkdir -p build stamps

# stage NAME COMMAND: COMMAND, unless exactly that has succeeded before.
stage() {
  local name=$1 started=$SECONDS recipe result
  recipe=$({
    declare -f cross "$2"
    cat "$sources/versions" "$here/mingw.cmake"
    [ "$name" != qtsvg ] || cat "$here"/qtsvg/*
  } | sha256sum)
  [ "$(cat "stamps/$name" 2>/dev/null)" != "$recipe" ] || return 0
  echo "--- $name"
  # An "||" right behind it would switch off -e inside.
  set +e
  (set -e; "$2") >"build/$name.log" 2>&1
  result=$?
  set -e
  [ $result = 0 ] || { tail -n 25 "build/$name.log" >&2; echo "see $place/build/$name.log" >&2; exit 1; }
  echo "$recipe" >"stamps/$name"
  echo "    $name: $((SECONDS - started)) s"
}

# cross NAME SOURCE [ARGUMENT…]: configures, builds and installs a CMake project.
cross() {
  local name=$1 source=$2
  shift 2
  # No pkg-config: it would tell of this machine's libraries.
  PKG_CONFIG_LIBDIR=/nonexistent cmake -G Ninja -S "$source" -B "build/$name" \
    -D CMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -D CODESEAL_CROSS_PREFIX="$prefix" -D CMAKE_INSTALL_PREFIX="$prefix" \
    -D CMAKE_BUILD_TYPE=Release -D CMAKE_C_FLAGS_RELEASE="-O1 -DNDEBUG" \
    -D CMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG" "$@"
  ninja -C "build/$name" -j "$jobs"
  cmake --install "build/$name" --strip
}

# Debian's archive of Qt is without the copy of SQLite that Qt's driver compiles; it gets Debian's.
make_sqlite() {
  mkdir -p build/sqlite
  (cd build/sqlite && "$sources/sqlite/configure" --quiet && make sqlite3.c)
  mkdir -p "$sources/qtbase/src/3rdparty/sqlite"
  cp build/sqlite/sqlite3.c build/sqlite/sqlite3.h "$sources/qtbase/src/3rdparty/sqlite/"
}

make_qtbase() {
  local without feature arguments=() windows=$sources/qtbase/src/plugins/platforms/windows
  without=(dbus printsupport opengl vulkan pkg_config openssl concurrent icu xml direct2d jpeg graphicsview mdiarea
    undocommand networklistmanager sql_odbc sql_mysql sql_psql sql_oci sql_db2 sql_ibase system_sqlite)
  for feature in "${without[@]}"; do arguments+=(-D "FEATURE_$feature=OFF"); done
  # mingw-w64 frees the memory of thread_local objects before they are destroyed. Qt has one for each thread that matched
  # a compiled expression, and the program crashed at the end of such a thread.
  sed -i '/define SUPPORT_JIT$/d' "$sources/qtbase/src/3rdparty/pcre2/src/config.h"
  # Debian's archive is without the header for tablets, and the plugin for windows uses OpenGL and DirectWrite also where
  # Qt has none (the latter needs direct2d).
  sed -i 's/QT_CONFIG(tabletevent)/0/; s/QT_CONFIG(dynamicgl)/0/; s/QT_CONFIG(directwrite3)/0/' "$windows"/*.cpp "$windows"/*.h
  sed -i 's/CONDITION QT_FEATURE_tabletevent/CONDITION FALSE/' "$windows/CMakeLists.txt"
  cross qtbase "$sources/qtbase" "${arguments[@]}" -D FEATURE_schannel=ON -D FEATURE_sql_sqlite=ON \
    -D QT_BUILD_TESTS=OFF -D QT_BUILD_EXAMPLES=OFF
}

make_qtsvg() {
  if [ -e "$sources/qtsvg/svg.pro" ] || [ -e "$sources/qtsvg/src/svg/svg.pro" ]; then
    mkdir -p build/qtsvg-ported
    cp "$sources"/qtsvg/src/svg/*.cpp "$sources"/qtsvg/src/svg/*.h build/qtsvg-ported
    sed -i -f "$here/qtsvg/port.sed" build/qtsvg-ported/*
    cross qtsvg "$here/qtsvg" -D QTSVG="$place/build/qtsvg-ported"
  else
    cross qtsvg "$sources/qtsvg" -D QT_BUILD_TESTS=OFF -D QT_BUILD_EXAMPLES=OFF
  fi
}

make_qtkeychain() {
  # An option of Microsoft's compiler that gcc takes for a file; and mingw-w64 has the largest credential of Windows XP.
  sed -i 's|add_definitions( /utf-8 |add_definitions( |' "$sources/qtkeychain/qtkeychain/CMakeLists.txt"
  sed -i 's/CRED_MAX_CREDENTIAL_BLOB_SIZE/(5 * 512)/g' "$sources/qtkeychain/qtkeychain/keychain_win.cpp"
  cross qtkeychain "$sources/qtkeychain" -D BUILD_WITH_QT6=ON -D BUILD_TRANSLATIONS=OFF -D BUILD_TESTING=OFF
}

# Static, and of libcrypto alone: only app/csr uses it, TLS is Windows' own. Its place for settings stays the usual
# one, where only administrators write; none are read.
make_openssl() (
  mkdir -p build/openssl
  cd build/openssl
  [ -e Makefile ] || "$sources/openssl/Configure" mingw64 no-shared no-tests no-engine no-dso no-legacy no-module \
    no-aria no-bf no-blake2 no-camellia no-cast no-chacha no-cmp no-gost no-idea no-md4 no-ocb no-rc2 no-rc4 no-rmd160 \
    no-scrypt no-seed no-siphash no-siv no-sm2 no-sm3 no-sm4 no-srp no-whirlpool no-ui-console no-autoload-config \
    --cross-compile-prefix=x86_64-w64-mingw32-
  make -j "$jobs" build_generated libcrypto.a
  mkdir -p "$prefix/lib" "$prefix/include/openssl"
  cp libcrypto.a "$prefix/lib/"
  cp "$sources"/openssl/include/openssl/*.h include/openssl/*.h "$prefix/include/openssl/"
)

make_headers() {
  mkdir -p "$prefix/include" "$prefix/lib/cmake"
  cp -R /usr/include/tl "$prefix/include/"
  cp -R /usr/share/cmake/tl-expected "$prefix/lib/cmake/"
  cp "$sources/httplib/httplib.h" "$prefix/include/"
}

stage sqlite make_sqlite
stage qtbase make_qtbase
stage headers make_headers
stage qtsvg make_qtsvg
stage qtkeychain make_qtkeychain
stage openssl make_openssl
