"""One socket as the server gives it: frames in within bounds, frames out through the outbox."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from attrs import define, field

from adapters.http.live.frames import LARGEST_FRAME
from adapters.http.live.outbox import Outbox, Send
from adapters.http.live.scheduler import Scheduler, Timer

BAD_FRAME, TOO_LARGE, TOO_FAST, GONE = 4400, 1009, 4429, 1006
GRACE = 5.0
"""How long (seconds) a slow reader has to take the closing frame."""

Receive = Callable[[], Awaitable[Any]]


@define(eq=False)
class Pace:
    """A bucket of tokens: so many frames a second, and so many at once."""

    per_second: float
    burst: int
    time: Callable[[], float]
    _left: float = field(init=False)
    _at: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._left, self._at = self.burst, self.time()

    def allows(self) -> bool:
        """Take a token, if there is one."""
        now = self.time()
        left = min(self.burst, self._left + (now - self._at) * self.per_second)
        self._at = now
        self._left = left - 1 if left >= 1 else left
        return left >= 1


def _ignore(_: Any) -> None:
    """Nobody asked to be told."""


@define(eq=False)
class Connection:
    """The reader is whoever calls `frame`; one task of its own writes."""

    receive: Receive
    send: Send
    scheduler: Scheduler
    pace: Pace | None = None
    outbox: Outbox = field(factory=lambda: Outbox(_ignore, _ignore), init=False)
    _writer: asyncio.Task[None] | None = field(default=None, init=False)
    _reader: asyncio.Task[Any] | None = field(default=None, init=False)
    _grace: Timer | None = field(default=None, init=False)
    _gone: bool = field(default=False, init=False)
    _cut: bool = field(default=False, init=False)

    async def open(self, subprotocol: str | None) -> None:
        """Accept the handshake, and begin to write."""
        await self.receive()
        await self.send({"type": "websocket.accept", "subprotocol": subprotocol, "headers": []})
        self._reader = asyncio.current_task()
        self._writer = asyncio.get_running_loop().create_task(self._write())

    async def frame(self, largest: int = LARGEST_FRAME) -> str | None:
        """Return the next frame's text; `None` once the socket is gone."""
        while not self._gone:
            message = await self.receive()
            if message["type"] != "websocket.receive":
                self._gone = True
                break
            text: str | None = message.get("text")
            if self.outbox.closing is None and self._is_welcome(text, largest):
                return text
        return None

    @property
    def was_cut_off(self) -> bool:
        """Whether the reader was cancelled because the client did not even take the closing frame."""
        return self._cut

    async def gone(self) -> None:
        """Return once the socket is gone."""
        while await self.frame() is not None:
            pass

    def close(self, code: int) -> None:
        """Close the socket; the first code stands."""
        if self.outbox.closing is None:
            self.outbox.close(code)
            self._grace = self.scheduler.later(GRACE, self._cut_off)

    async def finish(self) -> None:
        """Put everything away: nobody holds a socket that is gone, so its memory is free at once."""
        self.outbox.lagged = self.outbox.written = _ignore
        if self._grace is not None:
            self._grace.cancel()
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.cancel()
            await asyncio.wait((writer,))

    def _is_welcome(self, text: str | None, largest: int) -> bool:
        if text is None:
            self.close(BAD_FRAME)
        elif len(text) * 4 > largest and len(text.encode()) > largest:
            self.close(TOO_LARGE)
        elif self.pace is not None and not self.pace.allows():
            self.close(TOO_FAST)
        else:
            return True
        return False

    async def _write(self) -> None:
        try:
            await self.outbox.run(self.send)
        except Exception:
            # The client is gone; the reader learns it from the server, too.
            self.outbox.close(GONE)

    def _cut_off(self) -> None:
        """Who does not even take the closing frame is not waited for."""
        self._grace = None
        if self._reader is not None:
            self._cut = True
            self._reader.cancel()
