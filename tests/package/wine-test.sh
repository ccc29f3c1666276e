#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# wine-test.sh TEST.EXE [ARGUMENT…]: runs a test program under the Wine that WINEPREFIX names, and prints what it
# reports: without a terminal Qt Test reports to Windows' debugger alone, unless it is told a file.
set -u
program=$1
shift
log=${program%.exe}.txt
rm -f "$log"
# Wine keeps what begins with QT_ from a program, but for what it is told of so.
[ -z "${QT_QPA_PLATFORM-}" ] || export WINEQT_QPA_PLATFORM=$QT_QPA_PLATFORM
[ -z "${QT_QPA_FONTDIR-}" ] || export WINEQT_QPA_FONTDIR=$QT_QPA_FONTDIR
/usr/lib/wine/wine64 "$program" "$@" -o "Z:$log,txt" </dev/null 2>/dev/null
result=$?
[ ! -e "$log" ] || tr -d '\r' <"$log"
exit $result
