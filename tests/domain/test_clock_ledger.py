"""The clock ledger: what counts, what pauses, and that every number is the sum of its segments."""

import itertools
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.clock_ledger import (
    Cause,
    ClockLedger,
    ClockState,
    Entry,
    EntryKind,
    Episode,
    Lateness,
    face_of,
    total,
)
from domain.errors import Invalid
from domain.hours import ALL_WEEK, WEEKDAYS, BusinessHours, DateRule, Weekday, Window
from domain.ids import Identity
from domain.priority import Priority
from domain.reply_policy import AlarmLimits, ReplyLimits, ReplyPolicy

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
OFFICE = BusinessHours(
    zone=ZoneInfo("UTC"),
    week=dict.fromkeys(WEEKDAYS[:5], (Window.between(time(8), time(18)),)),
    dates={(MONDAY + DAY).date(): DateRule("Founders' day")},
)
ALWAYS = BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)
WAITING, ANSWERED, HELD, OPEN, CLOSED = EntryKind


def a_ledger(*entries: tuple[EntryKind, timedelta]) -> ClockLedger:
    return ClockLedger(
        tuple(
            Entry(kind=kind, at=MONDAY + at, seq=seq, by=Identity("somebody"))
            for seq, (kind, at) in enumerate(entries, 1)
        )
    )


def test_a_wait_over_night_and_a_holiday_counts_business_time_and_says_why_it_paused():
    ledger = a_ledger((WAITING, 17 * HOUR + 58 * MINUTE), (ANSWERED, 2 * DAY + 8 * HOUR + MINUTE))
    (episode,) = ledger.episodes
    assert [(one.cause, one.counted, one.name) for one in episode.segments(OFFICE, MONDAY)] == [
        (Cause.OPEN_HOURS, 2 * MINUTE, None),
        (Cause.CLOSED_HOURS, timedelta(), None),
        (Cause.HOLIDAY, timedelta(), "Founders' day"),
        (Cause.CLOSED_HOURS, timedelta(), None),
        (Cause.OPEN_HOURS, MINUTE, None),
    ]
    assert episode.elapsed(OFFICE, MONDAY) == 3 * MINUTE == ledger.first_response(OFFICE)


def test_a_clock_shows_when_it_will_be_late():
    ledger = a_ledger((WAITING, 17 * HOUR + 58 * MINUTE))
    assert ledger.waiting is not None
    face = face_of(ledger.waiting, OFFICE, ReplyLimits(), MONDAY + 20 * HOUR)
    wednesday = MONDAY + 2 * DAY + 8 * HOUR
    assert (face.state, face.cause, face.lateness, face.elapsed) == (
        ClockState.PAUSED,
        Cause.CLOSED_HOURS,
        Lateness.IN_TIME,
        2 * MINUTE,
    )
    assert (face.warn_at, face.breach_at, face.escalate_at) == (
        wednesday + 2 * MINUTE,
        wednesday + 3 * MINUTE,
        wednesday + 8 * MINUTE,
    )
    late = face_of(ledger.waiting, OFFICE, ReplyLimits(), wednesday + 3 * MINUTE)
    assert (late.lateness, late.state, late.breach_at) == (Lateness.LATE, ClockState.RUNNING, face.breach_at)
    assert face_of(ledger.waiting, OFFICE, ReplyLimits(), wednesday + HOUR).lateness is Lateness.ESCALATED


def test_on_hold_only_the_end_of_the_hold_is_known():
    ledger = a_ledger((WAITING, 9 * HOUR), (HELD, 9 * HOUR + 3 * MINUTE))
    now, until = MONDAY + 10 * HOUR, MONDAY + 11 * HOUR
    assert ledger.waiting is not None
    face = face_of(ledger.waiting, OFFICE, ReplyLimits(), now, hold_until=until)
    assert (face.cause, face.elapsed, face.breach_at) == (Cause.ON_HOLD, 3 * MINUTE, until + 2 * MINUTE)
    assert face_of(ledger.waiting, OFFICE, ReplyLimits(), now).breach_at is None


