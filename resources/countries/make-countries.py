#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes countries.tsv from the package iso-codes: code, English name, German name.

Usage: make-countries.py VERSION DATE > countries.tsv
VERSION and DATE name the release of iso-codes that is installed; they go into the header of the file.
"""
import gettext
import json
import sys


def main() -> None:
    version, date = sys.argv[1:3]
    german = gettext.translation("iso_3166-1", "/usr/share/locale", ["de"])
    with open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8") as source:
        entries = json.load(source)["3166-1"]
    # The words are split so that they do not count as those of this file.
    print("# SPDX-" "FileCopyrightText: the authors of iso-codes")
    print("# SPDX-" "License-Identifier: LGPL-2.1-or-later")
    print(f"# Made by make-countries.py from iso-codes {version} of {date}")
    for entry in sorted(entries, key=lambda one: one["alpha_2"]):
        name = entry.get("common_name", entry["name"])
        print(entry["alpha_2"], name, german.gettext(name), sep="\t")


if __name__ == "__main__":
    main()
