"""What waits to be written to one socket: bounded, and never waited for by anybody else."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from adapters.http.live.replies import INBOX, Lagged, Rank, Written, control

EVENTS = 256
OCTETS = 1_048_576
OVERLOADED = 1013

Send = Callable[[Any], Awaitable[None]]

_CONTROL, _EPHEMERAL, _REPLAY = Rank.CONTROL, Rank.EPHEMERAL, Rank.REPLAY
"""Names of the module: they are asked for with every frame of every socket."""


class Outbox:
    """The queue of one socket, and the one task that empties it.

    Beyond 256 events or 1 MiB, ephemeral signs are dropped first, oldest first; then the stream
    whose event finds no room is ended with `lagged`, to be resumed by the client. When even
    answers find no room the socket closes with 1013. `lagged` is told of each ended stream,
    `written` of each frame with something said that went out.
    """

    __slots__ = (
        "_answers",
        "_code",
        "_drained",
        "_events",
        "_frames",
        "_idle",
        "_octets",
        "lagged",
        "turn",
        "written",
    )

    def __init__(self, lagged: Callable[[str], None], written: Callable[[Written], None]) -> None:
        self._frames: list[Written] = []
        self._events = 0
        self._answers = 0
        self._octets = 0
        self._idle: asyncio.Future[None] | None = None
        self._drained: list[asyncio.Future[None]] = []
        self._code: int | None = None
        self.lagged = lagged
        self.written = written
        self.turn = asyncio.Lock()
        """Held by the one replay whose page waits here; replays of a socket take turns."""

    @property
    def closing(self) -> int | None:
        """The code with which the socket closes, once that is decided."""
        return self._code

    def put(self, frame: Written) -> None:
        """Queue a frame, or decide what gives way. Never waits; ignored once the socket closes."""
        if self._code is not None:
            return
        if frame.rank is not _REPLAY:
            if not self._fits(frame) and not self._make_room(frame):
                return
            self._count(frame, 1)
        self._frames.append(frame)
        if self._idle is not None:
            self._wake()

    def close(self, code: int) -> None:
        """Write the answers that wait, then close with `code`; the first code stands."""
        if self._code is not None:
            return
        self._code = code
        self._frames = [one for one in self._frames if one.rank is _CONTROL and code != OVERLOADED]
        self._wake()

    def drop(self, stream: str) -> None:
        """Forget the waiting events of a stream."""
        kept: list[Written] = []
        for frame in self._frames:
            if frame.stream == stream:
                self._count(frame, -1)
            else:
                kept.append(frame)
        self._frames = kept

    async def drained(self) -> None:
        """Return once everything so far was written."""
        if self._frames or self._idle is None:
            waiting = asyncio.get_running_loop().create_future()
            self._drained.append(waiting)
            await waiting

    async def run(self, send: Send) -> None:
        """Write frames in order until the socket closes; the closing frame is the last."""
        loop = asyncio.get_running_loop()
        while True:
            while self._frames:
                frame = self._frames.pop(0)
                self._count(frame, -1)
                await send({"type": "websocket.send", "text": frame.text})
                if frame.words:
                    self.written(frame)
            if self._code is not None:
                await send({"type": "websocket.close", "code": self._code})
                return
            self._idle = loop.create_future()
            self._tell_drained()
            await self._idle
            self._idle = None

    def _wake(self) -> None:
        if self._idle is not None and not self._idle.done():
            self._idle.set_result(None)

    def _tell_drained(self) -> None:
        waiting, self._drained = self._drained, []
        for one in waiting:
            if not one.done():
                one.set_result(None)

    def _make_room(self, frame: Written) -> bool:
        self._drop_signs(frame)
        if self._code is not None:
            return False
        if self._fits(frame):
            return True
        match frame.rank:
            case Rank.EPHEMERAL:
                if frame.stream == INBOX:
                    self.lag(INBOX)
            case Rank.EVENT:
                self.lag(frame.stream)
            case _:
                self.close(OVERLOADED)
        return False

    def _fits(self, frame: Written) -> bool:
        if not self._frames:
            return True
        waiting = self._answers if frame.rank is _CONTROL else self._events
        return waiting < EVENTS and self._octets + frame.size <= OCTETS

    def _count(self, frame: Written, by: int) -> None:
        rank = frame.rank
        if rank is _REPLAY:
            return
        if rank is _CONTROL:
            self._answers += by
        else:
            self._events += by
        self._octets += by * frame.size

    def _drop_signs(self, incoming: Written) -> None:
        """Drop the oldest signs until there is room; a lost row of the inbox ends it, never silently."""
        inbox_lost = False
        kept: list[Written] = []
        for frame in self._frames:
            if frame.rank is _EPHEMERAL and not self._fits(incoming):
                self._count(frame, -1)
                inbox_lost = inbox_lost or frame.stream == INBOX
            else:
                kept.append(frame)
        self._frames = kept
        if inbox_lost:
            self.lag(INBOX)

    def lag(self, stream: str) -> None:
        """End a stream for this socket; the client may take it up again where it was."""
        self.drop(stream)
        self.lagged(stream)
        self.put(control(Lagged(stream=stream)))
