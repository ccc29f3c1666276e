# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader could not say of what is on the screen."""

INPUTS = {"text", "password text", "entry", "combo box", "check box", "radio button", "list", "table",
          "spin button"}


def faults_of(nodes):
    """A combo box's name is its text, so a label has to tell it."""
    faults = []
    for node in nodes:
        named = node.label.strip() if node.role == "combo box" else (node.name or node.label).strip()
        if not named and (node.focusable or node.role in INPUTS):
            faults.append(f"no name: {node}")
        if node.focusable and node.role in ("unknown", "filler"):
            faults.append(f"no role: {node}")
    return faults


class Made:
    """A made-up thing, to see that a fault is found."""

    def __init__(self, role, name="", label="", focusable=True):
        self.role, self.name, self.label, self.focusable = role, name, label, focusable


def find_made_up_faults():
    good = [Made("text", "City"), Made("combo box", "Germany", "Country"), Made("filler", focusable=False)]
    bad = [Made("text"), Made("combo box", "Germany"), Made("push button", " "), Made("unknown", "Term"),
           Made("list", focusable=False)]
    assert not faults_of(good)
    assert all(len(faults_of([node])) == 1 for node in bad), [faults_of([node]) for node in bad]
