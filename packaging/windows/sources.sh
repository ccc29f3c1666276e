#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# sources.sh DIRECTORY: leaves in DIRECTORY, one directory each, what the Windows build is made of: qtbase, qtsvg,
# qtkeychain, openssl, sqlite, httplib. All are Debian's own source packages; apt checks them against Debian's
# signed lists, and Debian's patches are applied. DIRECTORY/versions says which they are.
set -euo pipefail

mkdir -p "$1"
cd "$1"
place=$PWD
[ ! -e complete ] || exit 0
rm -rf apt unpacked versions qtbase qtsvg qtkeychain openssl sqlite httplib
mkdir -p apt/lists/partial apt/cache/archives/partial unpacked

# Where this machine has its packages from, with sources; the next release for what is lacking there.
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
apt-get indextargets --format "\$(SITE) \$(CODENAME) \$(ORIGIN)" 'Created-By: Packages' | sort -u |
  while read -r site suite origin; do
    [ "$origin" = Debian ] || continue
    echo "deb-src [signed-by=$keyring] $site $suite main"
    case $suite in *-*) ;; *) echo "deb-src [signed-by=$keyring] $site trixie main" ;; esac
  done | sort -u >apt/sources.list
[ -s apt/sources.list ] || { echo "this machine knows no packages of Debian" >&2; exit 1; }
cat >apt/apt.conf <<CONF
Dir::Etc::SourceList "$place/apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$place/apt/lists";
Dir::Cache "$place/apt/cache";
APT::Sandbox::User "root";
CONF
export APT_CONFIG=$place/apt/apt.conf
apt-get -q update >apt/update.log 2>&1 || { tail -n 5 apt/update.log >&2; exit 1; }

# versions_of PACKAGE: newest first.
versions_of() { apt-cache showsrc "$1" | sed -n 's/^Version: //p' | sort --version-sort --reverse --unique; }

# take NAME PACKAGE [VERSION-PATTERN]: unpacks the newest version that the mirror really has. A mirror may lack
# files of some; what was taken is written down.
take() {
  local name=$1 package=$2 pattern=${3-.} version
  for version in $(versions_of "$package" | grep -E "$pattern"); do
    rm -rf unpacked/*
    if (cd unpacked && apt-get -q source "$package=$version") >"apt/$name.log" 2>&1; then
      mv unpacked/*/ "$name"
      echo "$name $package $version" >>versions
      return
    fi
  done
  return 1
}

# take_upstream NAME PACKAGE: the same without Debian's patches, where only the original archive is to be had.
take_upstream() {
  local name=$1 package=$2 version
  for version in $(versions_of "$package"); do
    rm -rf unpacked/*
    if (cd unpacked && apt-get -q source --tar-only --download-only "$package=$version") >"apt/$name.log" 2>&1; then
      mkdir "$name"
      tar --extract --strip-components 1 --directory "$name" --file unpacked/*.orig.tar.*z
      echo "$name $package $version (as its authors published it)" >>versions
      return
    fi
  done
  return 1
}

lacking() { echo "Debian's mirror has no source of $1: see $place/apt/$1.log" >&2; exit 1; }

take qtbase qt6-base "^$(dpkg-query -W -f "\${source:Version}" qt6-base-dev | sed 's/[+.]/\\&/g')$" || lacking qtbase
qt=$(sed -n 's/^qtbase [^ ]* \([0-9.]*\).*/\1/p' versions)
take qtsvg qt6-svg "^${qt//./\\.}" || take qtsvg qtsvg-opensource-src '^5\.15' || lacking qtsvg
take qtkeychain qtkeychain || take_upstream qtkeychain qtkeychain || lacking qtkeychain
take openssl openssl '^3\.0\.' || lacking openssl
take sqlite sqlite3 '^3\.40\.' || lacking sqlite
take httplib cpp-httplib '^0\.11\.' || lacking httplib
rm -rf unpacked apt/cache apt/lists
touch complete
cat versions
