#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# fresh.sh SUITE DIRECTORY [run|test]: the README's commands, or only one of them, on a bare Debian of this
# SUITE (bookworm, trixie), which is made in DIRECTORY if that is empty. Takes what is committed, not what lies
# in the working tree.
# Needs root, Debian's debootstrap and git, and some 4 GB of disk.
set -euo pipefail

suite=$1 root=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=/root/codeseal

# shellcheck source=tests/e2e/chroot.sh
. "$here/tests/e2e/chroot.sh"

# expect EXIT-CODE TEXT COMMAND…: in the checkout there.
expect() {
  local code=$1 text=$2 result=0 started=$SECONDS
  shift 2
  # shellcheck disable=SC2016
  in_root "$root" sh -c 'cd "$0" && exec "$@"' "$work" "$@" >"$root/output" 2>&1 || result=$?
  if [ $result != "$code" ] || ! grep -qF "$text" "$root/output"; then
    tail -n 40 "$root/output" >&2
    echo "$suite: '$*' ended with $result, expected were $code and '$text'" >&2
    exit 1
  fi
  grep -E '^(==>|    [A-Z].* s$|[0-9]+% tests passed|Total Test time)' "$root/output" || true
  echo "$suite: '$*' as expected, $((SECONDS - started)) s"
}

make_root "$suite" "$root"
rm -rf "${root:?}$work"
git -c safe.directory="$here" -c safe.directory="$here/.git" clone -q --no-hardlinks "$here" "$root$work"

# expect_window: what the README's first command shows on a display.
expect_window() {
  printf '#!/bin/sh\nexec ./dev run "$@"\n' >"$root/tmp/run"
  chmod 755 "$root/tmp/run"
  expect 0 'shows the window' tests/e2e/start.sh /tmp/run
}

if [ "${3-}" = test ]; then expect 0 '100% tests passed' ./dev test; exit; fi
expect 1 'no display' ./dev run
# The program has a window system without a screen, and nobody closes it.
expect 124 'Starting' env QT_QPA_PLATFORM=offscreen timeout 5 ./dev run --data-dir /tmp/data
if [ "${3-}" = run ]; then
  expect 0 '' apt-get install -y --no-install-recommends xvfb xauth xdotool
  expect_window
  exit
fi
expect 0 '100% tests passed' ./dev test
expect_window # the tests have brought a display along
expect 0 'all checks passed' ./dev check
expect 0 'deb passed' .ci/run deb
