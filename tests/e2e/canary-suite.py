#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""canary-suite.py BUILD [ctest arguments]: runs the tests of a build with every log category on and every file
kept that they delete, and looks for the API keys that they use in all of it. Lists what each test that fails
because of its many lines printed, but judges the keys alone."""
import os
import subprocess
import sys
import tempfile

from keyforms import files_with, forms_of

# Those of the C++ tests, of the foreign server and of canary.py, which plants copies of its own on purpose.
KEYS = ["EXAMPLEKEYEXAMPLEKEY", "SECRETKEY", "FOREIGNKEY4TESTSFOREIGNKEY4TESTS"]
LONGEST = 3600  # seconds


def main():
    build, arguments = os.path.abspath(sys.argv[1]), sys.argv[2:]
    with tempfile.TemporaryDirectory(dir=build) as left:
        for name in ("kept", "tmp", "out"):
            os.mkdir(os.path.join(left, name))
        environment = dict(os.environ, QT_LOGGING_RULES="*=true", TMPDIR=os.path.join(left, "tmp"),
                           CODESEAL_KEEP=os.path.join(left, "kept"),
                           LD_PRELOAD=os.path.join(build, "tests", "e2e", "libkeepdeleted.so"))
        with open(os.path.join(left, "out", "log"), "wb") as log:
            done = subprocess.run(["ctest", "--test-dir", build, "-VV", *arguments], stdout=log,
                                  stderr=subprocess.STDOUT, env=environment, timeout=LONGEST, check=False)
        with open(os.path.join(left, "out", "log"), encoding="utf-8", errors="replace") as log:
            print("".join(log.readlines()[-40:]))
        kept = sum(len(names) for _, _, names in os.walk(left))
        bad = set()
        for key in KEYS:
            bad |= files_with(forms_of(key), left)
        # A search that finds nothing has to be one that finds.
        with open(os.path.join(left, "kept", "planted"), "wb") as file:
            file.write(b"x" + forms_of(KEYS[0])["UTF-16LE"])
        planted = files_with(forms_of(KEYS[0]), os.path.join(left, "kept"))
    for path, form in sorted(bad):
        print(f"a key as {form} in {path}")
    print(f"canary: ctest ended with {done.returncode}, {kept} files and logs looked at, {len(bad)} with a key")
    if bad or ("planted", "UTF-16LE") not in planted:
        sys.exit(1)


main()
