#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# update.sh [DIRECTORY]: brings the .ts files of the directory (this one unless told) up to the sources.
# codeseal_en.ts holds the plural forms only, the other languages hold every text. New texts are marked as
# unfinished; translate them in Qt Linguist.
set -euo pipefail
directory=$(realpath "${1-$(dirname "${BASH_SOURCE[0]}")}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=$(command -v lupdate6 || { qmake6 -query QT_INSTALL_BINS 2>/dev/null || true; })
[ ! -d "$lupdate" ] || lupdate+=/lupdate
[ -x "$lupdate" ] || lupdate=/usr/lib/qt6/bin/lupdate

for ts in "$directory"/codeseal_*.ts; do
  options=(-silent -no-obsolete -locations none -extensions 'cpp,h' -I .)
  [ "${ts##*/}" != codeseal_en.ts ] || options+=(-pluralonly)
  "$lupdate" "${options[@]}" app ui -ts "$ts"
done
