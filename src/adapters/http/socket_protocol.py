"""Uvicorn's sockets with their doors narrowed: what never reaches the application is bounded here."""

from typing import Any, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from adapters.http.live.connection import TOO_FAST, Pace
from adapters.http.stalling import Stalling

PER_SECOND, BURST = 100, 400
"""Pings, pongs and pieces of frames: more than any client needs, fewer than hurt."""


class NarrowSocketProtocol(Stalling, cast(Any, WebSocketsSansIOProtocol)):  # type: ignore[misc]  # untyped there
    """A socket whose control frames and fragments have a pace of their own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._pace = Pace(PER_SECOND, BURST, self.loop.time)

    def handle_ping(self) -> None:
        """Answer, unless the client does not read its answers."""
        if self._is_too_fast():
            return
        if self.writable.is_set():
            super().handle_ping()
        else:
            self.conn.data_to_send()

    def handle_pong(self, event: Frame) -> None:
        """Hear it."""
        if not self._is_too_fast():
            super().handle_pong(event)

    def handle_cont(self, event: Frame) -> None:
        """Keep a piece of a frame."""
        if not self._is_too_fast():
            super().handle_cont(event)

    def _is_too_fast(self) -> bool:
        if self.close_sent:
            return True
        if self._pace.allows():
            return False
        self.conn.send_close(TOO_FAST)
        self.handle_parser_exception()
        return True
