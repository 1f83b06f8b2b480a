"""What came to whose sockets, for the audit: spans of events, recorded every few minutes."""

import structlog
from attrs import define, field

from adapters.http.live.scheduler import Background, Scheduler, Timer
from adapters.http.use_cases import UseCases
from application.audit.record_received import Received, RecordReceived
from application.views import Stream
from domain.access import Actor
from domain.audit import COALESCE
from domain.ids import BreakGlassId, ConversationId

log = structlog.get_logger(__name__)

PAUSE = COALESCE.total_seconds()
MOST = 10_000
"""When so many spans wait, they are recorded before their time, once."""


@define(eq=False)
class Span:
    """What one session got of one stream: events `first` to `last`, without a gap."""

    actor: Actor
    stream: Stream
    conversation: ConversationId
    glass: BreakGlassId | None
    first: int
    last: int
    told: bool = False

    def adjoins(self, seq: int) -> bool:
        """Whether there is no event between this and `seq`."""
        return self.first - 1 <= seq <= self.last + 1

    def reach(self, seq: int) -> None:
        """Have it, too."""
        self.first, self.last = min(self.first, seq), max(self.last, seq)

    @property
    def received(self) -> Received:
        """As the audit is told."""
        return Received(
            actor=self.actor,
            stream=self.stream,
            conversation=self.conversation,
            first=self.first,
            last=self.last,
            glass=self.glass,
        )


@define(eq=False)
class ReceivedSpans:
    """Spans in memory between two flushes; a socket that comes and goes makes no more of them.

    What a crash loses is at most `PAUSE` of it: that the stream was opened is on the audit before, and how far it was
    written to members' sockets is kept with their delivery horizons.
    """

    use_cases: UseCases
    scheduler: Scheduler
    background: Background
    _spans: list[Span] = field(factory=list, init=False, repr=False)
    _newest: dict[tuple[object, ...], Span] = field(factory=dict, init=False, repr=False)
    _due: Timer | None = field(default=None, init=False, repr=False)

    def begin(
        self, actor: Actor, stream: Stream, conversation: ConversationId, glass: BreakGlassId | None, seq: int
    ) -> Span:
        """The span that event `seq` begins, or the one of an earlier socket of the session that it adjoins."""
        key = (actor.session, stream, conversation, glass)
        old = self._newest.get(key)
        if old is not None and old.adjoins(seq):
            old.reach(seq)
            return old
        new = Span(actor, stream, conversation, glass, seq, seq)
        self._newest[key] = new
        self._spans.append(new)
        if len(self._spans) == MOST:
            self._flush_soon()
        else:
            self._wait()
        return new

    async def flush(self) -> None:
        """Put it on the audit; what can not be recorded now is kept for the next time."""
        self._stop_waiting()
        spans, self._spans = self._spans, []
        self._newest.clear()
        for one in spans:
            one.told = True
        if not spans:
            return
        try:
            await self.use_cases.record_received(RecordReceived(spans=[one.received for one in spans]))
        except Exception as error:
            log.error("live.received_not_recorded", error=type(error).__name__)
            self._spans = [*spans, *self._spans]
            self._wait()

    def _wait(self) -> None:
        if self._due is None:
            self._due = self.scheduler.later(PAUSE, self._flush_soon)

    def _stop_waiting(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _flush_soon(self) -> None:
        self._stop_waiting()
        self.background.spawn(self.flush())
