"""What stands at the messaging provider, in SQL."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define, frozen
from sqlalchemy import Executable, Row, and_, bindparam, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.changes import ChangeSet, Statement, Step, Writing
from adapters.persistence.consents import IS_LATEST, ended_by_time
from adapters.persistence.lane import WriteLane
from adapters.persistence.provider_rows import call_thread, due_by
from adapters.persistence.reading import Reading
from adapters.persistence.tables import (
    consent,
    conversation,
    message,
    outbox,
    participant,
    person,
    provider_message,
)
from adapters.persistence.tables import provider_thread as thread
from application.ports.mirror import (
    PATIENTS_SIDE,
    SHUT_OUT,
    Horizon,
    MirroredConversation,
    MirroredMember,
    Standing,
)
from domain.consent import EndedByTime
from domain.conversation import Status
from domain.errors import NotFound
from domain.ids import ConversationId, Identity, MessageId
from domain.person import Role

_THIS = thread.c.conversation_id == bindparam("of")
_CONVERSATION = (
    select(conversation.c.status, conversation.c.closed_at, thread.c.standing, thread.c.ref)
    .join(thread, thread.c.conversation_id == conversation.c.id)
    .where(conversation.c.id == bindparam("id"))
)
_MEMBERS = (
    select(
        participant.c.identity,
        participant.c.role,
        participant.c.visible_from,
        participant.c.left_out,
        participant.c.left_out_since,
        person.c.active,
        person.c.role.label("today"),
    )
    .outerjoin(person, person.c.identity == participant.c.identity)
    .where(participant.c.conversation_id == bindparam("id"), participant.c.left_seq.is_(None))
    .order_by(participant.c.joined_at, participant.c.identity)
)
_MESSAGE = select(message.c.provider_ref).where(
    message.c.conversation_id == bindparam("id"), message.c.id == bindparam("message")
)
_DUE = (
    select(thread.c.conversation_id)
    .where(thread.c.due_at <= bindparam("now"))
    .order_by(thread.c.due_at)
    .limit(bindparam("limit"))
)
_OPEN = (Standing.ACTIVE.value, Standing.INACTIVE.value)
_LAPSED = (
    select(thread.c.conversation_id, consent.c.signed_at)
    .join(conversation, conversation.c.id == thread.c.conversation_id)
    .join(consent, consent.c.identity == conversation.c.patient)
    .where(
        thread.c.standing.in_(_OPEN),
        exists().where(
            participant.c.conversation_id == thread.c.conversation_id,
            participant.c.role.in_([one.value for one in PATIENTS_SIDE]),
            participant.c.left_seq.is_(None),
            participant.c.visible_from <= 1,
            participant.c.left_out.is_distinct_from(SHUT_OUT),
        ),
    )
    .limit(bindparam("limit"))
)
_NEWEST = (
    select(message.c.provider_ref)
    .where(
        message.c.conversation_id == participant.c.conversation_id,
        message.c.seq <= participant.c.read_seq,
        message.c.provider_ref.is_not(None),
        message.c.retracted_at.is_(None),
    )
    .order_by(message.c.seq.desc())
    .limit(1)
    .scalar_subquery()
)
_ON_ITS_WAY = exists().where(
    outbox.c.conversation_id == participant.c.conversation_id,
    outbox.c.seq <= participant.c.read_seq,
    outbox.c.parked_at.is_(None),
)
_HORIZONS = (
    select(participant.c.conversation_id, participant.c.identity, participant.c.read_seq, _NEWEST.label("reference"))
    .join(thread, thread.c.conversation_id == participant.c.conversation_id)
    .where(
        participant.c.read_seq > participant.c.mirrored_seq,
        participant.c.left_seq.is_(None),
        thread.c.standing.in_(_OPEN),
        ~_ON_ITS_WAY,
    )
    .limit(bindparam("limit"))
)
_TOLD_UPTO = (
    select(provider_message.c.place)
    .join(message, message.c.id == provider_message.c.message_id)
    .where(
        message.c.conversation_id == participant.c.conversation_id,
        message.c.seq <= participant.c.mirrored_seq,
        message.c.retracted_at.is_(None),
    )
    .order_by(message.c.seq.desc())
    .limit(1)
    .scalar_subquery()
)
_FELL_BACK = select(participant.c.mirrored_seq).where(
    participant.c.conversation_id == bindparam("id"),
    participant.c.identity == bindparam("who"),
    bindparam("place") < _TOLD_UPTO,
)
_TOLD = (
    update(participant)
    .where(
        and_(
            participant.c.conversation_id == bindparam("of"),
            participant.c.identity == bindparam("who"),
            participant.c.mirrored_seq < bindparam("upto"),
        )
    )
    .values(mirrored_seq=bindparam("upto"))
)


@frozen
class SqlMirror:
    """`application.ports.mirror.Mirror` on the tables."""

    engine: AsyncEngine
    lane: WriteLane

    async def conversation(self, id: ConversationId) -> MirroredConversation:
        reading = Reading(self.engine)
        try:
            row = await reading.first(_CONVERSATION, {"id": id})
            members = await reading.all(_MEMBERS, {"id": id})
        finally:
            await reading.close()
        if row is None:
            raise NotFound("conversation")
        return MirroredConversation(
            id=id,
            status=Status(row.status),
            closed_at=row.closed_at,
            members=tuple(
                MirroredMember(
                    identity=Identity(one.identity),
                    role=Role(one.role),
                    sees_all=one.visible_from <= 1,
                    left_out=one.left_out,
                    left_out_since=one.left_out_since,
                    active=one.active is None or (one.active and Role(one.today).takes_part),
                )
                for one in members
            ),
            standing=Standing(row.standing),
            reference=row.ref,
        )

    async def message(self, id: ConversationId, message: MessageId) -> str | None:
        rows = await self._all(_MESSAGE, id=id, message=message)
        return rows[0].provider_ref if rows else None

    async def bind(self, id: ConversationId, *, reference: str) -> None:
        await self.lane.commit(ChangeSet(steps=call_thread(id, reference)))

    async def stands(self, id: ConversationId, standing: Standing, *, due_at: datetime | None = None) -> None:
        again = {"compared_at": None} if standing is Standing.CLOSED else {}
        now = update(thread).where(_THIS).values(standing=standing.value, **again)
        steps: list[Step] = [Statement(now, {"of": id})]
        if due_at is not None:
            steps.append(_due_by(due_at, [id]))
        await self.lane.commit(ChangeSet(steps=steps))

    async def left_out(self, id: ConversationId, identity: Identity, reason: str | None, *, at: datetime) -> None:
        them = and_(
            participant.c.conversation_id == id,
            participant.c.identity == identity,
            participant.c.left_out.is_distinct_from(reason),
        )
        since = None if reason is None else at
        told = Statement(update(participant).where(them).values(left_out=reason, left_out_since=since))
        await self.lane.commit(ChangeSet(steps=[told, _due_by(at, [id])]))

    async def left_out_now(
        self, id: ConversationId, identity: Identity, reason: str | None, *, was: str, at: datetime
    ) -> None:
        them = and_(
            participant.c.conversation_id == id, participant.c.identity == identity, participant.c.left_out == was
        )
        since = None if reason is None else at
        told = Statement(update(participant).where(them).values(left_out=reason, left_out_since=since))
        await self.lane.commit(ChangeSet(steps=[told, _due_by(at, [id])]))

    async def due(self, *, now: datetime, limit: int) -> Sequence[ConversationId]:
        return [ConversationId(row.conversation_id) for row in await self._all(_DUE, now=now, limit=limit)]

    async def take(self, ids: Sequence[ConversationId], *, now: datetime, until: datetime) -> Sequence[ConversationId]:
        step = _Take(ids, now, until)
        if ids:
            await self.lane.commit(ChangeSet(steps=[step]))
        return [id for id in ids if id in step.taken]

    async def put_back(self, ids: Sequence[ConversationId], *, until: datetime, due_at: datetime | None) -> None:
        if ids:
            untouched = update(thread).where(_THIS, thread.c.due_at == until).values(due_at=due_at)
            await self.lane.commit(ChangeSet(steps=[Statement(untouched, [{"of": id} for id in ids])]))

    async def lapsed(self, ended: EndedByTime, *, limit: int) -> Mapping[ConversationId, datetime]:
        over = _LAPSED.where(or_(*ended_by_time(ended)), consent.c.revoked_at.is_(None), IS_LATEST)
        return {ConversationId(row.conversation_id): row.signed_at for row in await self._all(over, limit=limit)}

    async def look_again(self, ids: Sequence[ConversationId], *, at: datetime) -> None:
        if ids:
            await self.lane.commit(ChangeSet(steps=[_due_by(at, ids)]))

    async def horizons(self, *, limit: int) -> Sequence[Horizon]:
        return [
            Horizon(
                conversation=ConversationId(row.conversation_id),
                identity=Identity(row.identity),
                seq=row.read_seq,
                reference=row.reference,
            )
            for row in await self._all(_HORIZONS, limit=limit)
        ]

    async def fell_back(self, id: ConversationId, identity: Identity, *, place: int) -> None:
        if await self._all(_FELL_BACK, id=id, who=identity, place=place):
            anew = update(participant).where(participant.c.conversation_id == id, participant.c.identity == identity)
            await self.lane.commit(ChangeSet(steps=[Statement(anew.values(mirrored_seq=0))]))

    async def told(self, horizons: Sequence[Horizon]) -> None:
        if horizons:
            known = [{"of": one.conversation, "who": one.identity, "upto": one.seq} for one in horizons]
            await self.lane.commit(ChangeSet(steps=[Statement(_TOLD, known)]))

    async def _all(self, question: Executable, **parameters: Any) -> list[Row[Any]]:
        reading = Reading(self.engine)
        try:
            return await reading.all(question, parameters)
        finally:
            await reading.close()


@define
class _Take:
    ids: Sequence[ConversationId]
    now: datetime
    until: datetime
    taken: frozenset[str] = frozenset()

    def write(self, db: Writing) -> None:
        due = update(thread).where(thread.c.conversation_id.in_(self.ids), thread.c.due_at <= self.now)
        taken = db.connection.execute(due.values(due_at=self.until).returning(thread.c.conversation_id))
        self.taken = frozenset(taken.scalars())


def _due_by(at: datetime, ids: Sequence[ConversationId]) -> Statement:
    return Statement(due_by(at).where(thread.c.conversation_id.in_(ids)))
