#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""order-against-foreign-server.py PROGRAM PICTURES: places the two examples of the order page by keyboard
alone at a server that is not Codeseal's own, and compares what that server received with the page's bodies.
Leaves pictures in PICTURES. To be run by desktop-run.sh."""
import json
import os
import re
import subprocess
import sys
import tempfile

import ordersteps
from foreign_server import ForeignServer
from foreignsteps import KEY, choose_organization, connect
from wizarddesk import Desk, Missing, tree_text

ORDERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "orders")
EXAMPLES = ["01-example-curl", "02-example-python"]
# The names that the foreign server gives to the numbers of the examples.
PLATFORMS = {52: "Green"}
DIVISIONS = {654321: "Richmond"}


def choose_delivery(desk, body):
    ordersteps.choose_delivery(desk)
    desk.tab_to("Platform")
    desk.type(PLATFORMS[body["certificate"]["server_platform"]["id"]])


def give_address(desk, address):
    for name, text in [("Recipient", address["name"]), ("Street and number", address["addr1"]),
                       ("Floor, unit", address["addr2"]), ("Postcode", address["zip"]),
                       ("City", address["city"]), ("State or region", address["state"]),
                       ("Country", "United")]:
        desk.tab_to(name)
        desk.type(text)
    # Past the United Arab Emirates and the United Kingdom.
    desk.keys("Down", "Down")
    desk.tab_to("Standard")
    desk.keys("Right")


def give_details(desk, body):
    for name, text in [("Cost unit", body["custom_fields"][0]["value"]),
                       ("Note to the approver", body["comments"])]:
        desk.tab_to(name)
        desk.type(text)
    desk.tab_to("Skip the approval")
    desk.keys("space")
    for name, text in [("Automatic renewals", str(body["auto_renew"])),
                       ("Text of the renewal reminder", body["custom_renewal_message"]),
                       ("Paid by", "Account")]:
        desk.tab_to(name)
        desk.type(text)
    if "container" in body:
        desk.tab_to("Show more fields")
        desk.keys("space")
        desk.tab_to("Division")
        desk.type(DIVISIONS[body["container"]["id"]])


def fill_in(desk, body):
    connect(desk)
    for heading, act in [("Which certificate?", lambda: ordersteps.choose_product(desk, "EV code signing")),
                         ("Who is it for?", lambda: choose_organization(desk)),
                         ("Where will the key be?", lambda: choose_delivery(desk, body)),
                         ("Where should the token go?", lambda: give_address(desk, body["ship_info"])),
                         ("Anything to add?", lambda: give_details(desk, body)),
                         ("Is everything right?", lambda: None)]:
        ordersteps.go_on(desk, heading)
        act()


def compare(server, body):
    """Says what is wrong with what the server received; nothing if all is right."""
    if len(server.orders()) != 1:
        return f"{len(server.orders())} orders were sent"
    path, headers, raw = server.orders()[0]
    sent = json.loads(raw)
    reference = sent.pop("alternative_order_id", "")
    if path != "order/certificate/code_signing_ev":
        return f"sent to {path}"
    if headers.get("x-dc-devkey") != KEY or not headers.get("content-type", "").startswith("application/json"):
        return f"the headers are {sorted(headers)}"
    if not re.fullmatch("[0-9A-Za-z]{1,64}", reference):
        return f"the reference is '{reference}'"
    wrong = [name for name in {*sent, *body} if sent.get(name) != body.get(name)]
    return f"differs in {wrong}: {sent}" if wrong else ""


def files_with_key(data):
    """The files below this directory that hold the key."""
    found = []
    for folder, _, names in os.walk(data):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                if KEY.encode() in file.read():
                    found.append(name)
    return found


def order(program, name, pictures):
    with open(os.path.join(ORDERS, name + ".json"), encoding="utf-8") as file:
        body = json.load(file)["body"]
    # The page's examples have none; Codeseal always sends one of its own.
    del body["alternative_order_id"]
    server = ForeignServer(KEY)
    with tempfile.TemporaryDirectory() as data:
        desk = Desk([program, "--service-url", server.url, "--data-dir", data], os.path.join(data, "log"))
        try:
            fill_in(desk, body)
            ordersteps.place(desk, with_mnemonic=True)
            number, chip = ordersteps.status(desk)
            desk.picture(os.path.join(pictures, f"foreign-{name}.png"))
        except (Missing, subprocess.CalledProcessError):
            desk.picture(os.path.join(pictures, "foreign-failed.png"))
            print(tree_text(desk.window()))
            raise
        finally:
            desk.close()
            server.close()
        wrong = compare(server, body) or ("" if number == 112233 else f"the page tells of order {number}")
        if leaks := files_with_key(data):
            wrong = f"the key stands in {leaks}"
    print(f"{name}: {wrong or f'order {number}, {chip}, as the page has it'}")
    return not wrong


def main():
    program, pictures = sys.argv[1:3]
    os.makedirs(pictures, exist_ok=True)
    if not all([order(program, name, pictures) for name in EXAMPLES]):
        sys.exit(1)


main()
