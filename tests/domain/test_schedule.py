"""When somebody can be booked, on the days on which clocks change too."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.booking import Booking
from domain.errors import Invalid
from domain.hours import Weekday, Window
from domain.ids import CardId, ConversationId, Identity
from domain.schedule import GRID, TICK, OpenRule, Schedule, VisitReason, VisitType, ticks

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
NEW_YORK, BERLIN = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")
CHECK = VisitReason(code="check", label="Check", self_bookable=True)


def visit(minutes: int = 30, **said) -> VisitType:
    code = said.pop("code", "follow-up")
    return VisitType(code=code, label="Visit", length=minutes * MINUTE, reasons=(CHECK,), **said)


def schedule(zone: ZoneInfo, *rules: OpenRule, **said) -> Schedule:
    return Schedule(owner=Identity("doc"), zone=zone, rules=rules, visits=(visit(),), **said)


def rule(day: Weekday, start: int, end: int, **said) -> OpenRule:
    return OpenRule(weekday=day, window=Window(start, end), **said)


def starts(one: Schedule, day: date, minutes: int = 30, days: int = 1) -> list[str]:
    begin = datetime(day.year, day.month, day.day, tzinfo=one.zone)
    found = one.starts(visit(minutes), begin.astimezone(UTC), (begin + days * DAY).astimezone(UTC))
    return [f"{at:%d %H:%M}" for at in found]


def test_nine_o_clock_stays_nine_o_clock_when_clocks_change():
    nine = schedule(NEW_YORK, rule(Weekday.SUNDAY, 540, 570))
    assert [starts(nine, date(2026, 3, day)) for day in (1, 8)] == [["01 14:00"], ["08 13:00"]]
    assert [starts(nine, date(2026, month, day)) for month, day in ((10, 25), (11, 1))] == [["25 13:00"], ["01 14:00"]]
    berlin = schedule(BERLIN, rule(Weekday.SUNDAY, 540, 570))
    assert [starts(berlin, date(2026, 3, day)) for day in (22, 29)] == [["22 08:00"], ["29 07:00"]]
    assert [starts(berlin, date(2026, 10, day)) for day in (18, 25)] == [["18 07:00"], ["25 08:00"]]


def test_in_spring_the_hour_that_is_missing_is_not_offered():
    night = schedule(NEW_YORK, rule(Weekday.SUNDAY, 60, 240))
    ordinary, spring = starts(night, date(2026, 3, 1), 60), starts(night, date(2026, 3, 8), 60)
    assert (len(ordinary), len(spring)) == (9, 5), "three hours, and two"
    assert spring == ["08 06:00", "08 06:15", "08 06:30", "08 06:45", "08 07:00"]
    assert starts(schedule(NEW_YORK, rule(Weekday.SUNDAY, 120, 180)), date(2026, 3, 8)) == []


def test_in_autumn_the_hour_that_comes_twice_is_offered_twice():
    night = schedule(BERLIN, rule(Weekday.SUNDAY, 120, 180))
    assert starts(night, date(2026, 10, 18)) == ["18 00:00", "18 00:15", "18 00:30"]
    assert starts(night, date(2026, 10, 25)) == [
        "25 00:00",
        "25 00:15",
        "25 00:30",
        "25 00:45",
        "25 01:00",
        "25 01:15",
        "25 01:30",
    ]


@pytest.mark.parametrize(
    ("start", "end", "offered"),
    [
        (60, 90, ["05:00", "06:00"]),
        (90, 180, ["05:30", "06:30", "06:45", "07:00", "07:15", "07:30"]),
        (30, 90, ["04:30", "04:45", "05:00", "06:00"]),
        (0, 60, ["04:00", "04:15", "04:30"]),
    ],
)
def test_of_that_hour_a_window_opens_what_clocks_show_of_it_each_time(start: int, end: int, offered: list[str]):
    night = schedule(NEW_YORK, rule(Weekday.SUNDAY, start, end))
    assert starts(night, date(2026, 11, 1)) == [f"01 {at}" for at in offered]


def test_a_visit_is_open_as_long_as_it_lies_within_a_window():
    night = schedule(BERLIN, rule(Weekday.MONDAY, 23 * 60, 25 * 60, visits=frozenset({"follow-up"})))
    late = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    assert night.is_open("follow-up", late, late + 90 * MINUTE)
    assert not night.is_open("follow-up", late, late + 95 * MINUTE)
    assert not night.is_open("other", late, late + 30 * MINUTE)


def test_a_visit_ends_within_its_window_and_its_buffer_may_lie_behind_it():
    hour = schedule(BERLIN, rule(Weekday.MONDAY, 600, 660))
    assert starts(hour, date(2026, 3, 2), 45) == ["02 09:00", "02 09:15"]
    assert starts(hour, date(2026, 3, 2), 61 - 1) == ["02 09:00"]
    assert starts(hour, date(2026, 3, 2), 65) == []


def test_an_exception_says_all_about_its_date():
    one = schedule(
        BERLIN,
        rule(Weekday.MONDAY, 600, 630),
        exceptions={date(2026, 3, 9): (), date(2026, 3, 10): (Window(720, 750),)},
    )
    assert starts(one, date(2026, 3, 2), days=15) == ["02 09:00", "10 11:00", "16 09:00"]


def test_a_rule_holds_every_so_many_weeks_between_its_dates_for_its_visits():
    fortnightly = rule(Weekday.MONDAY, 600, 630, since=date(2026, 3, 4), until=date(2026, 4, 13), every=2)
    assert starts(schedule(BERLIN, fortnightly), date(2026, 3, 1), days=60) == ["16 09:00", "30 08:00", "13 08:00"]
    scans = rule(Weekday.MONDAY, 600, 630, visits=frozenset({"scan"}))
    assert starts(schedule(BERLIN, scans), date(2026, 3, 2)) == []


def test_a_window_may_run_past_midnight():
    night = schedule(BERLIN, rule(Weekday.SUNDAY, 23 * 60 + 30, 24 * 60 + 30))
    assert starts(night, date(2026, 3, 1), 30, days=2) == ["01 22:30", "01 22:45", "01 23:00"]


@given(
    zone=st.sampled_from([NEW_YORK, BERLIN, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("UTC")]),
    day=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    start=st.integers(0, 287).map(lambda tick: tick * 5),
    length=st.integers(1, 60).map(lambda tick: tick * 5),
)
def test_whatever_is_offered_lies_in_the_window_as_clocks_show_it(zone, day, start, length):
    window = Window(start, min(start + length + 60, start + 24 * 60))
    one = schedule(zone, *(OpenRule(weekday=each, window=window) for each in Weekday))
    begin = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    found = list(one.starts(visit(length), begin, begin + DAY))
    for at in found:
        shown = at.astimezone(zone)
        minutes = shown.hour * 60 + shown.minute
        inside = window.start <= minutes < window.end or minutes + 24 * 60 < window.end
        moved = shown.utcoffset() != (shown - DAY).utcoffset() or shown.utcoffset() != (shown + DAY).utcoffset()
        assert inside or moved
    assert all(later - earlier >= TICK for earlier, later in itertools.pairwise(found))


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: visit(33),
        lambda: visit(0),
        lambda: visit(9 * 60),
        lambda: visit(buffer=3 * MINUTE),
        lambda: visit(needs=("a b",)),
        lambda: visit(code="No"),
        lambda: VisitReason(code="x", label=" "),
        lambda: VisitType(code="x", label="x", length=GRID, reasons=(CHECK, CHECK)),
        lambda: VisitType(code="x", label="x", length=GRID, reasons=()),
        lambda: rule(Weekday.MONDAY, 601, 660),
        lambda: rule(Weekday.MONDAY, 600, 660, every=2),
        lambda: rule(Weekday.MONDAY, 600, 660, since=date(2026, 3, 2), until=date(2026, 3, 1)),
        lambda: schedule(BERLIN, exceptions={date(2026, 3, 2): (Window(1, 10),)}),
        lambda: Schedule(owner=Identity("doc"), zone=BERLIN, rules=(), visits=(visit(), visit())),
    ],
)
def test_what_can_not_be_is_refused(wrong):
    with pytest.raises(Invalid):
        wrong()


def test_a_booking_takes_every_tick_that_it_touches_of_everything_it_needs():
    start = datetime(2026, 3, 2, 9, tzinfo=UTC)
    one = Booking(
        card=CardId("c"),
        conversation=ConversationId("t"),
        patient=Identity("pat"),
        owner=Identity("doc"),
        visit="follow-up",
        start=start,
        end=start + 30 * MINUTE,
        busy_until=start + 40 * MINUTE,
        needs=("room-1",),
        held_until=start,
    )
    cells = list(one.cells())
    assert len(cells) == len(set(cells)) == 16 + 6, "the patient's time without the pause"
    assert {name for name, _ in cells} == {"time:doc", "time:room-1", "time:pat"}
    assert (one.lasts_at(start - MINUTE), one.lasts_at(start), one.confirmed().lasts_at(start)) == (True, False, True)
    assert len(ticks(start, start + MINUTE)) == 1, "a tick that is touched is taken"
    assert ticks(start, start + 5 * MINUTE).stop == ticks(start + 5 * MINUTE, start + DAY).start
