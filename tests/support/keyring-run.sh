#!/bin/bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# keyring-run.sh none|bare|absent|locked|open COMMAND…
# Runs COMMAND with a private home and a keychain in the given condition; needs no desktop and no display.
#   none    no session bus          bare    a bus on which nothing can be started
#   absent  a Secret Service without any keyring
#   locked  a keyring that is locked and cannot be unlocked, since there is no display for a prompt
#   open    an empty keyring, unlocked
# Needs Debian's dbus, gnome-keyring and libsecret-1-0.
set -eu

condition=$1
shift

ask() { dbus-send --session --print-reply "$@"; }

secrets_owned() {
  ask --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
    grep -q 'boolean true'
}

unlock() {
  # Makes the "login" keyring and the default one of it; the text is its password.
  printf 'test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  for _ in $(seq 100); do
    if secrets_owned; then return; fi
    sleep 0.05
  done
  echo 'gnome-keyring-daemon does not appear on the bus' >&2
  exit 2
}

lock() {
  ask --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
    array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
}

in_session() {
  case $condition in
    open) unlock ;;
    locked) unlock && lock ;;
  esac
  exec "$@"
}

# The keyring daemon ends a little after its bus and may still be writing.
clean_up() {
  for _ in $(seq 50); do
    if rm -rf "$home" 2>/dev/null; then return; fi
    sleep 0.05
  done
}

if [ "${CODESEAL_KEYRING_SESSION-}" = yes ]; then in_session "$@"; fi

home=$(mktemp -d)
trap clean_up EXIT
mkdir -m700 "$home/run"
mkdir -p "$home/.local/share"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/.local/share \
  XDG_CONFIG_HOME=$home/.config XDG_CACHE_HOME=$home/.cache
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
case $condition in
  none) "$@" </dev/null ;;
  bare)
    CODESEAL_KEYRING_SESSION=yes dbus-run-session --config-file="${0%/*}/bare-session.conf" -- \
      "$0" "$condition" "$@" </dev/null ;;
  absent | locked | open)
    CODESEAL_KEYRING_SESSION=yes dbus-run-session -- "$0" "$condition" "$@" </dev/null ;;
  *)
    echo "unknown condition: $condition" >&2
    exit 2 ;;
esac
