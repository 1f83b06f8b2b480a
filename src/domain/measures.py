"""Measures: what is counted, in which cuts, over which days; the words for it are in `measure_words`.

Every act is counted once in every cut that it belongs to: with or without its pool, its provider, its priority.
So a cut is looked up and never worked out. Times are counted by bins, which add up as counts do.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import product
from zoneinfo import ZoneInfo

from attrs import frozen

from domain.errors import Invalid
from domain.ids import Identity
from domain.priority import Priority

QUARTER = timedelta(minutes=15)
"""Acts are counted by quarters of an hour: the days of every zone begin with one."""
HOUR = timedelta(hours=1)
DAY, BLOCK = timedelta(days=1), timedelta(days=28)
"""Times are counted by longer spans too, so that few rows tell of a year."""
LONGEST = 400
"""Days of one range."""
SMALLEST_SHOWN = 5
"""Smaller counts are hidden where somebody filters: they might tell of one person."""
EVERY = "*"
"""Stands for every pool, provider or priority; no name is spelt so."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class What(StrEnum):
    """What is counted."""

    MESSAGE = "message"
    OPENED = "opened"
    CLOSED = "closed"
    ASKED = "asked"
    """A patient was asked how it was."""
    RATING = "rating"
    FLAG = "flag"
    FALSE_FLAG = "false-flag"
    RESPONSE = "quick-response"
    CALL = "provider-call"


class Wait(StrEnum):
    """What lasted."""

    FIRST = "first"
    NEXT = "next"
    RESOLUTION = "resolution"


class Reckoning(StrEnum):
    """How time is counted."""

    BUSINESS = "business"
    WALL = "wall"


@frozen(kw_only=True)
class Place:
    """Where an act is counted; empty is none."""

    pool: str = ""
    provider: str = ""
    priority: str = ""

    @classmethod
    def of(cls, pool: str | None, provider: Identity | None, priority: Priority | None) -> "Place":
        """The place of an act on a conversation."""
        return cls(pool=pool or "", provider=provider or "", priority=priority or "")

    def cuts(self) -> Iterator[tuple[str, str, str]]:
        """Every cut that it belongs to: what is empty is in those of everybody alone."""
        pools, providers, priorities = (
            [EVERY, one] if one else [EVERY] for one in (self.pool, self.provider, self.priority)
        )
        return product(pools, providers, priorities)


@frozen(kw_only=True)
class Cut:
    """What somebody looks at; empty is everything."""

    pool: str | None = None
    provider: str | None = None
    priority: Priority | None = None

    @property
    def is_filtered(self) -> bool:
        """Whether it is not all of the clinic."""
        return any((self.pool, self.provider, self.priority))

    @property
    def key(self) -> tuple[str, str, str]:
        """Under which it is counted."""
        return (self.pool or EVERY, self.provider or EVERY, self.priority or EVERY)


ALL = Cut()


@frozen(kw_only=True)
class Tally:
    """Something to count: what, when, where, and of which kind; `total` is added up beside the count."""

    what: What
    at: datetime
    place: Place = Place()
    of: str = ""
    count: int = 1
    total: int = 0


@frozen(kw_only=True)
class Lasted:
    """How long something took that is over."""

    wait: Wait
    at: datetime
    """When it was over."""
    place: Place
    business: timedelta
    wall: timedelta


def begin_of(span: timedelta, at: datetime) -> datetime:
    """When the span began that holds this moment; spans are counted from 1970."""
    return at - (at - _EPOCH) % span


@frozen
class Offset:
    """A stretch of time in which a zone's clocks differ from UTC by the same."""

    start: datetime
    end: datetime
    offset: timedelta


@frozen(kw_only=True)
class Range:
    """Whole days, the first and the last included, as a zone's calendar has them."""

    first: date
    last: date
    zone: ZoneInfo

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise Invalid.at("/to", "before-from")
        if self.days > LONGEST:
            raise Invalid.at("/to", "too-long")
        if self.first.year < 2000 or self.last.year > 9000:
            raise Invalid.at("/from", "out-of-bounds")

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1

    @property
    def dates(self) -> tuple[date, ...]:
        """Each of them."""
        return tuple(self.first + timedelta(days=n) for n in range(self.days))

    @property
    def start(self) -> datetime:
        """When its first day begins."""
        return _midnight(self.first, self.zone)

    @property
    def end(self) -> datetime:
        """When its last day is over."""
        return _midnight(self.last + DAY, self.zone)

    @property
    def before(self) -> "Range":
        """The period of equal length before it."""
        return Range(first=self.first - timedelta(days=self.days), last=self.first - DAY, zone=self.zone)

    @property
    def offsets(self) -> tuple[Offset, ...]:
        """Its stretches between changes of the clocks."""
        found: list[Offset] = []
        at = self.start
        while at < self.end:
            offset = _offset(at, self.zone)
            until = next((one for one in _days_on(at, self.end) if _offset(one, self.zone) != offset), self.end)
            if _offset(until, self.zone) != offset:
                until = _change(until - DAY, until, self.zone)
            until = min(until, self.end)
            found.append(Offset(at, until, offset))
            at = until
        return tuple(found)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    """When that day begins; where clocks leap over midnight, with the leap."""
    at = datetime.combine(day, time(), zone).astimezone(UTC)
    return at if at.astimezone(zone).date() == day else _change(at - DAY, at + DAY, zone)


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _days_on(at: datetime, end: datetime) -> Iterator[datetime]:
    while at < end:
        at += DAY
        yield at


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The quarter of an hour with which the clocks of `after` begin."""
    old, quarters = _offset(before, zone), (after - begin_of(QUARTER, before)) // QUARTER
    start = begin_of(QUARTER, before)
    return next(at for n in range(quarters + 1) if _offset(at := start + n * QUARTER, zone) != old)


@frozen(kw_only=True)
class Spans:
    """A range of time in parts that are counted together: blocks, days around them, quarters at the edges."""

    blocks: tuple[tuple[datetime, datetime], ...]
    days: tuple[tuple[datetime, datetime], ...]
    quarters: tuple[tuple[datetime, datetime], ...]

    @classmethod
    def of(cls, start: datetime, end: datetime) -> "Spans":
        """From `start` up to, not including, `end`."""
        days, quarters = whole(DAY, start, end)
        blocks, edges = whole(BLOCK, *days[0]) if days else ((), ())
        return cls(blocks=blocks, days=edges if blocks else days, quarters=quarters)


def whole(
    span: timedelta, start: datetime, end: datetime
) -> tuple[tuple[tuple[datetime, datetime], ...], tuple[tuple[datetime, datetime], ...]]:
    """The whole spans within, and what is left at the edges."""
    first = begin_of(span, start + span - timedelta(microseconds=1))
    last = begin_of(span, end)
    if first >= last:
        return (), ((start, end),)
    return ((first, last),), tuple(one for one in ((start, first), (last, end)) if one[0] < one[1])
