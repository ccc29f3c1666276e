#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""wix.py DIRECTORY VERSION OUTPUT: writes into OUTPUT the WiX sources of the installer of VERSION: codeseal.wxs and
files.wxs, with all files below DIRECTORY as one component each, and package-code, the identity of the package.
A file's identity is made of its path alone, so that it stays the same from version to version, as Windows Installer
demands; those of product and package are made of the version, so that the same sources make the same package.
The sources of files are named from the project's root, where wixl has to be started."""

import hashlib
import os
import pathlib
import re
import sys
import uuid
from xml.sax.saxutils import quoteattr

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
NAMESPACE = uuid.UUID("17b571a8-8405-537c-aa2e-53efccc68325")  # of codeseal.org


def name_of(path: str) -> str:
    """An identifier for this path: letters first, short enough for every table."""
    return "f" + hashlib.sha256(path.encode()).hexdigest()[:16]


def components(root: pathlib.Path, place: pathlib.Path, indent: str) -> tuple[list[str], list[str]]:
    """The lines that describe what lies in PLACE, and the components among them."""
    lines, names = [], []
    for entry in sorted(place.iterdir()):
        path = entry.relative_to(root).as_posix()
        name = name_of(path)
        if entry.is_dir():
            inner, below = components(root, entry, indent + "  ")
            lines += [f"{indent}<Directory Id={quoteattr('d' + name)} Name={quoteattr(entry.name)}>",
                      *inner, f"{indent}</Directory>"]
            names += below
            continue
        guid = str(uuid.uuid5(NAMESPACE, path)).upper()
        lines += [f'{indent}<Component Id="c{name}" Guid="{guid}" Win64="yes">',
                  f"{indent}  <File Id={quoteattr(name)} Name={quoteattr(entry.name)} "
                  f"Source={quoteattr(os.path.relpath(entry, PROJECT))} KeyPath=\"yes\"/>",
                  f"{indent}</Component>"]
        names.append("c" + name)
    return lines, names


def fragment(stage: pathlib.Path) -> str:
    """The source of all files below STAGE."""
    lines, names = components(stage, stage, "      ")
    references = [f'      <ComponentRef Id="{name}"/>' for name in names]
    return "\n".join(['<?xml version="1.0" encoding="utf-8"?>',
                      '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">', "  <Fragment>", '    <DirectoryRef Id="INSTALLDIR">', *lines, "    </DirectoryRef>",
                      '    <ComponentGroup Id="Files">', *references, "    </ComponentGroup>", "  </Fragment>",
                      "</Wix>", ""])


def main() -> None:
    stage, version, output = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    identity = {what: str(uuid.uuid5(NAMESPACE, f"{what} {version}")).upper() for what in ("product", "package")}
    description = re.search(r'DESCRIPTION "(.*)"', (PROJECT / "CMakeLists.txt").read_text("utf-8"))
    product = (HERE / "codeseal.wxs.in").read_text("utf-8")
    for name, value in {"product_code": identity["product"], "PROJECT_VERSION": version,
                        "PROJECT_DESCRIPTION": description[1]}.items():
        product = product.replace(f"@{name}@", value)
    output.mkdir(parents=True, exist_ok=True)
    (output / "codeseal.wxs").write_text(product, "utf-8")
    (output / "files.wxs").write_text(fragment(stage), "utf-8")
    (output / "package-code").write_text(f"{{{identity['package']}}}\n", "utf-8")


if __name__ == "__main__":
    main()
