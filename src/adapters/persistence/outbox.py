"""The outbox in SQL: claimed by lease, struck off when delivered."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import groupby, takewhile
from typing import Any

from attrs import define, field, frozen
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    text,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.arrivals import NoteArrivals
from adapters.persistence.bulk import ManyRows
from adapters.persistence.bulk import Row as BulkRow
from adapters.persistence.changes import ChangeSet, Statement, Step, Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.engines import writing_engine
from adapters.persistence.inbox import resuming
from adapters.persistence.lane import WriteLane
from adapters.persistence.provider_rows import due_by
from adapters.persistence.reading import read_one
from adapters.persistence.tables import (
    attachment,
    conversation,
    inbox,
    message,
    outbox,
    participant,
    provider_file,
    provider_message,
    provider_thread,
)
from adapters.persistence.work import Work
from application.ports.clock import Clock
from application.ports.messaging import NOWHERE, WITHHELD, Brought, Delivery
from application.ports.mirror import BY_US, Standing
from application.ports.readers import Place
from application.views import ProviderState
from domain.ids import ConversationId, Identity

_ONE_CLAIMER = 0x6361726563686174
"""The advisory lock by which claims of several processes take turns on PostgreSQL."""

_THIS = and_(outbox.c.conversation_id == bindparam("of"), outbox.c.seq == bindparam("at"))
_MIRRORED = and_(message.c.conversation_id == bindparam("of"), message.c.seq == bindparam("at"))
_FREE = or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= bindparam("now"))
_ASIDE = and_(outbox.c.parked_at.is_not(None), outbox.c.reason != WITHHELD)
_FILE_ASIDE = provider_file.c.refused.is_not(None)
_FILES = (
    select(func.count())
    .select_from(provider_file)
    .join(attachment, attachment.c.id == provider_file.c.attachment_id)
    .where(_FILE_ASIDE, attachment.c.removed_at.is_(None))
)
_LEFT_OUT = and_(
    participant.c.left_out.not_in(BY_US),
    participant.c.left_seq.is_(None),
    participant.c.conversation_id == provider_thread.c.conversation_id,
    provider_thread.c.standing == Standing.ACTIVE.value,
)
_PEOPLE = select(func.count()).select_from(participant).join(provider_thread, _LEFT_OUT)
_PARKED = select(select(func.count()).select_from(outbox).where(_ASIDE).scalar_subquery() + _FILES.scalar_subquery())
_ALL_PARKED = select(_PARKED.scalar_subquery() + _PEOPLE.scalar_subquery())
_OLDEST = (
    select(func.min(message.c.created_at))
    .select_from(outbox)
    .join(message, and_(message.c.conversation_id == outbox.c.conversation_id, message.c.seq == outbox.c.seq))
    .where(outbox.c.parked_at.is_(None))
)
_AHEAD = outbox.alias()
_BEHIND = exists().where(
    _AHEAD.c.conversation_id == outbox.c.conversation_id,
    _AHEAD.c.seq < outbox.c.seq,
    _AHEAD.c.parked_at.is_(None),
)
"""What stands behind something is not asked for: a long queue that waits would hide all the others."""
_DUE = (
    select(outbox.c.conversation_id)
    .join(conversation, conversation.c.id == outbox.c.conversation_id)
    .where(outbox.c.parked_at.is_(None), outbox.c.due_at <= bindparam("now"), _FREE, ~_BEHIND)
    .order_by(conversation.c.priority_rank.desc(), outbox.c.due_at)
    .limit(bindparam("limit"))
)
_QUEUES = (
    select(
        outbox.c.conversation_id,
        outbox.c.seq,
        outbox.c.attempts,
        outbox.c.behind,
        type_coerce(outbox.c.due_at, BigInteger).label("due"),
        type_coerce(outbox.c.lease_until, BigInteger).label("leased"),
    )
    .join(conversation, conversation.c.id == outbox.c.conversation_id)
    .where(outbox.c.conversation_id.in_(_DUE), outbox.c.parked_at.is_(None))
    .order_by(conversation.c.priority_rank.desc(), outbox.c.conversation_id, outbox.c.seq)
    .limit(bindparam("most"))
)
"""Everything that waits in the conversations that have something due."""

_PLACE = {"id": "text", "at": "bigint"}
_LEASE = ManyRows(
    """
    UPDATE outbox SET lease_until = v.until, attempts = attempts + 1, behind = v.behind
    FROM {values} WHERE outbox.conversation_id = v.id AND outbox.seq = v.at
    """,
    {**_PLACE, "until": "bigint", "behind": "bigint"},
)
_LAST_PLACE = (
    select(provider_message.c.place)
    .where(provider_message.c.conversation_id == conversation.c.id)
    .order_by(provider_message.c.place.desc())
    .limit(1)
    .scalar_subquery()
)
"""One step from the end: `max` with a grouping walks the whole conversation."""
_LAST_PLACES = select(conversation.c.id, _LAST_PLACE).where(conversation.c.id.in_(bindparam("ids", expanding=True)))
_RELEASE = ManyRows(
    """
    UPDATE outbox SET lease_until = NULL, attempts = attempts - 1
    FROM {values} WHERE outbox.conversation_id = v.id AND outbox.seq = v.at
    """,
    _PLACE,
)
_STRIKE = ManyRows("DELETE FROM outbox WHERE (conversation_id, seq) IN (SELECT v.id, v.at FROM {values})", _PLACE)


@define
class Claim:
    """Find due heads of conversations, and lease them with what stands behind them."""

    now: datetime
    lease: timedelta
    limit: int
    claimed: list[Delivery] = field(factory=list)

    def write(self, db: Writing) -> None:
        if db.connection.dialect.name == "postgresql":
            turn = text("SELECT pg_try_advisory_xact_lock(:key)")
            if not db.connection.execute(turn, {"key": _ONE_CLAIMER}).scalar_one():
                return
        asked = {"now": self.now, "limit": self.limit, "most": self.limit * 4}
        rows = db.connection.execute(_QUEUES, asked).all()
        new = {row.conversation_id for row in rows if row.attempts == 0}
        places = dict(tuple(row) for row in db.connection.execute(_LAST_PLACES, {"ids": tuple(new)})) if new else {}
        for id, queue in groupby(rows, lambda row: row.conversation_id):
            last = places.get(id)
            self._take(list(queue), NOWHERE if last is None else last)
        until = to_micros(self.now + self.lease)
        db.bulk.run(_LEASE, [(one.conversation, one.seq, until, one.behind) for one in self.claimed])

    def _take(self, queue: list[Row[Any]], last: int) -> None:
        now = to_micros(self.now)
        if any(row.leased is not None and row.leased > now for row in queue):
            return
        for row in takewhile(lambda row: row.due <= now, queue):
            if len(self.claimed) < self.limit:
                self.claimed.append(
                    Delivery(
                        conversation=ConversationId(row.conversation_id),
                        seq=row.seq,
                        attempts=row.attempts + 1,
                        behind=last if row.attempts == 0 else NOWHERE if row.behind is None else row.behind,
                    )
                )


@frozen
class _Run:
    """A statement about many rows, as a step of its own."""

    statement: ManyRows
    rows: Sequence[BulkRow]

    def write(self, db: Writing) -> None:
        db.bulk.run(self.statement, self.rows)


@frozen
class SqlOutbox:
    """`application.ports.messaging.Outbox` on the tables."""

    engine: AsyncEngine
    lane: WriteLane
    clock: Clock
    erasing: Callable[[Sequence[Place]], Step] | None = None
    """Erases what has arrived, where the provider alone keeps the bodies."""

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[Delivery]:
        claim = Claim(now, lease, limit)
        await self._write(claim)
        return claim.claimed

    async def delivered(self, done: Sequence[tuple[Delivery, Brought | None]]) -> None:
        if done:
            steps: list[Step] = [NoteArrivals(done, self.clock.now()), _Run(_STRIKE, [_place(one) for one, _ in done])]
            if self.erasing is not None:
                steps.append(self.erasing([(one.conversation, one.seq) for one, _ in done]))
            await self._write(*steps)

    async def postpone(self, delivery: Delivery, *, due_at: datetime, reason: str) -> None:
        later = update(outbox).where(_THIS).values(due_at=due_at, lease_until=None, reason=reason)
        await self._write(Statement(later, _at(delivery)))

    async def park(self, delivery: Delivery, *, reason: str) -> None:
        aside = update(outbox).where(_THIS).values(parked_at=self.clock.now(), lease_until=None, reason=reason)
        told = update(message).where(_MIRRORED).values(provider_state=ProviderState.PARKED.value)
        await self._write(Statement(aside, _at(delivery)), Statement(told, _at(delivery)))

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        if deliveries:
            await self._write(_Run(_RELEASE, [_place(one) for one in deliveries]))

    async def parked(self) -> int:
        return await self._count(_PARKED)

    async def left_out(self) -> int:
        return await self._count(_PEOPLE)

    async def oldest(self) -> datetime | None:
        row = await read_one(self.engine, _OLDEST)
        return row[0] if row else None

    async def unpark(self) -> int:
        count, now = await self._count(_ALL_PARKED), self.clock.now()
        files = update(provider_file).where(_FILE_ASIDE).values(due_at=now, refused=None)
        people = update(provider_thread).where(exists().where(_LEFT_OUT)).values(due_at=now)
        await self._write(*_again(_ASIDE, now), Statement(files), Statement(people))
        return count

    async def _count(self, question: Select[Any]) -> int:
        row = await read_one(self.engine, question)
        return int(row[0]) if row else 0

    async def _write(self, *steps: Step) -> None:
        await self.lane.commit(ChangeSet(steps=list(steps)))


def count_parked(url: str) -> int:
    """How many deliveries, files and people of a record that nobody opened wait for a person."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            return int(connection.execute(_ALL_PARKED).scalar_one())
    finally:
        engine.dispose()


