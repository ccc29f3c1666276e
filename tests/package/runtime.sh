#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# runtime.sh: builds our runtime of the AppImage and tests it with a small AppImage: mount, copy, and that
# nothing is left behind however the program ends. Needs root, for /dev/fuse and namespaces, and what
# ./dev package appimage needs.
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/linux/appimage" && pwd -P)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
chmod 755 "$scratch"
export TMPDIR=$scratch/tmp
mkdir -m 1777 "$TMPDIR"
app=$scratch/Test.AppImage
tests=0

fail() {
  echo "runtime: $*" >&2
  exit 1
}

good() {
  tests=$((tests + 1))
  echo "    $*"
}

# Ends as soon as COMMAND… is true; fails after ten seconds.
soon() {
  for _ in $(seq 200); do
    if "$@"; then return; fi
    sleep 0.05
  done
  fail "waited in vain for: $*"
}

is_clean() { [ -z "$(ls -A "$TMPDIR")" ] && ! grep -qF "$TMPDIR" /proc/self/mounts; }
is_mounted() { grep -qF "$TMPDIR" /proc/self/mounts; }
runs() { pgrep -f "^$scratch/pause" >/dev/null; }

# without_fuse COMMAND…: where /dev/fuse cannot be used.
# shellcheck disable=SC2016  # the inner shell expands
without_fuse() { unshare --mount sh -c 'mount --bind /dev/null /dev/fuse && exec "$@"' _ "$@"; }
as_nobody() { setpriv --reuid nobody --regid nogroup --clear-groups "$@"; }

# The AppRun says what it was given, ends with the code that it is told, and can be made to stay.
make_app() {
  local appdir=$scratch/AppDir
  mkdir -p "$appdir/some/folder"
  cat >"$appdir/AppRun" <<'APPRUN'
#!/bin/sh
case ${1-} in
  pause) exec "$2" 1000 ;;
  code) exit "$2" ;;
esac
printf '%s|' "$#" "$@" "$OWD" "$ARGV0" "$APPIMAGE" "$(cat "$APPDIR/some/folder/link")"
APPRUN
  chmod 755 "$appdir/AppRun"
  echo words >"$appdir/some/folder/file"
  ln -s file "$appdir/some/folder/link"
  head -c 3000000 /dev/urandom >"$appdir/large"
  "$source/runtime.sh" "$scratch/runtime" 2>"$scratch/log" || { cat "$scratch/log" >&2; fail "does not build"; }
  "$source/join.sh" "$scratch/runtime" "$appdir" "$app"
  "$source/join.sh" "$scratch/runtime" "$appdir" "$scratch/again"
  cmp "$app" "$scratch/again" || fail "two AppImages of the same files differ"
  good "the same files make the same AppImage"
  # A name by which a program that stays can be found.
  cp "$(command -v sleep)" "$scratch/pause"
}

# The options are the command that starts the AppImage.
says() {
  local how=$1 told
  shift
  told=$(cd / && "$@" 'a b' '' c 2>"$scratch/log") || fail "$how: ended with $?: $(cat "$scratch/log")"
  [ "$told" = "3|a b||c|/|$app|$app|words|" ] || fail "$how: the program was told $told"
  soon is_clean
  good "$how: runs, and nothing is left"
}

ends_with() {
  local how=$1 code=0
  shift
  "$@" code 7 2>/dev/null || code=$?
  [ $code = 7 ] || fail "$how: ended with $code, not 7"
  good "$how: ends as the program ends"
}

# stopped HOW SIGNAL COMMAND…: the program is ended by SIGNAL.
stopped() {
  local how=$1 signal=$2 program
  shift 2
  "$@" pause "$scratch/pause" 2>/dev/null &
  soon runs
  program=$(pgrep -f "^$scratch/pause" | head -n 1)
  [ "$how" != mount ] || is_mounted || fail "nothing is mounted while the program runs"
  kill "-$signal" "$program"
  wait $! 2>/dev/null || true
  soon is_clean
  good "$how: SIG$signal leaves nothing"
}

make_app
[ "$(dd if="$app" bs=1 skip=8 count=3 status=none)" = $'AI\x02' ] || fail "has no magic bytes"
[ "$("$app" --appimage-offset)" = "$(stat -c %s "$scratch/runtime")" ] || fail "the offset is not the runtime's size"
good "knows where its files begin"

says mount "$app"
says copy "$app" --appimage-extract-and-run
says 'copy by the environment' env APPIMAGE_EXTRACT_AND_RUN=1 "$app"
says 'without FUSE' without_fuse "$app"
grep -q 'runs from a copy' "$scratch/log" || fail "does not say that it runs from a copy"
says 'without FUSE, not as root' without_fuse setpriv --reuid nobody --regid nogroup --clear-groups "$app"
ends_with mount "$app"
ends_with copy "$app" --appimage-extract-and-run
for signal in TERM KILL; do
  stopped mount "$signal" "$app"
  stopped copy "$signal" "$app" --appimage-extract-and-run
done

"$app" --appimage-mount >"$scratch/place" &
mounted=$!
soon test -s "$scratch/place"
cmp "$(cat "$scratch/place")/large" "$scratch/AppDir/large" || fail "a mounted file differs"
kill -KILL $mounted
wait $mounted 2>/dev/null || true
soon is_clean
good "mounts for others to read"

(cd "$scratch" && "$app" --appimage-extract >list && diff -r squashfs-root AppDir) || fail "unpacks something else"
[ "$(cd "$scratch" && rm -r squashfs-root && "$app" --appimage-extract 'some/*/file')" = \
  squashfs-root/some/folder/file ] || fail "does not unpack by a pattern"
good "unpacks all or a part"

mount -t tmpfs -o size=1M tmpfs "$TMPDIR"
code=0
"$app" --appimage-extract-and-run 2>"$scratch/log" || code=$?
soon test -z "$(ls -A "$TMPDIR")"
umount "$TMPDIR"
if [ $code != 127 ] || ! grep -q 'cannot be unpacked' "$scratch/log"; then
  fail "a full disk: $code, $(cat "$scratch/log")"
fi
good "says that a disk is full, and leaves nothing on it"

head -c -100000 "$app" >"$scratch/short"
chmod 755 "$scratch/short"
code=0
"$scratch/short" --appimage-extract-and-run >/dev/null 2>&1 || code=$?
[ $code != 0 ] || fail "half an AppImage runs"
soon is_clean
good "does not run from half a file"

code=0
APPIMAGE_RUNTIME=$scratch/runtime APPIMAGE_RUNTIME_SHA256=$(printf '%064d' 0) \
  "$source/runtime.sh" "$scratch/other" 2>/dev/null || code=$?
if [ $code = 0 ] || [ -e "$scratch/other" ]; then fail "a runtime with a wrong checksum is taken"; fi
APPIMAGE_RUNTIME=$scratch/runtime APPIMAGE_RUNTIME_SHA256=$(sha256sum <"$scratch/runtime" | cut -d' ' -f1) \
  "$source/runtime.sh" "$scratch/other"
cmp "$scratch/runtime" "$scratch/other"
good "takes a given runtime only with its checksum"
echo "runtime: $tests tests passed"
