#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# appimage.sh SUITE DIRECTORY APPIMAGE: the AppImage on a bare Debian of this SUITE (bookworm, trixie), which has
# a desktop but no Qt and is made in DIRECTORY if that is empty. Needs root, debootstrap and 1 GB of disk.
set -euo pipefail

suite=$1 root=$2 image=$3
# shellcheck source=tests/package/bare.sh
. "$(dirname "${BASH_SOURCE[0]}")/bare.sh"

prepare_root
install -m 755 "$image" "$root/opt/Codeseal.AppImage"
ln -sf Codeseal.AppImage "$root/opt/codeseal-practice"
app=/opt/Codeseal.AppImage

expect '^codeseal [0-9.]+$' $app --version
expect '^stays until' /opt/tests/e2e/start.sh $app
expect '^stays until' env APPIMAGE_EXTRACT_AND_RUN=1 /opt/tests/e2e/start.sh $app
# Without /dev/fuse and not as root.
# shellcheck disable=SC2016  # the inner shell expands
expect '^stays until' sh -c 'mount --bind /dev/null /dev/fuse; export HOME=/tmp
  exec setpriv --reuid nobody --regid nogroup --clear-groups /opt/tests/e2e/start.sh "$0"' $app
expect '^journal: .*code_signing_ev' /opt/tests/e2e/desktop-run.sh \
  python3 -B /opt/tests/e2e/keyboard-walk.py $app /tmp/pictures
expect 'the keyring kept the key' /opt/tests/e2e/desktop-run.sh \
  python3 -B /opt/tests/package/keyring.py $app /opt/codeseal-practice
expect '^untrusted: 0 calls' /opt/tests/e2e/desktop-run.sh \
  python3 -B /opt/tests/package/tls-trust.py $app
expect '^the policy held' /opt/tests/e2e/desktop-run.sh \
  python3 -B /opt/tests/package/policy.py $app
if find "$root/tmp" -name '.mount_*' | grep .; then fail "the AppImage left this behind"; fi
has_no_qt || fail "Qt came in while the AppImage ran"
