#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# bench.sh PROGRAM REFERENCE APPIMAGE RECORD ORDERS RESULT [ROUNDS]: starts the first three in turn and writes the
# ratios of their medians to the file RESULT: time to the first window and peak memory, PROGRAM's over
# REFERENCE's, and APPIMAGE's time over PROGRAM's; the size of APPIMAGE in MB of a million bytes; and the
# figures that RECORD and ORDERS print. A machine's own speed and its noise meet both, so only the ratios say
# something.
set -euo pipefail

program=$1 reference=$2 appimage=$3 record=$(realpath "$4") orders=$5 result=$6 rounds=${7-11}
timer=$(dirname "$0")/time-to-window.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The home is a new one for each start, so are the data directory and where the AppImage is mounted: what ends
# with its namespace cannot clean up.
# shellcheck disable=SC2016  # the inner shell expands
measure() { "$timer" -- sh -c 'TMPDIR=$HOME exec "$0" --practice --data-dir "$HOME/data"' "$1"; }
# shellcheck disable=SC2016
measure_reference() { "$timer" -- sh -c 'exec "$0"' "$reference"; }

for round in $(seq 0 "$rounds"); do
  measure_reference >"$scratch/r"
  measure "$program" >"$scratch/p"
  measure "$appimage" >"$scratch/a"
  [ "$round" != 0 ] || continue # the first start reads the disk
  cat "$scratch/r" >>"$scratch/reference"
  cat "$scratch/p" >>"$scratch/program"
  cat "$scratch/a" >>"$scratch/appimage"
  echo "round $round: reference $(cut -d' ' -f1 "$scratch/r") ms, program $(cut -d' ' -f1 "$scratch/p") ms," \
    "AppImage $(cut -d' ' -f1 "$scratch/a") ms"
done

# median FILE COLUMN
median() {
  cut -d' ' -f"$2" "$1" | sort -n |
    awk '{a[NR] = $1} END {print (NR % 2) ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}'
}
ratio() { LC_ALL=C awk -v p="$1" -v r="$2" 'BEGIN {printf "%.3f", p / r}'; }

p_mapped=$(median "$scratch/program" 1) r_mapped=$(median "$scratch/reference" 1)
p_painted=$(median "$scratch/program" 2) r_painted=$(median "$scratch/reference" 2)
p_rss=$(median "$scratch/program" 3) r_rss=$(median "$scratch/reference" 3)
# On the disk that the result is for: elsewhere a sync may cost nothing.
record_figures=$(cd "$(dirname "$result")" && "$record" | tr -d '{}')
orders_figures=$(QT_QPA_PLATFORM=offscreen "$orders" | sed 's/^{\(.*\)}$/\1/')
a_mapped=$(median "$scratch/appimage" 1)
cat >"$result" <<JSON
{
  "startup_ratio": $(ratio "$p_mapped" "$r_mapped"),
  "rss_ratio": $(ratio "$p_rss" "$r_rss"),
  "painted_ratio": $(ratio "$p_painted" "$r_painted"),
  "appimage_start_ratio": $(ratio "$a_mapped" "$p_mapped"),
  "appimage_mb": $(ratio "$(stat -Lc %s "$appimage")" 1000000),
  $record_figures,
  $orders_figures,
  "rounds": $rounds,
  "program": { "mapped_ms": $p_mapped, "painted_ms": $p_painted, "peak_rss_kib": $p_rss },
  "appimage": { "mapped_ms": $a_mapped },
  "reference": { "mapped_ms": $r_mapped, "painted_ms": $r_painted, "peak_rss_kib": $r_rss }
}
JSON
cat "$result"
