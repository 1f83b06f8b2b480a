"""The audit's chain on the tables."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import define, field, frozen
from sqlalchemy import Executable, Row, delete, exists, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.audit_log import audit_row
from adapters.persistence.audit_rows import record_of
from adapters.persistence.changes import ChangeSet, Writing
from adapters.persistence.lane import WriteLane
from adapters.persistence.on_hold import any_stands, let_no_hold_come
from adapters.persistence.reading import Reading
from adapters.persistence.tables import audit, audit_checkpoint, audit_leader, audit_link, audit_waiting
from domain.audit import AuditRecord
from domain.audit_chain import Checkpoint, Link, Linked, chained
from domain.ids import AuditId

_HEAD = select(audit_link).order_by(audit_link.c.position.desc()).limit(1)
_POINTS = select(audit_checkpoint).order_by(audit_checkpoint.c.position, audit_checkpoint.c.is_start)
_LINKED = (
    select(audit_link.c.position.label("place"), audit_link.c.audit_id, audit_link.c.previous, audit_link.c.hash)
    .add_columns(*(column for column in audit.c if column.name != "position"))
    .outerjoin_from(audit_link, audit, audit.c.id == audit_link.c.audit_id)
)


@frozen
class SqlAuditChain:
    """`application.ports.audit_chain.AuditChain` on the tables."""

    engine: AsyncEngine
    lane: WriteLane

    async def seal(self, *, leader: str, now: datetime, until: datetime, limit: int) -> int:
        step = _Seal(leader, now, until, limit)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.sealed

    async def head(self) -> Link | None:
        rows = await self._all(_HEAD)
        return _link(rows[0]) if rows else None

    async def links(self, after: int, limit: int) -> Sequence[Linked]:
        page = _LINKED.where(audit_link.c.position > after).order_by(audit_link.c.position).limit(limit)
        return [_linked(row) for row in await self._all(page)]

    async def linked(self, record: AuditId) -> Linked | None:
        rows = await self._all(_LINKED.where(audit_link.c.audit_id == record))
        return _linked(rows[0]) if rows else None

    async def stray(self) -> str | None:
        linked = exists().where(audit_link.c.audit_id == audit.c.id)
        waits = exists().where(audit_waiting.c.position == audit.c.position)
        rows = await self._all(select(audit.c.id).where(~linked, ~waits).order_by(audit.c.position).limit(1))
        return str(rows[0].id) if rows else None

    async def waiting(self) -> int:
        rows = await self._all(select(func.count().label("number")).select_from(audit_waiting))
        return int(rows[0].number)

    async def waiting_since(self) -> datetime | None:
        rows = await self._all(select(audit_waiting.c.at).order_by(audit_waiting.c.position).limit(1))
        return rows[0].at if rows else None

    async def last_checkpoint(self) -> Checkpoint | None:
        rows = await self._all(select(audit_checkpoint).order_by(audit_checkpoint.c.position.desc()).limit(1))
        return _checkpoint(rows[0]) if rows else None

    async def checkpoints(self, after: int, limit: int) -> Sequence[Checkpoint]:
        points = _POINTS.where(audit_checkpoint.c.position > after, ~audit_checkpoint.c.is_start).limit(limit)
        return [_checkpoint(row) for row in await self._all(points)]

    async def start(self) -> Checkpoint | None:
        rows = await self._all(
            select(audit_checkpoint)
            .where(audit_checkpoint.c.is_start)
            .order_by(audit_checkpoint.c.position.desc())
            .limit(1)
        )
        return _checkpoint(rows[0]) if rows else None

    async def keep(self, checkpoint: Checkpoint) -> None:
        await self.lane.commit(ChangeSet(steps=[_Keep(checkpoint)]))

    async def purge(self, start: Checkpoint, record: AuditRecord) -> bool:
        step = _Purge(start, record)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.done

    async def _all(self, question: Executable) -> list[Row[Any]]:
        reading = Reading(self.engine)
        try:
            return await reading.all(question)
        finally:
            await reading.close()


@define
class _Seal:
    leader: str
    now: datetime
    until: datetime
    limit: int
    sealed: int = 0

    def write(self, db: Writing) -> None:
        free = or_(audit_leader.c.leader == self.leader, audit_leader.c.until <= self.now)
        mine = update(audit_leader).where(free).values(leader=self.leader, until=self.until)
        if db.connection.execute(mine).rowcount == 0:
            return
        waiting = select(audit).join(audit_waiting, audit_waiting.c.position == audit.c.position)
        rows = db.connection.execute(waiting.order_by(audit_waiting.c.position).limit(self.limit)).all()
        if not rows:
            return
        head = db.connection.execute(_HEAD).first()
        links = chained(None if head is None else _link(head), map(record_of, rows))
        db.bulk.insert(audit_link, [(one.position, one.record, one.previous, one.hash) for one in links])
        sealed = [row.position for row in rows]
        db.connection.execute(delete(audit_waiting).where(audit_waiting.c.position.in_(sealed)))
        self.sealed = len(rows)


@frozen
class _Keep:
    checkpoint: Checkpoint

    def write(self, db: Writing) -> None:
        one = self.checkpoint
        # Whoever else signs at this moment waits here: one that came too late would never get to the second place.
        db.connection.execute(select(audit_leader.c.id).with_for_update())
        there = select(func.count()).where(
            audit_checkpoint.c.position >= one.position, audit_checkpoint.c.is_start == one.is_start
        )
        if db.connection.execute(there).scalar_one() == 0:
            db.connection.execute(
                insert(audit_checkpoint).values(
                    position=one.position, is_start=one.is_start, hash=one.hash, at=one.at, signature=one.signature
                )
            )


@define
class _Purge:
    start: Checkpoint
    record: AuditRecord = field(repr=False)
    done: bool = False

    def write(self, db: Writing) -> None:
        let_no_hold_come(db.connection)
        if any_stands(db.connection):
            return
        _Keep(self.start).write(db)
        gone = audit_link.c.position <= self.start.position
        db.connection.execute(delete(audit).where(audit.c.id.in_(select(audit_link.c.audit_id).where(gone))))
        db.connection.execute(delete(audit_link).where(gone))
        db.bulk.insert(audit, [audit_row(self.record, None)])
        self.done = True


def _link(row: Row[Any]) -> Link:
    return Link(position=row.position, record=AuditId(row.audit_id), previous=row.previous, hash=row.hash)


def _linked(row: Row[Any]) -> Linked:
    link = Link(position=row.place, record=AuditId(row.audit_id), previous=row.previous, hash=row.hash)
    return Linked(link, None if row.id is None else record_of(row))


def _checkpoint(row: Row[Any]) -> Checkpoint:
    return Checkpoint(position=row.position, hash=row.hash, at=row.at, is_start=row.is_start, signature=row.signature)
