"""Blocks of counts: rows whose block of 28 days is over, packed into one row for what is counted in each cut.

A year of quarters of an hour is 35,000 rows and more, a year of blocks 13. What is counted late stands beside its
block until it is packed as well, so a reader adds both up, in one statement: between two it might move.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from attrs import frozen
from msgspec import json
from sqlalchemy import Select, delete, select, text

from adapters.persistence.bulk import ManyRows, Row
from adapters.persistence.changes import Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.first_replies import NONE
from adapters.persistence.tables import measure
from application.ports.measures import Summed
from domain.measures import BLOCK, QUARTER, Offset, begin_of

T = TypeVar("T")

Columns = tuple[Sequence[str], Sequence[int], Sequence[int]]
"""Kinds, how many of each, and what is added up beside them."""
_Quarters = tuple[list[int], list[str], list[int], list[int]]
"""The same by quarters of the block, in their order."""
Fallen = Mapping[tuple[int, str], Summed]
"""What fell into a quarter of the block, by kind."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_sums, _quarters = json.Decoder(tuple[list[str], list[int], list[int]]), json.Decoder(_Quarters)
_LOOKED_AT = 500
"""Counts by which those to pack are found."""
_AT_ONCE = 2_000
"""Rows of a commit, and those of the key that is begun: whoever writes beside waits for as long as these take."""

_NOBODY_COUNTS = text("LOCK TABLE measure IN SHARE ROW EXCLUSIVE MODE")
"""Whoever packs waits, holding nothing, for those who count; then they wait for it. Row by row each could wait for the
other: in which order rows are locked depends on who came between.
"""

_KEY = {"what": "text", "pool": "text", "provider": "text", "priority": "text", "at": "bigint"}
_KEY_NAMES, _KEY_VALUES = ", ".join(_KEY), ", ".join(f"v.{name}" for name in _KEY)
_HOLD = ManyRows(
    f"""
    INSERT INTO measure_block ({_KEY_NAMES}, sums, packed)
    SELECT {_KEY_VALUES}, '', '{NONE}' FROM {{values}} WHERE true
    ON CONFLICT ({_KEY_NAMES}) DO UPDATE SET packed = measure_block.packed
    RETURNING {_KEY_NAMES}, packed
    """,  # noqa: S608 - names of our own
    _KEY,
)
"""Whoever packs into a block holds its row until the commit, and learns what is in it."""
_KEEP = ManyRows(
    f"""
    INSERT INTO measure_block ({_KEY_NAMES}, sums, packed)
    SELECT {_KEY_VALUES}, v.sums, v.packed FROM {{values}} WHERE true
    ON CONFLICT ({_KEY_NAMES}) DO UPDATE SET sums = excluded.sums, packed = excluded.packed
    """,  # noqa: S608 - names of our own
    {**_KEY, "sums": "text", "packed": "text"},
)

Kind = tuple[str, str, str, str, datetime]
"""What is counted, the cut, and when the block began."""


def to_pack(before: datetime) -> Select[Any]:
    """Some counts of blocks that were over by then."""
    c = measure.c
    some = select(c.what, c.pool, c.provider, c.priority, c.at).where(c.at < begin_of(BLOCK, before))
    return some.order_by(c.at).limit(_LOOKED_AT)


def kinds_of(rows: Iterable[Any]) -> tuple[Kind, ...]:
    """The kinds of these counts, each once."""
    return tuple(
        dict.fromkeys((row.what, row.pool, row.provider, row.priority, begin_of(BLOCK, row.at)) for row in rows)
    )


@frozen
class Pack:
    """A step that moves counts into their blocks: of some of these kinds, until it is enough for one commit."""

    kinds: Sequence[Kind]

    def write(self, db: Writing) -> None:
        taken: dict[Row, Fallen] = {}
        rows = 0
        if db.connection.dialect.name == "postgresql":
            db.connection.execute(_NOBODY_COUNTS)
        for kind in self.kinds:
            if rows >= _AT_ONCE:
                break
            if fallen := _take(db, kind):
                taken[(*kind[:4], to_micros(kind[4]))] = fallen
                rows += len(fallen)
        keys = sorted(taken)
        before = {tuple(key): packed for *key, packed in db.bulk.run(_HOLD, keys)}
        db.bulk.run(_KEEP, [(*key, *_packed(before[key], taken[key])) for key in keys])


def _take(db: Writing, kind: Kind) -> Fallen:
    what, pool, provider, priority, begin = kind
    c = measure.c
    mine = (c.what == what, c.pool == pool, c.provider == provider, c.priority == priority)
    within = (c.at >= begin, c.at < begin + BLOCK)
    found = db.connection.execute(
        delete(measure).where(*mine, *within).returning(c.at, c.of, c["count"].label("number"), c.total)
    )
    return {((row.at - begin) // QUARTER, row.of): (row.number, row.total) for row in found}


def _packed(before: str, more: Fallen) -> tuple[str, str]:
    """The sums of a block with more in it, and its quarters."""
    held = {
        (quarter, of): (number, total) for quarter, of, number, total in zip(*_quarters.decode(before), strict=True)
    }
    sums: dict[str, Summed] = {}
    for key, summed in more.items():
        add(held, key, summed)
    for (_, of), summed in held.items():
        add(sums, of, summed)
    return _text((of, *sums[of]) for of in sorted(sums)), _text((*key, *held[key]) for key in sorted(held))


def _text(rows: Iterable[Row]) -> str:
    return json.encode(list(zip(*rows, strict=True))).decode()


def add(found: MutableMapping[T, Summed], key: T, more: Summed) -> None:
    """Add it to what is there."""
    before = found.get(key, (0, 0))
    found[key] = (before[0] + more[0], before[1] + more[1])


def sums_of(sums: str) -> Columns:
    """All of a block."""
    columns: Columns = _sums.decode(sums)
    return columns


def quarters_within(begin: datetime, start: datetime, end: datetime) -> tuple[int, int]:
    """From and up to which of a block's quarters a range goes."""
    return (start - begin) // QUARTER, (end - begin) // QUARTER


def part_of(packed: str, within: tuple[int, int]) -> Columns:
    """What of a block falls into these of its quarters."""
    quarters, *columns = _quarters.decode(packed)
    part = _part(quarters, within)
    kinds, numbers, totals = (column[part] for column in columns)
    return kinds, numbers, totals


def add_by_local(
    found: MutableMapping[int, int], begin: datetime, packed: str, offsets: Sequence[Offset], unit: timedelta
) -> None:
    """Add a block's counts to those by units of local time since 1970, as far as the offsets reach."""
    quarters, _, numbers, _ = _quarters.decode(packed)
    each, first = unit // QUARTER, (begin - _EPOCH) // QUARTER
    for one in offsets:
        part = _part(quarters, quarters_within(begin, one.start, one.end))
        shift = first + one.offset // QUARTER
        for quarter, number in zip(quarters[part], numbers[part], strict=True):
            local = (quarter + shift) // each
            found[local] = found.get(local, 0) + number


def _part(quarters: Sequence[int], within: tuple[int, int]) -> slice:
    return slice(bisect_left(quarters, within[0]), bisect_left(quarters, within[1]))
