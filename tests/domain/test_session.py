"""Sessions: rotating tokens, reuse, and the ways to end."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.mock.clock import START
from domain.errors import InvalidToken, TokenReused
from domain.person import Role
from domain.session import Ending, SessionPolicy
from tests.support.builders import a_session

POLICY = SessionPolicy()
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
TICK = timedelta(microseconds=1)


def test_a_session_counts_from_whole_seconds():
    session = a_session(at=START + 999_999 * TICK)
    assert (session.started_at, session.rotated_at) == (START, START)
    assert session.token_expires_at(POLICY) == START + HOUR
    assert session.last_active_at == START + 999_999 * TICK


def test_it_falls_asleep_when_nothing_human_happens():
    session = a_session()
    assert session.over(START + POLICY.idle - TICK, POLICY) is None
    assert session.over(START + POLICY.idle, POLICY) is Ending.IDLE
    session.last_active_at = START + MINUTE
    assert session.over(START + POLICY.idle, POLICY) is None


def test_a_service_does_not_fall_asleep_but_ends_all_the_same():
    session = a_session(role=Role.SERVICE)
    assert session.over(START + POLICY.absolute - TICK, POLICY) is None
    assert session.over(START + POLICY.absolute, POLICY) is Ending.EXPIRED


def test_activity_does_not_prolong_the_absolute_limit():
    session = a_session()
    session.last_active_at = START + POLICY.absolute
    assert session.over(START + POLICY.absolute, POLICY) is Ending.EXPIRED


def test_a_token_never_outlives_its_session():
    session = a_session(role=Role.SERVICE)
    session.refresh(0, START + POLICY.absolute - MINUTE, POLICY)
    assert session.token_expires_at(POLICY) == session.ends_by


def test_the_token_before_the_last_overlaps_for_a_while():
    session = a_session()
    session.refresh(0, START + MINUTE, POLICY)
    session.check_token(1, START + MINUTE, POLICY)
    session.check_token(0, START + MINUTE + POLICY.overlap - TICK, POLICY)
    with pytest.raises(InvalidToken):
        session.check_token(0, START + MINUTE + POLICY.overlap, POLICY)


@pytest.mark.parametrize("generation", [-1, 0, 3, 99])
def test_no_other_token_opens_it(generation: int):
    session = a_session()
    for _ in range(2):
        session.refresh(session.generation, START, POLICY)
    with pytest.raises(InvalidToken):
        session.check_token(generation, START, POLICY)


def test_a_lost_answer_is_given_once_more_and_the_token_is_the_same():
    session = a_session()
    session.refresh(0, START + MINUTE, POLICY)
    before = (session.generation, session.rotated_at)
    session.refresh(0, START + MINUTE + POLICY.repeat - TICK, POLICY)
    assert (session.generation, session.rotated_at) == before


def test_a_token_shown_a_third_time_ends_the_session():
    session = a_session()
    for _ in range(2):
        session.refresh(0, START, POLICY)
    with pytest.raises(TokenReused):
        session.refresh(0, START, POLICY)
    assert session.over(START, POLICY) is Ending.TOKEN_REUSED
    with pytest.raises(InvalidToken):
        session.check_token(1, START, POLICY)


def test_a_token_that_comes_back_late_ends_the_session():
    session = a_session()
    session.refresh(0, START, POLICY)
    with pytest.raises(TokenReused):
        session.refresh(0, START + POLICY.repeat, POLICY)
    assert session.ending is Ending.TOKEN_REUSED


def test_the_next_refresh_may_be_repeated_again():
    session = a_session()
    for generation in (0, 0, 1, 1):
        session.refresh(generation, START, POLICY)
    assert session.generation == 2


@pytest.mark.parametrize("moment", [POLICY.idle, POLICY.absolute])
def test_what_is_over_is_not_refreshed(moment: timedelta):
    with pytest.raises(InvalidToken):
        a_session().refresh(0, START + moment, POLICY)


def test_the_first_ending_stands():
    session = a_session()
    session.end(START, Ending.SIGNED_OUT)
    session.end(START + MINUTE, Ending.REVOKED)
    assert (session.ended_at, session.ending) == (START, Ending.SIGNED_OUT)
    assert session.over(START, POLICY) is Ending.SIGNED_OUT


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 90)), max_size=15))
def test_whatever_is_shown_a_token_of_two_refreshes_ago_opens_nothing(tries: list[tuple[int, int]]):
    session, now = a_session(), START
    for generation, seconds in tries:
        now += seconds * SECOND
        before = session.generation
        try:
            session.refresh(generation, now, POLICY)
        except (InvalidToken, TokenReused):
            assert session.generation == before
        assert session.generation - before in {0, 1}
        if session.generation >= 2:
            with pytest.raises(InvalidToken):
                session.check_token(session.generation - 2, now, POLICY)
