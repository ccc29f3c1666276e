#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""accessible-tree.py PROGRAM FOLDER: goes through all pages of the wizard, then to the order's own page and to all
orders, and holds what assistive technology is told: a name for everything that takes the focus and for every
input, and an error in the description of its input. Leaves the trees in FOLDER/accessible-tree.txt. To be run by desktop-run.sh."""
import os
import sys
import tempfile

import ordersteps
from spokenfaults import faults_of, find_made_up_faults
from wizarddesk import Desk, Missing, tree_text, wait_for


def tell_a_wrong_postcode(desk):
    """The error belongs to the field, not only to the page."""
    desk.tab_to("Country")
    desk.type("Germany")
    desk.tab_to("Postcode", backwards=True)
    desk.type("1015")
    desk.keys("Tab")
    field = wait_for("an error in the field's description", lambda: next(
        (node for node in desk.window().all_showing()
         if node.role == "text" and "5 digits" in node.description), None))
    assert field.name.startswith("Postcode") and "invalid" in field.name, field.name
    desk.tab_to("Postcode", backwards=True)
    desk.keys("ctrl+a", "BackSpace")
    # The address is filled in from its first field on.
    desk.tab_to("Recipient", backwards=True)


def check_readiness(desk, look):
    """Each finding is an item of a list, and says how it stands in words."""
    desk.keys("alt+d")
    wait_for("what the key may do", lambda: desk.find("The key may place orders: Ready", "list item"))
    wait_for("the end of the questions", lambda: not any(
        "Asking" in node.name for node in desk.window().all_showing()))
    items = [node for node in desk.find("What an order needs", "list").all_showing() if node.role == "list item"]
    assert len(items) >= 5 and all(": " in node.name for node in items), [node.name for node in items]
    look(desk)
    desk.keys("Escape")
    wait_for("the orders again", lambda: desk.window().name.startswith("Orders"))


def walk_home(desk, look):
    """From Status to the order, to all orders, to what a search finds, into that order and back."""
    desk.keys("alt+o")
    wait_for("the order's own page", lambda: desk.find("What happens", "list"))
    look(desk)
    desk.keys("Escape")
    wait_for("the orders", lambda: desk.window().name.startswith("Orders"))
    look(desk)
    check_readiness(desk, look)
    desk.keys("ctrl+f")
    wait_for("the search", lambda: desk.focused() and desk.focused().name.startswith("Search"))
    desk.type("112228")
    # Alone below the header.
    wait_for("that order alone", lambda: desk.find("112228", "table cell") and not desk.find("112230", "table cell"))
    desk.tab_to("Orders")
    desk.keys("Home", "Return")
    wait_for("the page of that order", lambda: desk.window().name.startswith("Order 112228"))
    look(desk)


def main():
    find_made_up_faults()
    program, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    faults, trees = [], []
    with tempfile.TemporaryDirectory() as data:
        desk = Desk([program, "--practice", "--data-dir", data], os.path.join(folder, "accessible-tree.log"))

        def look(desk):
            found = list(desk.window().all_showing())
            trees.append(tree_text(desk.window()))
            faults.extend(f"{desk.page()}: {fault}" for fault in faults_of(found))
            if desk.page() == "Where should the token go?":
                tell_a_wrong_postcode(desk)

        try:
            ordersteps.to_review(desk, "EV code signing", look)
            ordersteps.place(desk, with_mnemonic=True)
            look(desk)
            walk_home(desk, look)
        except Missing:
            desk.tell()
            raise
        finally:
            with open(os.path.join(folder, "accessible-tree.txt"), "w", encoding="utf-8") as out:
                out.write("\n\n".join(trees) + "\n")
            desk.close()
    if len(trees) != 12 or faults:
        sys.exit("\n".join([f"{len(trees)} pages seen", *faults]))
    print(f"{len(trees)} pages, {sum(tree.count(chr(10)) + 1 for tree in trees)} things, all named")


main()
