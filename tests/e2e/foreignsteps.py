# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person does in the wizard with the account of the foreign server."""
from wizarddesk import wait_for

KEY = "FOREIGNKEY4TESTSFOREIGNKEY4TESTS"


def give_key(desk):
    desk.wait_page("Connect your CertCentral account")
    desk.tab_to("API key")
    desk.type(KEY)
    desk.keys("Tab")


def connect(desk):
    give_key(desk)
    wait_for("the key to work", lambda: desk.find("Next >").enabled)
    # This desktop has no keychain.
    desk.tab_to("Keep the key")
    desk.keys("space")


def choose_organization(desk):
    desk.tab_to("Search")
    desk.type("123456")
    desk.tab_to("Organizations")
    desk.keys("Home", "space")
    wait_for("the organization to be chosen", lambda: desk.find("Next >").enabled)
