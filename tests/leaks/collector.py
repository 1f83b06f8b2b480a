"""Whom the server tells: a collector of traces, and another system of the clinic. It keeps what it is told."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TRACES, NOTICES = "/v1/traces", "/notices"


@dataclass
class Collector:
    """What came by each path: heads and bodies, one after the other."""

    url: str
    told: dict[str, list[bytes]] = field(default_factory=lambda: {TRACES: [], NOTICES: []})

    def all_of(self, path: str) -> bytes:
        """Everything that came there."""
        return b"\n".join(self.told[path])


@contextmanager
def a_collector() -> Iterator[Collector]:
    """A collector on a port of the loopback."""

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers["Content-Encoding"] == "gzip":
                body = gzip.decompress(body)
            collector.told[self.path].append(bytes(self.headers) + body)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
        collector = Collector(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield collector
        finally:
            server.shutdown()
            thread.join()
