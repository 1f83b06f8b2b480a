"""Files whose content could not be fetched from the provider yet, in SQL."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import define, evolve, frozen
from sqlalchemy import Row, and_, case, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.changes import ChangeSet, Statement, Writing
from adapters.persistence.columns import Instant
from adapters.persistence.engines import writing_engine
from adapters.persistence.lane import WriteLane
from adapters.persistence.reading import read_one, read_rows
from adapters.persistence.tables import provider_file
from application.ports.missing_files import MissingFile
from domain.ids import AttachmentId

_row = provider_file.c
_MISSING = _row.missing_since.is_not(None)
_GIVEN_UP = select(func.count()).select_from(provider_file).where(_MISSING, _row.fetch_at.is_(None))
_OLDEST = select(func.min(_row.missing_since)).where(_row.fetch_at.is_not(None))


@frozen
class SqlMissingFiles:
    """`application.ports.missing_files.MissingFiles` on the table of files at the provider."""

    engine: AsyncEngine
    lane: WriteLane

    async def miss(self, id: AttachmentId, *, since: datetime, due_at: datetime | None) -> None:
        await self._change(id, missing_since=since, fetch_at=due_at, fetches=0)

    async def due(self, *, now: datetime, limit: int) -> Sequence[MissingFile]:
        due = select(provider_file).where(_row.fetch_at <= now).order_by(_row.fetch_at).limit(limit)
        return [_missing(row) for row in await read_rows(self.engine, due)]

    async def claim(self, file: MissingFile, *, until: datetime) -> MissingFile | None:
        step = _Claim(file, until)
        await self.lane.commit(ChangeSet(steps=[step]))
        return evolve(file, due_at=until, attempts=file.attempts + 1) if step.taken else None

    async def postpone(self, id: AttachmentId, *, due_at: datetime | None) -> None:
        await self._change(id, fetch_at=due_at)

    async def found(self, id: AttachmentId) -> None:
        await self._change(id, missing_since=None, fetch_at=None)

    async def again(self, at: datetime) -> int:
        step = _Again(at)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.number

    async def oldest(self) -> datetime | None:
        row = await read_one(self.engine, _OLDEST)
        return row[0] if row else None

    async def given_up(self) -> int:
        row = await read_one(self.engine, _GIVEN_UP)
        return int(row[0]) if row else 0

    async def _change(self, id: AttachmentId, **values: Any) -> None:
        this = update(provider_file).where(_row.attachment_id == id).values(values)
        await self.lane.commit(ChangeSet(steps=[Statement(this)]))


def count_given_up(url: str) -> int:
    """How many files of a record that nobody opened are asked for no more."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            return int(connection.execute(_GIVEN_UP).scalar_one())
    finally:
        engine.dispose()


@define
class _Claim:
    file: MissingFile
    until: datetime
    taken: bool = False

    def write(self, db: Writing) -> None:
        mine = and_(_row.attachment_id == self.file.id, _row.fetch_at == self.file.due_at)
        taking = update(provider_file).where(mine).values(fetch_at=self.until, fetches=_row.fetches + 1)
        self.taken = db.connection.execute(taking).rowcount == 1


@define
class _Again:
    at: datetime
    number: int = 0

    def write(self, db: Writing) -> None:
        gave_up, at = _row.fetch_at.is_(None), literal(self.at, Instant())
        anew = {
            "missing_since": case((gave_up, at), else_=_row.missing_since),
            "fetches": case((gave_up, 0), else_=_row.fetches),
            "fetch_at": self.at,
        }
        self.number = db.connection.execute(update(provider_file).where(_MISSING).values(anew)).rowcount


def _missing(row: Row[Any]) -> MissingFile:
    return MissingFile(
        id=AttachmentId(row.attachment_id),
        media=row.media,
        since=row.missing_since,
        due_at=row.fetch_at,
        attempts=row.fetches,
    )
