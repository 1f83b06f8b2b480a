"""Alerts, in memory."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import KeptConversation, Memory
from application.ports.records import AlertPlace
from domain.access import Actor
from domain.alert import Alert, AlertKind, Clearing, MessageAlarm, sees_troubles
from domain.conversation import Status, Turn
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import SYSTEM, AlertId, Identity
from domain.message import Message, MessageKind
from domain.person import Role
from domain.presence import Availability
from domain.priority import Priority, PriorityMessage


@frozen
class InMemoryAlerts:
    """The in-memory `Alerts`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: AlertId) -> Alert:
        """Return the alert, over or not, or raise `NotFound`."""
        try:
            return self._memory.alerts[id]
        except KeyError:
            raise NotFound("alert") from None

    async def about(self, subject: str) -> Alert | None:
        """Return the alert about this episode, over or not."""
        return _about(self._memory, subject)

    async def unheeded(
        self, kind: AlertKind, before: datetime, *, own: Mapping[tuple[str, Priority], datetime], limit: int
    ) -> tuple[MessageAlarm, ...]:
        """Return messages from before that time of which an alert of this kind is due, the oldest first."""
        told = {one.conversation for one in self._memory.alerts.values() if one.kind is kind and one.is_told}
        found = [
            one
            for one in _unheeded(self._memory, kind)
            if one.since <= own.get((one.pool or "", one.level), before)
            and one.conversation not in told
            and _about(self._memory, one.subject) is None
        ]
        return tuple(sorted(found, key=lambda one: one.since)[:limit])

    async def due(self, at: datetime, *, limit: int) -> tuple[Alert, ...]:
        """Return alerts that are to be told again by now, the longest due first."""
        due = [(one.next_at, one.id) for one in self._memory.alerts.values() if one.is_told and one.next_at]
        return tuple(self._memory.alerts[id] for next_at, id in sorted(due)[:limit] if next_at <= at)

    async def over(self, *, limit: int) -> tuple[tuple[Alert, Clearing], ...]:
        """Return open alerts whose reason is gone, and why."""
        found = [
            (one, because)
            for one in self._memory.alerts.values()
            if one.is_open and (because := _over(self._memory, one)) is not None
        ]
        return tuple(found[:limit])

    async def moved(self, *, limit: int) -> tuple[Alert, ...]:
        """Return alerts that nobody took up and whose conversation has another pool or priority than they say."""
        told = (one for one in self._memory.alerts.values() if one.is_told and _has_moved(self._memory, one))
        return tuple(told)[:limit]

    async def lasts(self, id: AlertId) -> bool:
        """Whether somebody is still to be told of it: nobody took it up, and its reason is not gone."""
        alert = self._memory.alerts.get(id)
        return alert is not None and alert.is_told and _over(self._memory, alert) is None

    async def troubles(self) -> tuple[Alert, ...]:
        """Return the open alerts that are about no conversation."""
        every = self._memory.alerts.values()
        return tuple(one for one in every if one.is_open and one.kind is AlertKind.SYSTEM_TROUBLE)[:100]

    async def page(self, actor: Actor, *, open_only: bool, after: AlertPlace | None, limit: int) -> tuple[Alert, ...]:
        """Return what this member of staff sees, the newest first."""
        places = sorted(((one.raised_at, id) for id, one in self._memory.alerts.items()), reverse=True)
        found = [self._memory.alerts[id] for at, id in places if after is None or (at, id) < after]
        seen = (one for one in found if (one.is_open or not open_only) and _shows(self._memory, actor, one))
        return tuple(one for one, _ in zip(seen, range(limit), strict=False))

    async def shows(self, actor: Actor, alert: Alert) -> bool:
        """Whether the alert is one that this member of staff sees."""
        return _shows(self._memory, actor, alert)

    def add(self, alert: Alert) -> None:
        """Keep a new one. The commit raises `ConcurrentUpdate` if its episode has one, or its reason is gone."""

        def check(memory: Memory) -> None:
            if _about(memory, alert.subject) is not None or _over(memory, alert) is not None:
                raise ConcurrentUpdate("it is told, or its reason is gone")

        def effect(memory: Memory, _: datetime) -> None:
            memory.alerts[alert.id] = alert

        self._changes.keep(effect, check=check)

    def see(self, id: AlertId, at: datetime) -> None:
        """Note that a trouble lasts; it changes nothing that `save` compares."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.alerts[id] = evolve(memory.alerts[id], seen_at=at)

        self._changes.keep(effect)

    def save(self, before: Alert, after: Alert) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`.

        Likewise if it is told again and its reason is gone.
        """

        def check(memory: Memory) -> None:
            known = memory.alerts[before.id]
            if known != evolve(before, seen_at=known.seen_at):
                raise ConcurrentUpdate("somebody else dealt with it")
            if after.is_told_again(before) and _over(memory, after) is not None:
                raise ConcurrentUpdate("its reason is gone")

        def effect(memory: Memory, _: datetime) -> None:
            memory.alerts[after.id] = evolve(after, seen_at=memory.alerts[after.id].seen_at)

        self._changes.keep(effect, check=check)


