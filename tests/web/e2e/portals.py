"""Portals: pages of other origins than ours, each with a small server of its own."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from attrs import define


@define
class Portal:
    """A clinic's own site. Its page is `html`; its server gives out what `code` was given for its user."""

    url: str
    html: str = ""
    code: Callable[[], str] | None = None

    def answer(self, path: str) -> tuple[int, str, str]:
        """The status, the type and the text that stand at an address of it."""
        if path == "/code":
            return (200, "text/plain", self.code()) if self.code else (404, "text/plain", "")
        return 200, "text/html", self.html


@contextmanager
def a_portal(html: str = "") -> Iterator[Portal]:
    """A portal at a loopback address of its own."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, kind, text = portal.answer(self.path)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    portal = Portal(f"http://127.0.0.1:{server.server_port}", html)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield portal
    finally:
        server.shutdown()
        server.server_close()
