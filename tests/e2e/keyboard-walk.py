#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""keyboard-walk.py PROGRAM [PICTURES]: places a standard and an EV order by keyboard alone against the
practice service, and checks that the status page names the order and that the journal has both. Leaves
pictures of the status page in PICTURES. To be run by desktop-run.sh."""
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

import ordersteps
from wizarddesk import Desk, Missing, wait_for


def order(program, data, product, pictures):
    desk = Desk([program, "--practice", "--data-dir", data], os.path.join(data, product + ".log"))
    try:
        ordersteps.to_review(desk, product)
        ordersteps.place(desk, with_mnemonic=product == "Code signing")
        told = ordersteps.status(desk)
        desk.picture(os.path.join(pictures, f"keyboard-walk-{product.split()[0].lower()}.png"))
        desk.keys("alt+c")
        wait_for("the end after Alt+C", lambda: desk.program.poll() == 0)
        return told
    except (Missing, subprocess.CalledProcessError):
        desk.picture(os.path.join(pictures, "keyboard-walk-failed.png"))
        desk.tell()
        raise
    finally:
        desk.close()


def placed_orders(data):
    """What the journal says was placed: the order's number and the product."""
    path = os.path.join(data, "practice", "journal.sqlite")
    with contextlib.closing(sqlite3.connect(path)) as journal:
        rows = journal.execute("SELECT outcome, product FROM intents WHERE state = 'placed' "
                               "ORDER BY created").fetchall()
    return [(json.loads(outcome)["order_id"], product) for outcome, product in rows]


def main():
    program = sys.argv[1]
    pictures = sys.argv[2] if len(sys.argv) > 2 else "."
    os.makedirs(pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        told = []
        for product in ("Code signing", "EV code signing"):
            number, chip = order(program, data, product, pictures)
            print(f"{product}: order {number}, {chip}")
            told.append(number)
        written = placed_orders(data)
        print("journal:", written)
        if written != [(told[0], "code_signing"), (told[1], "code_signing_ev")]:
            sys.exit(f"the journal has {written}, the pages told {told}")


main()
