#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# time-to-window.sh -- COMMAND [ARGUMENT…]
# Starts COMMAND once with a display, a session bus and a home of its own and prints one line:
#   milliseconds from the start to the first mapped window (of 100 px or more, no menus or tool tips),
#   milliseconds until that window shows its first pixel that is not black (about 10 ms coarse),
#   and, half a second later, the peak of its resident memory in KiB.
# Everything runs in a PID namespace of its own, so whatever COMMAND leaves behind ends with it.
# Needs Debian's xvfb, x11-utils (xev, xwininfo), x11-apps (xwd), dbus and util-linux.
set -u

limit=30
smallest=100
[ "${1-}" != -- ] || shift
if [ $# = 0 ]; then
  echo "usage: ${0##*/} -- COMMAND [ARGUMENT…]" >&2
  exit 2
fi

now_us() { printf '%s' "${EPOCHREALTIME//[^0-9]/}"; }

# Sets `window` to the first top-level window that counts, or leaves it empty.
wait_for_window() {
  local line details width height
  window=
  while [ $SECONDS -lt "$deadline" ]; do
    if ! IFS= read -r -t 1 line <&"${XEV[0]}"; then
      kill -0 "$program" 2>/dev/null || return
      continue
    fi
    [[ $line == MapNotify* ]] || continue
    mapped=$(now_us)
    IFS= read -r -t 1 details <&"${XEV[0]}" # "    event 0x…, window 0x…, override NO"
    [[ $details != *"override YES"* ]] || continue
    line=${details##*window }
    line=${line%%,*}
    read -r width height < <(xwininfo -id "$line" 2>/dev/null | awk '/Width:/{w=$2} /Height:/{h=$2} END{print w+0, h+0}')
    if [ "${width:-0}" -ge $smallest ] && [ "${height:-0}" -ge $smallest ]; then
      window=$line
      return
    fi
  done
}

has_pixels() {
  [ "$(xwd -silent -id "$window" 2>/dev/null | tail -c +5000 | tr -d '\0' | head -c 1 | wc -c)" = 1 ]
}

measure() {
  local started mapped painted program window deadline
  coproc XEV { exec stdbuf -oL xev -root -event substructure 2>/dev/null; }
  for _ in $(seq 200); do # xev must listen before the command starts
    if xwininfo -root -events 2>/dev/null | grep -q SubstructureNotify; then break; fi
    sleep 0.01
  done
  started=$(now_us)
  "$@" >"$HOME/out.log" 2>&1 &
  program=$!
  deadline=$((SECONDS + limit))
  wait_for_window
  if [ -z "$window" ]; then
    echo "no window; last output: $(tail -n 1 "$HOME/out.log")" >&3
    return 1
  fi
  while ! has_pixels && [ $SECONDS -lt "$deadline" ]; do :; done
  painted=$(now_us)
  sleep 0.5
  echo "$(((mapped - started + 500) / 1000)) $(((painted - started + 500) / 1000))" \
    "$(awk '/VmHWM/{print $2}' "/proc/$program/status")"
}

with_display() {
  local scratch number
  scratch=$(mktemp -d)
  mkfifo "$scratch/number"
  Xvfb -displayfd 7 -noreset -screen 0 1280x900x24 -nolisten tcp 7<>"$scratch/number" >/dev/null 2>&1 &
  read -r -t 15 number <"$scratch/number" || { echo "Xvfb did not start" >&2; return 3; }
  mkdir -m700 "$scratch/run"
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
  DISPLAY=:$number HOME=$scratch XDG_RUNTIME_DIR=$scratch/run XDG_CONFIG_HOME=$scratch/.config \
    XDG_DATA_HOME=$scratch/.local/share XDG_CACHE_HOME=$scratch/.cache QT_QPA_PLATFORM=xcb TTW_STAGE=measure \
    dbus-run-session -- "$0" -- "$@" 3>&2 2>/dev/null # the bus complains about limits
  local result=$?
  rm -rf "$scratch" 2>/dev/null
  return $result
}

case ${TTW_STAGE-} in
  measure) measure "$@" ;;
  display) with_display "$@" ;;
  *)
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(--user --map-root-user)
    TTW_STAGE=display exec unshare "${as_root[@]}" --pid --fork --kill-child --mount-proc "$0" -- "$@"
    ;;
esac
