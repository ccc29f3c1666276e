#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# check-paths.sh DEB|DIRECTORY: fails if what is in there names a place of the machine that built it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

place=$1
if [ -f "$place" ]; then
  place=$(mktemp -d)
  trap 'rm -rf "$place"' EXIT
  dpkg-deb --raw-extract "$1" "$place"
fi
packed=$(find "$place" -name '*.gz' -exec zgrep -lF -e "$here" -e "$HOME/" {} +) || true
plain=$(grep -rlF -e "$here" -e "$HOME/" "$place") || true
if [ -n "$packed$plain" ]; then
  printf 'these files name a place of this machine:\n%s\n' "$packed$plain" >&2
  exit 1
fi
