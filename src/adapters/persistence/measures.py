"""Measures in SQL: counting with a unit of work, and looking up what was counted."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from attrs import define, field, frozen
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Table,
    Text,
    and_,
    case,
    cast,
    delete,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
    update,
)
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.blocks import (
    Columns,
    Pack,
    add,
    add_by_local,
    kinds_of,
    part_of,
    quarters_within,
    sums_of,
    to_pack,
)
from adapters.persistence.changes import Statement, Writing
from adapters.persistence.columns import from_micros, to_micros
from adapters.persistence.first_replies import add_bins, by_local_day
from adapters.persistence.people import person_from_row
from adapters.persistence.reading import read_one, read_rows
from adapters.persistence.sealing import Damaged, Sealer, response_place
from adapters.persistence.tables import (
    clock_entry,
    conversation,
    measure,
    measure_block,
    measure_day,
    measure_time,
    participant,
    person,
    pool_member,
    priority_message,
    quick_response,
    quick_response_version,
)
from adapters.persistence.tallies import CountTime, count, time_key
from adapters.persistence.work import Work
from application.ports.measures import Choices, Lot, Standing, Summed
from domain.clock_ledger import EntryKind
from domain.conversation import Status, Turn
from domain.ids import ConversationId
from domain.measures import BLOCK, DAY, Cut, Lasted, Offset, Place, Reckoning, Spans, Tally, Wait, What, begin_of, whole
from domain.person import Role
from domain.priority import Lowering, Priority
from domain.quick_response import Scope

_MICROSECOND = timedelta(microseconds=1)
_UNCOUNTED = and_(
    clock_entry.c.counted_at.is_(None),
    clock_entry.c.kind.in_([EntryKind.ANSWERED.value, EntryKind.CLOSED.value]),
)
_MOST = 500
"""Providers to choose from."""
_SUMMED = {"count": "number", "total": "seconds"}
_NO_BLOCK, _NOT_PACKED = cast(null(), BigInteger).label("at"), cast(null(), Text).label("packed")
Counted = tuple[str, Columns]
"""What was counted, and of which kinds how many."""
T = TypeVar("T")


@frozen
class SqlMeasures:
    """`application.ports.records.Measures` on the tables."""

    work: Work

    def count(self, tally: Tally) -> None:
        self.work.changes.steps.append(_Count(tally))

    def took(self, lasted: Lasted, bin_of: Callable[[float], int]) -> None:
        self.work.changes.steps.append(CountTime(lasted, bin_of))

    async def uncounted(self, *, limit: int) -> Mapping[ConversationId, Sequence[int]]:
        some = select(clock_entry.c.conversation_id).where(_UNCOUNTED).distinct().limit(limit)
        ids = [row.conversation_id for row in await self.work.reading.all(some)]
        question = (
            select(clock_entry.c.conversation_id, clock_entry.c.seq)
            .where(_UNCOUNTED, clock_entry.c.conversation_id.in_(ids))
            .order_by(clock_entry.c.conversation_id, clock_entry.c.seq)
        )
        found: dict[ConversationId, list[int]] = {}
        for row in await self.work.reading.all(question):
            found.setdefault(ConversationId(row.conversation_id), []).append(row.seq)
        return found

    def counted(self, conversation: ConversationId, seqs: Sequence[int], at: datetime) -> None:
        for seq in seqs:
            entry = and_(clock_entry.c.conversation_id == conversation, clock_entry.c.seq == seq, _UNCOUNTED)
            self.work.changes.steps.append(
                Statement(update(clock_entry).where(entry).values(counted_at=at), must_match=True)
            )

    async def pack(self, before: datetime) -> bool:
        rows = await self.work.reading.all(to_pack(before))
        if rows:
            self.work.changes.steps.append(Pack(kinds_of(rows)))
            self.work.changes.alone = True
        return bool(rows)

    def purge(self, before: datetime) -> None:
        for table in (measure, measure_time, measure_day, measure_block):
            self.work.changes.steps.append(Statement(delete(table).where(table.c.at < before - BLOCK)))


@frozen
class _Count:
    tally: Tally

    def write(self, db: Writing) -> None:
        count(db, self.tally)


@frozen
class CountFalseFlags:
    """A step before a lowering is written: the urgent flags that it says were none, for the first time."""

    conversation: ConversationId
    lowering: Lowering

    def write(self, db: Writing) -> None:
        if self.lowering.to.rank >= Priority.URGENT.rank:
            return
        so_far = priority_message.c.lowered_to
        urgent = [level.value for level in Priority if level.rank >= Priority.URGENT.rank]
        flags = db.connection.execute(
            select(priority_message.c.level, priority_message.c.set_at, conversation.c.pool, conversation.c.assignee)
            .join(conversation, conversation.c.id == priority_message.c.conversation_id)
            .where(
                priority_message.c.conversation_id == self.conversation,
                priority_message.c.level.in_(urgent),
                or_(so_far.is_(None), so_far.in_(urgent)),
            )
        )
        for level, at, pool, assignee in flags:
            count(db, Tally(what=What.FALSE_FLAG, at=at, place=Place.of(pool, assignee, Priority(level))))


@frozen
class SqlMeasureReader:
    """`application.ports.measures.MeasureReader` on the tables."""

    engine: AsyncEngine
    sealer: Sealer

    async def sums(
        self, whats: Iterable[What], cut: Cut, start: datetime, end: datetime
    ) -> Mapping[tuple[What, str], Summed]:
        found: dict[tuple[What, str], Summed] = {}
        for what, columns in await self._counted([one.value for one in whats], cut, start, end):
            for of, *summed in zip(*columns, strict=True):
                add(found, (What(what), of), (summed[0], summed[1]))
        return found

    async def volume(self, what: What, cut: Cut, offsets: Sequence[Offset], unit: timedelta) -> Mapping[int, int]:
        start, end = offsets[0].start, offsets[-1].end
        local, number = _local(measure.c.at, offsets, unit), _sum(measure, "count")
        mine = (measure.c.what == what.value, *_in_cut(cut), _between(measure, start, end))
        late = select(local, number, _NOT_PACKED).where(*mine).group_by(local)
        packed = _blocks("packed", [what.value], _in_cut(cut, measure_block), start, end)
        blocks = packed.with_only_columns(*(packed.selected_columns[name] for name in ("at", "number", "packed")))
        found: dict[int, int] = {}
        for row in await read_rows(self.engine, union_all(late, blocks)):
            if row.packed is None:
                found[int(row.local)] = found.get(int(row.local), 0) + row.number
            else:
                add_by_local(found, from_micros(row.local), row.packed, offsets, unit)
        return found

    async def times(self, cut: Cut, spans: Spans) -> Mapping[tuple[Wait, Reckoning], Lot]:
        keys = {f"{wait}-{reckoning}": (wait, reckoning) for wait in Wait for reckoning in Reckoning}
        found: dict[tuple[Wait, Reckoning], _Times] = {key: _Times() for key in keys.values()}
        for span, within in ((BLOCK, spans.blocks), (DAY, spans.days)):
            named = {time_key(name, span): key for name, key in keys.items()}
            for one in within:
                _add_times(found, named, await self._counted(list(named), cut, *one))
        for one in spans.quarters:
            _add_times(found, keys, await self._by_quarters(list(keys), cut, *one))
        return {
            key: Lot({int(bin): number for bin, number in times.counts.items()}, times.seconds)
            for key, times in found.items()
        }

    async def first_replies(self, cut: Cut, offsets: Sequence[Offset]) -> Mapping[int, Lot]:
        within = _between(measure_day, begin_of(DAY, offsets[0].start), offsets[-1].end)
        question = select(measure_day.c.at, measure_day.c.packed).where(*_in_cut(cut, measure_day), within)
        return by_local_day(map(tuple, await read_rows(self.engine, question)), offsets)

    async def _counted(self, whats: Sequence[str], cut: Cut, start: datetime, end: datetime) -> list[Counted]:
        """What was counted: in whole blocks, in parts of others, and beside them."""
        blocks, edges = whole(BLOCK, start, end)
        ours = (whats, _in_cut(cut, measure_block))
        # One statement, and each range of the key a question of its own: several in one condition are a scan.
        questions = [_sums_of(measure, whats, _in_cut(cut), start, end)]
        questions += [_blocks("sums", *ours, *one) for one in blocks] + [
            _blocks("packed", *ours, *one) for one in edges
        ]
        begins = {to_micros(at): at for at in (begin_of(BLOCK, start), begin_of(BLOCK, end))}
        within = {key: quarters_within(at, start, end) for key, at in begins.items()}
        rows = await read_rows(self.engine, union_all(*questions))
        return [(row.what, _columns(row, within)) for row in rows]

    async def _by_quarters(self, whats: Sequence[str], cut: Cut, start: datetime, end: datetime) -> list[Counted]:
        rows = await read_rows(self.engine, _sums_of(measure_time, whats, _matching(cut), start, end))
        return [(row.what, _columns(row, {})) for row in rows]

    async def responses(self, ids: Iterable[str]) -> Mapping[str, str]:
        latest = and_(
            quick_response_version.c.response == quick_response.c.id,
            quick_response_version.c.version == quick_response.c.version,
        )
        question = (
            select(quick_response.c.id, quick_response.c.version, quick_response_version.c.texts)
            .join(quick_response_version, latest)
            .where(quick_response.c.id.in_(sorted(ids)), quick_response.c.scope != Scope.OWN.value)
        )
        return {row.id: self._title(row) for row in await read_rows(self.engine, question)}

    async def standing(self, at: datetime) -> Standing:
        state = (conversation.c.status, conversation.c.turn, conversation.c.assignee.is_(None).label("free"))
        live = conversation.c.status != Status.CLOSED.value
        counted = select(*state, func.count().label("number")).where(live).group_by(*state)
        states = await read_rows(self.engine, counted)
        waits = and_(conversation.c.status == Status.OPEN.value, conversation.c.turn == Turn.PROVIDER.value)
        since = conversation.c.turn_since
        so_far = literal(to_micros(at), BigInteger) - type_coerce(since, BigInteger)
        waited = (func.count().label("number"), func.min(since).label("oldest"), func.avg(so_far).label("mean"))
        waiting = await read_one(self.engine, select(*waited).where(waits))
        own = and_(participant.c.conversation_id == conversation.c.id, participant.c.identity == conversation.c.patient)
        others = conversation.c.message_count - participant.c.read_count
        theirs = participant.c.own_count - participant.c.read_own
        total = select(func.sum(others - theirs).label("number")).select_from(conversation)
        unread = await read_one(self.engine, total.join(participant, own).where(live))
        return Standing(
            active=sum(row.number for row in states),
            waiting={name: sum(row.number for row in states if stands(row)) for name, stands in _STATES.items()},
            unanswered=waiting.number if waiting else 0,
            oldest=waiting.oldest if waiting else None,
            mean_seconds=float((waiting and waiting.mean) or 0) / 1_000_000,
            unread=int((unread and unread.number) or 0),
        )

    async def choices(self) -> Choices:
        question = (
            select(person)
            .where(person.c.role == Role.PROVIDER.value, person.c.active.is_(True))
            .order_by(person.c.identity)
            .limit(_MOST)
        )
        people = await read_rows(self.engine, question)
        pools = await read_rows(
            self.engine,
            select(pool_member.c.pool).where(pool_member.c.pool != "").distinct().order_by(pool_member.c.pool),
        )
        return Choices(
            providers=tuple(person_from_row(row, self.sealer) for row in people),
            pools=tuple(row.pool for row in pools),
        )

    def _title(self, row: Any) -> str:
        try:
            return str(json.loads(self.sealer.open(row.texts, response_place(row.id, row.version)))[0])
        except Damaged:
            return "?"


def _is_open(row: Any, turn: Turn) -> bool:
    return bool(row.status == Status.OPEN.value and row.turn == turn.value)


_STATES: Mapping[str, Callable[[Any], bool]] = {
    "provider": lambda row: _is_open(row, Turn.PROVIDER) and not row.free,
    "patient": lambda row: _is_open(row, Turn.PATIENT),
    "on-hold": lambda row: bool(row.status == Status.ON_HOLD.value),
    "queued": lambda row: _is_open(row, Turn.PROVIDER) and bool(row.free),
}


def _in_cut(cut: Cut, table: Table = measure) -> tuple[ColumnElement[bool], ...]:
    pool, provider, priority = cut.key
    return (table.c.pool == pool, table.c.provider == provider, table.c.priority == priority)


def _matching(cut: Cut) -> tuple[ColumnElement[bool], ...]:
    asked = {"pool": cut.pool, "provider": cut.provider, "priority": cut.priority}
    return tuple(measure_time.c[name] == one for name, one in asked.items() if one)


def _between(table: Table, start: datetime, end: datetime) -> ColumnElement[bool]:
    return and_(table.c.at >= start, table.c.at < end)


def _local(at: Any, offsets: Sequence[Offset], unit: timedelta) -> Any:
    """The number of the local hour, or day, since 1970."""
    pieces = [(at < one.end, one.offset // _MICROSECOND) for one in offsets]
    shift = case(*pieces, else_=0) if len(pieces) > 1 else literal(pieces[0][1], BigInteger)
    return ((type_coerce(at, BigInteger) + shift) // (unit // _MICROSECOND)).label("local")


def _sums_of(
    table: Table, whats: Sequence[str], cut: Sequence[ColumnElement[bool]], start: datetime, end: datetime
) -> Select[Any]:
    kind = (table.c.what, table.c.of)
    sums = (_sum(table, name) for name in _SUMMED)
    within = (table.c.what.in_(whats), *cut, _between(table, start, end))
    return select(*kind, *sums, _NO_BLOCK, _NOT_PACKED).where(*within).group_by(*kind)


def _sum(table: Table, name: str) -> ColumnElement[int]:
    return cast(func.sum(table.c[name]), BigInteger).label(_SUMMED[name])


def _blocks(
    text: str, whats: Sequence[str], cut: Sequence[ColumnElement[bool]], start: datetime, end: datetime
) -> Select[Any]:
    """The blocks that a range touches: their sums, or all that is in them."""
    c = measure_block.c
    at, kept = type_coerce(c.at, BigInteger).label("at"), _NOT_PACKED if text == "sums" else c.packed
    within = (c.what.in_(whats), *cut, _between(measure_block, begin_of(BLOCK, start), end))
    nothing = literal(0, BigInteger)
    return select(c.what, c.sums.label("of"), nothing.label("number"), nothing.label("seconds"), at, kept).where(
        *within
    )


def _columns(row: Any, within: Mapping[int, tuple[int, int]]) -> Columns:
    if row.at is None:
        return (row.of,), (row.number,), (row.seconds,)
    return sums_of(row.of) if row.packed is None else part_of(row.packed, within[row.at])


@define
class _Times:
    counts: Counter[str] = field(factory=Counter)
    seconds: int = 0


def _add_times(found: Mapping[T, _Times], named: Mapping[str, T], more: Iterable[Counted]) -> None:
    for what, (bins, numbers, seconds) in more:
        times = found[named[what]]
        add_bins(times.counts, bins, numbers)
        times.seconds += sum(seconds)
