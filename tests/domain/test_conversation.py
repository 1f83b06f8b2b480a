"""Conversations: who may be there, how they stand, and what each deed leaves behind."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.mock.clock import START
from domain.conversation import (
    LONGEST_HOLD,
    MAX_PARTICIPANTS,
    REOPEN_WINDOW,
    Conversation,
    Disposition,
    Status,
    Turn,
)
from domain.errors import (
    AlreadyAssigned,
    ConversationClosed,
    ConversationFull,
    ConversationOpen,
    Forbidden,
    Invalid,
    PatientStays,
    ReopenWindowOver,
)
from domain.ids import SYSTEM, Identity, MessageId
from domain.message import EDIT_WINDOW, MessageBody, MessageKind
from domain.person import Person, Role
from domain.priority import Priority, PriorityMessage, check_may_mark
from tests.support.builders import (
    a_conversation,
    a_message,
    a_note,
    a_patient,
    a_person,
    a_provider,
    an_admin,
)

PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
HOUR, DAY, TICK = timedelta(hours=1), timedelta(days=1), timedelta(microseconds=1)
HELLO = MessageBody("Hello")


def say(one: Conversation, who: Person = PAT, priority: Priority = Priority.ROUTINE) -> None:
    one.send(id=MessageId("m"), author=who.identity, role=who.role, body=HELLO, at=START, priority=priority)


def kinds(one: Conversation) -> list[str]:
    return [event.kind for event in one.events]


def closed() -> Conversation:
    one = a_conversation()
    one.close(Disposition.RESOLVED, START)
    one.events.clear()
    one.alters_rights = False
    return one


def test_a_message_waits_for_its_number_and_moves_the_turn_without_changing_rights():
    one = a_conversation()
    say(one)
    assert (kinds(one), one.turn, one.alters_rights) == (["message.created"], Turn.PROVIDER, False)
    say(one, DOC)
    assert one.turn is Turn.PATIENT
    assert one.events[0].message.seq == 0


def test_a_system_message_is_nobody_s_word():
    one = a_conversation()
    say(one)
    message = one.announce(id=MessageId("m"), body=HELLO, at=START)
    assert (message.author, message.kind, one.turn) == (SYSTEM, MessageKind.SYSTEM, Turn.PROVIDER)


def test_a_patient_s_urgency_raises_the_conversation_and_never_lowers_it():
    one = a_conversation()
    say(one, priority=Priority.URGENT)
    assert (one.priority, one.alters_rights) == (Priority.URGENT, True)
    assert kinds(one) == ["message.created", "conversation.changed"]
    say(one, priority=Priority.HIGH)
    assert one.priority is Priority.URGENT


def test_a_provider_s_urgent_word_does_not_change_how_soon_the_team_must_look():
    one = a_conversation()
    say(one, DOC, Priority.URGENT)
    assert one.priority is Priority.ROUTINE


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("level", Priority)
def test_only_staff_declare_a_crisis(role: Role, level: Priority):
    if level is Priority.CRISIS and not role.is_staff:
        with pytest.raises(Forbidden):
            check_may_mark(role, level)
    else:
        check_may_mark(role, level)


def test_levels_are_ordered():
    assert [level.rank for level in Priority] == [0, 1, 2, 3]


def test_the_first_acknowledgement_stands():
    marked = PriorityMessage(
        message=MessageId("m"), level=Priority.URGENT, cause="marked", set_by=Identity("pat"), set_at=START
    )
    taken = marked.acknowledge(Identity("doc"), START)
    assert taken.acknowledge(Identity("ann"), START + HOUR) is taken
    assert (taken.acknowledged_by, taken.acknowledged_at) == ("doc", START)


def test_the_patient_s_word_ends_a_hold_and_the_provider_s_does_not():
    one = a_conversation()
    one.hold(START + DAY, START)
    say(one, DOC)
    assert one.status is Status.ON_HOLD
    say(one)
    assert (one.status, one.hold_until, one.alters_rights) == (Status.OPEN, None, True)


@pytest.mark.parametrize("until", [START - TICK, START, START + LONGEST_HOLD + TICK])
def test_a_hold_ends_in_the_future_within_a_year(until):
    with pytest.raises(Invalid):
        a_conversation().hold(until, START)


def test_a_hold_can_be_moved_and_is_over_in_its_time_only():
    one = a_conversation()
    assert not one.end_hold(START)
    one.hold(START + HOUR, START)
    one.hold(START + DAY, START)
    assert not one.end_hold(START + DAY - TICK)
    assert one.end_hold(START + DAY)
    assert (one.status, one.hold_until) == (Status.OPEN, None)


DEEDS: dict[str, Callable[[Conversation], object]] = {
    "send": lambda one: say(one),
    "send by a provider": lambda one: say(one, DOC),
    "announce": lambda one: one.announce(id=MessageId("m"), body=HELLO, at=START),
    "correct": lambda one: one.correct(a_message(), by=PAT.identity, body=HELLO, at=START, window=EDIT_WINDOW),
    "retract": lambda one: one.retract(a_message(), by=PAT.identity, at=START, window=EDIT_WINDOW),
    "add": lambda one: one.add(ANN, at=START, visible_from=None),
    "close": lambda one: one.close(Disposition.OTHER, START),
    "hold": lambda one: one.hold(START + DAY, START),
    "assign": lambda one: one.assign(DOC, at=START),
    "prioritise": lambda one: one.prioritise(Priority.HIGH),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_is_done_to_a_closed_conversation(deed: str):
    one = closed()
    with pytest.raises(ConversationClosed):
        DEEDS[deed](one)
    assert (one.events, one.alters_rights, one.status) == ([], False, Status.CLOSED)


def test_notes_are_written_and_people_leave_at_any_status():
    one = closed()
    one.write_note(a_note())
    one.remove(DOC.identity)
    assert kinds(one) == ["note.created", "participant.left"]


def test_closing_says_how_it_ended_and_leaves_nobody_waiting():
    one = a_conversation()
    say(one)
    one.close(Disposition.REFERRED, START)
    assert (one.status, one.disposition, one.closed_at) == (Status.CLOSED, Disposition.REFERRED, START)
    assert (one.turn, one.alters_rights) == (Turn.NOBODY, True)


def test_reopening_works_to_the_last_moment_of_the_window():
    one = closed()
    one.reopen(START + REOPEN_WINDOW)
    assert (one.status, one.disposition, one.closed_at) == (Status.OPEN, None, None)
    with pytest.raises(ConversationOpen):
        one.reopen(START)
    with pytest.raises(ReopenWindowOver):
        closed().reopen(START + REOPEN_WINDOW + TICK)


def test_a_hold_is_reopened_at_any_time():
    one = a_conversation()
    one.hold(START + 300 * DAY, START)
    one.reopen(START + 200 * DAY)
    assert one.status is Status.OPEN


def test_who_is_accountable_takes_part_and_sees_all_of_it():
    one = a_conversation()
    one.assign(ANN, at=START)
    assert (one.assignee, one.participants[ANN.identity].visible_from) == (ANN.identity, 1)
    assert kinds(one) == ["participant.joined", "conversation.changed"]


def test_who_is_given_it_sees_no_more_than_the_giver():
    one = a_conversation(PAT)
    one.add(DOC, at=START, visible_from=7)
    one.assign(ANN, by=DOC.identity, at=START)
    assert one.participants[ANN.identity].visible_from == 7


def test_assigning_to_the_same_one_changes_nothing():
    one = a_conversation()
    one.assign(DOC, at=START)
    one.events.clear()
    one.assign(DOC, at=START)
    assert one.events == []
    one.assign(None, at=START)
    assert (one.assignee, kinds(one)) == (None, ["conversation.changed"])


@pytest.mark.parametrize("person", [PAT, an_admin(), a_provider("gone", active=False)])
def test_only_active_providers_are_accountable(person: Person):
    with pytest.raises(Invalid):
        a_conversation().assign(person, at=START)


def test_a_colleague_who_was_faster_is_noticed():
    one = a_conversation()
    one.check_assignee(None)
    one.assign(DOC, at=START)
    one.check_assignee(DOC.identity)
    for expected in (None, ANN.identity):
        with pytest.raises(AlreadyAssigned):
            one.check_assignee(expected)


def test_the_same_urgency_is_no_change():
    one = a_conversation()
    one.prioritise(Priority.ROUTINE)
    assert (one.events, one.alters_rights) == ([], False)


def test_the_patient_stays_and_who_leaves_is_not_accountable():
    one = a_conversation()
    one.assign(DOC, at=START)
    one.events.clear()
    with pytest.raises(PatientStays):
        one.remove(PAT.identity)
    one.remove(DOC.identity)
    assert (one.assignee, kinds(one)) == (None, ["participant.left", "conversation.changed"])
    assert not one.has(DOC.identity)


@pytest.mark.parametrize(
    "person",
    [
        a_patient("kim"),
        a_provider("gone", active=False),
        *(a_person("x", role) for role in Role if role not in {Role.PATIENT, Role.PROVIDER}),
    ],
)
def test_only_the_patient_and_active_providers_take_part(person: Person):
    one = a_conversation()
    with pytest.raises(Invalid):
        one.add(person, at=START, visible_from=None)
    assert (one.events, len(one.participants)) == ([], 2)


def test_a_conversation_holds_a_hundred():
    one = a_conversation(PAT, *(a_provider(f"d{number}") for number in range(MAX_PARTICIPANTS - 1)))
    with pytest.raises(ConversationFull):
        one.add(ANN, at=START, visible_from=None)


def test_who_was_there_from_the_start_leaves_no_event():
    one = a_conversation()
    assert (one.events, one.alters_rights) == ([], False)
    assert {each.joined_seq for each in one.participants.values()} == {0}


@given(st.lists(st.sampled_from([*DEEDS, "reopen", "leave", "assign nobody"]), max_size=12))
def test_whatever_is_done_a_conversation_makes_sense(deeds: list[str]):
    one = a_conversation()
    more = {
        "reopen": lambda one: one.reopen(START),
        "leave": lambda one: one.remove(DOC.identity),
        "assign nobody": lambda one: one.assign(None, at=START),
    }
    for name in deeds:
        try:
            {**DEEDS, **more}[name](one)
        except (ConversationClosed, ConversationOpen, KeyError):
            continue
        assert one.has(one.patient)
        assert one.assignee is None or one.has(one.assignee)
        assert (one.status is Status.ON_HOLD) == (one.hold_until is not None)
        assert (one.status is Status.CLOSED) == (one.closed_at is not None) == (one.disposition is not None)
        altering = {"participant.joined", "participant.left", "conversation.changed"}
        assert one.alters_rights == bool(altering & set(kinds(one)))
