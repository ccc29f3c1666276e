#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# desktop-run.sh COMMAND…: COMMAND on a small desktop of its own: a display, a session bus, a window manager,
# accessibility, and an empty home. All of it ends with COMMAND. Needs Debian's xvfb, dbus, openbox and
# at-spi2-core.
set -euo pipefail

if [ "${CODESEAL_DESKTOP-}" != inner ]; then
  home=$(mktemp -d)
  # What the buses started may still be writing while it ends.
  trap 'for _ in $(seq 50); do rm -rf "$home" 2>/dev/null && break; sleep 0.05; done' EXIT
  mkdir -m700 "$home/run"
  export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config \
    XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
  export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 TZ=UTC
  CODESEAL_DESKTOP=inner "$(dirname "$0")/xvfb-run.sh" dbus-run-session -- "$0" "$@" </dev/null
  exit
fi

openbox >/dev/null 2>&1 &
exec "$@"
