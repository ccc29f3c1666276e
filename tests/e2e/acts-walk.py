#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""acts-walk.py PROGRAM FOLDER: does by keyboard alone what can be done to orders of the practice service: pass on,
approve, reject, cancel, note, the set-up code, the record of a token, the next order, the certificate as a file.
Holds each dialog to what assistive technology is told of it, and each act to what the page says afterwards. Leaves
the trees in FOLDER/acts-walk.txt. To be run by desktop-run.sh."""
import os
import subprocess
import sys
import tempfile
import zipfile

import ordersteps
from spokenfaults import faults_of, find_made_up_faults
from wizarddesk import Desk, Missing, tree_text, wait_for


class Walk:
    """A person at the page of one order after the other."""

    def __init__(self, desk):
        self.desk = desk
        self.trees, self.faults = [], []

    def look(self, what, but=()):
        """Some roles may be left out: a folder has no size to tell in a list of files."""
        nodes = [node for node in self.desk.window().all_showing() if node.role not in but]
        self.trees.append(f"# {what}\n" + tree_text(self.desk.window()))
        self.faults.extend(f"{what}: {fault}" for fault in faults_of(nodes))

    def open(self, number):
        """From wherever: to all orders, to the one, and to its page."""
        desk = self.desk
        desk.keys("ctrl+f")
        wait_for("the search", lambda: desk.focused() and desk.focused().name.startswith("Search"))
        desk.keys("ctrl+a")
        desk.type(str(number))
        others = "112230" if number != 112230 else "112228"
        wait_for(f"order {number} alone", lambda: desk.find(str(number), "table cell")
                 and not desk.find(others, "table cell"))
        desk.tab_to("Orders")
        desk.keys("Home", "Return")
        wait_for(f"the page of order {number}", lambda: desk.window().name.startswith(f"Order {number}"))
        wait_for("what is known of it", lambda: desk.find("As of", "label"))

    def press(self, name):
        self.desk.tab_to(name)
        self.desk.keys("space")

    def wait_title(self, title):
        """A dialog that is in front, with the focus in it."""
        wait_for(f"the dialog '{title}'", lambda: self.desk.page() == title and self.desk.focused())

    def leave(self, title):
        self.desk.keys("Escape")
        wait_for(f"the end of '{title}'", lambda: self.desk.window().name.startswith("Order "))

    def wait_said(self, title):
        return wait_for(f"'{title}' on the page", lambda: next(
            (node for node in self.desk.window().all_showing() if node.name == title), None))


def pass_on(walk):
    walk.open(112231)
    walk.press("Pass on")
    walk.wait_title("Pass request 101 on?")
    walk.look("pass on")
    walk.leave("Pass request 101 on?")


def reject(walk):
    walk.open(112231)
    walk.press("Reject")
    walk.wait_title("Reject request 101?")
    walk.desk.type("Wrong division")
    walk.look("reject")
    walk.press("Reject")
    walk.wait_said("The request is rejected")


def approve(walk):
    walk.open(112230)
    walk.press("Approve")
    walk.wait_title("Approve request 100?")
    walk.desk.type("Fine")
    walk.look("approve")
    walk.press("Approve")
    walk.wait_said("The request is approved")
    walk.look("approved")


def cancel(walk):
    """Asked twice, and not without a note."""
    walk.open(112219)
    walk.press("Cancel the order")
    walk.wait_title("Cancel order 112219?")
    walk.press("Cancel the order")
    wait_for("the error of the note", lambda: next(
        (node for node in walk.desk.window().all_showing()
         if node.role == "text" and "Enter why" in node.description), None))
    walk.look("cancel, without a note")
    walk.desk.tab_to("Note")
    walk.desk.type("Ordered twice")
    walk.press("Cancel the order")
    walk.wait_title("Really cancel order 112219?")
    walk.look("cancel, asked again")
    walk.press("Cancel the order")
    walk.wait_said("The order is canceled")


def note(walk):
    walk.open(112228)
    walk.press("Add note")
    walk.wait_title("Add a note to order 112228")
    walk.desk.type("Called her once more")
    walk.look("note")
    walk.press("Add note")
    walk.wait_said("The note is added")
    walk.wait_said("Called her once more")


def set_up_code(walk):
    walk.open(112202)
    walk.press("Show the set-up code")
    wait_for("the code", lambda: walk.desk.find("Hide the code"))
    walk.look("set-up code")
    walk.press("Hide the code")
    wait_for("the code to go", lambda: not walk.desk.find("Hide the code"))


def token(walk):
    walk.open(112174)
    walk.look("token expected")
    walk.press("It has arrived")
    walk.desk.tab_to("Held by")
    walk.desk.type("Mara Lindqvist")
    walk.desk.keys("Tab")
    wait_for("that it is here", lambda: walk.desk.find("It is set up"))
    walk.look("token arrived")


def next_order(walk):
    walk.open(111480)
    walk.desk.keys("ctrl+shift+n")
    walk.wait_title("Renew order 111480, or order again?")
    walk.look("next order")
    walk.leave("Renew order 111480, or order again?")


def certificate(walk, folder):
    """The list of formats, the system's own dialog, and the file."""
    path = os.path.join(folder, "mine.zip")
    walk.open(111990)
    walk.press("Download the certificate")
    # A menu that pops up is no part of the tree; the system tells of its items as they are chosen.
    wait_for("the formats", lambda: walk.desk.windows_on_screen() > 1)
    walk.desk.keys(*["Down"] * 6, "Return")
    wait_for("the dialog", lambda: walk.desk.window().name == "Save the certificate" and walk.desk.focused())
    walk.look("save dialog", but=["table cell"])
    walk.desk.keys("ctrl+a")
    walk.desk.type(path)
    walk.desk.keys("Return")
    walk.wait_said("The certificate is saved")
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None or len(archive.namelist()) != 3:
            raise Missing(f"three whole files, not {archive.namelist()}")


def walk_all(walk, folder):
    ordersteps.to_review(walk.desk, "EV code signing")
    ordersteps.place(walk.desk, with_mnemonic=True)
    walk.desk.keys("alt+o")
    wait_for("the order's own page", lambda: walk.desk.find("What happens", "list"))
    # A key that comes before the window has the focus is lost.
    wait_for("the focus in its window", walk.desk.focused)
    for part in (pass_on, reject, approve, cancel, note, set_up_code, token, next_order):
        part(walk)
    certificate(walk, folder)


def main():
    find_made_up_faults()
    program, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        walk = Walk(Desk([program, "--practice", "--data-dir", data], os.path.join(folder, "acts-walk.log")))
        try:
            walk_all(walk, data)
        except (Missing, subprocess.CalledProcessError):
            walk.desk.picture(os.path.join(folder, "acts-walk-failed.png"))
            walk.desk.tell()
            raise
        finally:
            with open(os.path.join(folder, "acts-walk.txt"), "w", encoding="utf-8") as out:
                out.write("\n\n".join(walk.trees) + "\n")
            walk.desk.close()
    if len(walk.trees) != 12 or walk.faults:
        sys.exit("\n".join([f"{len(walk.trees)} things seen", *walk.faults]))
    print(f"{len(walk.trees)} dialogs and pages, all named")


main()
