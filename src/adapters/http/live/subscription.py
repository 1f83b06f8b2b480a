"""Following one stream: a cursor that shows every event once and in order, whatever the channel does."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from attrs import define, field

from adapters.http.live.outbox import Outbox
from adapters.http.live.received import Span
from adapters.http.live.replies import Rank, Unsubscribed, Written, control, event
from application.views import PersonLeft, Stream, StreamEvent
from domain.errors import Busy
from domain.ids import BreakGlassId, ConversationId, Identity

log = structlog.get_logger(__name__)

PAGE = 100
FURTHEST = 1_000
"""How many missed events are replayed; who missed more fetches them by HTTP."""
READ_AGAIN = 1.0
"""Seconds."""
LEFT = "not-a-participant"

Replay = Callable[..., Awaitable[tuple[StreamEvent, ...]]]


@define(eq=False)
class Subscription:
    """One socket following one stream.

    Signals are hints: the event behind the cursor is passed on, known ones are ignored, and behind
    a gap the missing pages are read from the record.
    """

    identity: Identity
    stream: Stream
    conversation: ConversationId
    name: str
    outbox: Outbox
    replay: Replay
    ended: Callable[["Subscription"], None]
    """Told once, when the subscription is over."""
    pause: Callable[[float], Awaitable[None]] = field(default=asyncio.sleep, repr=False)
    _cursor: int | None = field(default=None, init=False)
    _head: int = field(default=0, init=False)
    _settled: int = field(default=0, init=False)
    _reading: asyncio.Task[None] | None = field(default=None, init=False)
    _once_more: bool = field(default=False, init=False)
    """Hints were lost while a page was read, or before the first."""
    over: bool = field(default=False, init=False)
    first: int = field(default=1, init=False)
    """The first event of the stream that its follower may see."""
    span: Span | None = field(default=None, init=False, repr=False)
    """What was written of it lately, for the audit."""
    glass: BreakGlassId | None = field(default=None, init=False)
    """The use of break-glass that it stands on: its follower takes no part."""

    def begin(self, *, after: int, seq: int) -> None:
        """Pass on what is behind `after`; `seq` is where the stream stood when the right was checked."""
        self._cursor, self._settled = after, seq
        self._head = max(self._head, seq)
        if self._head > after or self._once_more:
            self._read_on()

    def hear(self, seq: int, frame: Written) -> None:
        """Take the hint that event `seq` happened."""
        if self._cursor is None or self._reading is not None:
            self._head = max(self._head, seq)
        elif seq == self._cursor + 1:
            self._cursor = seq
            self.outbox.put(frame)
        elif seq > self._cursor:
            self._head = max(self._head, seq)
            self._read_on()

    def hear_of(self, seq: int) -> None:
        """Take the hint that event `seq` happened, and read it."""
        self._head = max(self._head, seq)
        if self._cursor is not None and self._reading is None and seq > self._cursor:
            self._read_on()

    def look_again(self) -> None:
        """Read whatever happened since: hints may have been lost."""
        if self._cursor is not None and self._reading is None:
            self._read_on()
        else:
            self._once_more = True

    def show(self, frame: Written) -> None:
        """Pass on a passing sign, once it is said that the stream is followed."""
        if self._cursor is not None:
            self.outbox.put(frame)

    def left_at(self, seq: int) -> None:
        """Its follower takes part no more, from event `seq` of the conversation on."""
        if self.stream is Stream.STAFF or seq > self._settled:
            self.end(LEFT)

    def end(self, code: str | None = None) -> None:
        """Pass nothing on any more; with a `code`, say so to the client."""
        if self.over:
            return
        self.over = True
        if self._reading is not None:
            self._reading.cancel()
        self.ended(self)
        if code is not None:
            self.outbox.drop(self.name)
            self.outbox.put(control(Unsubscribed(stream=self.name, code=code)))

    def _read_on(self) -> None:
        self._reading = asyncio.get_running_loop().create_task(self._read())

    async def _read(self) -> None:
        try:
            while await self._read_page_in_time() or self._is_to_look_again():
                pass
        except Exception as error:
            log.error("live.replay_failed", error=type(error).__name__)
            self.end("internal")
        finally:
            self._reading = None

    async def _read_page_in_time(self) -> bool:
        """A record that is out of reach now is asked again: whoever follows is not to notice more than a delay."""
        try:
            return await self._read_page()
        except Busy:
            await self.pause(READ_AGAIN)
            return not self.over

    def _is_to_look_again(self) -> bool:
        again, self._once_more = self._once_more, False
        return again and not self.over

    async def _read_page(self) -> bool:
        """Pass on the next page once the socket has taken the one before; `False` when all is told."""
        assert self._cursor is not None  # noqa: S101 - it begins before it reads
        async with self.outbox.turn:
            await self.outbox.drained()
            page = await self.replay(self.stream, self.conversation, after=self._cursor, limit=PAGE)
            for happened in page:
                self._pass_on(happened)
        more = len(page) == PAGE or (bool(page) and self._cursor < self._head)
        return more and not self.over

    def _pass_on(self, happened: StreamEvent) -> None:
        if self.over:
            return
        content = happened.content
        if isinstance(content, PersonLeft) and content.identity == self.identity:
            self.left_at(happened.seq)
        if self._still_follows():
            self._cursor = happened.seq
            self.outbox.put(event(happened, Rank.REPLAY))

    def _still_follows(self) -> bool:
        return not self.over
