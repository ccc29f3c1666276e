#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# build.sh BUILD OUTPUT [CPACK-ARGUMENT…]: a deb of the release build BUILD, which was configured with
# CODESEAL_PACKAGE, in the directory OUTPUT. Needs Debian's dpkg-dev, file and what the build needed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

build=$1 output=$2
shift 2
SOURCE_DATE_EPOCH=$(packaging/facts.sh epoch)
export SOURCE_DATE_EPOCH TZ=UTC
umask 022

mkdir -p "$output"
rm -rf "$build/_CPack_Packages"
log=$build/cpack.log
cpack --config "$build/CPackConfig.cmake" -B "$build/deb" "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
for deb in "$build"/deb/*.deb; do
  packaging/linux/check-paths.sh "$deb"
  mv "$deb" "$output/"
  echo "$output/${deb##*/}: $(stat -c %s "$output/${deb##*/}") bytes"
done
rm -rf "$build/deb"
