#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# join.sh RUNTIME APPDIR OUTPUT: makes the AppImage OUTPUT of both, always the same one of the same two.
# Needs Debian's squashfs-tools.
set -euo pipefail

runtime=$1 appdir=$2 output=$3
squashfs=$(mktemp)
trap 'rm -f "$squashfs"' EXIT

# An environment with a date of its own would be at odds with the dates that are given here.
env -u SOURCE_DATE_EPOCH mksquashfs "$appdir" "$squashfs" -noappend -root-owned -no-xattrs -mkfs-time 0 -all-time 0 \
  -comp zstd -Xcompression-level 19 -b 1M -quiet -no-progress >/dev/null
cat "$runtime" "$squashfs" >"$output"
printf 'AI\x02' | dd of="$output" bs=1 seek=8 conv=notrunc status=none
chmod 755 "$output"
