"""What was said automatically, who writes an answer, and whom notes call, in SQL."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import Row, and_, delete, exists, insert, or_, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.tables import (
    answering,
    auto_reply,
    auto_reply_last,
    conversation,
    mention,
    message,
    participant,
)
from adapters.persistence.work import Work
from application.ports.channel import RowChanged
from application.ports.records import LastWords, Untold
from domain.answering import Answering
from domain.conversation import Status, Turn
from domain.errors import NotFound
from domain.ids import ConversationId, Identity, MentionId, NoteId
from domain.mention import Mention
from domain.message import MessageKind
from domain.person import Role

_PEOPLE = frozenset({Role.PATIENT.value, Role.PROXY.value})
_MANY, _AT_ONCE = 200, 100


@frozen
class SqlAutoReplies:
    """`application.ports.records.AutoReplies` on the tables."""

    work: Work

    async def candidates(
        self, pools: Iterable[str], *, since: datetime, told_before: datetime, after: Untold | None = None, limit: int
    ) -> tuple[Untold, ...]:
        waits = and_(conversation.c.status == Status.OPEN.value, conversation.c.turn == Turn.PROVIDER.value)
        told_lately = exists().where(
            auto_reply_last.c.patient == conversation.c.patient, auto_reply_last.c.at > told_before
        )
        question = (
            select(conversation.c.id, conversation.c.pool, conversation.c.status, conversation.c.updated_at)
            .where(
                conversation.c.pool.in_(set(pools)),
                conversation.c.updated_at >= since,
                ~told_lately,
                or_(waits, conversation.c.status == Status.ON_HOLD.value),
            )
            .order_by(conversation.c.updated_at.desc(), conversation.c.id)
            .limit(limit)
        )
        if after is not None:
            as_late = and_(conversation.c.updated_at == after.updated_at, conversation.c.id > after.conversation)
            question = question.where(or_(conversation.c.updated_at < after.updated_at, as_late))
        return tuple(
            Untold(
                conversation=ConversationId(row.id),
                pool=row.pool,
                is_held=row.status == Status.ON_HOLD.value,
                updated_at=row.updated_at,
            )
            for row in await self.work.reading.all(question)
        )

    async def last_words(self, conversation: ConversationId) -> LastWords:
        last = (
            select(message.c.created_at)
            .where(
                message.c.conversation_id == participant.c.conversation_id,
                message.c.author == participant.c.identity,
                message.c.kind == MessageKind.TEXT.value,
            )
            .order_by(message.c.seq.desc())
            .limit(1)
            .scalar_subquery()
        )
        rows = await self.work.reading.all(
            select(participant.c.role, last.label("at")).where(participant.c.conversation_id == conversation)
        )
        said = [(row.role in _PEOPLE, row.at) for row in rows if row.at is not None]
        return LastWords(
            patient_at=max((at for theirs, at in said if theirs), default=None),
            staff_at=max((at for theirs, at in said if not theirs), default=None),
        )

    async def last_to(self, patient: Identity) -> datetime | None:
        row = await self.work.reading.first(select(auto_reply_last.c.at).where(auto_reply_last.c.patient == patient))
        return None if row is None else row.at

    async def was_said(self, conversation: ConversationId, key: str) -> bool:
        known = select(auto_reply.c.key).where(auto_reply.c.conversation_id == conversation, auto_reply.c.key == key)
        return await self.work.reading.first(known) is not None

    def note(
        self, conversation: ConversationId, key: str, patient: Identity, *, last: datetime | None, at: datetime
    ) -> None:
        said = insert(auto_reply).values(conversation_id=conversation, key=key, at=at)
        if last is None:
            told = Statement(insert(auto_reply_last).values(patient=patient, at=at))
        else:
            still = update(auto_reply_last).where(auto_reply_last.c.patient == patient, auto_reply_last.c.at == last)
            told = Statement(still.values(at=at), must_match=True)
        self.work.changes.steps += [Statement(said), told]


@frozen
class SqlAnswerings:
    """`application.ports.records.Answerings` on the tables."""

    work: Work

    async def of(self, conversation: ConversationId) -> Answering | None:
        row = await self.work.reading.first(select(answering).where(answering.c.conversation_id == conversation))
        if row is None:
            return None
        return Answering(
            conversation=conversation,
            identity=Identity(row.identity),
            since=row.since,
            until=row.until,
            instead_of=Identity(row.instead_of) if row.instead_of else None,
        )

    def save(self, before: Answering | None, after: Answering | None, conversation: ConversationId) -> None:
        if before is not None:
            still = and_(
                answering.c.conversation_id == conversation,
                answering.c.identity == before.identity,
                answering.c.until == before.until,
            )
            self.work.changes.steps.append(Statement(delete(answering).where(still), must_match=True))
        if after is not None:
            row = {
                "conversation_id": conversation,
                "identity": after.identity,
                "since": after.since,
                "until": after.until,
                "instead_of": after.instead_of,
            }
            self.work.changes.steps.append(Statement(insert(answering).values(row)))
        self.work.changes.published.append(lambda: RowChanged(conversation=conversation))


@frozen
class SqlMentions:
    """`application.ports.records.Mentions` on the tables."""

    work: Work

    async def get(self, id: MentionId) -> Mention:
        row = await self.work.reading.first(select(mention).where(mention.c.id == id))
        if row is None:
            raise NotFound("mention")
        return _mention(row)

    async def of(self, identity: Identity) -> tuple[Mention, ...]:
        rows = await self.work.reading.all(
            select(mention)
            .where(mention.c.identity == identity, mention.c.acknowledged_at.is_(None))
            .order_by(mention.c.at, mention.c.id)
            .limit(_MANY)
        )
        return tuple(_mention(row) for row in rows)

    async def due(self, at: datetime) -> tuple[Mention, ...]:
        rows = await self.work.reading.all(
            select(mention)
            .where(mention.c.next_at <= at, mention.c.acknowledged_at.is_(None))
            .order_by(mention.c.next_at, mention.c.id)
            .limit(_AT_ONCE)
        )
        return tuple(_mention(row) for row in rows)

    def add(self, one: Mention) -> None:
        row = {
            "id": one.id,
            "conversation_id": one.conversation,
            "note_id": one.note,
            "identity": one.identity,
            "by": one.by,
            "at": one.at,
            "next_at": one.next_at,
            "acknowledged_at": one.acknowledged_at,
            "instead_of": one.instead_of,
        }
        self.work.changes.steps.append(Statement(insert(mention).values(row)))

    def save(self, before: Mention, after: Mention) -> None:
        still = update(mention).where(
            mention.c.id == before.id, mention.c.next_at == before.next_at, mention.c.acknowledged_at.is_(None)
        )
        became = {
            "identity": after.identity,
            "instead_of": after.instead_of,
            "next_at": after.next_at,
            "acknowledged_at": after.acknowledged_at,
        }
        self.work.changes.steps.append(Statement(still.values(became), must_match=True))


def _mention(row: Row[Any]) -> Mention:
    return Mention(
        id=MentionId(row.id),
        conversation=ConversationId(row.conversation_id),
        note=NoteId(row.note_id),
        identity=Identity(row.identity),
        by=Identity(row.by),
        at=row.at,
        next_at=row.next_at,
        acknowledged_at=row.acknowledged_at,
        instead_of=Identity(row.instead_of) if row.instead_of else None,
    )
