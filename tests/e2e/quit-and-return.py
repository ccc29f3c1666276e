#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""quit-and-return.py PROGRAM PICTURES: closes Codeseal while an order is on its way, which must not take long,
and starts it again: it finds the order instead of sending a second one. A third start while it runs shows the
window that is there. Leaves pictures in PICTURES. To be run by desktop-run.sh."""
import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

import ordersteps
from foreign_server import ForeignServer
from foreignsteps import KEY, choose_organization, connect, give_key
from wizarddesk import Desk, Missing, wait_for

LONGEST_END = 4  # seconds


def to_review(desk):
    connect(desk)
    for heading, act in [("Which certificate?", lambda: ordersteps.choose_product(desk, "EV code signing")),
                         ("Who is it for?", lambda: choose_organization(desk)),
                         ("Where will the key be?", lambda: ordersteps.choose_delivery(desk)),
                         ("Where should the token go?", lambda: ordersteps.give_address(desk)),
                         ("Anything to add?", lambda: give_details(desk)),
                         ("Is everything right?", lambda: None)]:
        ordersteps.go_on(desk, heading)
        act()


def give_details(desk):
    desk.tab_to("Cost unit")
    desk.type("4711")


def intents(data):
    """What the record has of each order: its reference and its state."""
    with contextlib.closing(sqlite3.connect(os.path.join(data, "journal.sqlite"))) as journal:
        return journal.execute("SELECT reference, state FROM intents").fetchall()


def quit_while_sending(desk, server):
    to_review(desk)
    server.holds_orders = True
    desk.keys("alt+p")
    wait_for("the order at the server", lambda: len(server.orders()) == 1)
    desk.keys("alt+F4")
    wait_for("the question", lambda: desk.find("The order is still being sent or checked"))
    desk.keys("alt+c")
    started = time.monotonic()
    wait_for("the end", lambda: desk.program.poll() is not None)
    took = time.monotonic() - started
    print(f"ended with {desk.program.returncode} after {took:.1f} s")
    return desk.program.returncode == 0 and took < LONGEST_END


def return_to_it(desk):
    give_key(desk)
    desk.wait_page("DigiCert has your order")
    number, chip = ordersteps.status(desk)
    print(f"found order {number}, {chip}")
    return number == 112233


def start_once_more(desk, command):
    """Whether a third start ends by itself and the window that is there has the focus again."""
    subprocess.run(["xdotool", "windowminimize", "--sync", str(desk.window_id)], check=True)
    third = subprocess.run(command, timeout=20, check=False)
    wait_for("the window to come back", desk.focused)
    print(f"a third start ended with {third.returncode}")
    return third.returncode == 0


def main():
    program, pictures = sys.argv[1:3]
    os.makedirs(pictures, exist_ok=True)
    server = ForeignServer(KEY)
    good = True
    with tempfile.TemporaryDirectory() as data:
        command = [program, "--service-url", server.url, "--data-dir", data]
        desk = Desk(command, os.path.join(data, "log"))
        try:
            good &= quit_while_sending(desk, server)
            [(reference, state)] = intents(data)
            good &= state == "sending"
            server.answers["order.alternate." + reference] = {"orders": [{"order_id": 112233}]}
            desk = Desk(command, os.path.join(data, "log2"))
            good &= return_to_it(desk)
            good &= start_once_more(desk, command)
            desk.picture(os.path.join(pictures, "quit-and-return.png"))
            good &= intents(data) == [(reference, "placed")] and len(server.orders()) == 1
            print("record:", intents(data), "orders at the server:", len(server.orders()))
        except (Missing, subprocess.CalledProcessError):
            desk.picture(os.path.join(pictures, "quit-and-return-failed.png"))
            desk.tell()
            raise
        finally:
            desk.close()
            server.close()
    if not good:
        sys.exit("not as it should be")


main()
