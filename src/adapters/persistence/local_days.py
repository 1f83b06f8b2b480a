"""Days of a zone, put together from days of UTC and from the quarters of an hour around its midnight.

Times are counted by days of UTC in every cut, and by quarters once. A day of a zone would be read from some hundred
rows by quarters; from a day of UTC and its edges it is read from about as many as there are bins.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from attrs import frozen

from application.ports.measures import Bins, Summed
from domain.measures import DAY, Offset

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NO_BINS: Bins = {}
_NOTHING: Summed = (0, 0)


@frozen(kw_only=True)
class LocalDays:
    """The whole days of a stretch of time in which clocks are not changed. Days are numbered from 1970.

    Each begins `shift` after a day of UTC does. It is that day with the beginning of the next one instead of its own,
    or the next day with the end of the first one instead of its own: whichever is less to read.
    """

    first: int
    last: int
    """Behind the last one."""
    shift: timedelta
    ahead: int
    """How many days the day of UTC in which it begins is ahead of it: 0, or -1 east of Greenwich."""
    rest: tuple[tuple[datetime, datetime], ...]
    """What the stretch has of days that are not whole."""

    @classmethod
    def of(cls, one: Offset) -> "LocalDays":
        """The days of a stretch."""
        first = -((_EPOCH - one.offset - one.start) // DAY)
        last = (one.end + one.offset - _EPOCH) // DAY
        ahead, shift = divmod(-one.offset, DAY)
        if first >= last:
            return cls(first=first, last=first, shift=shift, ahead=ahead, rest=((one.start, one.end),))
        begin, end = _EPOCH + first * DAY - one.offset, _EPOCH + last * DAY - one.offset
        rest = tuple(piece for piece in ((one.start, begin), (end, one.end)) if piece[0] < piece[1])
        return cls(first=first, last=last, shift=shift, ahead=ahead, rest=rest)

    @property
    def takes_end(self) -> bool:
        """Whether the edges are what days of UTC have from the shift on, not what they have before it."""
        return self.shift > DAY / 2

    @property
    def days(self) -> tuple[datetime, datetime]:
        """The days of UTC that they are made of."""
        begin = self.first + self.ahead + self.takes_end
        return _EPOCH + begin * DAY, _EPOCH + (begin + self.last - self.first) * DAY

    @property
    def edged(self) -> tuple[datetime, datetime]:
        """The days of UTC whose edges are needed."""
        begin = self.first + self.ahead
        return _EPOCH + begin * DAY, _EPOCH + (begin + self.last - self.first + 1) * DAY

    def put_together(self, days: Mapping[int, Bins], edges: Mapping[int, Bins]) -> Iterator[tuple[int, Bins]]:
        """Each day with its bins, from those of days of UTC and of their edges."""
        for number in range(self.first, self.last):
            begins = number + self.ahead
            more, less = (begins, begins + 1) if self.takes_end else (begins + 1, begins)
            whole = days.get(begins + self.takes_end, _NO_BINS)
            both = added(whole, edges.get(more, _NO_BINS))
            yield number, added(both, edges.get(less, _NO_BINS), sign=-1)


def added(one: Bins, other: Bins, *, sign: int = 1) -> Bins:
    """Both, or what is left of one without the other."""
    if not other:
        return one
    sums = dict(one)
    for bin, (number, seconds) in other.items():
        before = sums.pop(bin, _NOTHING)
        if (left := before[0] + sign * number) > 0:
            sums[bin] = (left, before[1] + sign * seconds)
    return sums
