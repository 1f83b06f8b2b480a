"""Alerts: somebody waited too long, or something is broken. They climb a ladder until a person acts."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.access import Actor
from domain.ids import AlertId, CardId, ConversationId, Identity, MessageId
from domain.person import Role
from domain.priority import Priority, higher

ON_CALL_POOL = "on-call"
"""Staff of this pool are on call."""
SUPERVISOR_POOL = "supervisors"
"""Staff of this pool supervise; where there are none, the administrators do."""


class AlertKind(StrEnum):
    """What is the matter."""

    PROVIDER_LATE = "provider-late"
    URGENT_UNREAD = "urgent-unread"
    CRISIS_UNACKNOWLEDGED = "crisis-unacknowledged"
    REQUEST_OVERDUE = "request-overdue"
    """What a patient asked for by a card waits for the team too long; the cause is the card's kind."""
    SYSTEM_TROUBLE = "system-trouble"


_LEAST = {AlertKind.URGENT_UNREAD: Priority.URGENT, AlertKind.CRISIS_UNACKNOWLEDGED: Priority.CRISIS}
"""How urgent a message is that such an alert is about, whatever its conversation was made since."""
_KEEPS_HOURS = frozenset({AlertKind.PROVIDER_LATE, AlertKind.REQUEST_OVERDUE})


class Rung(StrEnum):
    """Who is told, the nearest first."""

    ASSIGNEE = "assignee"
    POOL = "pool"
    ON_CALL = "on-call"
    SUPERVISOR = "supervisor"

    @property
    def next(self) -> "Rung":
        """The one above; the highest stays."""
        return _RUNGS[min(_RUNGS.index(self) + 1, len(_RUNGS) - 1)]

    @property
    def and_above(self) -> tuple["Rung", ...]:
        """This one and those above, in order."""
        return _RUNGS[_RUNGS.index(self) :]


_RUNGS = tuple(Rung)


class Clearing(StrEnum):
    """Why an alert is over."""

    ANSWERED = "answered"
    READ = "read"
    ACKNOWLEDGED = "message-acknowledged"
    CLOSED = "closed"
    WELL_AGAIN = "well-again"


@frozen(kw_only=True)
class MessageAlarm:
    """A message that nobody has looked at for too long."""

    kind: AlertKind
    conversation: ConversationId
    message: MessageId
    level: Priority
    since: datetime
    pool: str | None
    assignee: Identity | None

    @property
    def subject(self) -> str:
        """What an alert of it is about: this and nothing else, once."""
        return f"{self.kind}:{self.message}:{self.since.isoformat()}"


def late_subject(conversation: ConversationId, seq: int) -> str:
    """What an alert of a wait is about: the wait that began with that event."""
    return f"{AlertKind.PROVIDER_LATE}:{conversation}:{seq}"


def request_subject(card: CardId, since: datetime) -> str:
    """What an alert of a request is about: this lateness of it, once."""
    return f"{AlertKind.REQUEST_OVERDUE}:{card}:{since.isoformat()}"


def trouble_subject(cause: str) -> str:
    """What an alert of a trouble is about, while it lasts."""
    return f"{AlertKind.SYSTEM_TROUBLE}:{cause}"


