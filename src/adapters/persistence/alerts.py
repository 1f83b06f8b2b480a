"""Alerts in SQL, and the questions that find what they are about."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    case,
    exists,
    insert,
    literal,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)

from adapters.persistence.changes import Statement, Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.tables import (
    alert,
    conversation,
    message,
    participant,
    presence,
    priority_message,
    team_mark,
)
from adapters.persistence.work import Work
from application.ports.records import AlertPlace
from domain.access import Actor
from domain.alert import Alert, AlertKind, Clearing, MessageAlarm, Rung, sees_troubles
from domain.conversation import Status, Turn
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import SYSTEM, AlertId, ConversationId, Identity, MessageId
from domain.message import MessageKind
from domain.person import Role
from domain.presence import Availability
from domain.priority import Priority
from domain.receipts import READING

_TROUBLES = 100
_LEVELS: Mapping[AlertKind, tuple[str, ...]] = {
    AlertKind.URGENT_UNREAD: (Priority.URGENT.value, Priority.CRISIS.value),
    AlertKind.CRISIS_UNACKNOWLEDGED: (Priority.CRISIS.value,),
}
_OPEN = alert.c.cleared_at.is_(None)
_TOLD = and_(_OPEN, alert.c.acknowledged_at.is_(None))
_CLOSED = conversation.c.status == Status.CLOSED.value
_STANDS_IN = (
    exists()
    .where(
        presence.c.identity == conversation.c.assignee,
        presence.c.availability == Availability.AWAY.value,
        presence.c.delegate == participant.c.identity,
    )
    .correlate(conversation, participant)
)
_LOOKED = (
    exists()
    .where(
        team_mark.c.conversation == participant.c.conversation_id,
        team_mark.c.identity == participant.c.identity,
        team_mark.c.kind.in_(sorted(kind.value for kind in READING)),
        team_mark.c.seq >= message.c.seq,
        team_mark.c.at >= priority_message.c.set_at,
    )
    .correlate(participant, message, priority_message)
)
_READ = exists().where(
    participant.c.conversation_id == conversation.c.id,
    participant.c.left_seq.is_(None),
    participant.c.role == Role.PROVIDER.value,
    or_(_LOOKED, participant.c.identity == priority_message.c.set_by),
    or_(conversation.c.assignee.is_(None), participant.c.identity == conversation.c.assignee, _STANDS_IN),
)
"""Whether somebody accountable has read the message as urgent as it is: the assignee, or who stands in while they are
away; where there is none, anybody of the team. Who raised it has."""
_answer = message.alias("answer")
_ANSWERED = exists().where(
    _answer.c.conversation_id == conversation.c.id,
    _answer.c.seq > message.c.seq,
    _answer.c.created_at >= priority_message.c.set_at,
    _answer.c.kind == MessageKind.TEXT.value,
    _answer.c.author.not_in([conversation.c.patient, literal(SYSTEM)]),
    _answer.c.on_behalf_of.is_(None),
)
_OF_MESSAGE = and_(
    alert.c.kind.in_([one.value for one in _LEVELS]),
    priority_message.c.message_id == alert.c.message_id,
    priority_message.c.set_at == alert.c.since,
)
_UNREAD = alert.c.kind == AlertKind.URGENT_UNREAD.value
_MESSAGE_OVER = case(
    (priority_message.c.acknowledged_at.is_not(None), literal(Clearing.ACKNOWLEDGED.value)),
    (_CLOSED, literal(Clearing.CLOSED.value)),
    (and_(_UNREAD, _ANSWERED), literal(Clearing.ANSWERED.value)),
    (and_(_UNREAD, _READ), literal(Clearing.READ.value)),
)
_WAIT_OVER = case(
    (_CLOSED, literal(Clearing.CLOSED.value)),
    (
        or_(conversation.c.turn != Turn.PROVIDER.value, conversation.c.turn_since != alert.c.since),
        literal(Clearing.ANSWERED.value),
    ),
)

_OVER = (
    select(alert, _WAIT_OVER.label("over"))
    .join(conversation, conversation.c.id == alert.c.conversation_id)
    .where(_OPEN, alert.c.kind == AlertKind.PROVIDER_LATE.value, _WAIT_OVER.is_not(None)),
    select(alert, _MESSAGE_OVER.label("over"))
    .join(priority_message, _OF_MESSAGE)
    .join(conversation, conversation.c.id == alert.c.conversation_id)
    .join(message, message.c.id == alert.c.message_id)
    .where(_OPEN, _MESSAGE_OVER.is_not(None)),
)
"""Open alerts whose reason is gone: of waits, and of messages."""
_IS_CRISIS = conversation.c.priority == Priority.CRISIS.value
_LEVEL = case(
    (alert.c.kind == AlertKind.PROVIDER_LATE.value, conversation.c.priority),
    (and_(_UNREAD, ~_IS_CRISIS), literal(Priority.URGENT.value)),
    (_UNREAD, literal(Priority.CRISIS.value)),
    else_=alert.c.level,
)
"""`domain.alert.Alert.level_in`."""
_MOVED = (
    select(alert)
    .join(conversation, conversation.c.id == alert.c.conversation_id)
    .where(_TOLD, or_(alert.c.pool.is_distinct_from(conversation.c.pool), alert.c.level != _LEVEL))
)


@frozen
class _Still:
    """Ask again in the transaction whether it still holds; where the database can, nobody changes it meanwhile."""

    question: Select[Any]

    def write(self, db: Writing) -> None:
        if db.connection.execute(self.question.with_for_update(of=conversation)).first() is None:
            raise ConcurrentUpdate("the reason is gone")


@frozen
class SqlAlerts:
    """`application.ports.records.Alerts` on the tables."""

    work: Work

    async def get(self, id: AlertId) -> Alert:
        row = await self.work.reading.first(select(alert).where(alert.c.id == id))
        if row is None:
            raise NotFound("alert")
        return _from_row(row)

    async def about(self, subject: str) -> Alert | None:
        row = await self.work.reading.first(select(alert).where(alert.c.subject == subject))
        return None if row is None else _from_row(row)

    async def unheeded(
        self, kind: AlertKind, before: datetime, *, own: Mapping[tuple[str, Priority], datetime], limit: int
    ) -> tuple[MessageAlarm, ...]:
        same = and_(
            alert.c.kind == kind.value,
            or_(
                and_(alert.c.message_id == priority_message.c.message_id, alert.c.since == priority_message.c.set_at),
                and_(alert.c.conversation_id == conversation.c.id, _TOLD),
            ),
        )
        question = (
            _unheeded(kind)
            .where(_set_by(before, own), ~exists().where(same))
            .order_by(priority_message.c.set_at)
            .limit(limit)
        )
        return tuple(_alarm(kind, row) for row in await self.work.reading.all(question))

    async def due(self, at: datetime, *, limit: int) -> tuple[Alert, ...]:
        question = select(alert).where(_TOLD, alert.c.next_at <= at).order_by(alert.c.next_at).limit(limit)
        return tuple(_from_row(row) for row in await self.work.reading.all(question))

    async def over(self, *, limit: int) -> tuple[tuple[Alert, Clearing], ...]:
        rows = [row for each in _OVER for row in await self.work.reading.all(each.limit(limit))]
        return tuple((_from_row(row), Clearing(row.over)) for row in rows)

    async def moved(self, *, limit: int) -> tuple[Alert, ...]:
        return tuple(_from_row(row) for row in await self.work.reading.all(_MOVED.limit(limit)))

    async def lasts(self, id: AlertId) -> bool:
        reading, this = self.work.reading, alert.c.id == id
        if await reading.first(select(alert.c.id).where(this, _TOLD)) is None:
            return False
        return not any([await reading.first(each.where(this)) for each in _OVER])

    async def troubles(self) -> tuple[Alert, ...]:
        question = select(alert).where(_OPEN, alert.c.kind == AlertKind.SYSTEM_TROUBLE.value).limit(_TROUBLES)
        return tuple(_from_row(row) for row in await self.work.reading.all(question))

    async def page(self, actor: Actor, *, open_only: bool, after: AlertPlace | None, limit: int) -> tuple[Alert, ...]:
        question = _seen_by(actor).order_by(alert.c.raised_at.desc(), alert.c.id.desc()).limit(limit)
        if open_only:
            question = question.where(_OPEN)
        if after is not None:
            at, id = after
            place = tuple_(type_coerce(alert.c.raised_at, BigInteger), alert.c.id)
            question = question.where(place < (to_micros(at), id))
        return tuple(_from_row(row) for row in await self.work.reading.all(question))

    async def shows(self, actor: Actor, alert_: Alert) -> bool:
        return await self.work.reading.first(_seen_by(actor).where(alert.c.id == alert_.id)) is not None

    def add(self, added: Alert) -> None:
        if (still := _still(added)) is not None:
            self.work.changes.steps.append(_Still(still))
        self.work.changes.steps.append(Statement(insert(alert).values(_to_row(added))))

    def see(self, id: AlertId, at: datetime) -> None:
        self.work.changes.steps.append(Statement(update(alert).where(alert.c.id == id).values(seen_at=at)))

    def save(self, before: Alert, after: Alert) -> None:
        stands = update(alert).where(
            alert.c.id == before.id,
            alert.c.times == before.times,
            alert.c.acknowledged_at.is_not_distinct_from(before.acknowledged_at),
            alert.c.next_at.is_not_distinct_from(before.next_at),
            alert.c.cleared_at.is_not_distinct_from(before.cleared_at),
        )
        if after.is_told_again(before) and (still := _still(after)) is not None:
            self.work.changes.steps.append(_Still(still))
        self.work.changes.steps.append(Statement(stands.values(_to_row(after)), must_match=True))


def _set_by(before: datetime, own: Mapping[tuple[str, Priority], datetime]) -> ColumnElement[bool]:
    """Whether a message became as urgent before that time, or before that of its pool and priority."""
    others = [
        (and_(conversation.c.pool.is_not_distinct_from(pool), priority_message.c.level == level.value), moment)
        for (pool, level), moment in own.items()
    ]
    usual = and_(priority_message.c.set_at <= before, *(~where for where, _ in others))
    return or_(usual, *(and_(where, priority_message.c.set_at <= moment) for where, moment in others))


def _unheeded(kind: AlertKind) -> Select[Any]:
    question = (
        select(
            priority_message.c.message_id,
            priority_message.c.set_at,
            priority_message.c.level,
            conversation.c.id,
            conversation.c.pool,
            conversation.c.assignee,
        )
        .join(conversation, conversation.c.id == priority_message.c.conversation_id)
        .join(message, message.c.id == priority_message.c.message_id)
        .where(priority_message.c.acknowledged_at.is_(None), priority_message.c.level.in_(_LEVELS[kind]), ~_CLOSED)
    )
    return question.where(~_READ, ~_ANSWERED) if kind is AlertKind.URGENT_UNREAD else question


def _still(added: Alert) -> Select[Any] | None:
    """What must hold when the alert is committed."""
    if added.kind is AlertKind.PROVIDER_LATE:
        return select(conversation.c.id).where(
            conversation.c.id == added.conversation,
            conversation.c.turn == Turn.PROVIDER.value,
            conversation.c.turn_since == added.since,
            ~_CLOSED,
        )
    if added.message is None:
        return None
    return _unheeded(added.kind).where(
        priority_message.c.message_id == added.message, priority_message.c.set_at == added.since
    )


def _seen_by(actor: Actor) -> Select[Any]:
    """What a member of staff sees: what tells them, and what `domain.access.sight` says of the conversation, in SQL."""
    mine = participant.alias("mine")
    question = (
        select(alert)
        .outerjoin(conversation, conversation.c.id == alert.c.conversation_id)
        .outerjoin(
            mine,
            and_(
                mine.c.conversation_id == alert.c.conversation_id,
                mine.c.identity == actor.identity,
                mine.c.left_seq.is_(None),
            ),
        )
    )
    seen: list[ColumnElement[bool]] = [
        mine.c.identity.is_not(None),
        conversation.c.pool.in_(actor.pools),
        alert.c.told.contains(json.dumps(actor.identity), autoescape=True),
    ]
    if actor.role is Role.ADMIN:
        seen.append(alert.c.conversation_id.is_not(None))
    if sees_troubles(actor):
        seen.append(alert.c.conversation_id.is_(None))
    return question.where(or_(*seen))


def _alarm(kind: AlertKind, row: Row[Any]) -> MessageAlarm:
    return MessageAlarm(
        kind=kind,
        conversation=ConversationId(row.id),
        message=MessageId(row.message_id),
        level=Priority(row.level),
        since=row.set_at,
        pool=row.pool,
        assignee=row.assignee,
    )


def _to_row(one: Alert) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "subject": one.subject,
        "conversation_id": one.conversation,
        "message_id": one.message,
        "pool": one.pool,
        "level": one.level.value,
        "cause": one.cause,
        "since": one.since,
        "raised_at": one.raised_at,
        "rung": one.rung.value,
        "told": _told_to_text(one),
        "times": one.times,
        "next_at": one.next_at,
        "acknowledged_by": one.acknowledged_by,
        "acknowledged_at": one.acknowledged_at,
        "cleared_at": one.cleared_at,
        "cleared_because": one.cleared_because.value if one.cleared_because else None,
    }


def _told_to_text(one: Alert) -> str:
    """Everybody who was told, and whether they were told last."""
    return json.dumps({**dict.fromkeys(one.told, True), **dict.fromkeys(one.told_before, False)})


def _told_from_text(text: str) -> tuple[tuple[Identity, ...], tuple[Identity, ...]]:
    """Who was told last, and who before. Rows of older versions list the last alone."""
    kept = json.loads(text)
    if isinstance(kept, list):
        kept = dict.fromkeys(kept, True)
    last, before = ([Identity(one) for one, is_last in kept.items() if is_last is which] for which in (True, False))
    return tuple(last), tuple(before)


def _from_row(row: Row[Any]) -> Alert:
    told, told_before = _told_from_text(row.told)
    return Alert(
        id=AlertId(row.id),
        kind=AlertKind(row.kind),
        subject=row.subject,
        conversation=row.conversation_id,
        message=row.message_id,
        pool=row.pool,
        level=Priority(row.level),
        cause=row.cause,
        since=row.since,
        raised_at=row.raised_at,
        rung=Rung(row.rung),
        told=told,
        told_before=told_before,
        times=row.times,
        next_at=row.next_at,
        acknowledged_by=row.acknowledged_by,
        acknowledged_at=row.acknowledged_at,
        cleared_at=row.cleared_at,
        cleared_because=Clearing(row.cleared_because) if row.cleared_because else None,
        seen_at=row.seen_at,
    )
