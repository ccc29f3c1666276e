#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# fresh.sh SUITE DIRECTORY [test]: the README's commands, or only the one for tests, on a bare Debian of this
# SUITE (bookworm, trixie), which is made in DIRECTORY if that is empty. Takes what is committed, not what lies
# in the working tree.
# Needs root, Debian's debootstrap and git, and some 4 GB of disk.
set -euo pipefail

suite=$1 root=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=/root/codeseal

# in_root COMMAND…: in namespaces of its own, so that nothing stays mounted or running.
in_root() {
  # shellcheck disable=SC2016  # the inner shell expands
  unshare --mount --pid --fork --kill-child bash -euc '
    root=$1
    shift
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --bind /dev "$root/dev"
    mount -t devpts devpts "$root/dev/pts" 2>/dev/null || true
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/run"
    exec chroot "$root" env -i HOME=/root TERM=dumb LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
  ' _ "$root" "$@" </dev/null
}

# expect EXIT-CODE TEXT COMMAND…: in the checkout there.
expect() {
  local code=$1 text=$2 result=0 started=$SECONDS
  shift 2
  # shellcheck disable=SC2016
  in_root sh -c 'cd "$0" && exec "$@"' "$work" "$@" >"$root/output" 2>&1 || result=$?
  if [ $result != "$code" ] || ! grep -qF "$text" "$root/output"; then
    tail -n 40 "$root/output" >&2
    echo "$suite: '$*' ended with $result, expected were $code and '$text'" >&2
    exit 1
  fi
  grep -E '^(==>|    [A-Z].* s$|[0-9]+% tests passed|Total Test time)' "$root/output" || true
  echo "$suite: '$*' as expected, $((SECONDS - started)) s"
}

if [ ! -x "$root/bin/sh" ]; then
  # The mirror that this machine itself uses.
  # shellcheck disable=SC2016  # apt-get fills it in
  mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1)
  debootstrap --variant=minbase "$suite" "$root" "$mirror"
fi
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # packages start no services here
chmod 755 "$root/usr/sbin/policy-rc.d"
rm -rf "${root:?}$work"
git -c safe.directory="$here" -c safe.directory="$here/.git" clone -q --no-hardlinks "$here" "$root$work"

if [ "${3-}" = test ]; then expect 0 '100% tests passed' ./dev test; exit; fi
expect 1 'no display' ./dev run
# The program has a window system without a screen, and nobody closes it.
expect 124 'Starting' env QT_QPA_PLATFORM=offscreen timeout 5 ./dev run --data-dir /tmp/data
expect 0 '100% tests passed' ./dev test
expect 0 'all checks passed' ./dev check
