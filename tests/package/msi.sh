#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# msi.sh MSI OLDER-MSI: looks into the tables of the installer, then installs, uses, upgrades and removes it under
# Wine, in a Windows of its own and on a display of its own. It proves nothing about a real Windows.
# Needs Debian's wine64, wine, msitools, xvfb, xdotool and python3.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

if [ "${CODESEAL_MSI-}" != inner ]; then
  for file in "$1" "$2"; do [ -e "$file" ] || { echo "msi.sh: there is no $file" >&2; exit 2; }; done
  CODESEAL_MSI=inner exec "$here/../e2e/xvfb-run.sh" "$0" "$(realpath "$1")" "$(realpath "$2")"
fi
msi=$1 older=$2

# shellcheck source=tests/package/wine.sh
. "$here/wine.sh"
tests=0

fail() {
  echo "msi: $*" >&2
  exit 1
}

good() {
  tests=$((tests + 1))
  echo "    $*"
}

property() { msiinfo export "$1" Property 2>/dev/null | tr -d '\r' | sed -n "s/^$2\t//p"; }

# has VALUE KEY NAME / lacks KEY [NAME]: what the registry holds.
registry() { wine_quietly reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z_]* *//p"; }
has() {
  local value
  value=$(registry "$2" "$3") || true
  [ "$value" = "$1" ] || fail "$2, $3: '$value' instead of '$1'"
}
default_of() { wine_quietly reg query "$1" /ve 2>/dev/null | tr -d '\r' | sed -n 's/^ *(.*) *REG_SZ *//p'; }
lacks() { ! wine_quietly reg query "$1" >/dev/null 2>&1 || fail "the registry still has $1"; }

# msiexec ARGUMENT…: silently; its answer is the exit code.
msiexec() { wine_quietly msiexec "$@" /qn /L*v "Z:${scratch//\//\\}\\msi.log"; }
install_msi() { msiexec /i "Z:${1//\//\\}" "${@:2}" || fail "does not install: $(tail -c 600 "$scratch/msi.log" | tr -d '\0')"; }
refuses() {
  if msiexec /i "Z:${1//\//\\}" "${@:2}"; then fail "was installed with ${*:2}"; fi
}

installed="$WINEPREFIX/drive_c/Program Files/Codeseal"
# Wine puts it into the user's menu, whomever the installation is for.
shortcut="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Codeseal.lnk"
policy='HKLM\Software\Policies\Codeseal'
classes='HKLM\Software\Classes'

"$here/msi-tables.sh" "$msi" "$older"
tests=$((tests + 1))
version=$(property "$msi" ProductVersion)

echo "--- install"
start_wine
install_msi "$older"
has "$(property "$older" ProductVersion)" "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$(property "$older" ProductCode)" DisplayVersion
lacks "$policy"
good "the older version silently, and no policy"
install_msi "$msi" SERVICEREGION=europe POLICYSETBY="IT of Nordlicht"
lacks "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$(property "$older" ProductCode)"
has "$version" "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$(property "$msi" ProductCode)" DisplayVersion
good "an upgrade takes the older one's place"
msiextract -l "$msi" 2>/dev/null | sed 's|^.*Codeseal/||' | while read -r name; do
  [ -e "$installed/$name" ] || fail "did not install $name"
done
[ -e "$shortcut" ] || fail "no shortcut in the start menu"
has 0x1 "$policy" codeseal_policy
has europe "$policy" services
has "IT of Nordlicht" "$policy" set_by
[ "$(default_of "$classes\\.codeseal")" = Codeseal.Request ] || fail "the extension is not associated"
[ "$(default_of "$classes\\Codeseal.Request\\shell\\open\\command")" = '"C:\Program Files\Codeseal\codeseal.exe" "%1"' ] ||
  fail "opens with $(default_of "$classes\\Codeseal.Request\\shell\\open\\command")"
good "files, shortcut, association and policy are there"
refuses "$older"
has "$version" "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$(property "$msi" ProductCode)" DisplayVersion
good "a downgrade is refused"

if [ "${MSI_WITHOUT_PROGRAM-}" != 1 ]; then
  echo "--- use"
  # shellcheck source=tests/package/msi-use.sh
  . "$here/msi-use.sh"
fi

echo "--- remove"
data="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Roaming"
mkdir -p "$data/kept"
msiexec /x "Z:${msi//\//\\}" || fail "does not remove"
[ ! -e "$installed" ] || fail "left $(find "$installed")"
[ ! -e "$shortcut" ] || fail "left the shortcut"
lacks "$policy"
lacks "$classes\\Codeseal.Request"
lacks "$classes\\.codeseal"
lacks 'HKLM\Software\Codeseal'
lacks "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$(property "$msi" ProductCode)"
good "nothing is left of the program"
[ "${MSI_WITHOUT_PROGRAM-}" = 1 ] || { records_are_there || fail "the user's records went"; good "the user's records are kept"; }

echo "--- policy"
refuses "$msi" SERVICEREGION=moon
refuses "$msi" SERVICEREGION=http://example.org
refuses "$msi" PRODUCTS=everything
refuses "$msi" DIVISION=many
refuses "$msi" NOTRAY=perhaps
refuses "$msi" SERVICEREGION=europe ALLUSERS= MSIINSTALLPERUSER=1
[ ! -e "$installed" ] || fail "a refused installation left files"
good "what would keep the program from starting is refused"
install_msi "$older" SERVICEREGION=https://certcentral.example/services/v2 PRODUCTS=code_signing_ev DIVISION=3001 \
  NOTRAY=1
install_msi "$msi" DIVISION=3002
has https://certcentral.example/services/v2 "$policy" services
has code_signing_ev "$policy" products
has 3002 "$policy" division
has 0x0 "$policy" tray
good "an upgrade keeps the policy, but for what it sets anew"
msiexec /x "Z:${msi//\//\\}" || fail "does not remove"
lacks "$policy"

echo "--- for one user"
install_msi "$msi" INSTALLDIR='C:\Programs\Codeseal' ALLUSERS= MSIINSTALLPERUSER=1
[ "$(default_of 'HKCU\Software\Classes\.codeseal')" = Codeseal.Request ] || fail "the extension is not associated for the user"
lacks "$classes\\Codeseal.Request"
[ -e "$WINEPREFIX/drive_c/Programs/Codeseal/codeseal.exe" ] || fail "not at the wanted place"
# Windows knows whose installation it was; Wine has to be told.
msiexec /x "Z:${msi//\//\\}" ALLUSERS= MSIINSTALLPERUSER=1 || fail "does not remove"
lacks 'HKCU\Software\Classes\Codeseal.Request'
[ ! -e "$WINEPREFIX/drive_c/Programs/Codeseal" ] || fail "left files of the user's own installation"
good "installs and removes for one user, at another place"
stop_wine
echo "msi: $tests passed, 0 failed"
