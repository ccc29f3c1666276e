#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""sbom.py PACKAGE [--appdir DIRECTORY] [--versions FILE]: writes PACKAGE.spdx.json, which says in SPDX 2.3 what PACKAGE
is made of: what README.md's table of dependencies names, and what else is bundled.

The versions are those of Debian's packages on this computer; for a package made elsewhere, or of other libraries,
--versions names a file with lines "NAME PACKAGE VERSION", such as packaging/windows/sources.sh leaves. --appdir is the
directory that an AppImage was made of. A version that is not known is NOASSERTION, as SPDX calls that."""

import argparse
import datetime
import hashlib
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Where a row of the table is found: the name in a file of versions, and packages of Debian, of which one is installed.
KNOWN = {
    "Qt": ("qtbase", ["libqt6core6", "libqt6core6t64"]),
    "QtKeychain": ("qtkeychain", ["libqt6keychain1"]),
    "tl::expected": ("expected", ["libexpected-dev"]),
    "OpenSSL": ("openssl", ["libssl3", "libssl3t64"]),
    "cpp-httplib": ("httplib", ["libcpp-httplib-dev"]),
    "SQLite": ("sqlite", ["libsqlite3-0"]),
    "iso-codes": ("iso-codes", ["iso-codes"]),
}
LICENCES = {"public domain": "blessing", "LGPL-3.0": "LGPL-3.0-only"}  # SPDX's names


def fact(name: str) -> str:
    """What packaging/facts.sh says."""
    asked = subprocess.run([ROOT / "packaging/facts.sh", name], check=True, capture_output=True, text=True)
    return asked.stdout.strip()


def installed(names: list[str]) -> tuple[str, str] | None:
    """The first of these packages of Debian that is installed, with its version."""
    for name in names:
        try:
            asked = subprocess.run(["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Version}\n", name],
                                   capture_output=True, text=True)
        except FileNotFoundError:
            return None
        for line in asked.stdout.splitlines():
            status, version = line.split(" ", 1)
            if status == "installed":
                return name, version
    return None


def table() -> list[tuple[str, str]]:
    """The rows of README.md's table of dependencies: name and licence."""
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = re.search(r"\| name \| version \| licence \| for \|\n\|[-|]+\n((?:\|.*\n)+)", readme)
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in rows[1].splitlines()]
    return [(re.split(r"[ ,]", row[0])[0], LICENCES.get(row[2], row[2])) for row in cells]


def entry(name: str, version: str, licence: str, purl: str | None = None) -> dict:
    """One package of SPDX."""
    package = {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
    }
    if purl:
        package["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                    "referenceLocator": purl}]
    return package


def of_debian(package: str, version: str, architecture: str = "") -> str:
    """The address of a package of Debian, as purl has it."""
    quoted = version.replace("%", "%25").replace("+", "%2B").replace("~", "~")
    return f"pkg:deb/debian/{package}@{quoted}{architecture}"


def dependencies(versions: dict[str, tuple[str, str]]) -> list[dict]:
    """What the table names, with the versions that were used."""
    entries = []
    for name, licence in table():
        key, packages = KNOWN[name]
        if key in versions:
            source, version = versions[key]
            entries.append(entry(name, version, licence, of_debian(source, version, "?arch=source")))
        elif found := installed(packages):
            entries.append(entry(name, found[1], licence, of_debian(*found)))
        else:
            entries.append(entry(name, "NOASSERTION", licence))
    for key in sorted(versions.keys() - {key for key, _ in KNOWN.values()}):
        source, version = versions[key]
        entries.append(entry(source, version, "NOASSERTION", of_debian(source, version, "?arch=source")))
    return entries


def bundled(appdir: pathlib.Path | None, named: list[dict]) -> list[dict]:
    """What else lies in the AppImage: the packages whose licences it holds."""
    if not appdir:
        return []
    purls = {ref["referenceLocator"] for package in named for ref in package.get("externalRefs", [])}
    entries = []
    for place in sorted((appdir / "usr/share/doc").iterdir()):
        found = installed([place.name])
        if found and of_debian(*found) not in purls:
            entries.append(entry(found[0], found[1], "NOASSERTION", of_debian(*found)))
    return entries


def relation(element: str, kind: str, related: str) -> dict:
    return {"spdxElementId": element, "relationshipType": kind, "relatedSpdxElement": related}


def document(package: pathlib.Path, parts: list[dict]) -> dict:
    """The whole of it."""
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    version = fact("version")
    whole = entry("Codeseal", version, "Apache-2.0")
    whole["packageFileName"] = package.name
    whole["checksums"] = [{"algorithm": "SHA256", "checksumValue": digest}]
    whole["primaryPackagePurpose"] = "APPLICATION"
    made = datetime.datetime.fromtimestamp(int(fact("epoch")), datetime.timezone.utc)
    relations = [relation("SPDXRef-DOCUMENT", "DESCRIBES", whole["SPDXID"])]
    relations += [relation(whole["SPDXID"], "DEPENDS_ON", part["SPDXID"]) for part in parts]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": package.name,
        "documentNamespace": f"https://codeseal.org/spdx/{package.name}-{digest}",
        "creationInfo": {"created": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": [f"Tool: codeseal-sbom-{version}"]},
        "packages": [whole, *parts],
        "relationships": relations,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=pathlib.Path)
    parser.add_argument("--appdir", type=pathlib.Path)
    parser.add_argument("--versions", type=pathlib.Path)
    arguments = parser.parse_args()
    versions = {}
    if arguments.versions:
        for line in arguments.versions.read_text("utf-8").splitlines():
            name, source, version = line.split(" ")[:3]
            versions[name] = (source, version)
    parts = dependencies(versions)
    parts += bundled(arguments.appdir, parts)
    output = arguments.package.with_name(arguments.package.name + ".spdx.json")
    output.write_text(json.dumps(document(arguments.package, parts), indent=2) + "\n", "utf-8")
    print(output)


if __name__ == "__main__":
    main()
