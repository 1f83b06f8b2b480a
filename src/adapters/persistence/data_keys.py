"""The data keys in SQL, and the walk through all boxes that follows a rotation."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from attrs import define, evolve, field, frozen
from sqlalchemy import Row, and_, func, insert, literal, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.audit_log import audit_row
from adapters.persistence.changes import ChangeSet, Statement, Writing
from adapters.persistence.engines import looking_engine
from adapters.persistence.lane import WriteLane
from adapters.persistence.reading import Reading
from adapters.persistence.sealed_columns import SEALED, SealedColumn
from adapters.persistence.sealing import Damaged, Sealer, WrappedKey
from adapters.persistence.tables import audit, data_key
from application.ports.data_keys import Cursor, Damage, KeyUse, Walked
from domain.audit import AuditRecord, Deed

_NEXT = timedelta(microseconds=1)
"""The newest is told by its time."""
_STORED = select(data_key).order_by(data_key.c.created_at, data_key.c.id)


def stored_keys(url: str) -> list[WrappedKey]:
    """The stored data keys, the oldest first, read at once and apart from all that goes on."""
    engine = looking_engine(url)
    try:
        with engine.connect() as connection:
            return [_key(row) for row in connection.execute(_STORED)]
    finally:
        engine.dispose()


def used_since(url: str, key_id: str) -> datetime | None:
    """Since when a key-encryption key is in use: its rotation on the audit, else the first data key under it."""
    rotated = select(func.min(audit.c.at)).where(
        audit.c.object == f"key:{key_id}", audit.c.action == Deed.ROTATE_KEYS.value, audit.c.reason.is_(None)
    )
    first = select(func.min(data_key.c.created_at)).where(data_key.c.key_id == key_id)
    engine = looking_engine(url)
    try:
        with engine.connect() as connection:
            since: datetime | None = connection.execute(rotated).scalar_one()
            made: datetime | None = connection.execute(first).scalar_one()
            return since or made
    finally:
        engine.dispose()


@frozen
class SqlDataKeys:
    """`application.ports.data_keys.DataKeys` on the tables."""

    engine: AsyncEngine
    lane: WriteLane
    sealer: Sealer = field(repr=False)

    async def renew(self, now: datetime, record: AuditRecord, *, made_before: datetime | None = None) -> None:
        rows = await self._all(_STORED)
        step = _Renew(self.sealer, now, record, made_before)
        if not rows or not (step.is_rotated(rows) or step.is_over(rows)):
            self.sealer.use([_key(row) for row in rows])
            return
        await self.lane.commit(ChangeSet(steps=[step]))
        self.sealer.use([_key(row) for row in await self._all(_STORED)])

    async def unfinished(self) -> datetime | None:
        rows = await self._all(_STORED)
        return None if _at_rest(rows) else rows[-1].created_at

    async def walk(self, cursor: Cursor | None, limit: int) -> Walked:
        place, behind = cursor or (0, ())
        sealed = SEALED[place]
        rows = await self._all(_window(sealed, behind, limit))
        anew = [one for row in rows if (one := self._anew(sealed, row)) is not None]
        if anew:
            await self.lane.commit(ChangeSet(steps=list(anew)))
        if len(rows) == limit:
            last = [rows[-1]._mapping[key] for key in sealed.table.primary_key]
            return Walked(cursor=(place, last), sealed=len(anew))
        return Walked(cursor=(place + 1, ()) if place + 1 < len(SEALED) else None, sealed=len(anew))

    async def finished(self, made_at: datetime) -> None:
        newest = select(data_key.c.id).order_by(data_key.c.created_at.desc(), data_key.c.id.desc()).limit(1)
        still = (data_key.c.id == newest.scalar_subquery(), data_key.c.created_at == made_at)
        await self.lane.commit(ChangeSet(steps=[Statement(update(data_key).where(*still).values(walked=True))]))

    async def uses(self) -> Sequence[KeyUse]:
        counts: dict[bytes, int] = {}
        for sealed in SEALED:
            head = func.substr(sealed.column, 2, 8)
            boxes = (
                select(head.label("id"), func.count().label("number"))
                .where(func.length(sealed.column) > 8)
                .group_by(head)
            )
            for row in await self._all(boxes):
                counts[bytes(row.id)] = counts.get(bytes(row.id), 0) + row.number
        stored = [_key(row) for row in await self._all(_STORED)]
        return [
            KeyUse(
                id=one.id.hex(),
                key_id=one.key_id,
                created_at=one.created_at,
                lost=one.id in self.sealer.lost,
                texts=counts.get(one.id, 0),
            )
            for one in stored
        ]

    def lost(self) -> int:
        return len(self.sealer.lost)

    def damaged(self) -> Sequence[Damage]:
        places = (place.split("|") for place in self.sealer.met())
        return [Damage(object=f"{of}:{id}", part=part[0] if part else "") for of, id, *part in places]

    def _anew(self, sealed: SealedColumn, row: Row[Any]) -> "_Anew | None":
        box = row._mapping[sealed.column]
        if box is None or self.sealer.is_current(bytes(box)):
            return None
        try:
            text = self.sealer.open(bytes(box), sealed.place(row))
        except Damaged:
            return None
        return _Anew(sealed, row, self.sealer.seal(text, sealed.place(row)))

    async def _all(self, question: Any) -> list[Row[Any]]:
        reading = Reading(self.engine)
        try:
            return await reading.all(question)
        finally:
            await reading.close()


def _window(sealed: SealedColumn, behind: Sequence[object], limit: int) -> Any:
    """The next rows in the order of the primary key, whether or not there is something to do: each costs the same."""
    keys = list(sealed.table.primary_key)
    wanted = {column.name: column for column in (*keys, *(sealed.table.c[name] for name in sealed.also), sealed.column)}
    question = select(*wanted.values()).order_by(*keys).limit(limit)
    if behind:
        here = [literal(value, key.type) for key, value in zip(keys, behind, strict=True)]
        question = question.where(tuple_(*keys) > tuple_(*here) if len(keys) > 1 else keys[0] > here[0])
    return question


@frozen
class _Anew:
    """Put a box in place of the one that was read; one that changed meanwhile is left alone."""

    sealed: SealedColumn
    row: Row[Any] = field(repr=False)
    box: bytes = field(repr=False)

    def write(self, db: Writing) -> None:
        table, column = self.sealed.table, self.sealed.column
        here = and_(*(key == self.row._mapping[key] for key in table.primary_key))
        same = column == self.row._mapping[column]
        db.connection.execute(update(table).where(here, same).values({column.name: self.box}))


@define
class _Renew:
    """A new data key, and after a rotation the older ones under today's key-encryption key, unless another process
    was faster.
    """

    sealer: Sealer = field(repr=False)
    now: datetime
    record: AuditRecord = field(repr=False)
    made_before: datetime | None

    def is_rotated(self, rows: Sequence[Row[Any]]) -> bool:
        """Whether the newest is not under today's key-encryption key."""
        return bool(rows[-1].key_id != self.sealer.keys.current_key_id())

    def is_over(self, rows: Sequence[Row[Any]]) -> bool:
        """Whether the period of the newest is over, and nothing is sealed anew meanwhile."""
        return self.made_before is not None and rows[-1].created_at < self.made_before and _at_rest(rows)

    def write(self, db: Writing) -> None:
        # Of two processes at once the second reads only after the first is done.
        db.connection.execute(_STORED.with_for_update())
        rows = db.connection.execute(_STORED).all()
        rotated = self.is_rotated(rows)
        if not (rotated or self.is_over(rows)):
            return
        if rotated:
            self._wrap_anew(db, rows)
        new = self.sealer.make_key(max(self.now, rows[-1].created_at + _NEXT))
        row = {"id": new.id, "key_id": new.key_id, "wrapped": new.wrapped, "created_at": new.created_at}
        db.connection.execute(insert(data_key).values(**row, walked=not rotated))
        record = self.record if rotated else evolve(self.record, reason="period")
        db.bulk.insert(audit, [audit_row(record, None)])

    def _wrap_anew(self, db: Writing, rows: Sequence[Row[Any]]) -> None:
        for one in map(_key, rows):
            if (anew := self.sealer.wrap_anew(one)) is not None:
                wrapped = {"key_id": anew.key_id, "wrapped": anew.wrapped}
                db.connection.execute(update(data_key).where(data_key.c.id == one.id).values(wrapped))


def _at_rest(rows: Sequence[Row[Any]]) -> bool:
    """Whether nothing is to be sealed anew."""
    return len(rows) < 2 or bool(rows[-1].walked)


def _key(row: Row[Any]) -> WrappedKey:
    return WrappedKey(bytes(row.id), row.key_id, bytes(row.wrapped), row.created_at)
