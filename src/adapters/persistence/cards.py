"""Cards in SQL."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Row,
    and_,
    case,
    exists,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    tuple_,
    type_coerce,
    update,
)

from adapters.persistence.changes import Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.reading import Reading
from adapters.persistence.sealing import Damaged, Sealer, card_place
from adapters.persistence.tables import booking, booking_tick, card, conversation, participant
from adapters.persistence.work import Work
from application.ports.records import CardPlace, CardsWanted, QueuedCard
from domain.access import Actor
from domain.booking import resource
from domain.card import Card
from domain.errors import NotFound
from domain.ids import CardId, ConversationId, Identity, MessageId
from domain.schedule import TICK, ticks


@frozen
class SqlCards:
    """`application.ports.records.Cards` on the table."""

    work: Work

    async def get(self, id: CardId) -> Card:
        row = await self.work.reading.first(select(card).where(card.c.id == id))
        if row is None:
            raise NotFound("card")
        return card_from_row(row, self.work.sealer)

    async def open_in(self, conversation_: ConversationId, kind: str, states: Iterable[str], *, at: datetime) -> int:
        over = exists().where(booking.c.card_id == card.c.id, booking.c.held_until.is_(None), booking.c.end_at <= at)
        row = await self.work.reading.first(
            select(func.count())
            .select_from(card)
            .where(card.c.conversation_id == conversation_, card.c.kind == kind, card.c.state.in_(list(states)), ~over)
        )
        return int(row[0]) if row else 0

    async def open_of(self, patient: Identity, kind: str, states: Iterable[str]) -> tuple[Card, ...]:
        # By the patient's conversations: cards are found by where they are.
        rows = await self.work.reading.all(
            select(card)
            .join(conversation, conversation.c.id == card.c.conversation_id)
            .where(conversation.c.patient == patient, card.c.kind == kind, card.c.state.in_(list(states)))
            .order_by(card.c.created_at, card.c.id)
        )
        return tuple(card_from_row(row, self.work.sealer) for row in rows)

    async def due(self, at: datetime, *, limit: int) -> tuple[Card, ...]:
        question = select(card).where(card.c.due_at <= at).order_by(card.c.due_at).limit(limit)
        return tuple(card_from_row(row, self.work.sealer) for row in await self.work.reading.all(question))

    def put_off(self, one: Card, until: datetime) -> None:
        stands = update(card).where(card.c.id == one.id, card.c.version == one.version, card.c.due_at.is_not(None))
        self.work.changes.steps.append(Statement(stands.values(due_at=until)))

    def wake(self, kind: str, states: Iterable[str], *, around: Identity, at: datetime, owed: bool = False) -> None:
        theirs = select(participant.c.conversation_id).where(
            participant.c.identity == around, participant.c.left_seq.is_(None)
        )
        booked = select(booking_tick.c.card_id).where(
            booking_tick.c.resource == resource(around), booking_tick.c.tick >= ticks(at, at + TICK).start
        )
        hanging = update(card).where(
            card.c.kind == kind,
            card.c.state.in_(list(states)),
            card.c.facts != b"",
            or_(card.c.conversation_id.in_(theirs), card.c.id.in_(booked)),
        )
        if owed:
            hanging = hanging.where(card.c.overdue_at.is_not(None))
        self.work.changes.steps.append(Statement(hanging.values(due_at=at)))

    async def queue(
        self, actor: Actor, wanted: CardsWanted, *, after: CardPlace | None, limit: int
    ) -> tuple[QueuedCard, ...]:
        mine, taking_part = _taking_part(actor.identity)
        question = (
            select(card, mine.c.identity.label("member"))
            .join(conversation, conversation.c.id == card.c.conversation_id)
            .outerjoin(mine, taking_part)
            .where(
                card.c.kind == wanted.kind,
                card.c.state.in_(wanted.states),
                or_(mine.c.identity.is_not(None), conversation.c.pool.in_(actor.pools)),
            )
            .order_by(card.c.created_at, card.c.id)
            .limit(limit)
        )
        if wanted.owed:
            question = question.where(card.c.overdue_at.is_not(None))
        if wanted.overdue_at is not None:
            question = question.where(card.c.overdue_at <= wanted.overdue_at)
        if wanted.guarded is not None:
            question = question.where(card.c.guarded == wanted.guarded)
        if wanted.patient is not None:
            question = question.where(conversation.c.patient == wanted.patient)
        rows = await self.work.reading.all(question.where(_behind(after)))
        return tuple(
            QueuedCard(card=card_from_row(row, self.work.sealer), is_member=row.member is not None) for row in rows
        )

    async def under_way(
        self,
        member: Identity,
        patients: Collection[Identity],
        states: Mapping[str, frozenset[str]],
        *,
        after: CardPlace | None,
        limit: int,
    ) -> tuple[Card, ...]:
        # By conversation, as in the queue: cards are found by where they are.
        mine, taking_part = _taking_part(member)
        wanted = [and_(card.c.kind == kind, card.c.state.in_(some)) for kind, some in states.items()]
        question = (
            select(card)
            .join(conversation, conversation.c.id == card.c.conversation_id)
            .join(mine, taking_part)
            .where(conversation.c.patient.in_(patients), or_(false(), *wanted), _behind(after))
            .order_by(card.c.created_at, card.c.id)
            .limit(limit)
        )
        return tuple(card_from_row(row, self.work.sealer) for row in await self.work.reading.all(question))

    def add(self, one: Card) -> None:
        self.work.changes.steps.append(Statement(insert(card).values(_to_row(one, self.work.sealer))))

    def save(self, before: Card, after: Card) -> None:
        stands = update(card).where(card.c.id == before.id, card.c.version == before.version)
        row = {**_to_row(after, self.work.sealer), "due_at": _due_at(before, after)}
        self.work.changes.steps.append(Statement(stands.values(row), must_match=True))


def _due_at(before: Card, after: Card) -> ColumnElement[Any]:
    """When the clock looks next is kept where it was set since: whoever saves it did not know by what it was woken."""
    as_read = card.c.due_at.is_not_distinct_from(before.due_at)
    return case((as_read, literal(after.due_at, card.c.due_at.type)), else_=card.c.due_at)


def _taking_part(identity: Identity) -> tuple[FromClause, ColumnElement[bool]]:
    """The row of somebody who takes part in a card's conversation, and what joins it to the card."""
    mine = participant.alias("mine")
    joined = and_(
        mine.c.conversation_id == card.c.conversation_id, mine.c.identity == identity, mine.c.left_seq.is_(None)
    )
    return mine, joined


