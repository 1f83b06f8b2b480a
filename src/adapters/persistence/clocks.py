"""The clock ledger in SQL. Entries are written by `sends` and `decisions`, with the acts that make them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import frozen
from sqlalchemy import and_, or_, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.clock_rows import entry_from_row
from adapters.persistence.tables import clock_entry, conversation
from adapters.persistence.work import Work
from domain.clock_ledger import Entry, EntryKind
from domain.conversation import Turn
from domain.ids import ConversationId

MOST = 1_000
_WAITS = and_(
    conversation.c.id == clock_entry.c.conversation_id,
    conversation.c.turn == Turn.PROVIDER.value,
    clock_entry.c.at >= conversation.c.turn_since,
)
_SINCE = (
    select(conversation.c.turn_since)
    .where(conversation.c.id == clock_entry.c.conversation_id, conversation.c.turn == Turn.PROVIDER.value)
    .correlate(clock_entry)
    .scalar_subquery()
)
_IS_BEGINNING = and_(clock_entry.c.kind == EntryKind.WAITING.value, clock_entry.c.at == _SINCE)
"""Whether the entry is that with which a wait began that lasts."""


@frozen
class SqlClocks:
    """`application.ports.records.Clocks` on the table."""

    work: Work

    async def of(self, conversation: ConversationId) -> tuple[Entry, ...]:
        question = (
            select(clock_entry)
            .where(clock_entry.c.conversation_id == conversation)
            .order_by(clock_entry.c.seq.desc())
            .limit(MOST)
        )
        return tuple(entry_from_row(row) for row in reversed(await self.work.reading.all(question)))

    async def of_waiting(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, tuple[Entry, ...]]:
        wanted = list(ids)
        if not wanted:
            return {}
        question = (
            select(clock_entry)
            .join(conversation, _WAITS)
            .where(clock_entry.c.conversation_id.in_(wanted))
            .order_by(clock_entry.c.conversation_id, clock_entry.c.seq)
        )
        found: dict[ConversationId, tuple[Entry, ...]] = {}
        for row in await self.work.reading.all(question):
            entry, id = entry_from_row(row), ConversationId(row.conversation_id)
            # The wait begins with its first word; what else happened at the same moment is of before.
            if id in found or entry.kind is EntryKind.WAITING:
                found[id] = (*found.get(id, ()), entry)
        return found

    async def to_look_at(self, at: datetime, *, limit: int) -> tuple[ConversationId, ...]:
        # Grouped here: with a grouping, SQLite walks the whole ledger instead of the few that are due.
        due = select(clock_entry.c.conversation_id).where(clock_entry.c.look_at <= at).order_by(clock_entry.c.look_at)
        rows = await self.work.reading.all(due.limit(limit))
        return tuple(dict.fromkeys(ConversationId(row.conversation_id) for row in rows))

    def forget_over(self, at: datetime) -> None:
        # Where nobody waits there is no beginning, and what began earlier is of a wait that is over.
        over = or_(_SINCE.is_(None), clock_entry.c.at < _SINCE)
        self.work.changes.steps.append(
            Statement(update(clock_entry).where(clock_entry.c.look_at <= at, over).values(look_at=None))
        )

    def looked(self, conversation: ConversationId, *, at: datetime, again: datetime | None) -> None:
        theirs = update(clock_entry).where(clock_entry.c.conversation_id == conversation)
        self.work.changes.steps.append(Statement(theirs.where(clock_entry.c.look_at <= at).values(look_at=None)))
        if again is not None:
            self.work.changes.steps.append(Statement(theirs.where(_IS_BEGINNING).values(look_at=again)))

    def look_again(self, pool: str | None, at: datetime) -> None:
        waits = select(conversation.c.id).where(conversation.c.turn == Turn.PROVIDER.value)
        if pool is not None:
            waits = waits.where(conversation.c.pool == pool)
        beginnings = update(clock_entry).where(clock_entry.c.conversation_id.in_(waits), _IS_BEGINNING)
        self.work.changes.steps.append(Statement(beginnings.values(look_at=at)))
