#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# check.sh [--all]: every check of the sources that needs no test program; ./dev check calls it.
# Needs a configured build/ci and build/lint. Ends with 1 if any check fails, after all of them have run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

everything=no
[ "${1-}" != --all ] || everything=yes

# A clone may belong to somebody else than the one who checks it.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$PWD

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

sources() { git ls-files -- 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp' 'app/*.h' 'ui/*.h' 'tests/*.h'; }

# The sources to lint: those that differ from origin/main; on origin/main itself those of the last commit.
changed_sources() {
  local base=HEAD~1
  if git rev-parse -q --verify origin/main >/dev/null; then base=$(git merge-base HEAD origin/main); fi
  if [ "$base" = "$(git rev-parse HEAD)" ] && git diff --quiet HEAD; then base=HEAD~1; fi
  git rev-parse -q --verify "$base" >/dev/null || base=$(git hash-object -t tree /dev/null)
  git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'ui/*.cpp'
}

check_format() {
  local version
  version=$(clang-format --version | grep -oE 'version [0-9]+' | grep -oE '[0-9]+')
  if [ "$version" != 14 ]; then
    echo "left out: .clang-format is written for clang-format 14, here is $version"
    return
  fi
  { sources; git ls-files -- 'packaging/*.c' 'packaging/*.h'; } | xargs -P 2 -n 40 clang-format --dry-run -Werror
}

check_lint() {
  local files
  if [ "$everything" = yes ]; then files=$(git ls-files -- 'app/*.cpp' 'ui/*.cpp'); else files=$(changed_sources); fi
  if [ -z "$files" ]; then
    echo "no source differs"
    return
  fi
  echo "$(wc -l <<<"$files") files"
  # Only what the build knows: a file for another system has no compile command here.
  while read -r file; do
    if grep -qF "/$file\"" build/lint/compile_commands.json; then echo "$file"; fi
  done <<<"$files" >"$scratch/lint"
  xargs -r -P "$(nproc)" -n 1 clang-tidy --quiet -p build/lint <"$scratch/lint" 2>"$scratch/lint.err" ||
    { grep -v 'warnings\? generated\|warnings\? treated' "$scratch/lint.err" >&2; return 1; }
}

check_spelling() {
  git ls-files -z -- ':!translations' ':!LICENSE' ':!LICENSES' ':!*.pem' ':!*.svg' ':!*.png' ':!*.der' ':!*.csr' \
    ':!*.tsv' ':!tests/data' ':!app/practice/data' \
    ':!*.desktop.in' ':!*.metainfo.xml.in' |
    xargs -0 codespell --ignore-words tests/rules/spelling.txt --ignore-regex '\w+&\w+'
}

check_licences() {
  reuse lint >"$scratch/reuse" || { grep -v '^$' "$scratch/reuse" >&2; return 1; }
}

check_scripts() {
  { git ls-files -- '*.sh' '*/AppRun'; echo dev; echo .ci/run; } | xargs shellcheck --external-sources
  { git ls-files -- '*.sh' '*.py' '*/AppRun'; echo dev; echo .ci/run; } | while read -r file; do
    [ "$(head -c 2 "$file")" != '#!' ] || [ -x "$file" ] || { echo "$file is not executable" >&2; exit 1; }
  done
}

check_whitespace() {
  if git grep -nIE $'[ \t]+$|\t' -- '*.cpp' '*.h' '*.sh' '*.txt' '*.json' '*.py' dev .ci/run ':!LICENSES'; then
    echo "tabs or blanks at the end of a line" >&2
    return 1
  fi
}

check_rules() {
  cmake --build build/ci --target tst_includerule tst_bans >"$scratch/build" || { cat "$scratch/build"; return 1; }
  local program
  for program in tst_includerule tst_bans; do
    "build/ci/$program" -silent >"$scratch/rules" || { cat "$scratch/rules" >&2; return 1; }
  done
}

