#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""tls-trust.py PROGRAM: makes two authorities, lets the system trust one of them by update-ca-certificates, and
lets PROGRAM talk to a server of each. The servers tell what came of it: calls with the API key to the one, a
handshake that the program broke off at the other. For a system that may be spoilt; needs root, Debian's openssl
and ca-certificates. To be run by desktop-run.sh."""
import os
import ssl
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from foreign_server import ForeignServer  # noqa: E402
from wizarddesk import Desk, Missing, wait_for  # noqa: E402

KEY = "TRUSTKEY4TESTSTRUSTKEY4TESTSTRUS"
TRUSTED = "/usr/local/share/ca-certificates/codeseal-test.crt"


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_authority(folder, name):
    """An authority and a certificate of it for localhost; the paths of the former, and what a server needs."""
    path = os.path.join(folder, name)
    new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl("req", "-x509", *new_key, "-keyout", path + ".ca.key", "-out", path + ".ca.pem", "-days", "2",
            "-subj", f"/CN=Codeseal test authority {name}", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl("req", *new_key, "-keyout", path + ".key", "-out", path + ".csr", "-subj", "/CN=localhost")
    with open(path + ".ext", "w", encoding="utf-8") as out:
        out.write("subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n")
    openssl("x509", "-req", "-in", path + ".csr", "-CA", path + ".ca.pem", "-CAkey", path + ".ca.key",
            "-CAcreateserial", "-out", path + ".pem", "-days", "2", "-extfile", path + ".ext")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path + ".pem", path + ".key")
    return path + ".ca.pem", context


def openssls(pid):
    """The files of OpenSSL's libcrypto that the process has loaded."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps:
        return {line.split()[-1] for line in maps if "/libcrypto.so" in line}


def type_key(program, server, data, look):
    """Connects to the server; what `look` finds on the page then."""
    desk = Desk([program, "--service-url", server.url, "--data-dir", data], os.path.join(data, "log"))
    try:
        desk.wait_page("Connect your CertCentral account")
        desk.tab_to("API key")
        desk.type(KEY)
        desk.keys("Tab")
        found = wait_for("an answer to the key", lambda: look(desk))
        # Two of them in one process do not find what the other knows.
        if len(loaded := openssls(desk.program.pid)) != 1:
            raise Missing(f"one OpenSSL, not {loaded}")
        return found
    except Missing:
        desk.tell()
        raise
    finally:
        desk.close()


def problem(desk):
    """What the page says about a connection that is not safe."""
    alert = desk.find("The connection is not safe, so nothing was sent", "alert")
    return alert and (alert.description or alert.name)


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        authority, trusted_tls = make_authority(folder, "trusted")
        _, untrusted_tls = make_authority(folder, "untrusted")
        with open(authority, encoding="ascii") as source, open(TRUSTED, "w", encoding="ascii") as out:
            out.write(source.read())
        subprocess.run(["update-ca-certificates"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        trusted, untrusted = ForeignServer(KEY, trusted_tls), ForeignServer(KEY, untrusted_tls)
        for name in ("one", "two"):
            os.mkdir(os.path.join(folder, name))
        type_key(program, trusted, os.path.join(folder, "one"), lambda desk: desk.find("Next >").enabled)
        print(f"trusted: {len(trusted.gets)} calls, the first for {trusted.gets[0]}; refusals {trusted.refusals()}")
        told = type_key(program, untrusted, os.path.join(folder, "two"), problem)
        print(f"untrusted: {len(untrusted.gets)} calls, refusals {untrusted.refusals()}; the page: {told}")
        if not trusted.gets:
            sys.exit("the server that the system trusts was not used")
        if untrusted.gets or not untrusted.refusals():
            sys.exit("the server that the system does not trust was not refused")
        if "Codeseal test authority untrusted" not in told:
            sys.exit("the page does not say who has signed for the server")


main()
