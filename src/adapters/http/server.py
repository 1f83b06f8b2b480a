"""Uvicorn with its doors narrowed: slow, endless and unreadable heads of requests are turned away here."""

from asyncio import TimerHandle
from collections.abc import Callable
from datetime import timedelta
from http import HTTPStatus
from secrets import token_hex
from typing import Any, ClassVar

import uvicorn
from litestar.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from adapters.http.arrival import note_whole
from adapters.http.edge import Edge, Sizes
from adapters.http.edge_errors import EdgeError, HeadersTooLarge, Malformed, TooSlow
from adapters.http.headers import Headers, constant_headers
from adapters.http.problems import raw_answer
from adapters.http.refusals import refusal_of
from adapters.http.socket_protocol import NarrowSocketProtocol, Turns
from adapters.http.stalling import Gathering, Stalling

KEEP_ALIVE = 15
WS_MAX_SIZE = 64 * 1024
BACKLOG = 2048


class NarrowProtocol(Stalling, HttpToolsProtocol):
    """HTTP/1.1 that waits for the head of a request only so long, and reads only so much of it.

    A client that goes on sending a body after it was answered is cut off after the same time.
    """

    leaving = Gathering
    sizes: ClassVar[Sizes] = Sizes()
    constants: ClassVar[Headers] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._in_head = True
        self._spoken = False
        self._head_bytes = 0
        self._timer: TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Wait for the first head."""
        super().connection_made(transport)
        self._wait(self._head_took_too_long)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        self._wait(None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Count what belongs to a head that has not ended."""
        if self._in_head:
            self._head_bytes += len(data)
            if self._timer is None:
                self._wait(self._head_took_too_long)
        super().data_received(data)
        if self._in_head and self._head_bytes > self.sizes.headers and not self.transport.is_closing():
            self._refuse(HeadersTooLarge())

    def handle_websocket_upgrade(self) -> None:
        """Hand the connection on; parser and protocol hold one another, and neither is needed any more."""
        super().handle_websocket_upgrade()
        del self.parser

    def on_message_begin(self) -> None:
        """A head begins, perhaps right behind the request before."""
        super().on_message_begin()
        self._spoken = True
        if self._timer is None:
            self._wait(self._head_took_too_long)

    def on_headers_complete(self) -> None:
        """The head is there."""
        self._in_head = False
        self._wait(None)
        super().on_headers_complete()
        cycle: Any = self.cycle
        if cycle is not None:
            note_whole(self.scope, lambda: not cycle.more_body)

    def on_message_complete(self) -> None:
        """The next bytes are the next head."""
        super().on_message_complete()
        self._in_head, self._head_bytes = True, 0
        self._wait(None)

    def on_response_complete(self) -> None:
        """Answered; whatever of the body is still to come must come soon."""
        super().on_response_complete()
        if not self._in_head and self.cycle.response_complete and not self.transport.is_closing():
            self._wait(self.transport.close)

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP is told so as every other problem."""
        self._refuse(Malformed())

    def _wait(self, then: Callable[[], None] | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        delay = self.sizes.head_time.total_seconds()
        self._timer = None if then is None else self.loop.call_later(delay, then)

    def _head_took_too_long(self) -> None:
        self._timer = None
        if self.transport.is_closing():
            return
        if self._spoken:
            self._refuse(TooSlow())
        else:
            self.transport.close()

    def _refuse(self, error: EdgeError) -> None:
        """Answer and close; in the middle of another answer only close."""
        cycle: Any = self.cycle
        if cycle is None or cycle.response_complete:
            request_id = token_hex(16)
            headers, body = raw_answer(refusal_of(error), request_id)
            headers += [*self.constants, (b"x-request-id", request_id.encode()), (b"connection", b"close")]
            lines = [f"HTTP/1.1 {error.status} {HTTPStatus(error.status).phrase}".encode()]
            lines += [name + b": " + value for name, value in headers]
            self.transport.write(b"\r\n".join([*lines, b"", body]))
        self.transport.close()


def server_config(app: ASGIApp, edge: Edge, shutdown_time: timedelta) -> uvicorn.Config:
    """How uvicorn serves the application; at a stop it has `shutdown_time` to finish what is in flight."""
    known = {"sizes": edge.sizes, "constants": constant_headers(edge)}
    return uvicorn.Config(
        app,
        http=type("EdgeProtocol", (NarrowProtocol,), known),
        ws=type("EdgeSocketProtocol", (NarrowSocketProtocol,), {"departures": Turns()}),
        ws_max_size=WS_MAX_SIZE,
        ws_per_message_deflate=False,
        ws_ping_interval=None,
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        backlog=BACKLOG,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=int(shutdown_time.total_seconds()),
    )
