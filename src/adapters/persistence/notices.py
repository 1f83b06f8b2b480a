"""Notices in SQL."""

from datetime import datetime
from typing import Any

from attrs import evolve, frozen
from sqlalchemy import Row, Update, delete, select, tuple_, type_coerce, update
from sqlalchemy.dialects.postgresql import insert as insert_postgres
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.types import BigInteger

from adapters.persistence.changes import Statement, Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.tables import notice
from adapters.persistence.work import Work
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.records import KeptNotice, NoticeOutcome, NoticePlace
from domain.ids import AlertId, ConversationId, Identity, NoticeId

_OPEN = notice.c.ended_at.is_(None)


@frozen
class _Add:
    """A new row; one whose id is there already is left as it is."""

    row: dict[str, Any]

    def write(self, db: Writing) -> None:
        insert = insert_postgres if db.connection.dialect.name == "postgresql" else insert_sqlite
        db.connection.execute(insert(notice).values(self.row).on_conflict_do_nothing())


@frozen
class SqlNotices:
    """`application.ports.records.Notices` on the table."""

    work: Work

    def add(self, added: Notice) -> None:
        self.work.changes.steps.append(
            _Add(
                {
                    "id": added.id,
                    "kind": added.kind.value,
                    "channel": added.channel.value,
                    "recipient": added.recipient,
                    "conversation_id": added.conversation,
                    "alert_id": added.alert,
                    "at": added.at,
                    "until": added.until,
                    "due_at": added.at,
                    "attempts": 0,
                }
            )
        )

    async def due(self, at: datetime, *, limit: int) -> tuple[KeptNotice, ...]:
        question = select(notice).where(_OPEN, notice.c.due_at <= at).order_by(notice.c.due_at).limit(limit)
        return tuple(_from_row(row) for row in await self.work.reading.all(question))

    def claim(self, kept: KeptNotice, *, until: datetime) -> KeptNotice:
        claimed = evolve(kept, due_at=until, attempts=kept.attempts + 1)
        change = _as_claimed(kept).values(due_at=until, attempts=claimed.attempts)
        self.work.changes.steps.append(Statement(change, must_match=True))
        return claimed

    def postpone(self, claimed: KeptNotice, *, due_at: datetime, reason: str) -> None:
        self.work.changes.steps.append(Statement(_as_claimed(claimed).values(due_at=due_at, reason=reason)))

    def end(self, claimed: KeptNotice, outcome: NoticeOutcome, *, at: datetime, reason: str | None = None) -> None:
        ended = update(notice).where(notice.c.id == claimed.notice.id, _OPEN)
        self.work.changes.steps.append(
            Statement(ended.values(outcome=outcome.value, ended_at=at, reason=reason or claimed.reason))
        )

    async def page(self, *, after: NoticePlace | None, limit: int) -> tuple[KeptNotice, ...]:
        question = select(notice).order_by(notice.c.at.desc(), notice.c.id.desc()).limit(limit)
        if after is not None:
            at, id = after
            question = question.where(tuple_(type_coerce(notice.c.at, BigInteger), notice.c.id) < (to_micros(at), id))
        return tuple(_from_row(row) for row in await self.work.reading.all(question))

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(Statement(delete(notice).where(notice.c.ended_at < before)))


def _as_claimed(kept: KeptNotice) -> Update:
    return update(notice).where(notice.c.id == kept.notice.id, notice.c.attempts == kept.attempts, _OPEN)


def _from_row(row: Row[Any]) -> KeptNotice:
    return KeptNotice(
        notice=Notice(
            id=NoticeId(row.id),
            kind=NoticeKind(row.kind),
            channel=NoticeChannel(row.channel),
            recipient=Identity(row.recipient),
            conversation=ConversationId(row.conversation_id) if row.conversation_id else None,
            alert=AlertId(row.alert_id) if row.alert_id else None,
            at=row.at,
            until=row.until,
        ),
        due_at=row.due_at,
        attempts=row.attempts,
        outcome=NoticeOutcome(row.outcome) if row.outcome else None,
        reason=row.reason,
        ended_at=row.ended_at,
    )
