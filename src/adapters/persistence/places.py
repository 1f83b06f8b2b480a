"""What the messaging provider's names stand for, in SQL."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from attrs import define, frozen
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    case,
    exists,
    func,
    not_,
    or_,
    select,
    true,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.changes import ChangeSet, Statement, Step, Writing
from adapters.persistence.engines import writing_engine
from adapters.persistence.lane import WriteLane
from adapters.persistence.provider_rows import call_thread, hear, insert_place, is_replaced
from adapters.persistence.purging import note_copies
from adapters.persistence.reading import Reading
from adapters.persistence.tables import (
    conversation,
    message,
    participant,
    provider_message,
    provider_person,
    provider_thread,
)
from application.ports.inbound import HEAD_START, Placed, Thread
from application.ports.mirror import Standing
from application.views import ProviderState
from domain.conversation import Status
from domain.errors import ConcurrentUpdate
from domain.ids import ConversationId, Identity, MessageId

_FAR = 2**62
_COMPARED = provider_thread.c.compared_at
_AROUND = 50
"""So many messages on either side of a place are looked at: what was told late may stand out of order here."""


@frozen
class SqlPlaces:
    """`application.ports.inbound.Places` on the tables."""

    engine: AsyncEngine
    lane: WriteLane

    async def thread(self, ref: str) -> Thread | None:
        row = await self._first(
            select(provider_thread).where(or_(provider_thread.c.ref == ref, provider_thread.c.opaque == ref))
        )
        return None if row is None else _thread(row)

    async def person(self, name: str) -> Identity | None:
        row = await self._first(select(provider_person.c.identity).where(provider_person.c.opaque == name))
        return None if row is None else Identity(row.identity)

    async def note_thread(self, conversation: ConversationId, ref: str) -> None:
        await self.lane.commit(ChangeSet(steps=call_thread(conversation, ref)))

    async def note_heard(self, conversation: ConversationId, place: int, *, thread: str | None = None) -> None:
        await self.lane.commit(ChangeSet(steps=[_Hear(conversation, place, thread)]))

    async def message(self, conversation: ConversationId, ref: str, place: int | None = None) -> MessageId | None:
        row = await self._first(
            select(provider_message.c.message_id).where(
                provider_message.c.conversation_id == conversation, provider_message.c.ref == ref
            )
        )
        return None if row is None else MessageId(row.message_id)

    async def note_message(
        self, conversation: ConversationId, message: MessageId, ref: str, place: int, *, thread: str | None = None
    ) -> bool:
        step = _NoteMessage(conversation, message, ref, place, thread)
        try:
            await self.lane.commit(ChangeSet(steps=[step]))
        except ConcurrentUpdate:
            return False
        return step.noted

    async def note_copy(self, conversation: ConversationId, message: MessageId, ref: str, at: datetime) -> bool:
        step = _NoteCopy(conversation, message, ref, at)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.noted

    async def seq_at(self, conversation: ConversationId, place: int, *, thread: str | None = None) -> int:
        placed = (
            select(message.c.seq)
            .join(provider_message, provider_message.c.message_id == message.c.id)
            .where(provider_message.c.conversation_id == conversation, _is_called(thread))
            .limit(_AROUND)
        )
        at = provider_message.c.place
        before = await self._all(placed.where(at <= place).order_by(at.desc()))
        if not before:
            return 0
        behind = await self._all(placed.where(at > place).order_by(at))
        return min(max(int(row.seq) for row in before), *(int(row.seq) - 1 for row in behind), _FAR)

    async def left_at(self, conversation: ConversationId, identity: Identity) -> datetime | None:
        row = await self._first(
            select(participant.c.left_at).where(
                participant.c.conversation_id == conversation, participant.c.identity == identity
            )
        )
        return None if row is None else row.left_at

    async def places_after(
        self, conversation: ConversationId, place: int, *, thread: str | None = None
    ) -> Sequence[Placed]:
        at = provider_message.c.place
        rows = await self._all(
            select(provider_message)
            .where(provider_message.c.conversation_id == conversation, at > place, _is_called(thread))
            .order_by(at)
        )
        return [
            Placed(id=MessageId(row.message_id), ref=row.ref, place=row.place, missed_since=row.missed_since)
            for row in rows
        ]

    async def note_missed(self, conversation: ConversationId, missed: Mapping[str, datetime]) -> None:
        here, since = provider_message.c.conversation_id == conversation, provider_message.c.missed_since
        found = update(provider_message).where(here, since.is_not(None)).values(missed_since=None)
        steps: list[Step] = [Statement(found)]
        for ref, at in missed.items():
            this = update(provider_message).where(here, provider_message.c.ref == ref)
            steps.append(Statement(this.values(missed_since=at)))
        await self.lane.commit(ChangeSet(steps=steps))

    async def to_compare(self, *, before: datetime, limit: int) -> Sequence[Thread]:
        waits_since = type_coerce(_COMPARED, BigInteger)
        is_fresh = conversation.c.updated_at > _COMPARED
        turn = waits_since - case((is_fresh, HEAD_START // timedelta(microseconds=1)), else_=0)
        rows = await self._all(
            _due(select(provider_thread), before)
            .order_by(func.coalesce(turn, 0), provider_thread.c.conversation_id)
            .limit(limit)
        )
        return [_thread(row) for row in rows]

    async def least_compared(self, *, before: datetime) -> datetime | None:
        row = await self._first(_due(select(func.min(_COMPARED).label("at")), before))
        return None if row is None else row.at

    async def note_compared(self, thread: Thread, at: datetime) -> None:
        is_over = provider_thread.c.standing == Standing.CLOSED.value
        same = and_(provider_thread.c.conversation_id == thread.conversation, is_over if thread.is_over else ~is_over)
        called = provider_thread.c.ref == thread.ref if thread.ref else true()
        await self._write(update(provider_thread).where(same, called).values(compared_at=at))

    async def _write(self, statement: Any) -> None:
        await self.lane.commit(ChangeSet(steps=[Statement(statement)]))

    async def _first(self, statement: Any) -> Row[Any] | None:
        rows = await self._all(statement)
        return rows[0] if rows else None

    async def _all(self, statement: Any) -> list[Row[Any]]:
        reading = Reading(self.engine)
        try:
            return await reading.all(statement)
        finally:
            await reading.close()


@frozen
class _Hear:
    of: ConversationId
    place: int
    thread: str | None

    def write(self, db: Writing) -> None:
        if not is_replaced(db, self.of, self.thread):
            hear(db, self.of, self.place)


@define
class _NoteMessage:
    """Give a message the provider's name, unless it has another one."""

    of: ConversationId
    id: MessageId
    ref: str
    place: int
    thread: str | None
    noted: bool = False

    def write(self, db: Writing) -> None:
        row = db.connection.execute(
            select(message.c.provider_ref).where(message.c.id == self.id, message.c.conversation_id == self.of)
        ).first()
        if row is None or row.provider_ref not in {None, self.ref}:
            return
        if is_replaced(db, self.of, self.thread):
            self.noted = True
            return
        known = select(provider_message.c.ref).where(provider_message.c.message_id == self.id)
        noted = db.connection.execute(known).scalar()
        if noted is None:
            insert_place(db, self.of, self.id, self.ref, self.place)
            db.connection.execute(
                update(message)
                .where(message.c.id == self.id)
                .values(provider_ref=self.ref, provider_state=ProviderState.SENT.value)
            )
        self.noted = noted in {None, self.ref}


