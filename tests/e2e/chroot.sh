# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# To be sourced: bare systems in directories. Needs root and Debian's debootstrap.

# make_root SUITE DIRECTORY: a bare Debian of this SUITE (bookworm, trixie) in DIRECTORY, if that has none yet.
make_root() {
  local suite=$1 root=$2 mirror
  if [ ! -x "$root/bin/sh" ]; then
    # The mirror that this machine itself uses.
    # shellcheck disable=SC2016  # apt-get fills it in
    mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1)
    mkdir -p "$root"
    if ! debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1; then
      tail -n 20 "$root.log" >&2
      return 1
    fi
    rm "$root.log"
  fi
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # packages start no services here
  chmod 755 "$root/usr/sbin/policy-rc.d"
}

# in_root DIRECTORY COMMAND…: in namespaces of its own, so that nothing stays mounted or running.
in_root() {
  # shellcheck disable=SC2016  # the inner shell expands
  unshare --mount --pid --fork --kill-child bash -euc '
    root=$1
    shift
    # Only on a mount of its own can what runs there make namespaces for mounts.
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --bind /dev "$root/dev"
    mount -t devpts devpts "$root/dev/pts" 2>/dev/null || true
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/run"
    exec chroot "$root" env -i HOME=/root TERM=dumb LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
  ' _ "$@" </dev/null
}
