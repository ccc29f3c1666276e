#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# deb.sh SUITE DIRECTORY DEB OLDER-DEB: installs, uses, upgrades and removes the package on a bare Debian of this
# SUITE (bookworm, trixie), which is made in DIRECTORY if that is empty. Needs root, debootstrap and 1 GB of disk.
set -euo pipefail

suite=$1 root=$2 deb=$3 older=$4
# shellcheck source=tests/package/bare.sh
. "$(dirname "${BASH_SOURCE[0]}")/bare.sh"

prepare_root
cp "$deb" "$root/opt/newer.deb"
cp "$older" "$root/opt/older.deb"
data=/root/data
rm -rf "${root:?}$data" # of an earlier time, where the system is kept

# version DEB: the version of this package file
version() { dpkg-deb --field "$1" Version; }

# install DEB NAME: by apt-get, which is to add what the package needs and nothing else.
install_deb() {
  apt install "./opt/$1" || { tail -n 20 "$root/output" >&2; fail "$1 does not install"; }
  expect "^codeseal $2\$" dpkg-query -W -f "\${Package} \${Version}\n" codeseal
}

expect_order() {
  expect "$1" env CODESEAL_DATA=$data /opt/tests/e2e/desktop-run.sh \
    python3 -B /opt/tests/package/place-order.py /usr/bin/codeseal
}

install_deb older.deb "$(version "$older")"
expect '^codeseal [0-9.]+$' codeseal --version
expect '^stays until' /opt/tests/e2e/start.sh codeseal
expect_order '^[0-9]+$'

install_deb newer.deb "$(version "$deb")"
expect_order '^[0-9]+ [0-9]+$' # the order of before the upgrade is still there
expect 'the keyring kept the key' /opt/tests/e2e/desktop-run.sh \
  python3 -B /opt/tests/package/keyring.py /usr/bin/codeseal /usr/bin/codeseal-practice
expect '^untrusted: 0 calls' /opt/tests/e2e/desktop-run.sh \
  python3 -B /opt/tests/package/tls-trust.py /usr/bin/codeseal
expect '^the policy held' /opt/tests/e2e/desktop-run.sh \
  python3 -B /opt/tests/package/policy.py /usr/bin/codeseal

in_root "$root" dpkg-query --listfiles codeseal >"$root/files"
apt purge --autoremove codeseal || fail "does not purge"
has_no_qt || fail "purging left what only the package had needed"
while read -r file; do
  if [ ! -d "$root$file" ] && [ -e "$root$file" ]; then fail "purging left $file"; fi
done <"$root/files"
if compgen -G "$root/usr/lib/*/codeseal" >/dev/null; then fail "purging left its library directory"; fi
[ -e "$root$data/codeseal/practice/journal.sqlite" ] || fail "purging took the user's records"
echo "$suite: purged, the user's records kept"