@frozen(kw_only=True)
class Alert:
    """One alert. It is told rung by rung until somebody acknowledges it or its reason is gone."""

    id: AlertId
    kind: AlertKind
    subject: str
    """The episode that it is about; there is one alert for each."""
    conversation: ConversationId | None = None
    message: MessageId | None = None
    pool: str | None = None
    level: Priority = Priority.ROUTINE
    cause: str
    """A code."""
    since: datetime
    raised_at: datetime
    rung: Rung
    told: tuple[Identity, ...] = field(default=(), repr=False)
    """Whom the rung reached last."""
    told_before: tuple[Identity, ...] = field(default=(), repr=False)
    """Whom it had reached until then, the latest first; nobody who was told last."""
    times: int = 1
    """How often it was told."""
    next_at: datetime | None
    """When it is told again if nobody acts; `None` where it has been told to everybody that there is."""
    acknowledged_by: Identity | None = None
    acknowledged_at: datetime | None = None
    cleared_at: datetime | None = None
    cleared_because: Clearing | None = None
    seen_at: datetime | None = None
    """Of a trouble: when some process last found that it lasts, if any did after it was raised."""

    @property
    def card(self) -> CardId | None:
        """Of a request: the card that waits."""
        return CardId(self.subject.split(":")[1]) if self.kind is AlertKind.REQUEST_OVERDUE else None

    @property
    def keeps_hours(self) -> bool:
        """Whether it climbs in business time alone: a late answer or request is no emergency, and wakes nobody."""
        return self.kind in _KEEPS_HOURS

    @property
    def is_open(self) -> bool:
        """Whether its reason lasts."""
        return self.cleared_at is None

    def level_in(self, priority: Priority) -> Priority:
        """How urgent it is while its conversation has that priority."""
        if self.kind is AlertKind.PROVIDER_LATE:
            return priority
        return higher(_LEAST[self.kind], priority) if self.kind in _LEAST else self.level

    def follow(self, *, pool: str | None, priority: Priority, again: datetime) -> "Alert":
        """The alert, with its conversation in another pool, or of another priority.

        What became urgent goes on at the top of the ladder, the next time `again`; what is so no more stops there.
        """
        now = evolve(self, pool=pool, level=self.level_in(priority))
        if now.repeats and self.next_at is None:
            return evolve(now, next_at=again)
        stops = self.repeats and not now.repeats and self.rung is Rung.SUPERVISOR
        return evolve(now, next_at=None) if stops else now

    def is_told_again(self, before: "Alert") -> bool:
        """Whether somebody is told of it who was not at `before`."""
        return self.is_open and self.times > before.times

    def is_unseen(self, at: datetime, during: timedelta) -> bool:
        """Whether no process has found the trouble for that long."""
        return (self.seen_at or self.since) + during <= at

    def tells(self, identity: Identity) -> bool:
        """Whether any rung so far reached this person: who was told sees it, of whichever pool it is.

        They keep it when the next rung is told: who needs some minutes to come may still take it up.
        """
        return identity in self.told or identity in self.told_before

    @property
    def is_told(self) -> bool:
        """Whether it is told again: nobody acknowledged it, and its reason lasts."""
        return self.is_open and self.acknowledged_at is None

    @property
    def repeats(self) -> bool:
        """Whether it goes on at the top of the ladder: what is urgent does until somebody acknowledges it."""
        return self.level.rank >= Priority.URGENT.rank

    def tell(self, rung: Rung, told: tuple[Identity, ...], next_at: datetime | None) -> "Alert":
        """The alert, told once more."""
        before = tuple(one for one in (*self.told, *self.told_before) if one not in told)
        return evolve(self, rung=rung, told=told, told_before=before, times=self.times + 1, next_at=next_at)

    def acknowledge(self, by: Identity, at: datetime) -> "Alert":
        """Somebody takes it up; the first one stands, and nobody is told again."""
        return evolve(self, acknowledged_by=by, acknowledged_at=at, next_at=None) if self.is_told else self

    def clear(self, because: Clearing, at: datetime) -> "Alert":
        """Its reason is gone. A trouble that comes back is another alert; a wait is told of once."""
        subject = self.subject
        if self.kind is AlertKind.SYSTEM_TROUBLE:
            subject = f"{subject}:{self.id}"
        return evolve(self, cleared_at=at, cleared_because=because, next_at=None, subject=subject)


def sees_troubles(actor: Actor) -> bool:
    """Whether alerts that are about no conversation are this person's to see."""
    return actor.role is Role.ADMIN or not actor.pools.isdisjoint({ON_CALL_POOL, SUPERVISOR_POOL})
