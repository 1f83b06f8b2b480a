"""Uvicorn's sockets with their doors narrowed: what never reaches the application is bounded here."""

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from adapters.http.live.connection import TOO_FAST, Pace
from adapters.http.stalling import Stalling

PER_SECOND, BURST = 100, 400
"""Pings, pongs and pieces of frames: more than any client needs, fewer than hurt."""


class Mailbox:
    """What one reader has not taken yet. Of asyncio's queue a socket would have three deques and an event, 3 KiB."""

    __slots__ = ("_items", "_reader")

    def __init__(self) -> None:
        self._items: list[Any] = []
        self._reader: asyncio.Future[None] | None = None

    def empty(self) -> bool:
        """Whether all was taken."""
        return not self._items

    def put_nowait(self, item: Any) -> None:
        """Keep it until it is taken."""
        self._items.append(item)
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    async def get(self) -> Any:
        """Take the oldest, once there is one."""
        while not self._items:
            self._reader = asyncio.get_running_loop().create_future()
            try:
                await self._reader
            finally:
                self._reader = None
        return self._items.pop(0)


class Gate:
    """Open until it is cleared. It holds something only while somebody may wait; an event of asyncio's always does."""

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] | None = None

    def is_set(self) -> bool:
        """Whether nobody has to wait."""
        return self._waiting is None

    def clear(self) -> None:
        """Let everybody wait from now on."""
        if self._waiting is None:
            self._waiting = []

    def set(self) -> None:
        """Let everybody through."""
        waiting, self._waiting = self._waiting, None
        for one in waiting or ():
            if not one.done():
                one.set_result(None)

    async def wait(self) -> None:
        """Return once it is open."""
        if self._waiting is not None:
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.append(waiter)
            await waiter


class Turns:
    """Does so many things in a turn of the loop, and the rest in the next ones: a crowd that leaves holds nobody up."""

    AT_ONCE = 50

    def __init__(self) -> None:
        self._waiting = deque[Callable[[], None]]()

    def add(self, loop: asyncio.AbstractEventLoop, act: Callable[[], None]) -> None:
        """Do this soon, behind all that waits."""
        if not self._waiting:
            loop.call_soon(self._some, loop)
        self._waiting.append(act)

    def _some(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            for _ in range(min(self.AT_ONCE, len(self._waiting))):
                self._waiting.popleft()()
        finally:  # one that fails is the loop's to tell of, and holds up no other
            if self._waiting:
                loop.call_soon(self._some, loop)


class NarrowSocketProtocol(Stalling, cast(Any, WebSocketsSansIOProtocol)):  # type: ignore[misc]  # untyped there
    """A socket whose control frames and fragments have a pace of their own, and that holds little while it is idle."""

    # What uvicorn sets on each: as slots, because beyond thirty names a dictionary shares its keys with no other.
    __slots__ = (
        "app",
        "app_state",
        "asgi_version",
        "client",
        "close_sent",
        "close_timeout",
        "close_timer",
        "config",
        "conn",
        "connections",
        "curr_msg_data_type",
        "default_headers",
        "disconnected",
        "frames",
        "handshake_complete",
        "handshake_initiated",
        "initial_response",
        "last_ping_rtt",
        "logger",
        "loop",
        "pending_ping_payload",
        "ping_interval",
        "ping_sent_at",
        "ping_timeout",
        "ping_timer",
        "pong_timer",
        "queue",
        "read_paused",
        "request",
        "response",
        "root_path",
        "scheme",
        "scope",
        "server",
        "tasks",
        "transport",
        "writable",
    )

    departures: ClassVar[Turns]
    """Of all sockets of one server."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.queue, self.writable = Mailbox(), Gate()
        self._pace = Pace(PER_SECOND, BURST, self.loop.time)

    def start_keepalive(self) -> None:
        """The handshake is over: nobody asks for it any more."""
        super().start_keepalive()
        self.request.headers.clear()
        self.response.headers.clear()
        self.scope["headers"] = []

    def connection_lost(self, exc: Exception | None) -> None:
        """Say so when it is this one's turn."""
        self.departures.add(self.loop, partial(self._lost, exc))

    def _lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.conn.parser.close()  # it holds what holds it

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
