"""What is on record beyond its time, in SQL."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import define, field, frozen
from sqlalchemy import ColumnElement, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.audit_log import audit_row
from adapters.persistence.changes import ChangeSet, Writing
from adapters.persistence.lane import WriteLane
from adapters.persistence.on_hold import held_in, let_no_hold_come
from adapters.persistence.purging import PARTS
from adapters.persistence.reading import Reading
from adapters.persistence.tables import audit, message, provider_copy
from application.ports.retention import ON_HOLD, WAITS_FOR_THE_REST, Expired, ProviderCopy
from domain.audit import AuditRecord
from domain.ids import ConversationId
from domain.retention import RetentionClass

_HELD = held_in(provider_copy.c.conversation_id)
_COPIES = select(provider_copy.c.reason, _HELD.label("held"))


@frozen
class SqlRetention:
    """`application.ports.retention.Retention` on the tables."""

    engine: AsyncEngine
    lane: WriteLane

    async def expired(self, what: RetentionClass, before: datetime) -> Expired:
        going = held = 0
        reading = Reading(self.engine)
        try:
            for part in PARTS[what]:
                old = select(func.count()).select_from(part.table).where(part.old(before))
                going += (await reading.all(old.where(~part.held)))[0][0]
                held += (await reading.all(old.where(part.held)))[0][0]
        finally:
            await reading.close()
        return Expired(going, held)

    async def purge(self, what: RetentionClass, *, before: datetime, limit: int, record: AuditRecord) -> int:
        step = _Purge(what, before, limit, record)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.gone

    async def claim(self, *, now: datetime, until: datetime, limit: int) -> Sequence[ProviderCopy]:
        step = _Claim(now, until, limit)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.taken

    async def gone(self, copy: ProviderCopy, *, record: AuditRecord, once: str) -> None:
        await self.lane.commit(ChangeSet(steps=[_Change(copy, None, None)], audit=[audit_row(record, once)]))

    async def postpone(self, copy: ProviderCopy, *, due_at: datetime, reason: str) -> None:
        await self.lane.commit(ChangeSet(steps=[_Change(copy, due_at, reason)]))

    async def waiting(self) -> Mapping[str, int]:
        reading = Reading(self.engine)
        try:
            rows = await reading.all(_COPIES)
        finally:
            await reading.close()
        return Counter(ON_HOLD if row.held else row.reason or "" for row in rows)

    async def stuck(self, attempts: int) -> int:
        reading = Reading(self.engine)
        try:
            tried = provider_copy.c.attempts >= attempts, provider_copy.c.reason != WAITS_FOR_THE_REST
            rows = await reading.all(select(func.count()).select_from(provider_copy).where(*tried, ~_HELD))
        finally:
            await reading.close()
        return int(rows[0][0])


@define
class _Purge:
    what: RetentionClass
    before: datetime
    limit: int
    record: AuditRecord = field(repr=False)
    gone: int = 0

    def write(self, db: Writing) -> None:
        let_no_hold_come(db.connection)
        for part in PARTS[self.what]:
            rows = part.next(db.connection, self.before, self.limit)
            if rows:
                part.go(db.connection, rows, self.record.at)
                db.bulk.insert(audit, [audit_row(self.record, None)])
                self.gone = len(rows)
                return


@define
class _Claim:
    now: datetime
    until: datetime
    limit: int
    taken: Sequence[ProviderCopy] = ()

    def write(self, db: Writing) -> None:
        let_no_hold_come(db.connection)
        kept = exists().where(
            message.c.conversation_id == provider_copy.c.conversation_id, message.c.purged_at.is_(None)
        )
        due = select(provider_copy, (~kept).label("whole")).where(provider_copy.c.due_at <= self.now, ~_HELD)
        rows = db.connection.execute(due.order_by(provider_copy.c.due_at).limit(self.limit)).all()
        self.taken = [
            ProviderCopy(
                conversation=ConversationId(row.conversation_id),
                reference=row.ref,
                attempts=row.attempts + 1,
                whole=bool(row.whole),
            )
            for row in rows
        ]
        for one in self.taken:
            db.connection.execute(
                update(provider_copy).where(_this(one)).values(due_at=self.until, attempts=one.attempts)
            )


@frozen
class _Change:
    copy: ProviderCopy
    due_at: datetime | None
    reason: str | None

    def write(self, db: Writing) -> None:
        if self.due_at is None:
            db.connection.execute(delete(provider_copy).where(_this(self.copy)))
        else:
            later = update(provider_copy).where(_this(self.copy))
            db.connection.execute(later.values(due_at=self.due_at, reason=self.reason))


def _this(copy: ProviderCopy) -> ColumnElement[bool]:
    return (provider_copy.c.conversation_id == copy.conversation) & (provider_copy.c.ref == copy.reference)
