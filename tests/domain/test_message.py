"""Messages and horizons: who may change what was said, and how far one has read."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.mock.clock import START
from domain.errors import (
    EditWindowOver,
    Forbidden,
    Invalid,
    MessageRetracted,
)
from domain.ids import SYSTEM
from domain.message import EDIT_WINDOW, MessageBody, MessageKind
from domain.participant import Participant
from tests.support.builders import (
    a_conversation,
    a_message,
    a_patient,
    a_provider,
)

PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
HOUR, DAY, TICK = timedelta(hours=1), timedelta(days=1), timedelta(microseconds=1)
HELLO = MessageBody("Hello")


# Messages


def test_the_author_corrects_and_retracts_to_the_last_moment_of_the_window():
    message = a_message()
    message.correct(by=PAT.identity, body=MessageBody("Better"), at=START + EDIT_WINDOW, window=EDIT_WINDOW)
    assert (message.body, message.edited_at) == (MessageBody("Better"), START + EDIT_WINDOW)
    message.retract(by=PAT.identity, at=START + EDIT_WINDOW, window=EDIT_WINDOW)
    assert (message.body, message.retracted_at) == (None, START + EDIT_WINDOW)
    with pytest.raises(MessageRetracted):
        message.correct(by=PAT.identity, body=HELLO, at=START, window=EDIT_WINDOW)


def test_nobody_else_changes_a_message_and_nobody_changes_it_late():
    message = a_message()
    for by in (DOC.identity, SYSTEM):
        with pytest.raises(Forbidden):
            message.retract(by=by, at=START, window=EDIT_WINDOW)
    with pytest.raises(EditWindowOver):
        message.retract(by=PAT.identity, at=START + EDIT_WINDOW + TICK, window=EDIT_WINDOW)
    with pytest.raises(Forbidden):
        a_message(SYSTEM, kind=MessageKind.SYSTEM).retract(by=SYSTEM, at=START, window=EDIT_WINDOW)


# Horizons


@given(st.lists(st.integers(0, 30), max_size=20), st.integers(0, 30))
def test_horizons_only_move_forward(reads: list[int], delivered: int):
    member = Participant(identity=PAT.identity, role=PAT.role, joined_at=START, delivered_seq=delivered)
    for seq in reads:
        before, member = member, member.read_up_to(seq)
        assert member.read_seq == max(before.read_seq, seq)
        assert member.delivered_seq >= max(before.delivered_seq, member.read_seq)
        assert (member is before) == (seq <= before.read_seq)


@pytest.mark.parametrize("seq", [-1, 6])
def test_what_nobody_has_seen_yet_is_not_read(seq: int):
    one = a_conversation(last_seq=5)
    with pytest.raises(Invalid):
        one.read_up_to(PAT.identity, seq)
    assert one.read_up_to(PAT.identity, 5)
    assert not one.read_up_to(PAT.identity, 5)
    assert not one.read_up_to(PAT.identity, 0)


@given(st.integers(1, 50), st.integers(1, 50))
def test_one_sees_what_happened_in_one_s_time(start: int, seq: int):
    member = Participant(identity=PAT.identity, role=PAT.role, joined_at=START, visible_from=start)
    assert member.may_see(seq) == (seq >= start)
