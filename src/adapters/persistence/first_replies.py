"""Days of first replies: all that fell into a day of UTC, packed into one row in each cut.

A chart of a year has 365 days of some sixty bins each. As rows of their own they cost more to hand over than to count;
packed, with the quarter of an hour of each, a year is 365 rows, and the days of every zone are put together from them.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from msgspec import json

from application.ports.measures import Lot, Summed
from domain.measures import DAY, QUARTER, Offset

T = TypeVar("T")
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


def by_local_day(rows: Iterable[tuple[datetime, str]], offsets: Sequence[Offset]) -> Mapping[int, Lot]:
    """Packed days of UTC as days of local time since 1970, as far as the offsets reach."""
    stretches = [(_quarter(one.start), _quarter(one.end), one.offset // QUARTER) for one in offsets]
    counts: dict[int, Counter[int]] = {}
    sums: dict[int, int] = {}
    for at, packed in rows:
        quarters, bins, numbers, seconds = _unpacked(packed)
        for first, until, local in _pieces(_quarter(at), stretches):
            within = slice(bisect_left(quarters, first), bisect_left(quarters, until))
            if within.start < within.stop:
                add_bins(counts.setdefault(local, Counter()), bins[within], numbers[within])
                sums[local] = sums.get(local, 0) + sum(seconds[within])
    return {local: Lot(counts[local], sums[local]) for local in counts}


def add_bins(counts: Counter[T], bins: Sequence[T], numbers: Sequence[int]) -> None:
    """Count so many in each bin."""
    if sum(numbers) == len(numbers):  # mostly one in each, and that is counted in C
        counts.update(bins)
        return
    for bin, number in zip(bins, numbers, strict=True):
        counts[bin] += number


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
