"""Schedules: when somebody can be booked, for which visits, and which of them patients may book themselves."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from attrs import field, frozen

from domain.errors import Invalid
from domain.hours import MOST_DATES, MOST_WINDOWS, WEEKDAYS, Weekday, Window
from domain.ids import Identity, is_name
from domain.text import checked
from domain.wall_clock import spans

TICK = timedelta(minutes=5)
"""What time is kept free or taken in: windows, visits and buffers are whole ticks."""
GRID = timedelta(minutes=15)
"""How far apart the beginnings that are offered lie in a window."""
LEAD = timedelta(minutes=30)
"""How soon a visit can begin."""
LONGEST_LOOK = 60
"""Days that one look into the calendar spans at most."""
MOST_RULES, MOST_VISITS, MOST_REASONS, MOST_NEEDS = 60, 30, 30, 5
LABEL_LIMIT = 80
_DAY = timedelta(days=1)
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def check_code(code: str, pointer: str) -> None:
    """Raise `Invalid` for what is no code: small letters, digits and hyphens."""
    if not _CODE.fullmatch(code):
        raise Invalid.at(pointer, "charset")


@frozen(kw_only=True)
class VisitReason:
    """Why somebody comes. One that patients may not book themselves is booked by the team."""

    code: str
    label: str
    self_bookable: bool = False

    def __attrs_post_init__(self) -> None:
        check_code(self.code, "/code")
        checked(self.label, "/label", limit=LABEL_LIMIT)


@frozen(kw_only=True)
class VisitType:
    """A kind of visit: how long it lasts, how long its people and things rest afterwards, and what else it needs."""

    code: str
    label: str
    length: timedelta
    buffer: timedelta = timedelta()
    reasons: tuple[VisitReason, ...]
    needs: tuple[str, ...] = ()
    """Rooms, devices, helpers: each is booked with the visit, all of them or none."""

    def __attrs_post_init__(self) -> None:
        check_code(self.code, "/code")
        checked(self.label, "/label", limit=LABEL_LIMIT)
        if not TICK <= self.length <= timedelta(hours=8) or self.length % TICK:
            raise Invalid.at("/minutes", "not-whole-ticks")
        if not timedelta() <= self.buffer <= timedelta(hours=2) or self.buffer % TICK:
            raise Invalid.at("/bufferMinutes", "not-whole-ticks")
        if not self.reasons or len(self.reasons) > MOST_REASONS:
            raise Invalid.at("/reasons", "length")
        if len({one.code for one in self.reasons}) < len(self.reasons):
            raise Invalid.at("/reasons", "twice")
        if len(self.needs) > MOST_NEEDS or not all(is_name(one) for one in self.needs):
            raise Invalid.at("/needs", "unknown")

    def reason(self, code: str) -> VisitReason | None:
        """The reason of that code."""
        return next((one for one in self.reasons if one.code == code), None)


@frozen(kw_only=True)
class OpenRule:
    """Time that comes again: a window of a weekday, every so many weeks, between two dates, for some visits or all."""

    weekday: Weekday
    window: Window
    since: date | None = None
    until: date | None = None
    every: int = 1
    """Weeks from one time to the next, counted from the week of `since`."""
    visits: frozenset[str] = frozenset()
    """Codes of the visits that it is for; none means all."""

    def __attrs_post_init__(self) -> None:
        _check_ticks(self.window, "/from")
        if not 1 <= self.every <= 8 or (self.every > 1 and self.since is None):
            raise Invalid.at("/everyWeeks", "needs-since")
        if self.since and self.until and self.until < self.since:
            raise Invalid.at("/until", "not-in-order")

    def holds(self, day: date, visit: str) -> bool:
        """Whether it opens on that day, for that visit."""
        if WEEKDAYS[day.weekday()] is not self.weekday or (self.visits and visit not in self.visits):
            return False
        if (self.since and day < self.since) or (self.until and day > self.until):
            return False
        if self.since is None:
            return True
        monday = self.since - timedelta(days=self.since.weekday())
        return (day - monday).days // 7 % self.every == 0


@frozen(kw_only=True)
class Schedule:
    """When `owner` can be booked. An exception says all about its date, in place of every rule."""

    owner: Identity
    zone: ZoneInfo
    rules: tuple[OpenRule, ...]
    exceptions: Mapping[date, tuple[Window, ...]] = field(factory=dict)
    visits: tuple[VisitType, ...]

    def __attrs_post_init__(self) -> None:
        if len(self.rules) > MOST_RULES:
            raise Invalid.at("/rules", "too-many")
        if len(self.exceptions) > MOST_DATES:
            raise Invalid.at("/exceptions", "too-many")
        for windows in self.exceptions.values():
            if len(windows) > MOST_WINDOWS:
                raise Invalid.at("/exceptions/windows", "too-many")
            for window in windows:
                _check_ticks(window, "/exceptions/windows")
        codes = [one.code for one in self.visits]
        if len(codes) > MOST_VISITS or len(set(codes)) < len(codes):
            raise Invalid.at("/visitTypes", "twice")

    def visit(self, code: str) -> VisitType | None:
        """The visit of that code, if it is offered."""
        return next((one for one in self.visits if one.code == code), None)

    def starts(self, visit: VisitType, since: datetime, until: datetime) -> Iterator[datetime]:
        """When such a visit can begin between two moments, in order, by the schedule alone."""
        day, last = since.astimezone(self.zone).date() - _DAY, until.astimezone(self.zone).date()
        found: set[datetime] = set()
        while day <= last:
            for opened, closed in self._openings(day, visit.code):
                at = opened
                while at + visit.length <= closed:
                    if since <= at < until:
                        found.add(at)
                    at += GRID
            day += _DAY
        yield from sorted(found)

    def offers(self, visit: VisitType, start: datetime) -> bool:
        """Whether the schedule lets such a visit begin then."""
        return start in self.starts(visit, start, start + TICK)

    def is_open(self, visit: str, start: datetime, end: datetime) -> bool:
        """Whether such a visit lies within the time that the schedule opens for it."""
        day = start.astimezone(self.zone).date()
        near = (opening for each in (day - _DAY, day) for opening in self._openings(each, visit))
        return any(opened <= start and end <= closed for opened, closed in near)

    def _openings(self, day: date, visit: str) -> Iterator[tuple[datetime, datetime]]:
        """The windows that begin on a day, as moments; none that a change of clocks leaves nothing of."""
        windows = self.exceptions.get(day)
        if windows is None:
            windows = tuple(one.window for one in self.rules if one.holds(day, visit))
        for window in windows:
            yield from spans(day, window.start, window.end, self.zone)


@frozen(kw_only=True, order=True)
class Slot:
    """A time that is free: with whom, and what else is booked with it."""

    start: datetime
    end: datetime
    owner: Identity
    needs: tuple[str, ...] = ()


def ticks(start: datetime, end: datetime) -> range:
    """The numbers of the ticks that a span of time touches; the same for everybody."""
    return range((start - _EPOCH) // TICK, -((_EPOCH - end) // TICK))


def _check_ticks(window: Window, pointer: str) -> None:
    if window.start % 5 or window.end % 5:
        raise Invalid.at(pointer, "not-whole-ticks")