@define
class _NoteCopy:
    """Let another copy of a message be deleted there; never the one that it is known by."""

    of: ConversationId
    id: MessageId
    ref: str
    at: datetime
    noted: bool = False

    def write(self, db: Writing) -> None:
        row = db.connection.execute(
            select(message.c.provider_ref, provider_message.c.ref)
            .outerjoin(provider_message, provider_message.c.message_id == message.c.id)
            .where(message.c.id == self.id, message.c.conversation_id == self.of)
        ).first()
        self.noted = row is not None and bool({row.provider_ref, row.ref} - {None, self.ref})
        if row is not None and self.noted and row.provider_ref != self.ref:
            note_copies(db.connection, [(self.of, self.ref)], self.at)


def least_compared(url: str, before: datetime) -> datetime | None:
    """The same of a record that nobody opened."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            at: datetime | None = connection.execute(_due(select(func.min(_COMPARED)), before)).scalar_one()
            return at
    finally:
        engine.dispose()


def _is_called(thread: str | None) -> ColumnElement[bool]:
    """Whether the provider calls the conversation of a place so, or nobody asks for that."""
    if thread is None:
        return true()
    return exists().where(
        provider_thread.c.conversation_id == provider_message.c.conversation_id, provider_thread.c.ref == thread
    )


def _due(question: Select[Any], before: datetime) -> Select[Any]:
    unchanged = and_(conversation.c.status == Status.CLOSED.value, conversation.c.updated_at <= _COMPARED)
    for_good = provider_thread.c.standing == Standing.CLOSED.value
    never_there = provider_thread.c.standing == Standing.ABSENT.value
    rests = or_(for_good, and_(never_there, unchanged))
    return question.join(conversation, conversation.c.id == provider_thread.c.conversation_id).where(
        or_(_COMPARED.is_(None), and_(before > _COMPARED, not_(rests)))
    )


def _thread(row: Row[Any]) -> Thread:
    return Thread(
        conversation=ConversationId(row.conversation_id),
        name=row.opaque,
        ref=row.ref,
        heard=row.heard,
        compared_at=row.compared_at,
        is_over=row.standing == Standing.CLOSED.value,
    )
