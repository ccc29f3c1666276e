# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""The forms in which a key could be left somewhere, and a search for them."""
import base64
import os


def forms_of(key):
    """By name; base64 in each of its three alignments."""
    plain = key.encode()
    forms = {"plain": plain, "UTF-16LE": key.encode("utf-16-le"), "UTF-16BE": key.encode("utf-16-be"),
             "hex": plain.hex().encode(), "upper-case hex": plain.hex().upper().encode()}
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + plain)
        forms[f"base64 at {shift}"] = whole[4 if shift else 0:-4]
    return forms


def files_with(forms, directory):
    """Where below the directory one of the forms is, and which."""
    found = set()
    for folder, _, names in os.walk(directory):
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.isfile(path):
                continue  # a socket
            with open(path, "rb") as file:
                content = file.read()
            found.update((os.path.relpath(path, directory), form) for form, needle in forms.items()
                         if needle in content)
    return found