def _place(delivery: Delivery) -> BulkRow:
    return delivery.conversation, delivery.seq


@frozen
class SqlWithheld:
    """`application.ports.records.Withheld` on the tables."""

    work: Work

    def release(self, patient: Identity) -> None:
        theirs = select(conversation.c.id).where(conversation.c.patient == patient)
        aside = and_(outbox.c.conversation_id.in_(theirs), outbox.c.parked_at.is_not(None), outbox.c.reason == WITHHELD)
        self.work.changes.steps += _again(aside, self.work.clock.now())
        threads = select(provider_thread.c.ref).where(provider_thread.c.conversation_id.in_(theirs))
        self.work.changes.steps.append(Statement(resuming(WITHHELD).where(inbox.c.thread.in_(threads))))
        self.review(patient)

    def review(self, person: Identity) -> None:
        theirs = select(participant.c.conversation_id).where(
            participant.c.identity == person, participant.c.left_seq.is_(None)
        )
        open = and_(provider_thread.c.conversation_id.in_(theirs), provider_thread.c.standing != Standing.CLOSED.value)
        self.work.changes.steps.append(Statement(due_by(self.work.clock.now()).where(open)))


def _again(aside: ColumnElement[bool], now: datetime) -> list[Step]:
    """One attempt stays counted: it may have arrived then, so the next one has to look."""
    places = select(outbox.c.conversation_id, outbox.c.seq).where(aside)
    told = (
        update(message)
        .where(tuple_(message.c.conversation_id, message.c.seq).in_(places))
        .values(provider_state=ProviderState.PENDING.value)
    )
    again = update(outbox).where(aside).values(parked_at=None, due_at=now, attempts=1, reason=None)
    return [Statement(told), Statement(again)]


def _at(delivery: Delivery) -> dict[str, Any]:
    return {"of": delivery.conversation, "at": delivery.seq}
