#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""policy.py PROGRAM: sets a policy for the whole computer and tries to get around it, by the command line and by a
request that somebody else prepared; what a server then receives is what the policy says. Writes
/etc/codeseal/policy.json and removes it; needs root. To be run by desktop-run.sh."""
import hashlib
import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import foreignsteps  # noqa: E402
import ordersteps  # noqa: E402
from foreign_server import ForeignServer  # noqa: E402
from wizarddesk import Desk, Missing, wait_for  # noqa: E402

FOLDER = "/etc/codeseal"
WHO = "IT of Guerra"
DIVISION = 654322
ADDRESS = {"name": "Ruth Adeyemi", "addr1": "360 Taylor Street", "addr2": "Dock 2", "zip": "23219",
           "city": "Richmond", "state": "VA", "country": "US"}
# What the policy does not allow, in all that a request can ask for.
ASKED = {"codeseal_draft": 1, "product": "code_signing", "provisioning": "ship_token", "organization_id": 123456, "container": 654321,
         "term_kind": "years", "years": "1", "custom_fields": {"12": "4711"},
         "shipping": {"name": "Somebody Else", "addr1": "1 Elsewhere Road", "zip": "89501", "city": "Reno",
                      "state": "NV", "country": "US", "method": "STANDARD"}}


def set_policy(**values):
    os.makedirs(FOLDER, exist_ok=True)
    with open(os.path.join(FOLDER, "policy.json"), "w", encoding="utf-8") as out:
        json.dump({"codeseal_policy": 1, "set_by": WHO, **values}, out)


def write_request(path):
    content = {"format": "codeseal-request", "version": 1, "made_by": "Codeseal 0.1.0",
               "made_at": "2026-11-23T12:00:00Z", "order": ASKED}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    content["sha256"] = hashlib.sha256(text.encode()).hexdigest()
    with open(path, "w", encoding="utf-8") as out:
        json.dump(content, out)


def start(program, data, *arguments):
    return Desk([program, "--data-dir", data, *arguments], os.path.join(data, "log"))


def says(desk, text):
    """Something on the screen whose name or description has this text."""
    return next((node for node in desk.window().all_showing() if text in node.name or text in node.description), None)


def ends(program, data, title, *arguments):
    """The program says why it does not start, and ends with 1."""
    desk = start(program, data, *arguments)
    wait_for(f"'{title}'", lambda: says(desk, title))
    desk.keys("Return")
    wait_for("the end", lambda: desk.program.poll() is not None)
    if desk.program.returncode != 1:
        raise Missing(f"the end with 1, not {desk.program.returncode}")


def is_locked(desk, name):
    """What is not to be chosen is shown, says who has set that, and takes neither focus nor click."""
    card = desk.find(name)
    if card.enabled or WHO not in card.description:
        raise Missing(f"'{name}' as not allowed by {WHO}, not {card}")


def order(desk):
    """Puts right what has to be, and only that; each page that has something set says by whom."""
    desk.wait_page("Connect your CertCentral account")
    for text in ("Certificate: Not allowed", "Division no. 654321 is not used", "Token shipping: Not allowed"):
        wait_for(text, lambda text=text: says(desk, text))
    foreignsteps.connect(desk)
    ordersteps.go_on(desk, "Which certificate?")
    is_locked(desk, "Code signing")
    desk.tab_to("EV code signing")
    desk.keys("space")
    ordersteps.go_on(desk, "Who is it for?")
    ordersteps.go_on(desk, "Where will the key be?")
    ordersteps.go_on(desk, "Where should the token go?")
    wait_for("that the address is not allowed", lambda: says(desk, "No token may be sent to this address."))
    if desk.find("Street and number"):
        raise Missing("a page on which no address can be typed")
    desk.tab_to("Richmond, dock")
    desk.keys("space")
    ordersteps.go_on(desk, "Anything to add?")
    ordersteps.go_on(desk, "Is everything right?")
    ordersteps.place(desk, with_mnemonic=True)


def compare(orders):
    """Says what of the orders is not as the policy has it; nothing if all is."""
    if len(orders) != 1:
        return f"{len(orders)} orders were sent"
    path, _, raw = orders[0]
    sent = json.loads(raw)
    if path != "order/certificate/code_signing_ev":
        return f"sent to {path}"
    if sent["container"] != {"id": DIVISION} or sent["ship_info"] != {**ADDRESS, "country": "us", "method": "STANDARD"}:
        return f"sent {sent}"
    return ""


def use(program, data, *arguments):
    desk = start(program, data, *arguments)
    try:
        order(desk)
    except Missing:
        desk.tell()
        raise
    finally:
        desk.close()


def main():
    program = sys.argv[1]
    server = ForeignServer(foreignsteps.KEY)
    try:
        with tempfile.TemporaryDirectory() as data:
            set_policy(services=[server.url], products=["code_signing_ev"], division=DIVISION,
                       shipping_addresses=[{"label": "Richmond, dock", **ADDRESS}], tray=False)
            ends(program, data, "This service is not allowed here", "--service-url", server.url + "/other")
            request = os.path.join(data, "other.codeseal")
            write_request(request)
            use(program, data, request)
            set_policy(service=[server.url])
            ends(program, data, "What your administrator has set cannot be read")
    finally:
        shutil.rmtree(FOLDER)
        server.close()
    if wrong := compare(server.orders()):
        sys.exit(wrong)
    print("the policy held: another service refused, another request ordered as the policy has it")


main()
