"""How far the nudges of patients and proxies are, in SQL."""

from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, Row, Update, and_, delete, select, true, update

from adapters.persistence.changes import Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.tables import conversation as talk
from adapters.persistence.tables import message, nudge, participant
from adapters.persistence.work import Work
from domain.ids import ConversationId, Identity
from domain.message import MessageKind
from domain.nudge import NudgeKind, Nudges
from domain.priority import Priority

_URGENT = tuple(one.value for one in Priority if one.rank >= Priority.URGENT.rank)
_row = nudge.c


@frozen
class SqlNudgeBook:
    """`application.ports.records.NudgeBook` on the tables."""

    work: Work

    def begin(self, nudges: Nudges) -> None:
        due_at = None if nudges.due_at is None else to_micros(nudges.due_at)
        self.work.changes.nudges.append(
            (nudges.conversation, nudges.identity, nudges.kind.value, to_micros(nudges.since), due_at)
        )

    def read(self, conversation: ConversationId, identity: Identity, *, at: datetime, due_at: datetime) -> None:
        anew = {"since": at, "step": 0, "due_at": due_at, "touched": _row.touched + 1}
        theirs = and_(_row.conversation == conversation, _row.identity == identity)
        self.work.changes.steps.append(Statement(update(nudge).where(theirs).values(anew)))

    async def due(self, at: datetime, *, limit: int) -> tuple[Nudges, ...]:
        question = select(nudge).where(_row.due_at <= at).order_by(_row.due_at).limit(limit)
        return tuple(_from_row(row) for row in await self.work.reading.all(question))

    async def unread(self, conversation: ConversationId, identity: Identity, kind: NudgeKind | None = None) -> bool:
        urgent = message.c.priority.in_(_URGENT)
        of_kind = {None: true(), NudgeKind.URGENT: urgent, NudgeKind.ROUTINE: ~urgent}
        question = (
            select(message.c.seq)
            .join(
                participant,
                and_(
                    participant.c.conversation_id == message.c.conversation_id,
                    participant.c.identity == identity,
                ),
            )
            .join(talk, talk.c.id == message.c.conversation_id)
            .where(
                message.c.conversation_id == conversation,
                message.c.seq > participant.c.read_seq,
                message.c.seq >= participant.c.visible_from,
                participant.c.left_seq.is_(None),
                message.c.author != identity,
                message.c.author != talk.c.patient,
                message.c.on_behalf_of.is_(None),
                message.c.caused_by.is_distinct_from(identity),
                message.c.kind != MessageKind.AUTO_REPLY.value,
                message.c.retracted_at.is_(None),
                of_kind[kind],
            )
            .limit(1)
        )
        return await self.work.reading.first(question) is not None

    def save(self, before: Nudges, after: Nudges) -> None:
        self.work.changes.steps.append(Statement(moved(before, after), must_match=True))

    def forget(self, nudges: Nudges) -> None:
        self.work.changes.steps.append(Statement(delete(nudge).where(_still(nudges)), must_match=True))


def moved(before: Nudges, after: Nudges) -> Update:
    """The statement that puts one in place of the other, if nothing touched it meanwhile."""
    became = {"since": after.since, "step": after.step, "due_at": after.due_at, "touched": _row.touched + 1}
    return update(nudge).where(_still(before)).values(became)


def due_nudges(connection: Connection, at: datetime) -> list[Nudges]:
    """All that are due, of a record that nobody opened."""
    return [_from_row(row) for row in connection.execute(select(nudge).where(_row.due_at <= at))]


def _still(nudges: Nudges) -> Any:
    return and_(
        _row.conversation == nudges.conversation,
        _row.identity == nudges.identity,
        _row.kind == nudges.kind.value,
        _row.touched == nudges.touched,
    )


def _from_row(row: Row[Any]) -> Nudges:
    return Nudges(
        conversation=ConversationId(row.conversation),
        identity=Identity(row.identity),
        kind=NudgeKind(row.kind),
        since=row.since,
        step=row.step,
        due_at=row.due_at,
        touched=int(row.touched),
    )