def _behind(after: CardPlace | None) -> ColumnElement[bool]:
    """The cards behind a place, or all."""
    if after is None:
        return true()
    at, id = after
    return tuple_(type_coerce(card.c.created_at, BigInteger), card.c.id) > (to_micros(at), id)


async def cards_of(reading: Reading, sealer: Sealer, messages: Iterable[Row[Any]]) -> Mapping[str, Card]:
    """What the messages among these rows that brought a card brought, by message."""
    ids = [row.id for row in messages if row.kind == "card"]
    if not ids:
        return {}
    rows = await reading.all(select(card).where(card.c.message_id.in_(ids)))
    return {row.message_id: card_from_row(row, sealer) for row in rows}


async def cards_named(reading: Reading, sealer: Sealer, ids: Iterable[str]) -> Mapping[str, Card]:
    """The cards of these ids."""
    wanted = set(ids)
    if not wanted:
        return {}
    rows = await reading.all(select(card).where(card.c.id.in_(wanted)))
    return {row.id: card_from_row(row, sealer) for row in rows}


def _to_row(one: Card, sealer: Sealer) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind,
        "conversation_id": one.conversation,
        "message_id": one.message,
        "patient": one.patient,
        "state": one.state,
        "facts": sealer.seal(json.dumps(dict(one.facts)), card_place(one.id, one.version)),
        "guarded": one.guarded,
        "created_by": one.created_by,
        "created_at": one.created_at,
        "changed_by": one.changed_by,
        "changed_at": one.changed_at,
        "version": one.version,
        "due_at": one.due_at,
        "overdue_at": one.overdue_at,
    }


def card_from_row(row: Row[Any], sealer: Sealer) -> Card:
    """A card as its row tells it; of a damaged one it is still told how it stands."""
    try:
        facts = json.loads(sealer.open(bytes(row.facts), card_place(row.id, row.version)))
        is_legible = True
    except Damaged:
        facts, is_legible = {}, False
    return Card(
        id=CardId(row.id),
        kind=row.kind,
        conversation=ConversationId(row.conversation_id),
        message=MessageId(row.message_id),
        patient=Identity(row.patient),
        state=row.state,
        facts=facts,
        guarded=row.guarded,
        created_by=Identity(row.created_by),
        created_at=row.created_at,
        changed_by=Identity(row.changed_by),
        changed_at=row.changed_at,
        version=row.version,
        due_at=row.due_at,
        overdue_at=row.overdue_at,
        is_legible=is_legible,
    )
