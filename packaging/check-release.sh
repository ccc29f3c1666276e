#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# check-release.sh TAG: whether the sources are those of the release TAG: the version, its date, and the changelog.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

version=$("$here/facts.sh" version)
day=$("$here/facts.sh" date)
[ "$1" = "v$version" ] || { echo "the tag is $1, but CMakeLists.txt has the version $version" >&2; exit 1; }
if ! grep -qxF "## $version ($day)" "$here/../CHANGELOG.md"; then
  echo "CHANGELOG.md has no heading '## $version ($day)', with the day from CMakeLists.txt" >&2
  exit 1
fi
echo "version $version of $day"
