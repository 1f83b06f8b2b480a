"""Hours that change: what is past stays as it was counted, and what comes goes by the new ones."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.clock_ledger import Episode, total
from domain.hours import ALL_WEEK, OFFICE_WEEK, BusinessHours, DateRule, NeverOpen, Weekday, Window
from domain.timetable import Timetable

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
OFFICE = BusinessHours(zone=ZoneInfo("UTC"), week=OFFICE_WEEK)
ALWAYS = BusinessHours(zone=ZoneInfo("America/New_York"), week=ALL_WEEK)
CLOSED = BusinessHours(zone=ZoneInfo("UTC"), week={}, dates={(MONDAY + DAY).date(): DateRule("Founders' day")})
BRIEF = BusinessHours(zone=ZoneInfo("Asia/Kathmandu"), week={Weekday.MONDAY: (Window.between(time(14), time(14, 7)),)})

KINDS = st.sampled_from([OFFICE, ALWAYS, CLOSED, BRIEF])
MOMENTS = st.integers(0, 4 * 24 * 60).map(lambda minutes: MONDAY + minutes * MINUTE)
CHANGES = st.dictionaries(MOMENTS, KINDS, max_size=4).map(lambda found: sorted(found.items(), key=lambda one: one[0]))
TIMETABLES = st.builds(Timetable.of, KINDS, CHANGES)


@settings(max_examples=200, deadline=None)
@given(TIMETABLES, KINDS, MOMENTS, MOMENTS, MOMENTS)
def test_no_change_of_hours_changes_what_was_counted_before_it(table, new, one, two, three):
    start, end, changed = sorted((one, two, three))
    over, lasting = Episode(start=start, seq=1, end=end), Episode(start=start, seq=1)
    since_then = table.until(changed, Timetable.of(new))
    assert over.segments(since_then, changed + DAY) == over.segments(table, changed)
    now = changed + 90 * MINUTE
    assert lasting.elapsed(since_then, now) == lasting.elapsed(table, changed) + new.between(changed, now)


@settings(max_examples=100, deadline=None)
@given(TIMETABLES, MOMENTS, st.integers(0, 600))
def test_a_span_is_counted_as_a_look_at_the_clock_every_minute_says(table, start, minutes):
    looks = [start + n * MINUTE for n in range(minutes)]
    segments = Episode(start=start, seq=1, end=start + minutes * MINUTE).segments(table, start)
    assert total(segments) == sum(table.at(at).is_open(at) for at in looks) * MINUTE
    assert all(segment.running == table.standing(segment.start).open for segment in segments)


@settings(max_examples=200, deadline=None)
@given(TIMETABLES, MOMENTS, st.integers(1, 900))
def test_so_much_time_has_passed_when_it_says_and_not_a_moment_before(table, at, minutes):
    wait, duration = Episode(start=at, seq=1), minutes * MINUTE
    try:
        reached = table.add(at, duration)
    except NeverOpen:
        assert wait.elapsed(table, at + 60 * DAY) < duration
        return
    assert wait.elapsed(table, reached) == duration
    assert wait.elapsed(table, reached - timedelta(microseconds=1)) < duration
    assert table.add(at, timedelta()) == at
