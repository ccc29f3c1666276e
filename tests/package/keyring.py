#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""keyring.py PROGRAM PRACTICE: unlocks a real GNOME keyring, lets PROGRAM keep a key in it that the practice
service PRACTICE accepts, and starts PROGRAM again, which then has to know the key. To be run by
desktop-run.sh."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import ordersteps  # noqa: E402
from wizarddesk import Desk, Missing, wait_for  # noqa: E402

KEY = "KEYRINGKEY4TESTSKEYRINGKEY4TESTS"


def start(program, url, data):
    return Desk([program, "--service-url", url, "--data-dir", data], os.path.join(data, "log"))


def use(desk, act):
    """Acts; tells how things stand if that fails."""
    try:
        act(desk)
    except Missing:
        desk.tell()
        raise
    finally:
        desk.close()


def type_key(desk):
    desk.wait_page("Connect your CertCentral account")
    desk.tab_to("API key")
    desk.type(KEY)
    desk.keys("Tab")
    wait_for("a key that works", lambda: desk.find("Key works"))
    if "checked" not in str(desk.tab_to("Keep the key")):
        raise Missing("a check at 'Keep the key'")
    ordersteps.go_on(desk, "Which certificate?")


def main():
    program, practice_program = sys.argv[1:3]
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"test", check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    practice = subprocess.Popen([practice_program, "--accept-key", KEY], stdout=subprocess.PIPE, text=True)
    url = practice.stdout.readline().split()[-1]
    try:
        with tempfile.TemporaryDirectory() as data:
            use(start(program, url, data), type_key)
            # With a key that is known, all orders are the first thing to see.
            use(start(program, url, data),
                lambda desk: wait_for("the orders, without typing a key", lambda: any(
                    "orders, as of" in node.name for node in desk.window().all_showing())))
    finally:
        practice.terminate()
    print("the keyring kept the key")


main()