def test_first_next_and_resolution_times_are_of_one_ledger():
    ledger = a_ledger(
        (WAITING, 9 * HOUR),
        (ANSWERED, 9 * HOUR + 4 * MINUTE),
        (WAITING, 12 * HOUR),
        (HELD, 12 * HOUR + 5 * MINUTE),
        (OPEN, 13 * HOUR),
        (ANSWERED, 13 * HOUR + 2 * MINUTE),
        (CLOSED, 17 * HOUR),
    )
    assert ledger.first_response(OFFICE) == 4 * MINUTE
    assert ledger.next_responses(OFFICE) == (7 * MINUTE,)
    resolution = ledger.resolution(OFFICE, MONDAY + DAY)
    assert total(resolution) == 11 * MINUTE
    assert [one.cause for one in resolution] == [
        Cause.OPEN_HOURS,
        Cause.WAITING_FOR_PATIENT,
        Cause.OPEN_HOURS,
        Cause.ON_HOLD,
        Cause.OPEN_HOURS,
        Cause.WAITING_FOR_PATIENT,
    ]
    assert (resolution[0].start, resolution[-1].end) == (MONDAY + 9 * HOUR, MONDAY + 17 * HOUR)


def test_reopening_begins_with_a_fresh_clock():
    ledger = a_ledger((WAITING, 9 * HOUR), (CLOSED, 10 * HOUR), (OPEN, 11 * HOUR), (WAITING, 12 * HOUR))
    first, second = ledger.episodes
    assert (first.end, first.answered_by) == (MONDAY + 10 * HOUR, None)
    assert (second.start, second.lasts) == (MONDAY + 12 * HOUR, True)
    assert ledger.first_response(OFFICE) is None
    assert [one.start for one in ledger.resolution(OFFICE, MONDAY + 13 * HOUR)] == [MONDAY + 12 * HOUR]


def test_limits_follow_the_pool_s_for_the_priority_then_the_clinic():
    faster = ReplyLimits(warn=MINUTE, breach=2 * MINUTE, escalate=9 * MINUTE)
    policy = ReplyPolicy()
    night = {Priority.HIGH: faster}
    assert policy.limits(Priority.HIGH, night) is faster
    assert policy.limits(Priority.ROUTINE, night) is policy.limits(Priority.HIGH) is policy.reply
    with pytest.raises(Invalid):
        ReplyLimits(warn=6 * MINUTE)
    with pytest.raises(Invalid):
        AlarmLimits(repeat=timedelta())


HISTORIES = st.lists(
    st.tuples(st.sampled_from(list(EntryKind)), st.integers(0, 200).map(lambda minutes: minutes * MINUTE)), max_size=12
)
HOURS = st.sampled_from([OFFICE, ALWAYS, evolve(OFFICE, week={Weekday.MONDAY: (Window(0, 7),)})])


def _history(steps: list[tuple[EntryKind, timedelta]]) -> ClockLedger:
    at, entries = 7 * HOUR, []
    for kind, later in steps:
        at += later
        entries.append((kind, at))
    return a_ledger(*entries)


@settings(max_examples=300, deadline=None)
@given(HISTORIES, HOURS, st.integers(0, 3_000))
def test_segments_cover_an_episode_without_gaps_and_sum_up_to_its_number(steps, hours, minutes):
    ledger = _history(steps)
    now = MONDAY + 7 * HOUR + 41 * HOUR + minutes * MINUTE
    last: Episode | None = None
    for episode in ledger.episodes:
        segments = episode.segments(hours, now)
        edges = [episode.start, *(one.end for one in segments)]
        assert [one.start for one in segments] == edges[:-1]
        assert edges[-1] == (episode.end or now)
        assert total(segments) == episode.elapsed(hours, now) <= (episode.end or now) - episode.start
        assert last is None or (last.end is not None and last.end <= episode.start), "one wait at a time"
        last = episode
    resolution = ledger.resolution(hours, now)
    assert all(one.end == other.start for one, other in itertools.pairwise(resolution))


@settings(max_examples=300, deadline=None)
@given(HISTORIES, HOURS, st.integers(1, 500))
def test_the_moment_of_a_limit_is_the_first_at_which_the_clock_shows_it(steps, hours, minutes):
    ledger, limit = _history(steps), minutes * MINUTE
    now = MONDAY + 50 * HOUR
    episode = ledger.waiting
    if episode is None or episode.held:
        return
    reached = episode.reaches(limit, hours, now, hold_until=None)
    if reached is None:
        assert hours.between(now, now + 60 * DAY) < limit
        return
    assert episode.elapsed(hours, reached) == limit
    assert episode.elapsed(hours, reached - timedelta(microseconds=1)) < limit
