#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""check-sbom.py PACKAGE: whether PACKAGE.spdx.json is a document of SPDX 2.3, is about exactly this file, and names each
row of README.md's table of dependencies."""

import hashlib
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
problems = []


def expect(condition: object, what: str) -> None:
    if not condition:
        problems.append(what)


def check_document(document: dict) -> None:
    """What SPDX 2.3 demands of the document."""
    expect(document["spdxVersion"] == "SPDX-2.3", "another version of SPDX")
    expect(document["dataLicense"] == "CC0-1.0", "another licence of the data")
    expect(document["SPDXID"] == "SPDXRef-DOCUMENT", "the document's own name")
    expect(re.fullmatch(r"https://[^#\s]+", document["documentNamespace"]), "the namespace")
    expect(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["creationInfo"]["created"]), "the date")
    expect(all(re.match(r"(Tool|Person|Organization): ", who) for who in document["creationInfo"]["creators"]), "the creators")


def check_packages(packages: list[dict]) -> None:
    """What it demands of each package."""
    identities = [package["SPDXID"] for package in packages]
    expect(len(set(identities)) == len(identities), "two packages have one identity")
    for package in packages:
        name = package["name"]
        expect(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", package["SPDXID"]), f"{name}: identity {package['SPDXID']}")
        expect(package["downloadLocation"], f"{name}: no place to download from")
        expect(package["filesAnalyzed"] is False, f"{name}: files are not listed, so filesAnalyzed has to be false")
        expect(re.fullmatch(r"[A-Za-z0-9.+ ()-]+", package["licenseDeclared"]), f"{name}: licence {package['licenseDeclared']}")
        for reference in package.get("externalRefs", []):
            expect(re.fullmatch(r"pkg:deb/debian/[a-z0-9.+-]+@[^\s+]+", reference["referenceLocator"]),
                   f"{name}: {reference['referenceLocator']}")


def check_relations(document: dict) -> None:
    known = {package["SPDXID"] for package in document["packages"]} | {"SPDXRef-DOCUMENT"}
    related = set()
    for relation in document["relationships"]:
        expect({relation["spdxElementId"], relation["relatedSpdxElement"]} <= known, f"nothing is called so: {relation}")
        related.add(relation["relatedSpdxElement"])
    expect(known - related == {"SPDXRef-DOCUMENT"}, f"not related: {known - related}")


def main() -> None:
    package = pathlib.Path(sys.argv[1])
    document = json.loads(package.with_name(package.name + ".spdx.json").read_text("utf-8"))
    check_document(document)
    check_packages(document["packages"])
    check_relations(document)
    whole = document["packages"][0]
    expect(whole["checksums"][0]["checksumValue"] == hashlib.sha256(package.read_bytes()).hexdigest(), "about another file")
    table = (ROOT / "README.md").read_text("utf-8").split("## Dependencies", 1)[1].split("\n\n")[1]
    names = {part["name"] for part in document["packages"]}
    for row in table.splitlines()[2:]:
        name = re.split(r"[ ,]", row.strip("| "))[0]
        expect(name in names, f"README names {name}")
    if problems:
        sys.exit(f"{package.name}.spdx.json:\n" + "\n".join(problems))
    print(f"{package.name}.spdx.json: {len(document['packages'])} packages")


main()
