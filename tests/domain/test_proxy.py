"""Grants: scoped, dated, ended by whom they belong to, and never more than law and consent leave of them."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.mock.clock import START
from domain.ages import UNITED_STATES
from domain.errors import Forbidden, GrantOver, Invalid
from domain.grant_scope import GrantScope
from domain.ids import GrantId, Identity
from domain.proxy import Basis, GrantEnding
from tests.support.builders import a_grant

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TICK = timedelta(microseconds=1)
READ, WRITE, SIGN, BOOK = GrantScope
CHILD, TEEN, ADULT = UNITED_STATES.bands
PAT, MUM, ADMIN = Identity("pat"), Identity("mum"), Identity("admin")


def test_a_grant_counts_from_its_beginning_until_its_end():
    grant = a_grant(since=START + DAY, until=START + 2 * DAY)
    moments = [START, START + DAY - TICK, START + DAY, START + 2 * DAY - TICK, START + 2 * DAY]
    assert [grant.in_force(at) for at in moments] == [False, False, True, True, False]
    assert not grant.end(START + DAY, PAT).in_force(START + DAY)


@pytest.mark.parametrize(
    ("said", "pointer"),
    [
        ({"scopes": ()}, "/scopes"),
        ({"scopes": (WRITE,)}, "/scopes"),
        ({"scopes": (WRITE, SIGN)}, "/scopes"),
        ({"until": START}, "/until"),
    ],
)
def test_a_grant_that_makes_no_sense_is_refused(said, pointer: str):
    with pytest.raises(Invalid) as refusal:
        a_grant(**said)
    assert [one.pointer for one in refusal.value.flaws] == [pointer]


def test_the_first_ending_stands_with_whom_and_when():
    ended = a_grant().end(START + DAY, MUM)
    assert (ended.ended_at, ended.ended_by, ended.ending) == (START + DAY, MUM, GrantEnding.ENDED)
    assert ended.end(START + 2 * DAY, ADMIN) is ended


@pytest.mark.parametrize("basis", [Basis.LEGAL, Basis.MINOR])
def test_what_law_or_court_gave_is_not_the_patient_s_to_end(basis: Basis):
    with pytest.raises(Forbidden):
        a_grant(basis=basis).end(START, PAT)
    for by in (MUM, ADMIN):
        assert a_grant(basis=basis).end(START, by).ended_by == by


def test_narrowing_leaves_both_grants_on_record():
    grant = a_grant(scopes=(READ, WRITE, SIGN), until=START + 9 * DAY, evidence="paper")
    ended, less = grant.narrow(frozenset({READ}), id=GrantId("2"), at=START + DAY, by=PAT)
    assert (ended.id, ended.ending, ended.scopes) == (grant.id, GrantEnding.NARROWED, grant.scopes)
    assert (less.id, less.narrows, less.scopes, less.until) == ("2", grant.id, {READ}, grant.until)
    assert less.in_force(START + DAY)
    assert not less.in_force(START + DAY - TICK)
    assert "paper" not in repr(less)
    for scopes in ({READ, WRITE, SIGN}, {READ, BOOK}, {BOOK}):
        with pytest.raises(Invalid):
            grant.narrow(frozenset(scopes), id=GrantId("3"), at=START, by=PAT)
    with pytest.raises(GrantOver):
        ended.narrow(frozenset({READ}), id=GrantId("3"), at=START, by=PAT)


def allowed(basis: Basis = Basis.PATIENT, scopes=(READ, WRITE, SIGN), **said):
    circumstances = {"band": ADULT, "consented": True, "shares": True} | said
    return a_grant(basis=basis, scopes=scopes).allows(START, **circumstances)


def test_a_patient_s_own_wish_counts_while_they_agree_to_share():
    assert allowed() == {READ, WRITE, SIGN}
    assert allowed(shares=False) == frozenset()


def test_the_law_gives_by_age_and_asks_no_agreement_to_share():
    assert allowed(Basis.MINOR, band=CHILD, shares=False) == {READ, WRITE, SIGN}
    assert allowed(Basis.MINOR, band=TEEN, shares=False) == {READ, WRITE}
    assert allowed(Basis.MINOR, band=ADULT) == frozenset()
    assert allowed(Basis.LEGAL, band=ADULT, shares=False) == {READ, WRITE, SIGN}


def test_without_the_patient_s_consent_only_signing_it_is_left():
    for basis, band in ((Basis.LEGAL, ADULT), (Basis.MINOR, CHILD)):
        assert allowed(basis, band=band, consented=False, shares=False) == {SIGN}
    assert allowed(Basis.MINOR, band=TEEN, consented=False) == frozenset()


@given(
    basis=st.sampled_from(Basis),
    band=st.sampled_from(UNITED_STATES.bands),
    consented=st.booleans(),
    shares=st.booleans(),
    scopes=st.sets(st.sampled_from(GrantScope), min_size=1),
    hours=st.integers(-48, 48),
)
def test_nothing_is_allowed_that_was_not_given_or_not_in_its_time(basis, band, consented, shares, scopes, hours):
    grant = a_grant(basis=basis, scopes={*scopes, READ}, until=START + DAY)
    at = START + timedelta(hours=hours)
    may = grant.allows(at, band=band, consented=consented, shares=shares)
    assert may <= grant.scopes
    assert not may or grant.in_force(at)
    assert consented or may <= {SIGN}


@pytest.mark.parametrize(
    ("said", "pointer"),
    [
        ({"since": datetime(1, 1, 1, tzinfo=timezone(14 * HOUR))}, "/since"),
        ({"until": datetime(9999, 12, 31, 23, tzinfo=timezone(-12 * HOUR))}, "/until"),
    ],
)
def test_a_time_that_no_clock_can_show_in_utc_is_refused(said, pointer: str):
    with pytest.raises(Invalid) as refusal:
        a_grant(**said)
    assert [(one.pointer, one.code) for one in refusal.value.flaws] == [(pointer, "out-of-range")]
