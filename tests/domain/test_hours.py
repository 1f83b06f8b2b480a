"""Business hours: what holds for every policy, and the days on which clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.hours import (
    ALL_WEEK,
    OFFICE_WEEK,
    WEEKDAYS,
    BusinessHours,
    DateRule,
    NeverOpen,
    Weekday,
    Why,
    Window,
)
from domain.wall_clock import moment

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
NEW_YORK, BERLIN, UTC_ZONE = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin"), ZoneInfo("UTC")
ZONES = [
    *(ZoneInfo(name) for name in ("Australia/Lord_Howe", "Asia/Beirut", "America/Havana", "America/St_Johns")),
    NEW_YORK,
    BERLIN,
    UTC_ZONE,
    ZoneInfo("Asia/Kathmandu"),
]
# Around both changes of the clocks in each hemisphere, in St. John's over midnight (2006), and days without any.
BEGINNINGS = [
    date(2026, 3, 6),
    date(2026, 3, 27),
    date(2026, 4, 3),
    date(2026, 10, 2),
    date(2026, 10, 23),
    date(2026, 10, 30),
    date(2006, 10, 28),
    date(2006, 4, 1),
    date(2026, 7, 1),
]


def windows_of_a_day() -> st.SearchStrategy[tuple[Window, ...]]:
    quarter = st.integers(0, 95).map(lambda number: number * 15)
    length = st.sampled_from([5, 30, 45, 60, 240, 600, 1_440])
    window = st.builds(lambda start, long: Window(start, start + long), quarter, length)
    return st.lists(window, max_size=3).map(tuple)


@st.composite
def policies(draw: st.DrawFn) -> tuple[BusinessHours, datetime]:
    first = draw(st.sampled_from(BEGINNINGS))
    week = draw(st.dictionaries(st.sampled_from(WEEKDAYS), windows_of_a_day(), max_size=7))
    near = st.integers(0, 6).map(lambda days: first + days * DAY)
    dates = draw(st.dictionaries(near, windows_of_a_day().map(lambda some: DateRule("A day", some)), max_size=2))
    zone = draw(st.sampled_from(ZONES))
    return BusinessHours(zone=zone, week=week, dates=dates), datetime.combine(first + DAY, time(), UTC)


class ByTheMinute:
    """The oracle: it looks at a clock on the wall every minute, and knows no arithmetic of zones.

    A window has begun once the wall has shown its start, and is over once the wall will not show less than its end.
    """

    def __init__(self, hours: BusinessHours, start: datetime, days: int) -> None:
        self.start = start
        minutes = [start + number * MINUTE for number in range(-2 * 1_440, (days + 3) * 1_440)]
        walls = [one.astimezone(hours.zone).replace(tzinfo=None, fold=0) for one in minutes]
        reached, ahead = [], []
        for wall in walls:
            reached.append(max(wall, reached[-1]) if reached else wall)
        for wall in reversed(walls):
            ahead.append(min(wall, ahead[-1]) if ahead else wall)
        ahead.reverse()
        self.open = dict.fromkeys(minutes, False)
        for number in range(-4, days + 5):
            day = (start + number * DAY).date()
            for begins, ends in self._windows(hours, day):
                midnight = ends.time() == time()
                for at, has, will in zip(minutes, reached, ahead, strict=True):
                    over = has >= ends if midnight else will >= ends
                    if has >= begins and not over:
                        self.open[at] = True

    @staticmethod
    def _windows(hours: BusinessHours, day: date):
        rule = hours.dates.get(day)
        for window in rule.windows if rule else hours.week.get(WEEKDAYS[day.weekday()], ()):
            begins = datetime.combine(day, time()) + window.start * MINUTE
            ends = datetime.combine(day, time()) + window.end * MINUTE
            if day + DAY in hours.dates:
                ends = min(ends, datetime.combine(day + DAY, time()))
            yield begins, ends


@settings(max_examples=60, deadline=None)
@given(policies())
def test_it_agrees_with_a_look_at_the_clock_every_minute(made):
    hours, start = made
    oracle = ByTheMinute(hours, start, 3)
    looked = [start + number * MINUTE for number in range(3 * 1_440)]
    for stretch in hours.stretches(start, start + 3 * DAY):
        at = stretch.start
        while at < stretch.end:
            assert oracle.open[at] == stretch.open, (at, stretch)
            at += MINUTE
    for at in looked[::37]:
        assert hours.is_open(at) == oracle.open[at] == hours.standing(at).open
    open_minutes = sum(oracle.open[at] for at in looked)
    assert hours.between(start, start + 3 * DAY) == open_minutes * MINUTE


@settings(max_examples=200, deadline=None)
@given(policies(), st.lists(st.integers(0, 4 * 86_400), min_size=3, max_size=3))
def test_business_time_adds_up_and_never_runs_backward(made, seconds):
    hours, start = made
    one, two, three = sorted(start + timedelta(seconds=number) for number in seconds)
    assert timedelta() <= hours.between(one, two) <= two - one
    assert hours.between(one, two) + hours.between(two, three) == hours.between(one, three)
    assert hours.between(three, one) == -hours.between(one, three)


@settings(max_examples=200, deadline=None)
@given(policies(), st.integers(0, 86_400 * 2), st.integers(1, 86_400))
def test_what_was_added_has_passed_and_no_moment_sooner(made, seconds, duration):
    hours, start = made
    at, span = start + timedelta(seconds=seconds), timedelta(seconds=duration)
    try:
        end = hours.add(at, span)
    except NeverOpen:
        assert hours.between(at, at + 30 * DAY) < span
        return
    assert hours.between(at, end) == span
    assert hours.between(at, end - timedelta(microseconds=1)) < span
    begin = hours.subtract(end, span)
    assert at <= begin
    assert hours.between(begin, end) == span
    assert hours.between(begin + timedelta(microseconds=1), end) < span
    assert hours.add(at, span + MINUTE) > end if _has(hours, end) else True


def _has(hours: BusinessHours, at: datetime) -> bool:
    return hours.next_opening(at) is not None and any(hours.week.values())


@settings(max_examples=100, deadline=None)
@given(policies(), st.integers(0, 4 * 86_400))
def test_the_stretches_of_a_span_cover_it_without_gaps(made, seconds):
    hours, start = made
    end = start + timedelta(seconds=seconds)
    parts = list(hours.stretches(start, end))
    edges = [start, *(part.end for part in parts)]
    assert [part.start for part in parts] == edges[:-1]
    assert edges[-1] == end
    assert sum((part.end - part.start for part in parts if part.open), timedelta()) == hours.between(start, end)
    for part in parts:
        standing = hours.standing(part.start)
        assert (standing.open, standing.why, standing.name) == (part.open, part.why, part.name)


@settings(max_examples=100, deadline=None)
@given(policies(), st.integers(0, 4 * 86_400))
def test_until_then_it_stays_as_it_is_and_then_it_changes(made, seconds):
    hours, start = made
    at = start + timedelta(seconds=seconds)
    standing = hours.standing(at)
    until = standing.until or at + 20 * DAY
    middle = at + (until - at) / 2
    assert hours.is_open(middle) == standing.open
    assert hours.is_open(until - timedelta(microseconds=1)) == standing.open
    if standing.until is not None:
        assert hours.is_open(until) != standing.open


def test_office_hours_say_why_and_when_next():
    hours = BusinessHours(zone=NEW_YORK, week=OFFICE_WEEK, dates={date(2026, 12, 25): DateRule("Christmas")})

    def at(day: int, hour: int, minute: int = 0) -> datetime:
        return datetime(2026, 12, day, hour, minute, tzinfo=NEW_YORK).astimezone(UTC)

    thursday = hours.standing(at(24, 9))
    assert (thursday.open, thursday.why, thursday.until) == (True, Why.OPEN_HOURS, at(24, 18))
    evening = hours.standing(at(24, 18))
    assert (evening.open, evening.why, evening.until) == (False, Why.CLOSED_HOURS, at(28, 8))
    holiday = hours.standing(at(25, 9))
    assert (holiday.why, holiday.name, holiday.until) == (Why.HOLIDAY, "Christmas", at(28, 8))
    assert hours.standing(at(26, 9)).why is Why.CLOSED_DAY
    assert hours.add(at(24, 17, 58), timedelta(minutes=5)) == at(28, 8, 3)
    assert hours.subtract(at(28, 8, 3), timedelta(minutes=5)) == at(24, 17, 58)


def test_a_night_runs_past_midnight_unless_the_next_day_has_a_rule_of_its_own():
    night = Window.between(time(22), time(6))
    hours = BusinessHours(
        zone=UTC_ZONE,
        week={Weekday.MONDAY: (night,), Weekday.TUESDAY: (night,)},
        dates={date(2026, 6, 10): DateRule("Half a day", (Window.between(time(10), time(12)),))},
    )
    assert hours.is_open(datetime(2026, 6, 9, 5, 59, tzinfo=UTC))
    assert not hours.is_open(datetime(2026, 6, 9, 6, tzinfo=UTC))
    assert hours.standing(datetime(2026, 6, 9, 23, tzinfo=UTC)).until == datetime(2026, 6, 10, tzinfo=UTC)
    assert hours.standing(datetime(2026, 6, 10, 1, tzinfo=UTC)).why is Why.CLOSED_HOURS
    assert hours.standing(datetime(2026, 6, 10, 11, tzinfo=UTC)).why is Why.SPECIAL_HOURS


def test_an_end_at_23_59_leaves_no_minute_closed():
    week = {day: (Window.between(time(), time(23, 59)),) for day in WEEKDAYS}
    hours = BusinessHours(zone=NEW_YORK, week=week)
    assert week == ALL_WEEK
    start = datetime(2026, 10, 28, 12, tzinfo=UTC)
    assert hours.between(start, start + 10 * DAY) == 10 * DAY
    assert (hours.standing(start).open, hours.standing(start).until) == (True, None)
    assert hours.add(start, 40 * DAY) == start + 40 * DAY


def test_on_the_days_when_clocks_change_a_night_is_an_hour_shorter_or_longer():
    hours = BusinessHours(zone=NEW_YORK, week={day: (Window.between(time(0), time(6)),) for day in WEEKDAYS})

    def night(day: date) -> timedelta:
        start = datetime.combine(day, time(), NEW_YORK).astimezone(UTC)
        return hours.between(start, start + timedelta(hours=12))

    assert night(date(2026, 3, 8)) == timedelta(hours=5)
    assert night(date(2026, 11, 1)) == timedelta(hours=7)
    assert night(date(2026, 6, 1)) == timedelta(hours=6)


def test_what_the_clocks_never_show_is_the_moment_of_the_change():
    change = datetime(2026, 3, 8, 7, tzinfo=UTC)
    assert moment(date(2026, 3, 8), 150, NEW_YORK) == moment(date(2026, 3, 8), 150, NEW_YORK, last=True) == change
    twice = date(2026, 11, 1)
    assert moment(twice, 90, NEW_YORK) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert moment(twice, 90, NEW_YORK, last=True) == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_a_clinic_that_never_opens_has_no_business_time():
    hours = BusinessHours(zone=BERLIN, week={})
    at = datetime(2026, 5, 5, tzinfo=UTC)
    assert hours.standing(at).until is None
    assert hours.next_opening(at) is None
    assert hours.between(at, at + 100 * DAY) == timedelta()
    for go in (hours.add, hours.subtract):
        with pytest.raises(NeverOpen):
            go(at, MINUTE)
        assert go(at, timedelta()) == at


def test_a_date_far_away_is_found():
    opens = DateRule("Vaccination day", (Window.between(time(9), time(10)),))
    hours = BusinessHours(zone=BERLIN, week={}, dates={date(2027, 3, 1): opens})
    at = datetime(2026, 5, 5, tzinfo=UTC)
    opening = datetime(2027, 3, 1, 8, tzinfo=UTC)
    assert hours.standing(at).until == opening
    assert hours.add(at, timedelta(minutes=30)) == opening + timedelta(minutes=30)
    assert hours.subtract(opening + DAY, timedelta(minutes=30)) == opening + timedelta(minutes=30)
    with pytest.raises(NeverOpen):
        hours.add(at, timedelta(hours=2))


def test_what_can_not_be_is_refused():
    for start, end in ((-1, 5), (1_440, 1_500), (5, 5), (600, 540), (0, 1_441)):
        with pytest.raises(Invalid):
            Window(start, end)
    many = (Window(0, 5),) * 13
    with pytest.raises(Invalid):
        BusinessHours(zone=BERLIN, week={Weekday.MONDAY: many})
    with pytest.raises(Invalid):
        DateRule(" ")
    assert Window.between(time(9), None) == Window(540, 1_440)
