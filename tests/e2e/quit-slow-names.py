#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""quit-slow-names.py PROGRAM LIBRARY: closes Codeseal while the name of the service is being looked up, which
LIBRARY makes take half a minute. The program has to end all the same. To be run by desktop-run.sh."""
import os
import sys
import tempfile
import time

from foreignsteps import give_key
from wizarddesk import Desk, wait_for

LONGEST_END = 4  # seconds


def main():
    program, library = sys.argv[1:3]
    # An instrumented program wants its own library to be the first.
    sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
    with tempfile.TemporaryDirectory() as data:
        desk = Desk([program, "--service-url", "https://slow.example/services/v2", "--data-dir", data],
                    os.path.join(data, "log"), LD_PRELOAD=library, ASAN_OPTIONS=sanitizer)
        try:
            give_key(desk)
            wait_for("the question to the service", lambda: any(
                "Asking" in node.name for node in desk.window().all_showing()))
            desk.keys("alt+F4")
            started = time.monotonic()
            wait_for("the end", lambda: desk.program.poll() is not None, patience=40)
            took = time.monotonic() - started
        finally:
            desk.close()
    print(f"ended with {desk.program.returncode} after {took:.1f} s")
    if desk.program.returncode != 0 or took >= LONGEST_END:
        sys.exit("too late, or not well")


main()
