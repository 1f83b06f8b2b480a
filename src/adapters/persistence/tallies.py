"""Counting: tallies become rows of the rollups, many at once, in the transaction of the acts that they count."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta

from attrs import frozen

from adapters.persistence.bulk import ManyRows, Row
from adapters.persistence.changes import PlainSend, Writing
from adapters.persistence.columns import from_micros, to_micros
from adapters.persistence.first_replies import NONE, packed_with
from application.ports.measures import Summed
from domain.conversation import Conversation, Turn
from domain.measures import BLOCK, DAY, QUARTER, Lasted, Place, Reckoning, Tally, Wait, What, begin_of
from domain.message import MessageKind
from domain.person import Role
from domain.priority import Priority, PriorityMessage

_COLUMNS = {
    "what": "text",
    "pool": "text",
    "provider": "text",
    "priority": "text",
    "at": "bigint",
    "of": "text",
    "count": "bigint",
    "total": "bigint",
}
_QUARTER = QUARTER // timedelta(microseconds=1)
_NAMES = ", ".join(f'"{name}"' for name in _COLUMNS)
_VALUES = ", ".join(f'v."{name}"' for name in _COLUMNS)


def _add_to(table: str) -> ManyRows:
    return ManyRows(
        f"""
        INSERT INTO {table} ({_NAMES}) SELECT {_VALUES} FROM {{values}} WHERE true
        ON CONFLICT (what, pool, provider, priority, at, "of") DO UPDATE SET
          "count" = {table}."count" + excluded."count", total = {table}.total + excluded.total
        """,  # noqa: S608 - names of our own
        {f'"{name}"': kind for name, kind in _COLUMNS.items()},
    )


_ADD, _ADD_TIMES = _add_to("measure"), _add_to("measure_time")

_DAY_KEY = {"pool": "text", "provider": "text", "priority": "text", "at": "bigint"}
_HOLD_DAYS = ManyRows(
    f"""
    INSERT INTO measure_day (pool, provider, priority, at, "count", packed)
    SELECT v.pool, v.provider, v.priority, v.at, v."count", '{NONE}' FROM {{values}} WHERE true
    ON CONFLICT (pool, provider, priority, at) DO UPDATE SET "count" = measure_day."count" + excluded."count"
    RETURNING pool, provider, priority, at, packed
    """,  # noqa: S608 - names of our own
    {**_DAY_KEY, '"count"': "bigint"},
)
"""Whoever counts in a day holds its row until the commit, and learns what is in it."""
_KEEP_DAYS = ManyRows(
    """
    INSERT INTO measure_day (pool, provider, priority, at, "count", packed)
    SELECT v.pool, v.provider, v.priority, v.at, 0, v.packed FROM {values} WHERE true
    ON CONFLICT (pool, provider, priority, at) DO UPDATE SET packed = excluded.packed
    """,
    {**_DAY_KEY, "packed": "text"},
)


def count(db: Writing, *tallies: Tally) -> None:
    """Let these be counted with the batch."""
    for one in tallies:
        at = to_micros(begin_of(QUARTER, one.at))
        db.counts.sums += [(one.what, *cut, at, one.of, one.count, one.total) for cut in one.place.cuts()]


def count_said(db: Writing, said: Iterable[tuple[PlainSend, str | None]]) -> None:
    """Let messages, each with its pool, be counted: what people wrote, of the provider who wrote it."""
    alike = Counter(
        (pool, send.message.author if send.turn is Turn.PATIENT else None, send.message.priority, send.at // _QUARTER)
        for send, pool in said
        if send.message.kind is MessageKind.TEXT
    )
    for (pool, author, priority, quarter), number in alike.items():
        at, place = from_micros(quarter * _QUARTER), Place.of(pool, author, priority)
        count(db, Tally(what=What.MESSAGE, at=at, place=place, count=number))


def count_flag(db: Writing, one: Conversation, raised: PriorityMessage | None) -> None:
    """Let an urgent flag be counted, for who is accountable."""
    if raised is not None and raised.level.rank >= Priority.URGENT.rank:
        place = Place.of(one.pool, one.assignee, raised.level)
        count(db, Tally(what=What.FLAG, at=raised.set_at, place=place))


def count_opened(db: Writing, one: Conversation) -> None:
    """Let a new conversation be counted, of the provider who opened it."""
    by = one.participants.get(one.created_by)
    opener = one.created_by if by is not None and by.role is Role.PROVIDER else None
    place = Place.of(one.pool, opener, one.priority)
    count(db, Tally(what=What.OPENED, at=one.created_at, place=place))


def write_counts(db: Writing) -> None:
    """Write what the batch counted. It is the last thing written, in one order, so that nobody waits for two others."""
    _add(db, _ADD, db.counts.sums)
    _add(db, _ADD_TIMES, db.counts.times)
    _add_days(db)


def _add(db: Writing, statement: ManyRows, rows: Iterable[Row]) -> None:
    sums: dict[Row, tuple[int, int]] = {}
    for *key, number, total in rows:
        numbers, totals = sums.get(tuple(key), (0, 0))
        sums[tuple(key)] = (numbers + number, totals + total)
    if sums:
        db.bulk.run(statement, [(*key, *sums[key]) for key in sorted(sums)])


def _add_days(db: Writing) -> None:
    days: dict[Row, dict[tuple[int, int], Summed]] = {}
    for *key, quarter, bin, lasted in db.counts.days:
        fallen = days.setdefault(tuple(key), {})
        number, seconds = fallen.get((quarter, bin), (0, 0))
        fallen[quarter, bin] = (number + 1, seconds + lasted)
    if not days:
        return
    keys = sorted(days)
    held = db.bulk.run(_HOLD_DAYS, [(*key, sum(number for number, _ in days[key].values())) for key in keys])
    packed = {tuple(key): packed for *key, packed in held}
    db.bulk.run(_KEEP_DAYS, [(*key, packed_with(packed[key], days[key])) for key in keys])


@frozen
class CountTime:
    """A step that counts how long something took: by quarters where it was, by longer spans in every cut."""

    lasted: Lasted
    bin_of: Callable[[float], int]

    def write(self, db: Writing) -> None:
        one = self.lasted
        for reckoning, lasted in ((Reckoning.BUSINESS, one.business), (Reckoning.WALL, one.wall)):
            seconds = round(lasted.total_seconds())
            counted = (str(self.bin_of(seconds)), 1, seconds)
            place = (one.place.pool, one.place.provider, one.place.priority)
            what = f"{one.wait}-{reckoning}"
            db.counts.times.append((what, *place, to_micros(begin_of(QUARTER, one.at)), *counted))
            for span in (DAY, BLOCK):
                at = to_micros(begin_of(span, one.at))
                db.counts.sums += [(time_key(what, span), *cut, at, *counted) for cut in one.place.cuts()]
        if one.wait is Wait.FIRST:
            self._count_day(db)

    def _count_day(self, db: Writing) -> None:
        day, seconds = begin_of(DAY, self.lasted.at), round(self.lasted.business.total_seconds())
        fallen = ((self.lasted.at - day) // QUARTER, self.bin_of(seconds), seconds)
        db.counts.days += [(*cut, to_micros(day), *fallen) for cut in self.lasted.place.cuts()]


def time_key(what: str, span: timedelta) -> str:
    """Under which times are counted by spans of that length."""
    return f"{what}/{span.days}"
