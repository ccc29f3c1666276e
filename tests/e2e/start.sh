#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# start.sh PROGRAM: PROGRAM says its version, then shows its window on a display of its own, stays, and
# ends when the window is closed. Needs Debian's xvfb and xdotool.
set -euo pipefail

if [ "${CODESEAL_START-}" != inner ]; then
  CODESEAL_START=inner exec "$(dirname "$0")/xvfb-run.sh" "$0" "$@"
fi
"$1" --version

home=$(mktemp -d)
mkdir -m700 "$home/run"
trap 'kill $program 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share \
  XDG_CACHE_HOME=$home/.cache DBUS_SESSION_BUS_ADDRESS=disabled: QT_QPA_PLATFORM=xcb
"$1" --practice --data-dir "$home/data" >"$home/log" 2>&1 &
program=$!

complain() {
  echo "$*; it said:" >&2
  tail -n 20 "$home/log" >&2
  exit 1
}

window=
for _ in $(seq 200); do
  kill -0 $program 2>/dev/null || complain "the program ended before it showed a window"
  window=$(xdotool search --onlyvisible --pid $program 2>/dev/null | head -n 1 || true)
  [ -z "$window" ] || break
  sleep 0.1
done
[ -n "$window" ] || complain "no window after 20 s"
echo "shows the window '$(xdotool getwindowname "$window")'"

sleep 1
kill -0 $program 2>/dev/null || complain "the program ended by itself"
kill -TERM $program
wait $program 2>/dev/null || true
echo "stays until it is ended"
