"""How far the team got with what it was asked, in SQL."""

from collections.abc import Iterable
from datetime import datetime

from attrs import frozen
from sqlalchemy import select, text

from adapters.persistence.changes import Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.tables import message, team_mark
from adapters.persistence.work import Work
from domain.conversation import Conversation
from domain.ids import SYSTEM, ConversationId, Identity
from domain.message import MessageKind
from domain.receipts import MarkKind, TeamMark

_PUT = text(
    "INSERT INTO team_mark (conversation, kind, identity, seq, at) VALUES (:conversation, :kind, :identity, :seq, :at)"
    " ON CONFLICT (conversation, kind, identity, seq) DO UPDATE SET at = excluded.at"
    " WHERE team_mark.kind = 'reopened' AND team_mark.at < excluded.at"
)
_mark = team_mark.c


@frozen
class SqlTeamMarks:
    """`application.ports.records.TeamMarks` on the tables."""

    work: Work

    def put(self, marks: Iterable[TeamMark]) -> None:
        rows = [
            {
                "conversation": one.conversation,
                "kind": one.kind.value,
                "identity": one.identity,
                "seq": one.seq,
                "at": to_micros(one.at),
            }
            for one in marks
        ]
        if rows:
            self.work.changes.steps.append(Statement(_PUT, rows))

    async def first(
        self, conversation: ConversationId, kind: MarkKind, *, seq: int, since: datetime, by: Identity | None = None
    ) -> TeamMark | None:
        question = select(team_mark).where(
            _mark.conversation == conversation, _mark.kind == kind.value, _mark.at >= since, _mark.seq >= seq
        )
        if by is not None:
            question = question.where(_mark.identity == by)
        row = await self.work.reading.first(question.order_by(_mark.at, _mark.identity).limit(1))
        if row is None:
            return None
        return TeamMark(
            conversation=conversation, kind=kind, identity=Identity(row.identity), seq=int(row.seq), at=row.at
        )

    async def answered(self, conversation: Conversation, *, seq: int) -> TeamMark | None:
        answers = (
            select(message.c.author, message.c.seq, message.c.created_at)
            .where(
                message.c.conversation_id == conversation.id,
                message.c.seq > seq,
                message.c.kind == MessageKind.TEXT.value,
                message.c.author.not_in([conversation.patient, SYSTEM]),
                message.c.on_behalf_of.is_(None),
                message.c.retracted_at.is_(None),
            )
            .order_by(message.c.seq)
            .limit(1)
        )
        row = await self.work.reading.first(answers)
        if row is None:
            return None
        return TeamMark(
            conversation=conversation.id,
            kind=MarkKind.WORKING,
            identity=Identity(row.author),
            seq=int(row.seq),
            at=row.created_at,
        )
