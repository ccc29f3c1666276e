#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# To be sourced: a Windows of Wine's in a directory of its own, which ends and goes with the script.
# shellcheck disable=SC2034 # what is set here is used where it is sourced

scratch=$(mktemp -d)
export WINEPREFIX=$scratch/prefix WINEARCH=win64 WINEDEBUG=${WINEDEBUG--all} WINEDLLOVERRIDES='mscoree,mshtml='
export LC_ALL=C.UTF-8 TZ=UTC
unset WAYLAND_DISPLAY
# By its path: the program `wine` complains of a missing 32-bit part.
wine=/usr/lib/wine/wine64
wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver)
trap stop_wine EXIT

# wine_quietly COMMAND…: ends after WINE_LIMIT seconds, if it has not before.
wine_quietly() { timeout "${WINE_LIMIT:-180}" "$wine" "$@" </dev/null 2>>"$scratch/wine.log"; }

start_wine() {
  [ -x "$wine" ] || { echo "there is no $wine; it is in Debian's wine64" >&2; exit 2; }
  WINE_LIMIT=300 wine_quietly wineboot --init || { echo "Wine did not start" >&2; exit 1; }
  # Else it says that it is Windows 7.
  wine_quietly reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null
  "$wineserver" --wait
}

stop_wine() {
  [ ! -d "$WINEPREFIX" ] || "$wineserver" --kill 2>/dev/null || true
  rm -rf "$scratch"
}
