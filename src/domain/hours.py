"""Business hours: when the clinic, or one of its pools, works; what that makes of a span of time."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from attrs import field, frozen

from domain.errors import DomainError, Invalid
from domain.text import checked_name
from domain.wall_clock import DAY_MINUTES, moment

MOST_WINDOWS = 12
"""Windows of one day."""
MOST_DATES = 400
"""Days with a rule of their own."""
DATE_NAME_LIMIT = 80
_DAY = timedelta(days=1)
_LOOK_AHEAD = timedelta(days=16)
"""Without further dates every week is like the one before: what has not changed by then never does."""
_DAYS_KEPT = 100
_TO_THE_MINUTE_BEFORE = DAY_MINUTES - 1


class NeverOpen(DomainError):
    """There is not so much business time, in either direction, for as long as anybody can say."""

    code = "never-open"


class Weekday(StrEnum):
    """The days of a week, the first first (ISO 8601)."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


WEEKDAYS = tuple(Weekday)


class Why(StrEnum):
    """Why it is open, or closed, at a moment."""

    OPEN_HOURS = "open-hours"
    """A window of the weekday."""
    SPECIAL_HOURS = "special-hours"
    """A window of a date that has a rule of its own."""
    CLOSED_HOURS = "closed-hours"
    """Outside the windows of the day."""
    CLOSED_DAY = "closed-day"
    """The weekday has no windows."""
    HOLIDAY = "holiday"
    """A date of its own without windows."""


@frozen(order=True)
class Window:
    """A span of one day, in minutes after its midnight; past 1,440 it runs into the next day."""

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < DAY_MINUTES:
            raise Invalid.at("/from", "not-a-time")
        if not self.start < self.end <= self.start + DAY_MINUTES:
            raise Invalid.at("/to", "not-after-from")

    @classmethod
    def between(cls, start: time, end: time | None) -> "Window":
        """From one time of the day to another; an earlier one, or the same, is meant of the next day.

        `None` is the end of the day, and so is 23:59: nobody closes for a minute.
        """
        begins = start.hour * 60 + start.minute
        if end is None:
            return cls(begins, DAY_MINUTES)
        ends = end.hour * 60 + end.minute
        if ends == _TO_THE_MINUTE_BEFORE:
            ends = DAY_MINUTES
        return cls(begins, ends if ends > begins else ends + DAY_MINUTES)


@frozen
class DateRule:
    """What holds on one date in place of its weekday: the windows, or none of them on a holiday."""

    name: str
    windows: tuple[Window, ...] = ()

    def __attrs_post_init__(self) -> None:
        checked_name(self.name, "/name", limit=DATE_NAME_LIMIT)
        _check_windows(self.windows)


@frozen(kw_only=True)
class Standing:
    """Whether it is open at a moment, why, and until when that stays so; `None` where it never changes."""

    open: bool
    why: Why
    name: str | None = None
    """Of the date whose rule it is."""
    until: datetime | None = None


@frozen(kw_only=True)
class Stretch:
    """A part of a span of time in which it is all open, or all closed for one reason."""

    start: datetime
    end: datetime
    why: Why
    name: str | None = None

    @property
    def open(self) -> bool:
        """Whether it is business time."""
        return self.why in _OPEN


_OPEN = frozenset({Why.OPEN_HOURS, Why.SPECIAL_HOURS})
_Span = tuple[datetime, datetime, Why, str | None]


