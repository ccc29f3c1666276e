#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""canary.py PROGRAM PRACTICE: types an API key into the wizard, once for the session only and once into an
unlocked keyring, places an order with it while everything is logged, and looks for the key in all that is
left behind: output, files, command line, environment, and what went over the session bus and the
accessibility bus. Then plants it in each of these and has to find it. To be run by desktop-run.sh."""
import os
import signal
import subprocess
import sys

import ordersteps
from keyforms import files_with, forms_of
from wizarddesk import Desk, Missing, wait_for

CANARY = "CANARY7f3aQ9zK1mWx0pLrT5vB8nYd2Hc6Jg4"
HOME = os.environ["HOME"]


def hits():
    """Where the key is, of all files below HOME, and in what form."""
    return files_with(forms_of(CANARY), HOME)


class Monitor:
    """Writes everything that goes over a bus into a file."""

    def __init__(self, name, address):
        self.address = address
        self.path = os.path.join(HOME, "seen", f"{name}-bus")
        with open(self.path, "wb") as out:
            self.process = subprocess.Popen(["dbus-monitor", "--binary", "--address", address], stdout=out,
                                            stderr=subprocess.DEVNULL)
        wait_for(f"the monitor of the {name} bus", self.hears)

    def hears(self):
        self.say("org.codeseal.Canary.Listening")
        return os.path.getsize(self.path) > 0

    def say(self, member, *arguments):
        subprocess.run(["dbus-send", "--bus=" + self.address, "--type=signal", "/canary", member, *arguments],
                       check=True)

    def stop(self):
        """Ends it after everything said so far was written."""
        self.say("org.codeseal.Canary.Over", "string:the-end-of-the-bus")
        wait_for("the end of the bus", lambda: b"the-end-of-the-bus" in open(self.path, "rb").read())
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def accessibility_bus():
    answer = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus",
                             "/org/a11y/bus", "org.a11y.Bus.GetAddress"], check=True, capture_output=True)
    return answer.stdout.decode().strip()


def start_practice(program):
    """The practice service, which knows the key; its own output is not looked at."""
    practice = subprocess.Popen([program, "--port", "0", "--mode", "today", "--accept-key", CANARY],
                                stdout=subprocess.PIPE, text=True)
    return practice, practice.stdout.readline().split()[-1]


def connect(desk, keep):
    desk.wait_page("Connect your CertCentral account")
    desk.tab_to("API key")
    desk.type(CANARY)
    desk.keys("Tab")
    wait_for("a key that works", lambda: desk.find("Key works"))
    box = desk.tab_to("Keep the key")
    if not keep:
        desk.keys("space")
        wait_for("the check to go", lambda: "checked" not in str(box))


def keep_process(desk, name):
    """What others can read about the process while it runs."""
    for what in ("cmdline", "environ"):
        with open(f"/proc/{desk.program.pid}/{what}", "rb") as file, \
                open(os.path.join(HOME, "seen", f"{name}-{what}"), "wb") as out:
            out.write(file.read())


def start(program, url, name, output):
    return Desk([program, "--service-url", url, "--data-dir", os.path.join(HOME, name)],
                os.path.join(HOME, "seen", output), QT_LOGGING_RULES="*=true")


def session(program, url, name, keep):
    """One order; the data directory and the output stay."""
    desk = start(program, url, name, f"{name}-output")
    try:
        connect(desk, keep)
        keep_process(desk, name)
        ordersteps.to_review(desk, "Code signing")
        ordersteps.place(desk, with_mnemonic=True)
        desk.keys("alt+c")
        wait_for("the end", lambda: desk.program.poll() == 0)
    except Missing:
        desk.tell()
        raise
    finally:
        desk.close()


def reopen(program, url, name):
    """The kept key is there, so there was something to leak: all orders are listed, and the next one can begin."""
    desk = start(program, url, name, f"{name}-again-output")
    try:
        wait_for("the account's orders, without typing a key", lambda: any(
            "orders, as of" in node.name for node in desk.window().all_showing()))
        desk.keys("alt+n")
        wait_for("a key that works, without typing it", lambda: desk.find("Key works"))
    except Missing:
        desk.tell()
        raise
    finally:
        desk.close()


def unlock_keyring():
    """An empty keyring whose password is "test"."""
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"test", check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def plant(monitors):
    """The key in every form in a file, in an output, and on each bus."""
    for form, needle in forms_of(CANARY).items():
        with open(os.path.join(HOME, "session", "planted " + form), "wb") as out:
            out.write(b"before" + needle + b"after")
    with open(os.path.join(HOME, "seen", "session-output"), "ab") as out:
        out.write(CANARY.encode())
    for monitor in monitors:
        monitor.say("org.codeseal.Canary.Planted", "string:" + CANARY)


def main():
    program, practice_program = sys.argv[1:3]
    os.makedirs(os.path.join(HOME, "seen"))
    unlock_keyring()
    monitors = [Monitor("session", os.environ["DBUS_SESSION_BUS_ADDRESS"]),
                Monitor("accessibility", accessibility_bus())]
    practice, url = start_practice(practice_program)
    try:
        session(program, url, "session", keep=False)
        session(program, url, "kept", keep=True)
        reopen(program, url, "kept")
        looked_at = sum(len(names) for _, _, names in os.walk(HOME))
        found = hits()
        plant(monitors)
        for monitor in monitors:
            monitor.stop()
        planted = hits() - found
    finally:
        practice.terminate()
    for path, form in sorted(found):
        print(f"the key is in {path}, as {form}")
    expected = {(f"session/planted {form}", form) for form in forms_of(CANARY)}
    expected |= {("seen/session-output", "plain"), ("seen/session-bus", "plain"),
                 ("seen/accessibility-bus", "plain")}
    if found or not expected <= planted:
        sys.exit(f"{len(found)} hits; planted and not found: {sorted(expected - planted)}")
    print(f"{looked_at} files, none has the key; all {len(expected)} planted ones were found")


main()