# Every text is translated, and the files say the same as the sources.
check_translations() {
  local ts
  mkdir "$scratch/translations"
  cp translations/*.ts "$scratch/translations"
  translations/update.sh "$scratch/translations"
  for ts in translations/*.ts; do
    if ! diff -U1 "$ts" "$scratch/$ts"; then
      echo "$ts differs from the sources: run translations/update.sh" >&2
      return 1
    fi
    if grep -n 'type="unfinished"' "$ts"; then
      echo "$ts has texts without a translation" >&2
      return 1
    fi
  done
}

check_desktop() {
  local id=org.codeseal.Codeseal version day
  version=$(packaging/facts.sh version)
  day=$(packaging/facts.sh date)
  sed "s/@PROJECT_VERSION@/$version/g; s/@CODESEAL_RELEASE_DATE@/$day/g" \
    packaging/linux/$id.metainfo.xml.in >"$scratch/$id.metainfo.xml"
  cp packaging/linux/$id.desktop.in "$scratch/$id.desktop"
  desktop-file-validate "$scratch/$id.desktop"
  appstreamcli validate --no-net "$scratch/$id.metainfo.xml" >"$scratch/appstream" ||
    { cat "$scratch/appstream" >&2; return 1; }
  mkdir -p "$scratch/mime/packages"
  cp packaging/linux/$id.mime.xml.in "$scratch/mime/packages/$id.xml"
  update-mime-database "$scratch/mime" 2>/dev/null
  grep --quiet '^50:application/vnd.codeseal.request+json:\*.codeseal$' "$scratch/mime/globs2"
}

# What the installers for other systems are made of, as far as it can be read here.
check_installers() {
  python3 - <<'PYTHON'
import pathlib, plistlib, xml.dom.minidom
for name in ("Info.plist.in", "codeseal.entitlements"):
    plistlib.loads((pathlib.Path("packaging/macos") / name).read_bytes())
for name in ("codeseal.wxs.in", "codeseal.manifest"):
    xml.dom.minidom.parse(str(pathlib.Path("packaging/windows") / name))
PYTHON
  printf 'a package' >"$scratch/codeseal.package"
  packaging/sbom.py "$scratch/codeseal.package" >/dev/null
  tests/package/check-sbom.py "$scratch/codeseal.package"
}

# The tables of the installer for Windows, made of files that only have the names of the real ones.
check_msi() {
  local stage=$scratch/stage name
  for name in codeseal.exe codeseal-practice.exe qt.conf LICENSE.txt translations/qtbase_de.qm \
    plugins/platforms/qwindows.dll plugins/sqldrivers/qsqlite.dll plugins/tls/qschannelbackend.dll; do
    mkdir -p "$(dirname "$stage/$name")"
    printf '%s' "$name" >"$stage/$name"
  done
  packaging/windows/msi.sh "$stage" 0.0.1 "$scratch/older"
  packaging/windows/msi.sh "$stage" "$(packaging/facts.sh version)" "$scratch/newer"
  tests/package/msi-tables.sh "$scratch"/newer/*.msi "$scratch"/older/*.msi
}

# The packages that ./dev package has left, if any.
check_packages() {
  local debs=(build/packages/*.deb)
  if [ ! -e "${debs[0]}" ]; then
    echo "left out: no deb in build/packages; ./dev package deb makes one"
    return
  fi
  if ! command -v lintian >/dev/null; then
    echo "left out: lintian is not installed"
    return
  fi
  lintian --allow-root --fail-on error "${debs[@]}"
}

failed=()
for check in format whitespace spelling licences scripts desktop installers msi packages translations rules lint; do
  started=$SECONDS
  echo "--- $check"
  set +e
  (set -e; "check_$check")
  result=$?
  set -e
  [ $result = 0 ] || failed+=("$check")
  echo "    $check: $((SECONDS - started)) s$([ $result = 0 ] || echo ", FAILED")"
done
if [ ${#failed[@]} != 0 ]; then
  echo "failed: ${failed[*]}" >&2
  exit 1
fi
echo "all checks passed"
