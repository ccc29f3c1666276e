#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# msi-tables.sh MSI OLDER-MSI: looks into the tables of the installer of a version and of an older one.
# Needs Debian's msitools.
set -euo pipefail
msi=$1 older=$2

fail() {
  echo "msi: $*" >&2
  exit 1
}

good() { echo "    $*"; }

# table MSI NAME: the rows of a table.
table() { msiinfo export "$1" "$2" 2>/dev/null | tr -d '\r' | tail -n +4; }
property() { table "$1" Property | sed -n "s/^$2\t//p"; }

echo "--- tables"
version=$(property "$msi" ProductVersion)
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "the version '$version'"
[ "$(property "$msi" UpgradeCode)" = "$(property "$older" UpgradeCode)" ] || fail "two upgrade codes"
[ "$(property "$msi" ProductCode)" != "$(property "$older" ProductCode)" ] || fail "one product code for two versions"
good "version $version, older $(property "$older" ProductVersion)"
[ -z "$(table "$msi" Component | cut -f 2 | sort | uniq -d)" ] || fail "two components have one identity"
[ "$(table "$msi" Registry | awk -F '\t' '$2 < -1 || $2 > 3')" = "" ] || fail "a registry root that does not exist"
[ "$(table "$msi" Component | awk -F '\t' '$1 ~ /^Policy/ && $5 == ""')" = "" ] || fail "a policy without a condition"
diff <(table "$msi" File | cut -f 2 | sort) <(table "$older" File | cut -f 2 | sort) || fail "the components differ"
good "$(table "$msi" File | wc -l) files, each a component that keeps its identity"
for name in codeseal.exe codeseal-practice.exe qt.conf qwindows.dll qsqlite.dll qschannelbackend.dll qtbase_de.qm LICENSE.txt; do
  table "$msi" File | cut -f 3 | sed 's/.*|//' | grep -qxF "$name" || fail "does not hold $name"
done
msiinfo suminfo "$msi" | grep -q 'Template: x64;1033' || fail "not for 64-bit Windows"
good "holds the programs, the plugins of Qt and its German"
