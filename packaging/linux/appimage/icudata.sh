#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# icudata.sh LIBRARY: takes out of ICU's data LIBRARY, the file libicudata.so.*, what Codeseal does not use. Of ICU
# Qt uses the functions u_strTo*, ucol_*, ucal_* and ucnv_*: Codeseal sorts by it in each language and changes the
# case of letters. It asks neither for the names of time zones nor for an encoding that is not Unicode's, and
# how a language writes dates, numbers and names of countries Qt knows by itself. What stays is a sixth of it.
# Needs Debian's icu-devtools, binutils and gcc.
set -euo pipefail
export PATH=$PATH:/usr/sbin

library=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# One symbol holds all of it, at the beginning of the constants.
name=$(readelf --wide --dyn-syms "$library" | sed -n 's/.* \(icudt[0-9]*\)_dat$/\1/p')
# The names in the data begin with that of its file.
whole=$scratch/whole/${name}l.dat part=$scratch/part/${name}l.dat
mkdir "$scratch/whole" "$scratch/part"
objcopy --output-target binary --only-section .rodata "$library" "$whole"
folders='brkitr|curr|lang|rbnf|region|translit|unit|zone'
languages='[a-z]{2,3}(_[A-Za-z0-9_]*)?' # each a file beside the folders; how each sorts is in the folder coll
icupkg --list "$whole" >"$scratch/all.txt"
grep -E "^($folders)/|^$languages\\.res\$|\\.(cnv|spp|cfu)\$|^unames\\.icu\$" "$scratch/all.txt" >"$scratch/unused.txt"
icupkg --remove "$scratch/unused.txt" "$whole" "$part"

cat >"$scratch/data.s" <<ASSEMBLER
.section .rodata
.balign 16
.globl ${name}_dat
.type ${name}_dat, @object
.size ${name}_dat, $(stat -c %s "$part")
${name}_dat:
.incbin "$part"
.section .note.GNU-stack, "", @progbits
ASSEMBLER
gcc -shared -nostdlib -Wl,--build-id=none -Wl,-z,relro,-z,now \
  -Wl,-soname,"$(readelf --wide --dynamic "$library" | sed -n 's/.*SONAME.*\[\(.*\)\]$/\1/p')" \
  -o "$library" "$scratch/data.s"

# Data that is not found would be as good as none, and nothing would say so.
LD_LIBRARY_PATH=$(dirname "$library") uconv --list-code koi8-r >/dev/null
