# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""Codeseal seen from outside: what assistive technology is told, and a keyboard. Needs Debian's
gir1.2-atspi-2.0, python3-gi and xdotool, and desktop-run.sh around it."""
import os
import shutil
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds until something that has to happen counts as missing


class Missing(Exception):
    """What was waited for did not come."""


def wait_for(what, look, patience=PATIENCE):
    """The first true answer of `look`, asked again and again."""
    end = time.monotonic() + patience
    while True:
        try:
            found = look()
        except GLib.Error:  # the thing went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.05)


class Node:
    """One accessible thing."""

    def __init__(self, thing):
        self.thing = thing

    name = property(lambda self: self.thing.get_name() or "")
    description = property(lambda self: self.thing.get_description() or "")
    # The AT-SPI of Debian 13 says "button" where that of 12 says "push button".
    role = property(lambda self: self.thing.get_role_name().replace("push button", "button"))

    def has(self, state):
        return self.thing.get_state_set().contains(state)

    showing = property(lambda self: self.has(Atspi.StateType.SHOWING))
    focusable = property(lambda self: self.has(Atspi.StateType.FOCUSABLE))
    enabled = property(lambda self: self.has(Atspi.StateType.ENABLED))

    @property
    def label(self):
        """The name of what labels this."""
        for relation in self.thing.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name() or ""
        return ""

    @property
    def text(self):
        try:
            return Atspi.Text.get_text(self.thing, 0, -1)
        except GLib.Error:
            return ""

    def children(self):
        for index in range(self.thing.get_child_count()):
            child = self.thing.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    def all_showing(self):
        """This and all below it that is on the screen; hidden pages are left out."""
        yield self
        for child in self.children():
            if child.showing:
                yield from child.all_showing()

    def __str__(self):
        states = [word for word, state in (("focusable", Atspi.StateType.FOCUSABLE),
                                           ("focused", Atspi.StateType.FOCUSED),
                                           ("checked", Atspi.StateType.CHECKED),
                                           ("selected", Atspi.StateType.SELECTED)) if self.has(state)]
        if not self.enabled:
            states.append("off")
        line = f'[{self.role}] "{self.name}"'
        if self.label and self.label != self.name:
            line += f' label="{self.label}"'
        if self.description:
            line += f' description="{self.description}"'
        return line + (" " + " ".join(states) if states else "")


def tree_text(node, depth=0):
    """Everything on the screen, one line for each thing."""
    lines = ["  " * depth + str(node)]
    for child in node.children():
        if child.showing:
            lines.append(tree_text(child, depth + 1))
    return "\n".join(lines)


class Desk:
    """Starts the program and sits in front of it."""

    def __init__(self, command, log, **environment):
        self.log = log
        with open(log, "wb") as out:
            self.program = subprocess.Popen(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                                            env=dict(os.environ, **environment))
        self.window_id = wait_for("a window", self._find_window)
        self.app = wait_for("the program in the accessibility tree", self._find_app)
        # Nothing is read from a cache that only a running event loop would keep up to date.
        self.app.thing.set_cache_mask(Atspi.Cache.NONE)
        self._run("xdotool", "windowfocus", "--sync", str(self.window_id))
        wait_for("the focus in the window", self.focused)

    def _window_ids(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        return [int(number) for number in found.stdout.split()]

    def windows_on_screen(self):
        """How many there are, menus included."""
        return len(self._window_ids())

    def _find_window(self):
        if self.program.poll() is not None:
            raise Missing(f"the program ended with {self.program.returncode}")
        return next(iter(self._window_ids()), 0)

    def _find_app(self):
        for app in Node(Atspi.get_desktop(0)).children():
            if app.thing.get_process_id() == self.program.pid and app.thing.get_child_count() > 0:
                return app
        return None

    @staticmethod
    def _run(*command):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def window(self):
        """The window in front: the last one, since a question comes after the wizard."""
        if self.program.poll() is not None:
            raise Missing(f"the program, which ended with {self.program.returncode}; see {self.log}")
        # A program that is busy answers late, and then seems to have none.
        return wait_for("a showing window",
                        lambda: next(reversed([node for node in self.app.children() if node.showing]), None))

    def page(self):
        """The heading of the page that is shown."""
        for node in self.window().all_showing():
            if node.role == "heading" and node.name:
                return node.name
        return ""

    def find(self, name, role=None):
        """The thing on the screen with this name; with a role, the first of that role whose name begins so."""
        for node in self.window().all_showing():
            if (node.name == name and not role) or (node.role == role and node.name.startswith(name)):
                return node
        return None

    def focused(self):
        for node in self.window().all_showing():
            if node.has(Atspi.StateType.FOCUSED) and node.focusable:
                return node
        return None

    def keys(self, *names):
        """Presses keys, such as "Tab" or "alt+n"."""
        self._run("xdotool", "key", "--clearmodifiers", "--delay", "30", *names)

    def type(self, text):
        self._run("xdotool", "type", "--clearmodifiers", "--delay", "20", text)

    def tab_to(self, name, most=60, backwards=False):
        """Presses Tab until the thing has the focus whose name or label begins so."""
        focus = self.focused()
        passed = []
        for _ in range(most):
            if focus and (focus.name.startswith(name) or focus.label.startswith(name)):
                return focus
            passed.append(focus.name if focus else "nothing")
            focus = self.press_and_follow("shift+Tab" if backwards else "Tab", focus)
        raise Missing(f"'{name}' by Tab; passed {passed}")

    def press_and_follow(self, key, before):
        """Presses a key that moves the focus; what has it then. Nothing if it stayed where it was."""
        path = before.thing.path if before else None

        def moved():
            focus = self.focused()
            return focus if focus and focus.thing.path != path else None

        self.keys(key)
        try:
            return wait_for("another focus", moved, patience=2)
        except Missing:
            return None

    def wait_page(self, heading):
        return wait_for(f"the page '{heading}', not '{self.page()}'", lambda: self.page() == heading)

    def picture(self, path):
        """The whole screen as a picture, where ImageMagick is there to make one."""
        if shutil.which("import"):
            self._run("import", "-window", "root", path)

    def tell(self):
        """Prints how things stand, for somebody who looks for a failure."""
        if self.program.poll() is None:
            print(tree_text(self.window()))
        with open(self.log, encoding="utf-8", errors="replace") as log:
            print("".join(log.readlines()[-20:]))

    def close(self):
        """Ends the program; True if it was still running."""
        running = self.program.poll() is None
        if running:
            self.program.send_signal(signal.SIGTERM)
        self.program.wait(timeout=10)
        return running
