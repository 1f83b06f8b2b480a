"""Days of first replies: all that fell into a day of UTC, packed into one row in each cut.

A chart of a year has 365 days of some sixty bins each. As rows of their own they cost more to hand over than to count;
packed, with the quarter of an hour of each, a year is 365 rows, and the days of every zone are put together from them.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from msgspec import json

from application.ports.measures import Bins, Summed
from domain.measures import DAY, QUARTER, Offset

NONE = "[[],[],[],[]]"
"""Nothing, packed."""
_Columns = tuple[list[int], list[int], list[int], list[int]]
"""Quarters of the day, bins, how many, their seconds; in the order of quarters and bins."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_A_DAY = DAY // QUARTER
_decoder = json.Decoder(_Columns)

Fallen = Mapping[tuple[int, int], Summed]
"""What fell into a quarter of the day and a bin."""


def packed_with(packed: str, more: Fallen) -> str:
    """The same with more."""
    held = {(quarter, bin): (number, seconds) for quarter, bin, number, seconds in zip(*_unpacked(packed), strict=True)}
    for key, (number, seconds) in more.items():
        before = held.get(key, (0, 0))
        held[key] = (before[0] + number, before[1] + seconds)
    rows = [(*key, *held[key]) for key in sorted(held)]
    return json.encode(list(zip(*rows, strict=True)) or [[]] * 4).decode()


def by_local_day(rows: Iterable[tuple[datetime, str]], offsets: Sequence[Offset]) -> Mapping[int, Bins]:
    """Packed days of UTC as days of local time since 1970, as far as the offsets reach."""
    stretches = [(_quarter(one.start), _quarter(one.end), one.offset // QUARTER) for one in offsets]
    found: dict[int, dict[int, Summed]] = {}
    for at, packed in rows:
        quarters, *columns = _unpacked(packed)
        for first, until, local in _pieces(_quarter(at), stretches):
            within = slice(bisect_left(quarters, first), bisect_left(quarters, until))
            if within.start < within.stop:
                _add(found.setdefault(local, {}), *(column[within] for column in columns))
    return found


def _add(bins: dict[int, Summed], which: list[int], numbers: list[int], seconds: list[int]) -> None:
    for bin, number, lasted in zip(which, numbers, seconds, strict=True):
        before = bins.get(bin)
        bins[bin] = (before[0] + number, before[1] + lasted) if before else (number, lasted)


def _pieces(begin: int, stretches: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """A day of UTC in pieces that fall into one local day each: from and up to which of its quarters, and the day."""
    for start, end, shift in stretches:
        first, last = max(start, begin), min(end, begin + _A_DAY)
        while first < last:
            local = (first + shift) // _A_DAY
            until = min(last, (local + 1) * _A_DAY - shift)
            yield first - begin, until - begin, local
            first = until


def _quarter(at: datetime) -> int:
    return (at - _EPOCH) // QUARTER


def _unpacked(packed: str) -> _Columns:
    columns: _Columns = _decoder.decode(packed)
    return columns
