# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
"""A service that is not Codeseal's own: it answers from the files of tests/data/foreign, in the looser words that real
answers have (ids as texts, flags as numbers, members and pages left out), and keeps what it is sent. The file
for a call is named after its path: /user/me is user.me.json. What has no file is not found."""
import http.server
import json
import os
import threading

BASE = "/services/v2/"
FILES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "foreign")
WRONG_KEY = {"errors": [{"code": "access_denied|access_denied_invalid_key", "message": "No."}]}
NO_SUCH = {"errors": [{"code": "not_found|route", "message": "No such route exists."}]}


class TlsHttpServer(http.server.ThreadingHTTPServer):
    """Keeps in `refusals` why a handshake came to nothing."""

    def __init__(self, address, handler, context):
        super().__init__(address, handler)
        self.context = context
        self.refusals = []

    def get_request(self):
        connection, address = super().get_request()
        connection.settimeout(10)
        try:
            return self.context.wrap_socket(connection, server_side=True), address
        except OSError as error:
            self.refusals.append(str(error))
            connection.close()
            raise


class ForeignServer:
    """Listens on a free port of this computer until it is closed; with `tls`, an SSLContext, as localhost."""

    def __init__(self, key, tls=None):
        self.key = key
        self.gets = []  # path of each GET
        self.posts = []  # path, headers (names in lower case) and bytes of each POST
        self.answers = {}  # in place of a file, by its name without ".json"
        self.holds_orders = False  # an order is taken, but never answered
        self.released = threading.Event()
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            """One call."""

            def do_GET(self):
                server.gets.append(self.path.removeprefix(BASE))
                self.respond(200)

            def do_POST(self):
                path = self.path.removeprefix(BASE)
                body = self.rfile.read(int(self.headers["Content-Length"]))
                server.posts.append((path, {name.lower(): value for name, value in self.headers.items()}, body))
                if server.holds_orders and path.startswith("order/"):
                    server.released.wait()
                    return None
                return self.respond(201 if path.startswith("order/") else 200)

            def respond(self, status):
                call = self.path.removeprefix(BASE).partition("?")[0].strip("/").replace("/", ".")
                name = call + ".json"
                if self.headers["X-DC-DEVKEY"] != server.key:
                    return self.send(403, json.dumps(WRONG_KEY).encode())
                if call in server.answers:
                    return self.send(status, json.dumps(server.answers[call]).encode())
                try:
                    with open(os.path.join(FILES, name), "rb") as file:
                        return self.send(status, file.read())
                except FileNotFoundError:
                    return self.send(404, json.dumps(NO_SUCH).encode())

            def send(self, status, body):
                self.send_response(status)
                self.send_header("Content-Type", "application/json; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        place = ("127.0.0.1", 0)
        self._http = TlsHttpServer(place, Handler, tls) if tls else http.server.ThreadingHTTPServer(place, Handler)
        scheme, host = ("https", "localhost") if tls else ("http", "127.0.0.1")
        self.url = f"{scheme}://{host}:{self._http.server_port}{BASE.rstrip('/')}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def orders(self):
        """The orders among what was sent: path, headers, bytes."""
        return [post for post in self.posts if post[0].startswith("order/certificate/")]

    def refusals(self):
        """Why TLS handshakes came to nothing, in OpenSSL's words."""
        return self._http.refusals

    def close(self):
        self.released.set()
        self._http.shutdown()
        self._http.server_close()
