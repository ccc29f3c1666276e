# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person does on each page of the wizard, by keyboard alone."""
from wizarddesk import wait_for

ADDRESS = [("Recipient", "Mara Lindqvist"), ("Street and number", "Invalidenstrasse 112"),
           ("Floor, unit", "Aufgang C"), ("Postcode", "10115"), ("City", "Berlin"),
           ("State or region", "Berlin"), ("Country", "Germany")]


def go_on(desk, heading):
    """Alt+N, and the next page comes."""
    wait_for(f"Next on '{desk.page()}'", lambda: desk.find("Next >").enabled)
    desk.keys("alt+n")
    desk.wait_page(heading)


def choose_product(desk, product):
    desk.tab_to("Code signing")
    # With nothing chosen yet an arrow only moves on, as in every group of radio buttons.
    desk.keys(*([] if product == "Code signing" else ["Right"]), "space")
    wait_for(f"{product} to be chosen", lambda: "checked" in str(desk.find(product)))


def choose_organization(desk):
    desk.tab_to("Search")
    desk.type("Nordlicht Software")
    desk.tab_to("Organizations")
    desk.keys("Home")
    desk.keys("space")
    wait_for("the organization to be chosen", lambda: desk.find("Next >").enabled)


def choose_delivery(desk):
    desk.tab_to("Token shipped by DigiCert")
    desk.keys("space")


def give_address(desk):
    for name, text in ADDRESS:
        desk.tab_to(name)
        desk.type(text)


def give_details(desk):
    desk.tab_to("Purchase order")
    desk.type("PO-2026-117")


def to_review(desk, product, look=lambda desk: None):
    """From the start to the page Review; `look` is called on each page, before it is filled in."""
    way = [("Connect your CertCentral account", lambda: None),
           ("Which certificate?", lambda: choose_product(desk, product)),
           ("Who is it for?", lambda: choose_organization(desk)),
           ("Where will the key be?", lambda: choose_delivery(desk)),
           ("Where should the token go?", lambda: give_address(desk)),
           ("Anything to add?", lambda: give_details(desk)),
           ("Is everything right?", lambda: None)]
    desk.wait_page(way[0][0])
    for heading, act in way:
        if desk.page() != heading:
            go_on(desk, heading)
        look(desk)
        act()


def confirm_another(desk):
    """Waits until similar orders are looked for, and wants another one if there are any."""
    another = "Place another order all the same"

    def known():
        button = desk.find("Place order", "button")
        return desk.find(another, "check box") or (button and button.enabled and button)

    if wait_for("whether there are similar orders", known).name == another:
        desk.tab_to(another)
        desk.keys("space")


def place(desk, with_mnemonic):
    """The button takes no Enter by accident: it wants its mnemonic, or the focus and Space."""
    confirm_another(desk)
    button = wait_for("the button that places", lambda: desk.find("Place order", "button"))
    wait_for("that it can be pressed", lambda: button.enabled)
    if with_mnemonic:
        desk.keys("alt+p")
    else:
        desk.tab_to(button.name)
        desk.keys("space")
    desk.wait_page("DigiCert has your order")


def status(desk):
    """The number of the order and its status, as the page tells them."""
    number = wait_for("the order's number", lambda: desk.find("Order ", "label")).name.split()[1]
    chip = wait_for("the order's status", lambda: next(
        (word for word in ("Pending", "Needs approval") if desk.find(word)), None))
    return int(number), chip
