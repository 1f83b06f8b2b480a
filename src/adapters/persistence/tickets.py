"""What waits for somebody in SQL: tickets, offers, and the routing log."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from attrs import frozen
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)

from adapters.persistence.changes import Statement
from adapters.persistence.columns import from_micros, to_micros
from adapters.persistence.tables import (
    conversation,
    participant,
    person,
    pool_member,
    route_log,
    route_offer,
    route_ticket,
)
from adapters.persistence.work import Work
from application.ports.records import Waits
from domain.conversation import Status, Turn
from domain.errors import NotFound
from domain.ids import ConversationId, Identity, OfferId
from domain.offer import DeclineReason, Offer, Outcome, Passed, RoutingEntry, Ticket
from domain.person import Role
from domain.priority import Priority
from domain.routing import Decision, Refused, Step, Why

_UNANSWERED = and_(conversation.c.status == Status.OPEN.value, conversation.c.turn == Turn.PROVIDER.value)
_URGENT_FIRST = (conversation.c.priority_rank.desc(), conversation.c.turn_since, conversation.c.id)
_IS_OPEN = route_ticket.c.closed_at.is_(None)
_OF_TICKET = [column.label(f"offer_{column.name}") for column in route_offer.c]
_SEEN = [
    conversation.c[name].label(f"seen_{name}")
    for name in (
        "id",
        "patient",
        "pool",
        "priority",
        "assignee",
        "reason",
        "continues",
        "status",
        "turn",
        "turn_since",
    )
]
_WAITS = 50
_ID, _POOL, _RANK, _SINCE = (
    conversation.c.id,
    conversation.c.pool,
    conversation.c.priority_rank,
    conversation.c.turn_since,
)
_QUEUED = (
    select(conversation.c.id, conversation.c.pool, conversation.c.priority_rank, conversation.c.turn_since)
    .join(route_ticket, route_ticket.c.conversation_id == conversation.c.id)
    .where(_IS_OPEN, route_ticket.c.queued_at.is_not(None), _UNANSWERED)
)


def _asking(offer: Offer, owner: Identity | None) -> Statement:
    """A new offer: kept if the patient waits still and nobody took the conversation meanwhile."""
    row = _offer_row(offer)
    values = [literal(row[column.name], column.type) for column in route_offer.c]
    still = exists().where(
        conversation.c.id == offer.conversation,
        _UNANSWERED,
        conversation.c.assignee.is_not_distinct_from(owner),
    )
    asking = insert(route_offer).from_select(list(route_offer.c), select(*values).where(still))
    return Statement(asking, must_match=True)


@frozen
class SqlTickets:
    """`application.ports.records.Tickets` on the tables."""

    work: Work

    async def waiting(self, pools: Iterable[str], gone: Iterable[Identity], *, limit: int) -> tuple[Waits, ...]:
        has_ticket = exists().where(route_ticket.c.conversation_id == conversation.c.id, _IS_OPEN)
        rows = await self.work.reading.all(
            select(*_SEEN)
            .where(
                _UNANSWERED,
                conversation.c.pool.in_(set(pools)),
                or_(conversation.c.assignee.is_(None), conversation.c.assignee.in_(set(gone))),
                ~has_ticket,
            )
            .order_by(*_URGENT_FIRST)
            .limit(limit)
        )
        return tuple(_waits(row, None) for row in rows)

    async def continuity(
        self, conversations: Mapping[ConversationId, ConversationId | None]
    ) -> Mapping[ConversationId, tuple[Identity, ...]]:
        if not conversations:
            return {}
        wanted = {*conversations, *filter(None, conversations.values())}
        rows = await self.work.reading.all(
            select(participant.c.conversation_id, participant.c.identity, participant.c.left_seq).where(
                participant.c.conversation_id.in_(wanted), participant.c.role == Role.PROVIDER.value
            )
        )
        present, ever = defaultdict[str, set[Identity]](set), defaultdict[str, set[Identity]](set)
        for row in rows:
            ever[row.conversation_id].add(Identity(row.identity))
            if row.left_seq is None:
                present[row.conversation_id].add(Identity(row.identity))
        return {
            id: tuple(sorted(present[id] | (ever[former] if former else set()))) for id, former in conversations.items()
        }

    async def owners(self, pools: Iterable[str]) -> frozenset[Identity]:
        owned = (_UNANSWERED, conversation.c.pool.in_(set(pools)), conversation.c.assignee.is_not(None))
        rows = await self.work.reading.all(select(conversation.c.assignee).where(*owned).distinct())
        return frozenset(Identity(row.assignee) for row in rows)

    async def to_look_at(self, at: datetime, gone: Iterable[Identity], *, limit: int) -> tuple[Waits, ...]:
        moved_on = or_(~_UNANSWERED, conversation.c.assignee.is_distinct_from(route_ticket.c.owner))
        asked = or_(route_ticket.c.due_at <= at, route_offer.c.to.in_(set(gone)), moved_on)
        question = _tickets(*_SEEN).join(conversation, conversation.c.id == route_ticket.c.conversation_id)
        rows = await self.work.reading.all(question.where(_IS_OPEN, asked).order_by(*_URGENT_FIRST).limit(limit))
        return tuple(_waits(row, _ticket(row)) for row in rows)

    async def asked(self) -> frozenset[Identity]:
        rows = await self.work.reading.all(select(route_offer.c.to).where(route_offer.c.outcome.is_(None)).distinct())
        return frozenset(Identity(row.to) for row in rows)

    async def get(self, conversation: ConversationId) -> Ticket | None:
        row = await self.work.reading.first(_tickets().where(route_ticket.c.conversation_id == conversation))
        return None if row is None else _ticket(row)

    async def offer(self, id: OfferId) -> Offer:
        row = await self.work.reading.first(select(*_OF_TICKET).where(route_offer.c.id == id))
        if row is None:
            raise NotFound("offer")
        return _offer(row)

    async def offers_to(self, identity: Identity) -> tuple[Offer, ...]:
        rows = await self.work.reading.all(
            select(*_OF_TICKET)
            .where(route_offer.c.to == identity, route_offer.c.outcome.is_(None))
            .order_by(route_offer.c.offered_at, route_offer.c.id)
        )
        return tuple(_offer(row) for row in rows)

    async def asked_about(self, conversations: Iterable[ConversationId]) -> Mapping[ConversationId, Waits]:
        if not (wanted := set(conversations)):
            return {}
        rows = await self.work.reading.all(select(*_SEEN).where(conversation.c.id.in_(wanted)))
        return {ConversationId(row.seen_id): _waits(row, None) for row in rows}

    async def queued(self, conversations: Iterable[ConversationId]) -> frozenset[ConversationId]:
        rows = await self.work.reading.all(_QUEUED.where(conversation.c.id.in_(set(conversations))))
        return frozenset(ConversationId(row.id) for row in rows)

    async def place(self, of: ConversationId) -> int | None:
        one = await self.work.reading.first(_QUEUED.where(conversation.c.id == of))
        if one is None:
            return None
        later = tuple_(type_coerce(conversation.c.turn_since, BigInteger), conversation.c.id)
        before = or_(
            conversation.c.priority_rank > one.priority_rank,
            and_(conversation.c.priority_rank == one.priority_rank, later < (to_micros(one.turn_since), one.id)),
        )
        ahead = _QUEUED.where(conversation.c.pool == one.pool, before).with_only_columns(func.count())
        return 1 + int((await self.work.reading.all(ahead))[0][0])

    async def waits(self, pool: str, *, since: datetime) -> tuple[timedelta, ...]:
        rows = await self.work.reading.all(
            select(route_ticket.c.since, route_offer.c.ended_at)
            .join(route_offer, route_offer.c.conversation_id == route_ticket.c.conversation_id)
            .join(conversation, conversation.c.id == route_ticket.c.conversation_id)
            .where(
                route_offer.c.outcome == Outcome.ACCEPTED.value,
                route_offer.c.ended_at >= since,
                route_offer.c.ended_at >= route_ticket.c.since,
                conversation.c.pool == pool,
            )
            .order_by(route_offer.c.ended_at.desc())
            .limit(_WAITS)
        )
        return tuple(row.ended_at - row.since for row in rows)

    def save(self, before: Ticket | None, after: Ticket) -> None:
        values = {
            "since": after.since,
            "due_at": after.due_at,
            "owner": after.owner,
            "offer_id": after.offer.id if after.offer else None,
            "passed": json.dumps([[one.identity, one.why, to_micros(one.at)] for one in after.passed]),
            "queued_at": after.queued_at,
            "decided": after.decided,
            "closed_at": after.closed_at,
        }
        key = route_ticket.c.conversation_id == after.conversation
        if before is None:
            step = Statement(insert(route_ticket).values(conversation_id=after.conversation, version=1, **values))
        else:
            still = update(route_ticket).where(key, route_ticket.c.version == before.version)
            step = Statement(still.values(version=before.version + 1, **values), must_match=True)
        self.work.changes.steps.append(step)
        if after.offer is not None and (before is None or before.offer != after.offer):
            self.work.changes.steps.append(_asking(after.offer, after.owner))

    def end(self, offer: Offer) -> None:
        became = {
            "outcome": offer.outcome.value if offer.outcome else None,
            "ended_at": offer.ended_at,
            "reason": offer.reason.value if offer.reason else None,
        }
        live = update(route_offer).where(route_offer.c.id == offer.id, route_offer.c.outcome.is_(None))
        self.work.changes.steps.append(Statement(live.values(became), must_match=True))

    def put_off(self, tickets: Iterable[Ticket], until: datetime) -> None:
        places = [(one.conversation, to_micros(one.due_at)) for one in tickets]
        place = tuple_(route_ticket.c.conversation_id, type_coerce(route_ticket.c.due_at, BigInteger))
        resting = update(route_ticket).where(_IS_OPEN, route_ticket.c.offer_id.is_(None), place.in_(places))
        self.work.changes.steps.append(Statement(resting.values(due_at=until)))

    def wake(self, at: datetime) -> None:
        queued = update(route_ticket).where(
            _IS_OPEN, route_ticket.c.queued_at.is_not(None), route_ticket.c.offer_id.is_(None)
        )
        self.work.changes.steps.append(Statement(queued.values(due_at=at)))

    def log(self, entry: RoutingEntry) -> None:
        row = {
            "conversation_id": entry.conversation,
            "at": entry.at,
            "event": entry.event,
            "identity": entry.identity,
            "step": entry.step.value if entry.step else None,
            "refused": _written(entry.decision),
        }
        self.work.changes.steps.append(Statement(insert(route_log).values(row)))

    async def entries(self, conversation: ConversationId, *, after: int | None, limit: int) -> tuple[RoutingEntry, ...]:
        question = select(route_log).where(route_log.c.conversation_id == conversation)
        if after is not None:
            question = question.where(route_log.c.position > after)
        rows = await self.work.reading.all(question.order_by(route_log.c.position).limit(limit))
        return tuple(_entry(row) for row in rows)

    async def unaccountable(self, *, last_pool: str, limit: int) -> tuple[ConversationId, ...]:
        rows = await self.work.reading.all(
            select(conversation.c.id)
            .where(conversation.c.status != Status.CLOSED.value, or_(_has_no_owner(), _has_no_queue(last_pool)))
            .order_by(conversation.c.id)
            .limit(limit)
        )
        return tuple(ConversationId(row.id) for row in rows)


def _has_no_owner() -> ColumnElement[bool]:
    active = exists().where(
        person.c.identity == conversation.c.assignee, person.c.active, person.c.role == Role.PROVIDER.value
    )
    return and_(conversation.c.assignee.is_not(None), ~active)


def _has_no_queue(last_pool: str) -> ColumnElement[bool]:
    staffed = exists().where(pool_member.c.pool == conversation.c.pool)
    elsewhere = and_(conversation.c.pool != last_pool, ~staffed)
    return and_(conversation.c.assignee.is_(None), or_(conversation.c.pool.is_(None), elsewhere))


def _waits(row: Row[Any], ticket: Ticket | None) -> Waits:
    return Waits(
        conversation=ConversationId(row.seen_id),
        patient=Identity(row.seen_patient),
        pool=row.seen_pool,
        priority=Priority(row.seen_priority),
        assignee=Identity(row.seen_assignee) if row.seen_assignee else None,
        reason=row.seen_reason,
        continues=ConversationId(row.seen_continues) if row.seen_continues else None,
        unanswered=(row.seen_status, row.seen_turn) == (Status.OPEN.value, Turn.PROVIDER.value),
        since=row.seen_turn_since,
        ticket=ticket,
    )


def _tickets(*more: ColumnElement[Any]) -> Select[Any]:
    own = [column for column in route_ticket.c if column is not route_ticket.c.offer_id]
    return select(*own, *_OF_TICKET, *more).outerjoin(route_offer, route_offer.c.id == route_ticket.c.offer_id)


def _ticket(row: Row[Any]) -> Ticket:
    return Ticket(
        conversation=ConversationId(row.conversation_id),
        since=row.since,
        due_at=row.due_at,
        owner=Identity(row.owner) if row.owner else None,
        offer=_offer(row) if row.offer_id else None,
        passed=tuple(
            Passed(identity=Identity(identity), why=Why(why), at=from_micros(at))
            for identity, why, at in json.loads(row.passed)
        ),
        queued_at=row.queued_at,
        decided=row.decided,
        closed_at=row.closed_at,
        version=row.version,
    )


def _offer(row: Row[Any]) -> Offer:
    return Offer(
        id=OfferId(row.offer_id),
        conversation=ConversationId(row.offer_conversation_id),
        to=Identity(row.offer_to),
        step=Step(row.offer_step),
        offered_at=row.offer_offered_at,
        deadline=row.offer_deadline,
        outcome=Outcome(row.offer_outcome) if row.offer_outcome else None,
        ended_at=row.offer_ended_at,
        reason=DeclineReason(row.offer_reason) if row.offer_reason else None,
    )


def _offer_row(offer: Offer) -> dict[str, Any]:
    return {
        "id": offer.id,
        "conversation_id": offer.conversation,
        "to": offer.to,
        "step": offer.step.value,
        "offered_at": offer.offered_at,
        "deadline": offer.deadline,
        "outcome": offer.outcome.value if offer.outcome else None,
        "ended_at": offer.ended_at,
        "reason": offer.reason.value if offer.reason else None,
    }


def _written(decision: Decision | None) -> str | None:
    if decision is None:
        return None
    return json.dumps([[one.identity, one.step, one.why] for one in decision.refused])


def _entry(row: Row[Any]) -> RoutingEntry:
    decision = None
    step = Step(row.step) if row.step else None
    identity = Identity(row.identity) if row.identity else None
    if row.refused is not None:
        refused = (
            Refused(identity=Identity(who), step=Step(at), why=Why(why)) for who, at, why in json.loads(row.refused)
        )
        decision = Decision(chosen=identity, step=step, refused=tuple(refused))
    return RoutingEntry(
        position=row.position,
        conversation=ConversationId(row.conversation_id),
        at=row.at,
        event=row.event,
        identity=identity,
        step=step,
        decision=decision,
    )
