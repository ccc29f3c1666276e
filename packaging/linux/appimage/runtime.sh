#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# runtime.sh OUTPUT: the runtime of the AppImage, a static program. A release uses that of the AppImage project:
#   APPIMAGE_RUNTIME         its file, or an https address to fetch it from
#   APPIMAGE_RUNTIME_SHA256  what it has to be; needed with the former
# Without them it is built from runtime/ and Debian's libsquashfuse-dev, libfuse3-dev and liblz4-dev.
set -euo pipefail
sources=$(dirname "${BASH_SOURCE[0]}")/runtime

output=$1
if [ -n "${APPIMAGE_RUNTIME-}" ]; then
  case $APPIMAGE_RUNTIME in
    https://*) curl --fail --silent --show-error --location --output "$output" "$APPIMAGE_RUNTIME" ;;
    *) cp "$APPIMAGE_RUNTIME" "$output" ;;
  esac
  if ! sha256sum --status --check - <<<"${APPIMAGE_RUNTIME_SHA256:?is needed with APPIMAGE_RUNTIME}  $output"; then
    rm "$output"
    echo "runtime.sh: $APPIMAGE_RUNTIME is not what APPIMAGE_RUNTIME_SHA256 says" >&2
    exit 1
  fi
else
  gcc -std=gnu17 -Os -Wall -Wextra -Wshadow -Wconversion -Werror -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 \
    -isystem /usr/include/squashfuse -isystem /usr/include/fuse3 \
    -fstack-protector-strong -D_FORTIFY_SOURCE=2 -ffunction-sections -fdata-sections \
    -static -s -Wl,--gc-sections -Wl,--build-id=none -o "$output" "$sources"/*.c \
    -lsquashfuse_ll -lsquashfuse -lfuse3 -llz4 -lpthread
fi
chmod 755 "$output"
