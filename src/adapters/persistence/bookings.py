"""Bookings in SQL: a row for each booking, and one for each five minutes of each resource it takes."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import ColumnElement, Row, and_, delete, func, insert, or_, select, update

from adapters.persistence.changes import Statement, Writing
from adapters.persistence.sealing import Damaged, Sealer, booking_place
from adapters.persistence.tables import booking, booking_tick, card, conversation
from adapters.persistence.work import Work
from domain.booking import Booking, resource
from domain.ids import CardId, ConversationId, Identity
from domain.schedule import ticks

_MOST = 500


@frozen
class SqlBookings:
    """`application.ports.records.Bookings` on the tables. The key of a tick lets one booking have it."""

    work: Work

    async def of(self, card: CardId) -> Booking | None:
        row = await self.work.reading.first(select(booking).where(booking.c.card_id == card))
        return None if row is None else _from_row(row, self.work.sealer)

    async def taken(
        self, resources: Iterable[str], start: datetime, end: datetime, *, at: datetime
    ) -> Mapping[str, frozenset[int]]:
        span = ticks(start, end)
        rows = await self.work.reading.all(
            select(booking_tick.c.resource, booking_tick.c.tick)
            .join(booking, booking.c.card_id == booking_tick.c.card_id)
            .where(
                booking_tick.c.resource.in_(sorted(set(resources))),
                booking_tick.c.tick >= span.start,
                booking_tick.c.tick < span.stop,
                or_(booking.c.held_until.is_(None), booking.c.held_until > at),
            )
        )
        found: dict[str, set[int]] = {}
        for row in rows:
            found.setdefault(row.resource, set()).add(row.tick)
        return {resource: frozenset(taken) for resource, taken in found.items()}

    async def between(self, whose: Identity, start: datetime, end: datetime) -> tuple[Booking, ...]:
        span = ticks(start, end)
        theirs = select(booking_tick.c.card_id).where(
            booking_tick.c.resource == resource(whose),
            booking_tick.c.tick >= span.start,
            booking_tick.c.tick < span.stop,
        )
        rows = await self.work.reading.all(
            select(booking)
            .where(booking.c.card_id.in_(theirs), booking.c.start_at >= start, booking.c.start_at < end)
            .order_by(booking.c.start_at, booking.c.card_id)
            .limit(_MOST)
        )
        return tuple(_from_row(row, self.work.sealer) for row in rows)

    async def ahead(self, patient: Identity, *, at: datetime, beside: CardId) -> int:
        # By the patient's conversations: bookings are found by card, and by their time.
        row = await self.work.reading.first(
            select(func.count())
            .select_from(conversation)
            .join(card, card.c.conversation_id == conversation.c.id)
            .join(booking, booking.c.card_id == card.c.id)
            .where(
                conversation.c.patient == patient,
                card.c.id != beside,
                booking.c.end_at > at,
                or_(booking.c.held_until.is_(None), booking.c.held_until > at),
            )
        )
        return int(row[0]) if row else 0

    def take(self, one: Booking, *, at: datetime) -> None:
        span = ticks(one.start, one.busy_until)
        in_the_way = select(booking_tick.c.card_id).where(
            booking_tick.c.resource.in_(sorted({name for name, _ in one.cells()})),
            booking_tick.c.tick >= span.start,
            booking_tick.c.tick < span.stop,
        )
        over = and_(booking.c.card_id.in_(in_the_way), booking.c.held_until <= at)
        self.work.changes.steps.append(_Removal(or_(booking.c.card_id == one.card, over)))
        self.work.changes.steps.append(Statement(insert(booking).values(_to_row(one, self.work.sealer))))
        # In one order for all: two bookings that need each other's provider wait for one another, never both.
        cells = [{"resource": name, "tick": tick, "card_id": one.card} for name, tick in sorted(one.cells())]
        self.work.changes.steps.append(Statement(insert(booking_tick), cells))

    def confirm(self, before: Booking, after: Booking) -> None:
        # No fewer ticks than were booked: what gave way to another is confirmed neither wholly nor in part.
        kept = select(func.count()).where(booking_tick.c.card_id == before.card).scalar_subquery()
        stands = update(booking).where(
            booking.c.card_id == before.card,
            booking.c.start_at == before.start,
            booking.c.held_until.is_not_distinct_from(before.held_until),
            kept >= sum(1 for _ in before.cells()),
        )
        self.work.changes.steps.append(Statement(stands.values(held_until=after.held_until), must_match=True))

    def free(self, card: CardId) -> None:
        self.work.changes.steps.append(_Removal(booking.c.card_id == card))


@frozen
class _Removal:
    """Bookings go with all their ticks. They are locked first, in order, and looked at again under the lock."""

    which: ColumnElement[bool]

    def write(self, db: Writing) -> None:
        locked = select(booking.c.card_id).where(self.which).order_by(booking.c.card_id).with_for_update()
        cards = db.connection.scalars(locked).all()
        if cards:
            db.connection.execute(delete(booking_tick).where(booking_tick.c.card_id.in_(cards)))
            db.connection.execute(delete(booking).where(booking.c.card_id.in_(cards)))


def _to_row(one: Booking, sealer: Sealer) -> dict[str, Any]:
    return {
        "card_id": one.card,
        "conversation_id": one.conversation,
        "patient": one.patient,
        "owner": one.owner,
        "visit": sealer.seal(json.dumps([one.visit, *one.needs]), booking_place(one.card)),
        "start_at": one.start,
        "end_at": one.end,
        "busy_until": one.busy_until,
        "held_until": one.held_until,
    }


def _from_row(row: Row[Any], sealer: Sealer) -> Booking:
    try:
        visit, *needs = json.loads(sealer.open(bytes(row.visit), booking_place(row.card_id)))
    except Damaged:
        visit, needs = "", []
    return Booking(
        card=CardId(row.card_id),
        conversation=ConversationId(row.conversation_id),
        patient=Identity(row.patient),
        owner=Identity(row.owner),
        visit=visit,
        start=row.start_at,
        end=row.end_at,
        busy_until=row.busy_until,
        needs=tuple(needs),
        held_until=row.held_until,
    )
