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

from wizarddesk import Desk, Missing, tree_text, wait_for

ADDRESS = [("Recipient", "Mara Lindqvist"), ("Street and number", "Invalidenstrasse 112"),
           ("Floor, unit", "Aufgang C"), ("Postcode", "10115"), ("City", "Berlin"),
           ("State or region", "Berlin"), ("Country", "Germany")]


def go_on(desk, heading):
    """Alt+N, and the next page comes."""
    wait_for(f"Next on '{desk.page()}'", lambda: desk.find("Next >").enabled)
    desk.keys("alt+n")
    desk.wait_page(heading)


def choose_product(desk, product):
    desk.tab_to("Code signing")
    # With nothing chosen yet an arrow only moves on, as in every group of radio buttons.
    desk.keys(*([] if product == "Code signing" else ["Right"]), "space")
    wait_for(f"{product} to be chosen", lambda: "checked" in str(desk.find(product)))


def choose_organization(desk):
    desk.tab_to("Search")
    desk.type("Nordlicht Software")
    desk.tab_to("Organizations")
    desk.keys("Home")
    desk.keys("space")
    wait_for("the organization to be chosen", lambda: desk.find("Next >").enabled)


def choose_delivery(desk):
    desk.tab_to("Token shipped by DigiCert")
    desk.keys("space")


def give_address(desk):
    for name, text in ADDRESS:
        desk.tab_to(name)
        desk.type(text)


def give_details(desk):
    desk.tab_to("Purchase order")
    desk.type("PO-2026-117")


def place(desk, with_mnemonic):
    """The button takes no Enter by accident: it wants its mnemonic, or the focus and Space."""
    button = wait_for("the button that places", lambda: desk.find("Place order", "push button"))
    if with_mnemonic:
        desk.keys("alt+p")
    else:
        desk.tab_to(button.name)
        desk.keys("space")
    desk.wait_page("DigiCert has your order")


def status(desk):
    """The number of the order and its status, as the page tells them."""
    number = wait_for("the order's number", lambda: desk.find("Order ", "label")).name.split()[1]
    chip = wait_for("the order's status", lambda: next(
        (word for word in ("Pending", "Needs approval") if desk.find(word)), None))
    return int(number), chip


def order(program, data, product, pictures):
    desk = Desk([program, "--practice", "--data-dir", data], os.path.join(data, product + ".log"))
    try:
        desk.wait_page("Connect your CertCentral account")
        go_on(desk, "Which certificate?")
        choose_product(desk, product)
        go_on(desk, "Who is it for?")
        choose_organization(desk)
        go_on(desk, "Where will the key be?")
        choose_delivery(desk)
        go_on(desk, "Where should the token go?")
        give_address(desk)
        go_on(desk, "Anything to add?")
        give_details(desk)
        go_on(desk, "Is everything right?")
        place(desk, with_mnemonic=product == "Code signing")
        told = status(desk)
        desk.picture(os.path.join(pictures, f"keyboard-walk-{product.split()[0].lower()}.png"))
        desk.keys("alt+c")
        wait_for("the end after Alt+C", lambda: desk.program.poll() == 0)
        return told
    except (Missing, subprocess.CalledProcessError):
        desk.picture(os.path.join(pictures, "keyboard-walk-failed.png"))
        print(tree_text(desk.window()))
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
