"""From what a clock on the wall shows to the moment that it is, on days whose clocks change too."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_SECOND = timedelta(seconds=1)
DAY_MINUTES = 24 * 60


def moment(day: date, minutes: int, zone: tzinfo, *, last: bool = False) -> datetime:
    """The UTC moment at which the clocks of `zone` show `minutes` after the midnight that begins `day`.

    More than 1,440 minutes are of the days that follow. What the clocks show twice (autumn) is the
    first of the two moments, or with `last` the second. What they never show (spring) is the moment
    at which they are put forward.
    """
    days, rest = divmod(minutes, DAY_MINUTES)
    shown = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), zone)
    one, other = shown.replace(fold=0).astimezone(UTC), shown.replace(fold=1).astimezone(UTC)
    if one > other:  # PEP 495: only for what is never shown does the later fold give the earlier moment
        return _change_between(other, one, zone)
    return other if last else one


def spans(day: date, start: int, end: int, zone: tzinfo) -> Iterator[tuple[datetime, datetime]]:
    """When the clocks of `zone` show a time from `start` to `end`, in minutes after the midnight that begins `day`.

    Nothing is left of what they never show. Of an hour that they show twice a window may have a part: that comes twice.
    """
    opened, closed = moment(day, start, zone), moment(day, end, zone, last=True)
    if opened >= closed:
        return
    if _offset(opened, zone) <= _offset(closed, zone):
        yield opened, closed
        return
    back = _change_between(opened, closed, zone)
    first, second = min(moment(day, end, zone), back), max(moment(day, start, zone, last=True), back)
    parts = [(opened, closed)] if first == second else [(opened, first), (second, closed)]
    yield from (one for one in parts if one[0] < one[1])


def _change_between(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    """The first second in `before … after` of the offset that holds at `after`."""
    became = _offset(after, zone)
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if _offset(middle, zone) == became:
            after = middle
        else:
            before = middle
    return after


def _offset(at: datetime, zone: tzinfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
