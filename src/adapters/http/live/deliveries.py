"""Deliveries: up to where each person's sockets were written, told and kept at most once a second."""

import structlog
from attrs import define, field

from adapters.http.live.scheduler import Background, Scheduler, Timer
from adapters.http.use_cases import UseCases
from application.messaging.mark_delivered import MarkDelivered
from domain.errors import Busy
from domain.ids import ConversationId, Identity

log = structlog.get_logger(__name__)

PAUSE = 1.0
_REMEMBERED = 50_000


@define(eq=False)
class Deliveries:
    """Horizons in memory between two flushes; what a crash loses, the next delivery makes good."""

    use_cases: UseCases
    scheduler: Scheduler
    background: Background
    _waiting: dict[ConversationId, dict[Identity, int]] = field(factory=dict, init=False, repr=False)
    _authors: dict[ConversationId, set[Identity]] = field(factory=dict, init=False, repr=False)
    _known: dict[tuple[ConversationId, Identity], int] = field(factory=dict, init=False, repr=False)
    _due: Timer | None = field(default=None, init=False, repr=False)

    def known(self, conversation: ConversationId, identity: Identity, seq: int) -> None:
        """Learn what the record says already, so that a replay tells nobody again."""
        key = conversation, identity
        self._known[key] = max(seq, self._known.pop(key, 0))
        if len(self._known) > _REMEMBERED:
            self._known.pop(next(iter(self._known)))

    def note(self, conversation: ConversationId, identity: Identity, seq: int, author: Identity) -> None:
        """A message of `author`'s was written to one of the person's sockets."""
        if seq <= self._known.get((conversation, identity), 0):
            return
        self.known(conversation, identity, seq)
        self._waiting.setdefault(conversation, {})[identity] = seq
        self._authors.setdefault(conversation, set()).add(author)
        if self._due is None:
            self._due = self.scheduler.later(PAUSE, self._flush_soon)

    async def flush(self) -> None:
        """Tell the others, and keep it."""
        if self._due is not None:
            self._due.cancel()
            self._due = None
        if not self._waiting:
            return
        horizons, self._waiting = self._waiting, {}
        authors, self._authors = self._authors, {}
        try:
            await self.use_cases.mark_delivered(MarkDelivered(horizons=horizons, authors=authors))
        except Exception as error:
            log.warning("live.deliveries_failed", error=type(error).__name__)
            if isinstance(error, Busy):
                self._put_back(horizons, authors)

    def _put_back(
        self, horizons: dict[ConversationId, dict[Identity, int]], authors: dict[ConversationId, set[Identity]]
    ) -> None:
        """The record is out of reach: they are kept with those of the next second."""
        for conversation, theirs in horizons.items():
            self._waiting[conversation] = {**theirs, **self._waiting.get(conversation, {})}
        for conversation, some in authors.items():
            self._authors.setdefault(conversation, set()).update(some)
        if self._due is None:
            self._due = self.scheduler.later(PAUSE, self._flush_soon)

    def _flush_soon(self) -> None:
        self._due = None
        self.background.spawn(self.flush())
