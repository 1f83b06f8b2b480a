"""The inbox in SQL: letters of the messaging provider, each once, claimed by thread."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from attrs import define, field, frozen
from sqlalchemy import ColumnElement, Row, Update, and_, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.changes import ChangeSet, Statement, Step, Writing
from adapters.persistence.engines import writing_engine
from adapters.persistence.lane import WriteLane
from adapters.persistence.on_hold import ITS_THREAD, LETTER_IS_HELD, let_no_hold_come
from adapters.persistence.reading import read_one, read_rows
from adapters.persistence.sealing import Damaged, Sealer, letter_place
from adapters.persistence.tables import inbox, provider_thread
from application.ports.inbound import Letter, LetterOnRecord, OpenLetter
from domain.errors import ConcurrentUpdate
from domain.ids import ConversationId

_ONE_CLAIMER = 0x63617265696E6278
"""The advisory lock by which claims of several processes take turns on PostgreSQL."""
_WAITS = and_(inbox.c.done_at.is_(None), inbox.c.aside_at.is_(None))
_IS_ASIDE = and_(inbox.c.aside_at.is_not(None), inbox.c.done_at.is_(None))
_OLDEST = select(func.min(inbox.c.came_at).label("at")).where(_WAITS)


@define
class _Keep:
    """Insert a letter that is not there."""

    row: dict[str, Any] = field(repr=False)
    new: bool = False

    def write(self, db: Writing) -> None:
        known = db.connection.execute(select(inbox.c.id).where(inbox.c.key == self.row["key"])).first()
        self.new = known is None
        if self.new:
            db.connection.execute(insert(inbox).values(self.row))


@define
class _Claim:
    """Lease the due letters of threads that nobody holds, the longest waiting thread first."""

    now: datetime
    lease: timedelta
    limit: int
    rows: Sequence[Row[Any]] = ()

    def write(self, db: Writing) -> None:
        if db.connection.dialect.name == "postgresql":
            turn = text("SELECT pg_try_advisory_xact_lock(:key)")
            if not db.connection.execute(turn, {"key": _ONE_CLAIMER}).scalar_one():
                return
        held = select(inbox.c.thread).where(_WAITS, inbox.c.lease_until > self.now)
        due = and_(_WAITS, inbox.c.due_at <= self.now, inbox.c.thread.not_in(held))
        threads = (
            select(inbox.c.thread).where(due).group_by(inbox.c.thread).order_by(func.min(inbox.c.id)).limit(self.limit)
        )
        whole = select(inbox).where(due, inbox.c.thread.in_(threads)).order_by(inbox.c.id).limit(self.limit)
        self.rows = db.connection.execute(whole).all()
        db.connection.execute(
            update(inbox)
            .where(inbox.c.id.in_([row.id for row in self.rows]))
            .values(lease_until=self.now + self.lease, attempts=inbox.c.attempts + 1)
        )


@frozen
class _Erase:
    """Forget what came before; what a legal hold keeps is kept, and done with."""

    before: datetime
    done_before: datetime

    def write(self, db: Writing) -> None:
        let_no_hold_come(db.connection)
        # By when it came: what waits for a consent is tried again, and set aside anew, each time all are compared.
        kept = update(inbox).where(inbox.c.raw.is_not(None))
        old = kept.where(inbox.c.came_at < self.before)
        done = kept.where(inbox.c.came_at < self.done_before, inbox.c.done_at.is_not(None))
        for over in (done, old.where(inbox.c.aside_at.is_not(None))):
            db.connection.execute(over.where(~LETTER_IS_HELD).values(raw=None))
        db.connection.execute(old.where(_IS_ASIDE).values(done_at=self.before))


@frozen
class SqlInbox:
    """`application.ports.inbound.Inbox` on the tables."""

    engine: AsyncEngine
    lane: WriteLane
    sealer: Sealer

    async def keep(self, letter: Letter, at: datetime) -> bool:
        step = _Keep(
            {
                "key": letter.key,
                "kind": letter.kind,
                "thread": letter.thread,
                "raw": self.sealer.seal(letter.raw, letter_place(letter.key)),
                "came_at": at,
                "due_at": at,
                "attempts": 0,
            }
        )
        try:
            await self._write(step)
        except ConcurrentUpdate:
            return False
        return step.new

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[OpenLetter]:
        claim = _Claim(now, lease, limit)
        await self._write(claim)
        return [self._opened(row) for row in claim.rows]

    async def done(self, letters: Sequence[OpenLetter], at: datetime) -> None:
        await self._set(letters, done_at=at, lease_until=None)

    async def postpone(self, letters: Sequence[OpenLetter], *, due_at: datetime) -> None:
        await self._set(letters, due_at=due_at, lease_until=None)

    async def set_aside(self, letter: OpenLetter, *, reason: str, at: datetime) -> None:
        await self._set([letter], aside_at=at, reason=reason, lease_until=None)

    async def resume(self, reason: str) -> int:
        step = _Counted(resuming(reason))
        await self._write(step)
        return step.count

    async def aside(self, reasons: Sequence[str]) -> int:
        row = await read_one(self.engine, select(func.count()).where(_aside(reasons)))
        return int(row[0]) if row else 0

    async def oldest(self) -> datetime | None:
        row = await read_one(self.engine, _OLDEST)
        return row[0] if row else None

    async def erase(self, before: datetime, *, done_before: datetime | None = None) -> None:
        await self.lane.commit(ChangeSet(steps=[_Erase(before, done_before or before)]))

    async def on_record(self, conversation: ConversationId, *, behind: int, limit: int) -> Sequence[LetterOnRecord]:
        its = select(provider_thread.c.ref).where(
            provider_thread.c.conversation_id == conversation, provider_thread.c.ref.is_not(None)
        )
        page = select(inbox).where(inbox.c.thread.in_(its), inbox.c.raw.is_not(None), inbox.c.id > behind)
        rows = await read_rows(self.engine, page.order_by(inbox.c.id).limit(limit))
        return [
            LetterOnRecord(
                id=row.id,
                kind=row.kind,
                came_at=row.came_at,
                reason=row.reason,
                done=row.done_at is not None,
                raw=self._text(row),
            )
            for row in rows
        ]

    async def about_nobody(self) -> int:
        row = await read_one(self.engine, select(func.count()).where(inbox.c.raw.is_not(None), ~ITS_THREAD))
        return int(row[0]) if row else 0

    async def _set(self, letters: Sequence[OpenLetter], **values: Any) -> None:
        if letters:
            these = update(inbox).where(inbox.c.id.in_([one.id for one in letters]), inbox.c.done_at.is_(None))
            await self._write(Statement(these.values(values)))

    async def _write(self, step: Step) -> None:
        await self.lane.commit(ChangeSet(steps=[step]))

    def _opened(self, row: Row[Any]) -> OpenLetter:
        return OpenLetter(
            id=row.id,
            kind=row.kind,
            thread=row.thread,
            raw=self._text(row),
            came_at=row.came_at,
            attempts=row.attempts + 1,
        )

    def _text(self, row: Row[Any]) -> str | None:
        try:
            return None if row.raw is None else self.sealer.open(row.raw, letter_place(row.key))
        except Damaged:
            return None


def resuming(reason: str) -> Update:
    """Let letters that are set aside for this reason, and have their text, be tried again."""
    return update(inbox).where(_aside([reason])).values(aside_at=None, reason=None, attempts=0)


def count_aside(url: str, reasons: Sequence[str]) -> int:
    """How many letters of a record that nobody opened are set aside for one of these reasons, and have their text."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            return int(connection.execute(select(func.count()).where(_aside(reasons))).scalar_one())
    finally:
        engine.dispose()


def longest_waiting(url: str) -> datetime | None:
    """When the letter of a record that nobody opened came that has waited longest; `None` where none waits."""
    engine = writing_engine(url)
    try:
        with engine.connect() as connection:
            at: datetime | None = connection.execute(_OLDEST).scalar_one()
            return at
    finally:
        engine.dispose()


def _aside(reasons: Sequence[str]) -> ColumnElement[bool]:
    return and_(_IS_ASIDE, inbox.c.reason.in_(reasons), inbox.c.raw.is_not(None))


@define
class _Counted:
    """A statement that tells how many rows it changed."""

    statement: Any
    count: int = 0

    def write(self, db: Writing) -> None:
        self.count = db.connection.execute(self.statement).rowcount
