#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# finish.sh DIRECTORY: adds to the packages in DIRECTORY what a release has beside them: for each package what it is
# made of, in SPDX, and for all of them the checksums, in SHA256SUMS.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
directory=$1

for package in "$directory"/*.{deb,AppImage,msi,dmg}; do
  [ -e "$package" ] || continue
  [ ! -e "$package.spdx.json" ] || continue # made where the package was
  more=()
  case $package in
    *.AppImage) [ ! -d "$here/../build/release/AppDir" ] || more=(--appdir "$here/../build/release/AppDir") ;;
    *.msi)
      versions=${CODESEAL_CROSS:-$here/../build/cross}/sources/versions
      [ ! -e "$versions" ] || more=(--versions "$versions")
      ;;
  esac
  "$here/sbom.py" "$package" ${more[@]+"${more[@]}"}
done
cd "$directory"
rm -f SHA256SUMS
# shellcheck disable=SC2035 # the names are ours, and none begins with a dash
if command -v sha256sum >/dev/null; then sha256sum * >SHA256SUMS.new; else shasum -a 256 * >SHA256SUMS.new; fi
mv SHA256SUMS.new SHA256SUMS
cat SHA256SUMS