def _has_moved(memory: Memory, alert: Alert) -> bool:
    if alert.conversation is None:
        return False
    one = memory.kept(alert.conversation).conversation
    return (alert.pool, alert.level) != (one.pool, alert.level_in(one.priority))


def _about(memory: Memory, subject: str) -> Alert | None:
    return next((one for one in memory.alerts.values() if one.subject == subject), None)


def _unheeded(memory: Memory, kind: AlertKind) -> Iterator[MessageAlarm]:
    least = Priority.CRISIS if kind is AlertKind.CRISIS_UNACKNOWLEDGED else Priority.URGENT
    for kept in memory.conversations.values():
        one = kept.conversation
        for raised in kept.unacknowledged():
            if raised.level.rank >= least.rank and _heeded(memory, kept, raised, kind) is None:
                yield MessageAlarm(
                    kind=kind,
                    conversation=one.id,
                    message=raised.message,
                    level=raised.level,
                    since=raised.set_at,
                    pool=one.pool,
                    assignee=one.assignee,
                )


def _heeded(memory: Memory, kept: KeptConversation, raised: PriorityMessage, kind: AlertKind) -> Clearing | None:
    """How somebody has heeded a message, as far as this kind of alert asks for it."""
    one = kept.conversation
    if not raised.is_open:
        return Clearing.ACKNOWLEDGED
    if one.status is Status.CLOSED:
        return Clearing.CLOSED
    if kind is not AlertKind.URGENT_UNREAD:
        return None
    seq = kept.messages[raised.message].message.seq
    if any(_answers(kept, each.message, seq, raised.set_at) for each in kept.messages.values()):
        return Clearing.ANSWERED
    looked = {
        mark.identity
        for mark in memory.marks.values()
        if mark.conversation == one.id and mark.reads(seq, raised.set_at)
    }
    team = {each.identity for each in one.participants.values() if each.role is Role.PROVIDER}
    read = any(_is_accountable(memory, one.assignee, each) for each in team & {*looked, raised.set_by})
    return Clearing.READ if read else None


def _answers(kept: KeptConversation, said: Message, seq: int, since: datetime) -> bool:
    """Whether a person of the team wrote it behind event `seq`, since it is as urgent as it is."""
    return (
        said.seq > seq
        and said.created_at >= since
        and said.kind is MessageKind.TEXT
        and said.author not in {kept.conversation.patient, SYSTEM}
        and said.on_behalf_of is None
    )


def _is_accountable(memory: Memory, assignee: Identity | None, reader: Identity) -> bool:
    """Whether it is theirs to read: the assignee's, or who stands in; where there is none, anybody's of the team."""
    if assignee is None or reader == assignee:
        return True
    post = memory.posts.get(assignee)
    return post is not None and post.availability is Availability.AWAY and post.delegate == reader


def _over(memory: Memory, alert: Alert) -> Clearing | None:
    """Why an alert's reason is gone; `None` while it lasts."""
    if alert.conversation is None:
        return None
    kept = memory.kept(alert.conversation)
    if alert.kind is AlertKind.PROVIDER_LATE:
        if kept.conversation.status is Status.CLOSED:
            return Clearing.CLOSED
        waits = kept.conversation.turn is Turn.PROVIDER and kept.turn_since == alert.since
        return None if waits else Clearing.ANSWERED
    if alert.message is None:
        return None
    raised = next(one for one in kept.raised[alert.message] if one.set_at == alert.since)
    return _heeded(memory, kept, raised, alert.kind)


def _shows(memory: Memory, actor: Actor, alert: Alert) -> bool:
    if alert.tells(actor.identity):
        return True
    if alert.conversation is None:
        return sees_troubles(actor)
    one = memory.kept(alert.conversation).conversation
    return actor.role is Role.ADMIN or one.has(actor.identity) or one.pool in actor.pools
