#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# msi.sh STAGE VERSION OUTPUT: makes OUTPUT/Codeseal-VERSION-x64.msi of the files in STAGE.
# Needs Debian's wixl, msitools and faketime.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

stage=$(realpath "$1") version=$2 output=$(realpath -m "$3")
msi=$output/Codeseal-$version-x64.msi
wix=$(mktemp -d)
trap 'rm -rf "$wix"' EXIT
export TZ=UTC
cd "$here/../.."

"$here/wix.py" "$stage" "$version" "$wix"
mkdir -p "$output"
rm -f "$msi"
# An MSI says when it was made; all that the sources decide is the day of the release.
day="$("$here/../facts.sh" date) 00:00:00"
faketime "$day" wixl --arch x64 --define wixl=1 --output "$msi" "$wix/codeseal.wxs" \
  "$wix/files.wxs" 2>"$wix/log" || { cat "$wix/log" >&2; exit 1; }
# wixl reports what it does not know; this much is known.
if grep -vE 'no such property|unhandled attribute|unimplemented|Platform|WixPackage|^$' "$wix/log"; then exit 1; fi

# What wixl leaves out of the source: the conditions of components, and the properties that a user without rights may
# hand on. And HKMU, the user's or the computer's, is -1.
policy='SERVICEREGION OR PRODUCTS OR DIVISION OR NOTRAY'
queries=("UPDATE \`Component\` SET \`Condition\` = '$policy' WHERE \`Component\` = 'Policy'"
  "UPDATE \`Component\` SET \`Condition\` = 'POLICYSETBY AND ($policy)' WHERE \`Component\` = 'PolicySetBy'"
  "UPDATE \`Component\` SET \`Condition\` = 'SERVICEREGION' WHERE \`Component\` = 'PolicyServices'"
  "UPDATE \`Component\` SET \`Condition\` = 'PRODUCTS' WHERE \`Component\` = 'PolicyProducts'"
  "UPDATE \`Component\` SET \`Condition\` = 'DIVISION' WHERE \`Component\` = 'PolicyDivision'"
  "UPDATE \`Component\` SET \`Condition\` = 'NOTRAY' WHERE \`Component\` = 'PolicyTray'"
  "UPDATE \`Registry\` SET \`Root\` = -1 WHERE \`Root\` = 4")
secure=$(msiinfo export "$msi" Property | tr -d '\r' | sed -n 's/^SecureCustomProperties\t//p')
secure+=';SERVICEREGION;PRODUCTS;DIVISION;NOTRAY;POLICYSETBY;INSTALLDIR'
queries+=("UPDATE \`Property\` SET \`Value\` = '$secure' WHERE \`Property\` = 'SecureCustomProperties'")
for query in "${queries[@]}"; do msibuild "$msi" -q "$query"; done
faketime "$day" msibuild "$msi" -s "Codeseal $version" 'Codeseal contributors' 'x64;1033' "$(cat "$wix/package-code")"
echo "$msi: $(stat -c %s "$msi") bytes"
