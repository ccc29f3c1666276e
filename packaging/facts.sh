#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# facts.sh version|date|epoch: the version, the day of its release, and that day in seconds since 1970 in UTC, as
# CMakeLists.txt has them: the one place for all packages.
set -euo pipefail
sources=$(dirname "${BASH_SOURCE[0]}")/../CMakeLists.txt

day() { sed -n 's/^set(CODESEAL_RELEASE_DATE \([0-9-]*\)).*/\1/p' "$sources"; }

case ${1-} in
  version) sed -n 's/^project(codeseal VERSION \([0-9.]*\).*/\1/p' "$sources" ;;
  date) day ;;
  epoch)
    # GNU's date, else that of macOS
    date --utc --date "$(day)" +%s 2>/dev/null || date -u -j -f '%Y-%m-%d %H:%M:%S' "$(day) 00:00:00" +%s
    ;;
  *) echo "facts.sh: version, date or epoch?" >&2; exit 2 ;;
esac
