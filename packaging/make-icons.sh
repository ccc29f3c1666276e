#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# make-icons.sh: draws resources/icons/codeseal.ico and codeseal.icns, the forms in which Windows and macOS take an
# icon, and the background of the disk image anew; to be run after a change of the drawings.
# Needs Debian's librsvg2-bin, icoutils and icnsutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
icons=resources/icons

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The small drawing leaves out what is lost in a few pixels.
for size in 16 20 24 32 40 48 64 128 256 512 1024; do
  drawing=codeseal
  [ "$size" -gt 32 ] || drawing=codeseal-small
  rsvg-convert --width "$size" --height "$size" --output "$scratch/$size.png" "$icons/$drawing.svg"
done
icotool --create --output "$icons/codeseal.ico" "$scratch"/{16,20,24,32,40,48,64}.png --raw "$scratch/256.png"
png2icns "$icons/codeseal.icns" "$scratch"/{16,32,48,128,256,512,1024}.png >/dev/null
rsvg-convert --output packaging/macos/background.png packaging/macos/background.svg
