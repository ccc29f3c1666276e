#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# xvfb-run.sh COMMAND…: COMMAND with a display of its own, a free one; ends only that display.
# Needs Debian's xvfb.
set -u

scratch=$(mktemp -d)
mkfifo "$scratch/number"
# Without -noreset the server starts over when its last client leaves, and refuses who comes in that moment.
Xvfb -displayfd 7 -noreset -screen 0 1280x900x24 -nolisten tcp 7<>"$scratch/number" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$scratch"' EXIT
if ! read -r -t 15 number <"$scratch/number"; then
  echo "Xvfb did not start" >&2
  exit 3
fi
DISPLAY=:$number "$@"
