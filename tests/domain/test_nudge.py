"""Nudges: when they are due, what puts them off, and what ends them."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from domain.consent import CHAT, EMAIL, PUSH, SMS
from domain.ids import ConversationId, Identity, MessageId
from domain.message import Message, MessageBody, MessageKind
from domain.nudge import LEAST_GAP, NudgeKind, NudgePolicy, Nudges, QuietHours, Way, begun
from domain.priority import Priority

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
POLICY = NudgePolicy()
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
ALL = frozenset(Way)


def some_nudges(kind: NudgeKind = NudgeKind.ROUTINE, **said) -> Nudges:
    made = {"since": NOON, "due_at": NOON + 5 * MINUTE, **said}
    return Nudges(conversation=ConversationId("c"), identity=Identity("pat"), kind=kind, **made)


def at(clock: str, zone: str = "UTC", day: int = 2) -> datetime:
    return datetime.combine(date(2026, 3, day), time.fromisoformat(clock), ZoneInfo(zone))


def test_they_are_due_after_5_and_60_minutes_then_daily_three_times_then_somebody_calls():
    nudges, due, calls = some_nudges(), [], []
    while nudges.due_at is not None:
        due.append(nudges.due_at - NOON)
        calls.append(POLICY.is_call(nudges))
        nudges = POLICY.given(nudges, nudges.due_at)
    assert due == [5 * MINUTE, 60 * MINUTE, DAY, 2 * DAY, 3 * DAY, 4 * DAY]
    assert calls == [False] * 5 + [True]


@pytest.mark.parametrize(
    ("later", "step", "due"),
    [
        (4 * MINUTE, 0, 5 * MINUTE),
        (5 * MINUTE, 1, 60 * MINUTE),
        (2 * DAY, 4, 3 * DAY),
        (30 * DAY, 5, 4 * DAY),
    ],
)
def test_what_fell_due_before_a_restore_counts_as_given_and_the_call_never(later: timedelta, step: int, due: timedelta):
    nudges = POLICY.passed_over(some_nudges(), NOON + later)
    assert nudges.due_at is not None
    assert (nudges.step, nudges.due_at - NOON) == (step, due)


def test_who_is_told_no_more_is_not_passed_over():
    done = some_nudges(due_at=None)
    assert POLICY.passed_over(done, NOON + 9 * DAY) == done


@given(st.lists(st.integers(0, 6 * 24 * 60), min_size=1, max_size=8))
def test_whatever_was_slept_through_they_never_come_close_together(late: list[int]):
    nudges, now, given_at = some_nudges(), NOON, []
    for minutes in late:
        if nudges.due_at is None:
            break
        now = max(now, nudges.due_at) + minutes * MINUTE
        given_at.append(now)
        nudges = POLICY.given(nudges, now)
    assert all(later - earlier >= LEAST_GAP for earlier, later in pairwise(given_at))
    assert len(given_at) <= len(POLICY.offsets)


@pytest.mark.parametrize(
    ("now", "end"),
    [
        (at("20:59"), None),
        (at("21:00"), at("08:00", day=3)),
        (at("23:59"), at("08:00", day=3)),
        (at("00:00"), at("08:00")),
        (at("07:59"), at("08:00")),
        (at("08:00"), None),
    ],
)
def test_ordinary_messages_keep_to_quiet_hours_of_the_patient(now: datetime, end: datetime | None):
    later = POLICY.put_off(some_nudges(), at=now, zone=UTC, here=False)
    assert (later and later.due_at) == end
    assert POLICY.put_off(some_nudges(NudgeKind.URGENT), at=now, zone=UTC, here=False) is None
    call = some_nudges(step=len(POLICY.offsets) - 1)
    assert POLICY.put_off(call, at=now, zone=UTC, here=False) is None, "a call is the team's work, made in its hours"


def test_quiet_hours_go_by_the_patient_s_clocks():
    tokyo, noon = ZoneInfo("Asia/Tokyo"), at("12:30")
    later = POLICY.put_off(some_nudges(), at=noon, zone=tokyo, here=False)
    assert later is not None
    assert later.due_at == at("08:00", "Asia/Tokyo", day=3)
    assert POLICY.quiet.next_beginning(noon, UTC) == at("21:00")
    assert POLICY.quiet.next_beginning(at("21:00"), UTC) == at("21:00", day=3)
    none = QuietHours(begins=time(8), ends=time(8))
    assert none.end_of(at("08:00"), UTC) is none.next_beginning(noon, UTC) is None
    early = QuietHours(begins=time(1), ends=time(5))
    assert [early.end_of(at(clock), UTC) for clock in ("00:59", "01:00", "05:00")] == [None, at("05:00"), None]


def test_who_is_there_now_is_not_told_and_no_step_is_spent():
    later = POLICY.put_off(some_nudges(NudgeKind.URGENT), at=NOON, zone=UTC, here=True)
    assert later is not None
    assert (later.due_at, later.step) == (NOON + 5 * MINUTE, 0)


def test_they_are_told_by_what_they_agreed_to_the_quickest_first():
    agreed = frozenset({CHAT, SMS, EMAIL, PUSH})
    first, later = some_nudges(), some_nudges(step=1)
    assert POLICY.ways(first, agreed, ALL) == (Way.PUSH,)
    assert POLICY.ways(first, agreed, ALL - {Way.PUSH}) == (Way.SMS,)
    assert POLICY.ways(later, agreed, ALL - {Way.PUSH}) == (Way.SMS, Way.EMAIL)
    assert POLICY.ways(later, frozenset({CHAT, EMAIL}), ALL) == (Way.EMAIL,)
    assert POLICY.ways(later, frozenset({CHAT}), ALL) == ()


MUM = Identity("mum")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({"author": "doc"}, NudgeKind.ROUTINE),
        ({"author": "doc", "priority": Priority.URGENT}, NudgeKind.URGENT),
        ({"author": "system", "kind": MessageKind.SYSTEM}, NudgeKind.ROUTINE),
        ({"author": "system", "kind": MessageKind.AUTO_REPLY}, None),
        ({"author": "pat"}, None),
        ({"author": "mum", "on_behalf_of": Identity("pat")}, None),
        ({"author": "dad", "on_behalf_of": Identity("pat")}, None),
    ],
)
@pytest.mark.parametrize("to", [Identity("pat"), MUM])
def test_what_the_team_or_the_clinic_wrote_begins_them(to: Identity, said: dict, kind: NudgeKind | None):
    message = Message(
        **{"kind": MessageKind.TEXT, "priority": Priority.ROUTINE, "id": MessageId("m"), **said},
        body=MessageBody("Hello"),
        created_at=NOON,
    )
    nudges = begun(message, to=to, patient=Identity("pat"), in_=ConversationId("c"), policy_first=5 * MINUTE)
    assert (nudges and nudges.kind) == kind
    assert nudges is None or nudges == evolve(some_nudges(), kind=kind, identity=to)


def test_nobody_is_told_of_what_they_did_themselves():
    message = Message(
        id=MessageId("m"),
        author=Identity("system"),
        caused_by=MUM,
        kind=MessageKind.SYSTEM,
        body=MessageBody("Your appointment was cancelled."),
        priority=Priority.ROUTINE,
        created_at=NOON,
    )
    told = {"patient": Identity("pat"), "in_": ConversationId("c"), "policy_first": 5 * MINUTE}
    assert begun(message, to=MUM, **told) is None
    assert begun(message, to=Identity("pat"), **told) == some_nudges()
