# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# To be sourced: a bare Debian with a desktop and without Qt, in which a package is tried.
# Needs what tests/e2e/chroot.sh needs.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck source=tests/e2e/chroot.sh
. "$here/tests/e2e/chroot.sh"

# What a desktop has, and what sits in front of it in the tests.
desktop=(xvfb xauth dbus gnome-keyring at-spi2-core openbox xdotool gir1.2-atspi-2.0 python3-gi openssl
  ca-certificates procps fonts-dejavu-core libfontconfig1 libfreetype6 libharfbuzz0b libegl1 libgl1 libx11-xcb1)

fail() {
  echo "$suite: $*" >&2
  exit 1
}

# expect TEXT COMMAND…: COMMAND succeeds in the root and says TEXT, which is told with the seconds it took.
expect() {
  local text=$1 started=$SECONDS result=0
  shift
  # What clears up behind a program is given five seconds, since it is killed with the system around it.
  # shellcheck disable=SC2016  # the inner shell expands
  in_root "$root" sh -c '"$@" && result=0 || result=$?
    for _ in $(seq 50); do ls -d /tmp/.mount_* >/dev/null 2>&1 || break; sleep 0.1; done
    exit $result' _ "$@" >"$root/output" 2>&1 || result=$?
  if [ $result != 0 ] || ! grep -qE -- "$text" "$root/output"; then
    tail -n 30 "$root/output" >&2
    fail "'$*' ended with $result, expected was '$text'"
  fi
  echo "$suite: $(grep -E -- "$text" "$root/output" | tail -n 1) ($((SECONDS - started)) s)"
}

apt() { in_root "$root" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends "$@" >"$root/output" 2>&1; }

has_no_qt() { ! in_root "$root" dpkg-query -W -f "\${Package}\n" | grep -q '^libqt'; }

# prepare_root: the bare system $suite in $root, with a desktop and our tests in /opt/tests.
prepare_root() {
  local started=$SECONDS
  make_root "$suite" "$root"
  apt update || { cat "$root/output" >&2; fail "apt-get update"; }
  apt install "${desktop[@]}" || { tail "$root/output" >&2; fail "no desktop"; }
  has_no_qt || fail "the bare system has Qt"
  echo '127.0.0.1 localhost' >"$root/etc/hosts" # debootstrap leaves that to the installer
  rm -rf "$root/opt/tests"
  mkdir -p "$root/opt/tests/data"
  cp -r "$here/tests/e2e" "$here/tests/package" "$root/opt/tests/"
  cp -r "$here/tests/data/foreign" "$root/opt/tests/data/"
  echo "$suite: a bare system with a desktop, without Qt ($((SECONDS - started)) s)"
}
