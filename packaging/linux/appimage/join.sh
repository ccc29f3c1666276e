#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# join.sh RUNTIME APPDIR OUTPUT: makes the AppImage OUTPUT of both, always the same one of the same two.
# With our own runtime it is packed with LZ4, which a start unpacks several times as fast; that of the AppImage
# project, see APPIMAGE_RUNTIME in runtime.sh, reads zstd and not LZ4. Needs Debian's squashfs-tools.
set -euo pipefail

runtime=$1 appdir=$2 output=$3
squashfs=$(mktemp)
trap 'rm -f "$squashfs"' EXIT

packing=(-comp lz4 -Xhc)
[ -z "${APPIMAGE_RUNTIME-}" ] || packing=(-comp zstd -Xcompression-level 19)
# The blocks are as large as what the system reads at once: of a larger one, a start unpacks more than it needs.
# An environment with a date of its own would be at odds with the dates that are given here.
env -u SOURCE_DATE_EPOCH mksquashfs "$appdir" "$squashfs" -noappend -root-owned -no-xattrs -mkfs-time 0 -all-time 0 \
  "${packing[@]}" -b 128K -quiet -no-progress >/dev/null
cat "$runtime" "$squashfs" >"$output"
printf 'AI\x02' | dd of="$output" bs=1 seek=8 conv=notrunc status=none
chmod 755 "$output"
