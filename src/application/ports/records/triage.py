"""What triage keeps: business hours, notices to people, the clock ledger, and alerts."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from attrs import field, frozen

from application.ports.notifier import Notice
from domain.access import Actor
from domain.alert import Alert, AlertKind, Clearing, MessageAlarm
from domain.clock_ledger import Entry
from domain.hours import BusinessHours
from domain.ids import AlertId, ConversationId, Identity, NoticeId
from domain.priority import Priority
from domain.reply_policy import ReplyLimits


@frozen(kw_only=True)
class PoolHours:
    """The business hours and limits that were set for a pool, by whom and when."""

    pool: str
    hours: BusinessHours
    limits: Mapping[Priority, ReplyLimits] = field(factory=dict)
    """How soon the pool answers, where it has limits of its own."""
    changed_at: datetime
    changed_by: Identity
    holds_from: datetime
    """Since when they hold; before, earlier ones did."""


class Hours(Protocol):
    """The business hours of pools for which some were set."""

    async def of(self, pool: str) -> PoolHours | None:
        """Return those of a pool; `None` where none were set."""
        ...

    async def all(self) -> tuple[PoolHours, ...]:
        """Return those of every pool that has some, by the pool's name, and those of the clinic."""
        ...

    async def ever(self) -> tuple[PoolHours, ...]:
        """Return all that hold or held, by the pool's name and the moment from which on."""
        ...

    def save(self, before: PoolHours | None, after: PoolHours) -> None:
        """Keep them; the commit raises `ConcurrentUpdate` unless `before` is what stands.

        What stood before is kept as what held until then, unless it began at the same moment.
        """
        ...


class NoticeOutcome(StrEnum):
    """What became of a notice."""

    GIVEN = "given"
    REFUSED = "refused"
    GIVEN_UP = "given-up"
    WITHDRAWN = "withdrawn"
    """What it tells of was over before it could be given."""


@frozen(kw_only=True)
class KeptNotice:
    """A notice on record: when it is due, how often it was tried, and what became of it."""

    notice: Notice
    due_at: datetime
    attempts: int = 0
    outcome: NoticeOutcome | None = None
    reason: str | None = None
    """A code: why the last attempt failed."""
    ended_at: datetime | None = None


NoticePlace = tuple[datetime, NoticeId]
"""Where a notice stands in the list: its time and its id."""


class Notices(Protocol):
    """Notices, kept with the decision that makes them, so that none is lost and none is given for nothing."""

    def add(self, notice: Notice) -> None:
        """Let it be given soon. One whose id is known already is left out."""
        ...

    async def due(self, at: datetime, *, limit: int) -> tuple[KeptNotice, ...]:
        """Return some that are due, the longest due first."""
        ...

    def claim(self, kept: KeptNotice, *, until: datetime) -> KeptNotice:
        """Take it for one attempt; it is due again at `until`. The commit raises `ConcurrentUpdate` if another did."""
        ...

    def postpone(self, claimed: KeptNotice, *, due_at: datetime, reason: str) -> None:
        """Let it be tried again then; nothing when somebody else has claimed it meanwhile."""
        ...

    def end(self, claimed: KeptNotice, outcome: NoticeOutcome, *, at: datetime, reason: str | None = None) -> None:
        """Note what became of it; what is noted first stands."""
        ...

    async def page(self, *, after: NoticePlace | None, limit: int) -> tuple[KeptNotice, ...]:
        """Return notices behind a place, the newest first."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget those that ended before that time."""
        ...


class Clocks(Protocol):
    """The clock ledger. Its entries are written with the acts that make them, by `Conversations`."""

    async def of(self, conversation: ConversationId) -> tuple[Entry, ...]:
        """Return what the ledger notes of a conversation, in order: the last 1,000 entries."""
        ...

    async def of_waiting(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, tuple[Entry, ...]]:
        """Return, of those in which a patient waits, the entries since the wait began."""
        ...

    async def to_look_at(self, at: datetime, *, limit: int) -> tuple[ConversationId, ...]:
        """Return some conversations that the watch is to look at by now."""
        ...

    def forget_over(self, at: datetime) -> None:
        """Look no more because of waits that are over by now."""
        ...

    def looked(self, conversation: ConversationId, *, at: datetime, again: datetime | None) -> None:
        """Note that the watch looked at it, and when it is to look again because of the wait that lasts, if ever."""
        ...

    def look_again(self, pool: str | None, at: datetime) -> None:
        """Let the watch look at all waits of a pool anew (`None`: of every pool): what they are measured by changed."""
        ...


AlertPlace = tuple[datetime, AlertId]
"""Where an alert stands in the list: its time and its id."""


class Alerts(Protocol):
    """Alerts, and what they would be about."""

    async def get(self, id: AlertId) -> Alert:
        """Return the alert, over or not, or raise `NotFound`."""
        ...

    async def about(self, subject: str) -> Alert | None:
        """Return the alert about this episode, over or not."""
        ...

    async def unheeded(
        self, kind: AlertKind, before: datetime, *, own: Mapping[tuple[str, Priority], datetime], limit: int
    ) -> tuple[MessageAlarm, ...]:
        """Return messages from before that time of which an alert of this kind is due, the oldest first.

        For what is that urgent in a pool `own` may name another time.

        Urgent messages are unheeded while nobody accountable read them, and nobody answered, since they are so;
        crises while nobody acknowledged them. A conversation that has an alert of the kind that is being told gets no
        second one.
        """
        ...

    async def due(self, at: datetime, *, limit: int) -> tuple[Alert, ...]:
        """Return alerts that are to be told again by now, the longest due first."""
        ...

    async def over(self, *, limit: int) -> tuple[tuple[Alert, Clearing], ...]:
        """Return open alerts whose reason is gone, and why."""
        ...

    async def moved(self, *, limit: int) -> tuple[Alert, ...]:
        """Return alerts that nobody took up and whose conversation has another pool, or is otherwise urgent, than they
        say (`domain.alert.Alert.level_in`)."""
        ...

    async def lasts(self, id: AlertId) -> bool:
        """Whether somebody is still to be told of it: nobody took it up, and its reason is not gone."""
        ...

    async def troubles(self) -> tuple[Alert, ...]:
        """Return the open alerts that are about no conversation, at most 100."""
        ...

    async def page(self, actor: Actor, *, open_only: bool, after: AlertPlace | None, limit: int) -> tuple[Alert, ...]:
        """Return what this member of staff sees: of conversations in their lists, what tells them, and troubles if
        those are theirs.

        The newest first.
        """
        ...

    async def shows(self, actor: Actor, alert: Alert) -> bool:
        """Whether the alert is one that this member of staff sees."""
        ...

    def add(self, alert: Alert) -> None:
        """Keep a new one. The commit raises `ConcurrentUpdate` if its episode has one, or its reason is gone."""
        ...

    def see(self, id: AlertId, at: datetime) -> None:
        """Note that a trouble lasts; it changes nothing that `save` compares."""
        ...

    def save(self, before: Alert, after: Alert) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`.

        Likewise if it is told again and its reason is gone: nobody is called after the reply.
        """
        ...