@frozen(kw_only=True)
class BusinessHours:
    """When somebody works: windows by weekday, dates with rules of their own, and whose clocks count.

    The rule of a date says all about that date: what would run into it from the evening before ends
    at its midnight. Windows of one day may touch and overlap; what is covered twice counts once.
    """

    zone: ZoneInfo
    week: Mapping[Weekday, tuple[Window, ...]]
    dates: Mapping[date, DateRule] = field(factory=dict)
    _days: dict[date, tuple[_Span, ...]] = field(factory=dict, init=False, eq=False, repr=False)
    """Where the windows of a day lie on the line of time: worked out once, for whoever asks for many moments of it."""

    def __attrs_post_init__(self) -> None:
        for windows in self.week.values():
            _check_windows(windows)
        if len(self.dates) > MOST_DATES:
            raise Invalid.at("/dates", "too-many")

    def standing(self, at: datetime) -> Standing:
        """Open or closed at that moment, why, and when that changes next."""
        why, name = self._why(at)
        open_now = why in _OPEN
        until = self._end_of(at) if open_now else self.next_opening(at)
        return Standing(open=open_now, why=why, name=name, until=until)

    def is_open(self, at: datetime) -> bool:
        """Whether it is business time at that moment; the end of a window is not."""
        return self._why(at)[0] in _OPEN

    def next_opening(self, at: datetime) -> datetime | None:
        """The first moment from `at` on that is business time; `None` when there is none to come."""
        for start, end in self._spans(at):
            if end > at:
                return max(start, at)
        return None

    def between(self, start: datetime, end: datetime) -> timedelta:
        """How much business time lies between two moments; negative when they are the other way round."""
        if end < start:
            return -self.between(end, start)
        total = timedelta()
        for opened, closed in self._spans(start):
            if opened >= end:
                break
            total += max(min(closed, end) - max(opened, start), timedelta())
        return total

    def add(self, at: datetime, duration: timedelta) -> datetime:
        """The first moment by which that much business time has passed since `at`.

        Raises `NeverOpen` when it never will have. A negative duration goes back.
        """
        if duration < timedelta():
            return self.subtract(at, -duration)
        if not duration:
            return at
        left = duration
        for opened, closed in self._spans(at):
            begins = max(opened, at)
            if closed - begins >= left:
                return begins + left
            left -= max(closed - begins, timedelta())
        raise NeverOpen("it is closed for good")

    def subtract(self, at: datetime, duration: timedelta) -> datetime:
        """The last moment since which that much business time has passed at `at`; `NeverOpen` when there is none."""
        if not duration:
            return at
        start = self._reaching_back(at, duration)
        before = self.between(start, at) - duration
        for opened, closed in self._spans(start):
            begins = max(opened, start)
            if closed - begins > before:
                return begins + before
            before -= max(closed - begins, timedelta())
        raise NeverOpen("it was closed all the time")

    def stretches(self, start: datetime, end: datetime) -> Iterator[Stretch]:
        """The span in parts, in order and without gaps, each open or closed for one reason."""
        at = start
        pending: Stretch | None = None
        while at < end:
            why, name = self._why(at)
            until = min(self._changes_after(at), end)
            if pending is not None and (pending.why, pending.name) == (why, name):
                pending = Stretch(start=pending.start, end=until, why=why, name=name)
            else:
                if pending is not None:
                    yield pending
                pending = Stretch(start=at, end=until, why=why, name=name)
            at = until
        if pending is not None:
            yield pending

    # How the windows lie on the line of time

    def _why(self, at: datetime) -> tuple[Why, str | None]:
        day = at.astimezone(self.zone).date()
        for start, end, why, name in self._around(day):
            if start <= at < end:
                return why, name
        rule = self.dates.get(day)
        if rule is not None:
            return (Why.CLOSED_HOURS if rule.windows else Why.HOLIDAY), rule.name
        return (Why.CLOSED_HOURS if self.week.get(WEEKDAYS[day.weekday()]) else Why.CLOSED_DAY), None

    def _changes_after(self, at: datetime) -> datetime:
        """The next moment after `at` at which a window begins or ends, or a day does."""
        day = at.astimezone(self.zone).date()
        edges = [moment(day + _DAY, 0, self.zone, last=last) for last in (False, True)]
        for start, end, _, _ in self._around(day):
            edges += [start, end]
        return min(edge for edge in edges if edge > at)

    def _around(self, day: date) -> Iterator[_Span]:
        """The windows that can hold a moment of that day; with clocks put back over midnight, the next day's too."""
        for near in (day - _DAY, day, day + _DAY):
            yield from self._of_day(near)

    def _of_day(self, day: date) -> tuple[_Span, ...]:
        """The windows that begin on that day, as moments."""
        if day not in self._days:
            if len(self._days) >= _DAYS_KEPT:
                self._days.clear()
            self._days[day] = self._worked_out(day)
        return self._days[day]

    def _worked_out(self, day: date) -> tuple[_Span, ...]:
        rule = self.dates.get(day)
        windows = self.week.get(WEEKDAYS[day.weekday()], ()) if rule is None else rule.windows
        why, name = (Why.OPEN_HOURS, None) if rule is None else (Why.SPECIAL_HOURS, rule.name)
        next_is_ruled = day + _DAY in self.dates
        spans = []
        for window in windows:
            end = min(window.end, DAY_MINUTES) if next_is_ruled else window.end
            # An end at midnight is where the next day begins: the first of two, where clocks are put back over it.
            ends = moment(day, end, self.zone, last=end % DAY_MINUTES != 0)
            spans.append((moment(day, window.start, self.zone), ends, why, name))
        return tuple(span for span in spans if span[0] < span[1])

    def _end_of(self, at: datetime) -> datetime | None:
        """When the business time that `at` is in ends; `None` when it never does."""
        closed = next((end for _, end in self._spans(at) if end > at), at)
        return closed if closed < self._horizon(at) - _DAY else None

    def _horizon(self, at: datetime) -> datetime:
        """Behind it every week is like the one before."""
        latest = max(self.dates, default=date.min)
        if latest <= at.date():
            return at + _LOOK_AHEAD
        return datetime.combine(latest, time(), UTC) + _LOOK_AHEAD

    def _spans(self, at: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Business time from the day before `at` on: what touches is one, in order, until it never opens again."""
        day = at.astimezone(self.zone).date() - _DAY
        horizon = self._horizon(at)
        opened: datetime | None = None
        closed = at
        while opened is not None or any(self.week.values()) or datetime.combine(day, time(), UTC) < horizon:
            for start, end, _, _ in sorted(self._of_day(day)):
                if opened is not None and start > closed:
                    yield opened, closed
                    opened = None
                opened, closed = (start, end) if opened is None else (opened, max(closed, end))
            day += _DAY
            # The next day's windows may touch what is open still; what begins later can not.
            if opened is not None and (closed < moment(day, 0, self.zone) or closed > horizon):
                yield opened, closed
                opened = None

    def _reaching_back(self, at: datetime, duration: timedelta) -> datetime:
        """A moment since which there was at least that much business time."""
        back = max(duration, _DAY)
        earliest = datetime.combine(min((*self.dates, at.date())), time(), UTC) - _LOOK_AHEAD
        while self.between(at - back, at) < duration:
            if at - back < earliest and not any(self.week.values()):
                raise NeverOpen("it was closed all the time")
            back *= 2
        return at - back


def _check_windows(windows: tuple[Window, ...]) -> None:
    if len(windows) > MOST_WINDOWS:
        raise Invalid.at("/windows", "too-many")


OFFICE_WEEK: Mapping[Weekday, tuple[Window, ...]] = {day: (Window(8 * 60, 18 * 60),) for day in WEEKDAYS[:5]}
"""What holds for a pool that nobody has said anything about: Monday to Friday, 8 to 18."""
ALL_WEEK: Mapping[Weekday, tuple[Window, ...]] = {day: (Window(0, DAY_MINUTES),) for day in WEEKDAYS}
"""Round the clock."""
