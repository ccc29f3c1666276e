#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""tray-and-messages.py PROGRAM PRACTICE PICTURES: closes the window of Codeseal on a desktop with a tray; it says
that it stays there. A request that somebody else rejects meanwhile comes as a message, and pressing that shows
the order. The icon's menu quits. Leaves pictures in PICTURES. To be run by desktop-run.sh."""
import json
import os
import subprocess
import sys
import tempfile
import urllib.request

from traydesk import TrayDesk
from wizarddesk import Desk, Missing, wait_for

KEY = "practice-administrator"
ORDER = 112230


def call(url, method, path, body=None):
    """What the service answers to somebody else."""
    request = urllib.request.Request(url + path, method=method, data=body and json.dumps(body).encode(),
                                     headers={"X-DC-DEVKEY": KEY, "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read() or b"{}")


def reject(url):
    info = call(url, "GET", f"/order/certificate/{ORDER}")
    call(url, "PUT", f"/request/{info['requests'][0]['id']}/status",
         {"status": "rejected", "processor_comment": "Twice"})


def windows(desk):
    """How many windows of the program are on the screen."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(desk.program.pid)],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return len(found.stdout.split())


def close_the_window(desk, tray, pictures):
    desk.wait_page("Connect your CertCentral account")
    if tray.items:
        raise Missing("no icon before there is an account")
    desk.tab_to("API key")
    desk.type(KEY)
    desk.keys("Tab")
    wait_for("the icon", lambda: tray.items)
    wait_for("the orders", lambda: "orders are waiting" in tray.property("ToolTip")[2])
    print("tool tip:", tray.property("ToolTip")[2])
    print("menu:", list(tray.menu()))
    desk.keys("alt+F4")
    wait_for("what is said", lambda: desk.find("Codeseal stays in the tray"))
    desk.picture(os.path.join(pictures, "tray-hint.png"))
    desk.keys("Return")
    wait_for("no window", lambda: windows(desk) == 0)


def tell_of_an_order(desk, tray, url, data, pictures):
    wait_for("all to be read once", lambda: any(name.startswith("told-") for name in os.listdir(data)))
    reject(url)
    tray.choose("Check now")
    wait_for("a message", lambda: tray.messages)
    print("message:", tray.messages)
    tray.press_message()
    wait_for("the order", lambda: windows(desk) > 0 and desk.window().name == f"Order {ORDER}")
    desk.picture(os.path.join(pictures, "tray-order.png"))
    return len(tray.messages) == 1 and tray.messages[0][0] == f"Order {ORDER} was rejected"


def go_and_quit(desk, tray):
    desk.keys("alt+F4")
    wait_for("no window, and nothing said", lambda: windows(desk) == 0)
    tray.press()
    wait_for("the window", lambda: windows(desk) == 1)
    tray.choose("Quit")
    wait_for("the end", lambda: desk.program.poll() is not None)
    print("ended with", desk.program.returncode)
    return desk.program.returncode == 0


def main():
    program, practice, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    tray = TrayDesk()
    with subprocess.Popen([practice, "--until-input-closes", "--speed", "0"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True) as service, tempfile.TemporaryDirectory() as data:
        url = service.stdout.readline().split()[-1]
        desk = Desk([program, "--service-url", url, "--data-dir", data], os.path.join(data, "log"))
        try:
            close_the_window(desk, tray, pictures)
            good = tell_of_an_order(desk, tray, url, data, pictures)
            good &= go_and_quit(desk, tray)
        except (Missing, subprocess.CalledProcessError):
            desk.picture(os.path.join(pictures, "tray-failed.png"))
            print("messages:", tray.messages)
            desk.tell()
            raise
        finally:
            desk.close()
            service.stdin.close()
    if not good:
        sys.exit("not as it should be")


main()
