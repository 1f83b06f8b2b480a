"""Conversations in SQL: loading them to decide on, and saving what was decided."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from time import monotonic
from typing import Any

from attrs import frozen
from sqlalchemy import Row, and_, bindparam, func, or_, select, update

from adapters.persistence.attachments import attach
from adapters.persistence.changes import Rows, Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.consents import consent_from_row, latest_consent
from adapters.persistence.decisions import SaveConversation
from adapters.persistence.measures import CountFalseFlags
from adapters.persistence.members import DELIVERED, participant_from_row, read_statement
from adapters.persistence.messages import plain_send, sent_event
from adapters.persistence.openings import AddConversation
from adapters.persistence.screenings import hit_rows
from adapters.persistence.sealing import Damaged, lowering_place, topic_place
from adapters.persistence.snapshots import Snapshot
from adapters.persistence.tables import care_end, conversation, participant, person, priority_message, safety_hit
from adapters.persistence.work import Work
from application.ports.channel import RowChanged
from domain.conversation import Conversation, Disposition, Status, Turn
from domain.errors import NotFound
from domain.events import MessageSent
from domain.ids import ConversationId, Identity, NoteId, identity_key
from domain.person import Role
from domain.priority import Lowering, Priority, PriorityMessage

_BY_ID = select(conversation).where(conversation.c.id == bindparam("id"))
_PEOPLE = (
    select(participant, care_end.c.reason.label("care_end"))
    .outerjoin(
        care_end,
        and_(care_end.c.provider == participant.c.identity, care_end.c.patient == bindparam("patient")),
    )
    .where(participant.c.conversation_id == bindparam("id"))
)
_HELD_AT_ONCE = 100
_OF_PATIENT = 200


@frozen
class SqlConversations:
    """`application.ports.records.Conversations` on the tables."""

    work: Work

    async def get(self, id: ConversationId) -> Conversation:
        snapshot = self.work.decided_on.get(id) or self.work.snapshots.get(id)
        if snapshot is None:
            with self.work.snapshots.claimed(id) as put:
                snapshot = await self._read(id)
                put(snapshot)
        self.work.decided_on[id] = snapshot
        return snapshot.conversation()

    async def named(self, unique_name: str) -> Conversation | None:
        row = await self.work.reading.first(
            select(conversation.c.id).where(conversation.c.unique_key == identity_key(unique_name))
        )
        return None if row is None else await self.get(ConversationId(row.id))

    async def opened_since(self, by: Identity, since: datetime) -> int:
        row = await self.work.reading.first(
            select(func.count())
            .select_from(conversation)
            .where(conversation.c.created_by == by, conversation.c.created_at >= since)
        )
        return int(row[0]) if row else 0

    async def shared_by(self, patient: Identity, provider: Identity) -> tuple[ConversationId, ...]:
        rows = await self.work.reading.all(
            select(conversation.c.id)
            .join(participant, participant.c.conversation_id == conversation.c.id)
            .where(
                conversation.c.patient == patient,
                participant.c.identity == provider,
                participant.c.left_seq.is_(None),
            )
            .order_by(conversation.c.created_at, conversation.c.id)
        )
        return tuple(ConversationId(row.id) for row in rows)

    async def joined(self, who: Identity, among: Collection[ConversationId]) -> frozenset[ConversationId]:
        rows = await self.work.reading.all(
            select(participant.c.conversation_id).where(
                participant.c.conversation_id.in_(sorted(among)),
                participant.c.identity == who,
                participant.c.left_seq.is_(None),
            )
        )
        return frozenset(ConversationId(row.conversation_id) for row in rows)

    async def of_patient(self, patient: Identity) -> tuple[ConversationId, ...]:
        rows = await self.work.reading.all(
            select(conversation.c.id)
            .where(conversation.c.patient == patient)
            .order_by(conversation.c.created_at.desc(), conversation.c.id)
            .limit(_OF_PATIENT)
        )
        return tuple(ConversationId(row.id) for row in rows)

    async def held_until(self, at: datetime) -> tuple[ConversationId, ...]:
        rows = await self.work.reading.all(
            select(conversation.c.id)
            .where(conversation.c.hold_until <= at)
            .order_by(conversation.c.hold_until)
            .limit(_HELD_AT_ONCE)
        )
        return tuple(ConversationId(row.id) for row in rows)

    async def with_departed(self, *, closed_after: datetime, limit: int) -> tuple[ConversationId, ...]:
        taking_part = [role.value for role in Role if role.takes_part]
        rows = await self.work.reading.all(
            select(conversation.c.id)
            .distinct()
            .select_from(person)
            .join(participant, and_(participant.c.identity == person.c.identity, participant.c.left_seq.is_(None)))
            .join(conversation, conversation.c.id == participant.c.conversation_id)
            .where(
                or_(~person.c.active, person.c.role.not_in(taking_part)),
                participant.c.identity != conversation.c.patient,
                or_(conversation.c.status != Status.CLOSED.value, conversation.c.closed_at > closed_after),
            )
            .limit(limit)
        )
        return tuple(ConversationId(row.id) for row in rows)

    async def open_of(self, patient: Identity) -> tuple[ConversationId, ...]:
        rows = await self.work.reading.all(
            select(conversation.c.id)
            .where(conversation.c.patient == patient, conversation.c.status != Status.CLOSED.value)
            .order_by(conversation.c.created_at, conversation.c.id)
        )
        return tuple(ConversationId(row.id) for row in rows)

    def add(self, conversation: Conversation) -> None:
        step = AddConversation(conversation, self.work)
        self.work.changes.steps.append(step)
        self.work.changes.published.extend(step.published())

    def save(self, conversation: Conversation) -> None:
        for event in conversation.events:
            if isinstance(event, MessageSent):
                attach(self.work, event.message)
        match conversation.events:
            case [MessageSent(raised=None, heard=None) as event] if not conversation.alters_rights:
                self._send(conversation, event)
                return
        step = SaveConversation(conversation, self.work)
        self.work.changes.steps.append(step)
        self.work.changes.published.extend(step.published())

    def mark_read(self, id: ConversationId, identity: Identity, seq: int) -> None:
        self.work.changes.steps.append(read_statement(id, identity, seq))
        snapshots = self.work.snapshots
        self.work.changes.applied.append(partial(snapshots.note_read, id, identity, seq))

    def mark_delivered(self, id: ConversationId, horizons: Mapping[Identity, int]) -> None:
        work = self.work
        for identity, seq in horizons.items():
            if not work.delivered:
                work.changes.steps.append(Statement(DELIVERED, work.delivered))
            work.delivered.append({"of": id, "who": identity, "upto": seq})
            work.changes.applied.append(partial(work.snapshots.note_delivered, id, identity, seq))

    def review_rights_of(self, identity: Identity) -> None:
        theirs = select(participant.c.conversation_id).where(
            participant.c.identity == identity, participant.c.left_seq.is_(None)
        )
        self.work.changes.steps.append(
            Statement(
                update(conversation)
                .where(conversation.c.id.in_(theirs))
                .values(rights_version=conversation.c.rights_version + 1)
            )
        )
        self.work.changes.applied.append(lambda: self.work.snapshots.drop_person(identity))

    def acknowledge(self, id: ConversationId, taken: Sequence[PriorityMessage]) -> None:
        for one in taken:
            self.work.changes.steps.append(
                Statement(
                    update(priority_message)
                    .where(
                        priority_message.c.message_id == one.message,
                        priority_message.c.set_at == one.set_at,
                        priority_message.c.acknowledged_at.is_(None),
                    )
                    .values(acknowledged_by=one.acknowledged_by, acknowledged_at=one.acknowledged_at),
                    must_match=True,
                )
            )
        crises = sum(one.level is Priority.CRISIS for one in taken)
        self.work.changes.steps.append(
            Statement(
                update(conversation)
                .where(conversation.c.id == id)
                .values(
                    unacknowledged=conversation.c.unacknowledged - len(taken),
                    open_crises=conversation.c.open_crises - crises,
                    rights_version=conversation.c.rights_version + 1,
                )
            )
        )
        self.work.changes.applied.append(partial(self.work.snapshots.drop, id))
        self.work.changes.published.append(lambda: RowChanged(conversation=id))

    def lower(self, id: ConversationId, lowering: Lowering) -> None:
        concerned = [level.value for level in Priority if lowering.concerns(level)]
        why = self.work.sealer.seal(lowering.why or "", lowering_place(id, to_micros(lowering.at)))
        self.work.changes.steps.append(CountFalseFlags(id, lowering))
        theirs = update(priority_message).where(
            priority_message.c.conversation_id == id, priority_message.c.level.in_(concerned)
        )
        self.work.changes.steps.append(
            Statement(
                theirs.values(lowered_to=lowering.to, lowered_by=lowering.by, lowered_at=lowering.at, lowered_why=why)
            )
        )

    async def _read(self, id: ConversationId) -> Snapshot:
        began = monotonic()
        row = await self.work.reading.first(_BY_ID, {"id": id})
        if row is None:
            raise NotFound("conversation")
        people = await self.work.reading.all(_PEOPLE, {"id": id, "patient": row.patient})
        consent = await self.work.reading.first(latest_consent(Identity(row.patient)))
        return Snapshot(
            fields=self._fields(row),
            participants={Identity(one.identity): participant_from_row(one) for one in people if one.left_seq is None},
            former=frozenset(Identity(one.identity) for one in people if one.left_seq is not None),
            consent=consent_from_row(consent, self.work.sealer) if consent else None,
            read_at=began,
        )

    def _fields(self, row: Row[Any]) -> dict[str, Any]:
        return {
            "id": ConversationId(row.id),
            "patient": Identity(row.patient),
            "created_by": Identity(row.created_by),
            "created_at": row.created_at,
            "unique_name": row.unique_name,
            "friendly_name": self._topic(row),
            "pool": row.pool,
            "continues": row.continues,
            "reason": row.reason,
            "status": Status(row.status),
            "hold_until": row.hold_until,
            "disposition": Disposition(row.disposition) if row.disposition else None,
            "closed_at": row.closed_at,
            "priority": Priority(row.priority),
            "priority_note": NoteId(row.priority_note) if row.priority_note else None,
            "assignee": row.assignee,
            "turn": Turn(row.turn),
            "open_crises": row.open_crises,
            "last_seq": row.last_seq,
            "rights_version": row.rights_version,
        }

    def _topic(self, row: Row[Any]) -> str | None:
        if row.friendly_name is None:
            return None
        try:
            return self.work.sealer.open(row.friendly_name, topic_place(row.id))
        except Damaged:
            return None

    def _send(self, conversation: Conversation, event: MessageSent) -> None:
        send = plain_send(conversation, event, self.work)
        self.work.changes.sends.append(send)
        if hits := hit_rows(event.message, event.message.created_at):
            self.work.changes.steps.append(Rows(safety_hit, hits))
        self.work.changes.published.append(lambda: sent_event(send))
        if snapshot := self.work.decided_on.get(send.conversation):
            self.work.changes.applied.append(partial(snapshot.confirm, monotonic()))
