#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""place-order.py PROGRAM: places an order by keyboard in practice, with the data where a user has them, and
prints all orders of the journal: their numbers, the oldest first. To be run by desktop-run.sh, with
CODESEAL_DATA naming the place of the data."""
import contextlib
import json
import os
import sqlite3
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import ordersteps  # noqa: E402
from wizarddesk import Desk, Missing, wait_for  # noqa: E402


def main():
    data = os.environ["CODESEAL_DATA"]
    os.makedirs(data, exist_ok=True)
    desk = Desk([sys.argv[1], "--practice"], os.path.join(data, "log"), XDG_DATA_HOME=data)
    try:
        ordersteps.to_review(desk, "Code signing")
        ordersteps.place(desk, with_mnemonic=True)
        ordersteps.status(desk)
        desk.keys("alt+c")
        wait_for("the end", lambda: desk.program.poll() == 0)
    except Missing:
        desk.tell()
        raise
    finally:
        desk.close()
    path = os.path.join(data, "codeseal", "practice", "journal.sqlite")
    with contextlib.closing(sqlite3.connect(path)) as journal:
        rows = journal.execute("SELECT outcome FROM intents WHERE state = 'placed' ORDER BY created").fetchall()
    print(*(json.loads(outcome)["order_id"] for outcome, in rows))


main()
