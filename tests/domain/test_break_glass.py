"""Break-glass: fresh, for a while, one at a time, reviewed by another."""

from datetime import timedelta
from typing import Any

import pytest

from domain.access import Actor, InConversation, OfBreakGlass, authorize, watches_over_emergencies
from domain.access_rules import Action, Relation, relations
from domain.break_glass import BreakGlass, BreakGlassPolicy, EmergencyReason, GlassEnd, Verdict
from domain.consent import ConsentStatus
from domain.errors import (
    BreakGlassOpen,
    BreakGlassOver,
    BreakGlassReviewed,
    Forbidden,
    FreshSignInRequired,
    Invalid,
    NotFound,
    ReviewPending,
)
from domain.ids import BreakGlassId, ConversationId, Identity
from domain.person import Role
from tests.support.builders import START, a_conversation, a_session

MINUTE = timedelta(minutes=1)
POLICY = BreakGlassPolicy()


def opened(at: Any = START, former: BreakGlass | None = None, **said: Any) -> BreakGlass:
    return BreakGlass.open(
        id=BreakGlassId("g"),
        session=said.pop("session", a_session("doc", Role.PROVIDER, START)),
        former=former,
        patient=Identity("pat"),
        conversation=said.pop("conversation", ConversationId("c")),
        reason=EmergencyReason.DANGER_TO_LIFE,
        text=said.pop("text", "Found unconscious"),
        at=at,
        policy=POLICY,
        **said,
    )


def reviewed(glass: BreakGlass, at: Any = START + 2 * POLICY.lasts) -> BreakGlass:
    glass.be_reviewed(by=Identity("aud"), verdict=Verdict.JUSTIFIED, comment="Was right", at=at)
    return glass


def test_it_needs_a_sign_in_of_just_now():
    opened(START + POLICY.fresh - timedelta(seconds=1))
    for session, at in ((None, START), (a_session("doc", Role.PROVIDER), START + POLICY.fresh)):
        with pytest.raises(FreshSignInRequired):
            opened(at, session=session)


def test_the_last_one_is_reviewed_before_the_next():
    with pytest.raises(ReviewPending):
        opened(former=opened())
    opened(former=reviewed(opened()))


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "x" * 1_001])
def test_it_says_why(text: str):
    with pytest.raises(Invalid):
        opened(text=text)


def test_it_opens_what_it_names_while_it_lasts_and_nothing_else():
    glass = opened()
    pat, c = Identity("pat"), ConversationId("c")
    assert glass.opens(pat, c, glass.until - timedelta(microseconds=1))
    assert not glass.opens(pat, c, glass.until)
    assert not glass.opens(pat, ConversationId("d"), START)
    everything = opened(conversation=None)
    assert everything.opens(pat, ConversationId("d"), START)
    assert not everything.opens(Identity("sue"), ConversationId("d"), START)


@pytest.mark.parametrize(("by", "ending"), [("doc", GlassEnd.GIVEN_BACK), ("aud", GlassEnd.WITHDRAWN)])
def test_it_is_ended_by_its_person_or_withdrawn(by: str, ending: GlassEnd):
    glass = opened()
    glass.end(Identity(by), START + MINUTE)
    assert glass.ending is ending
    assert not glass.lasts_at(START + MINUTE)
    with pytest.raises(BreakGlassOver):
        glass.end(Identity(by), START + MINUTE)


def test_it_expires_once_and_counts_from_its_time():
    glass = opened()
    assert not glass.expire(glass.until - timedelta(microseconds=1))
    assert glass.expire(glass.until + MINUTE)
    assert (glass.ended_at, glass.ending, glass.ended_by) == (glass.until, GlassEnd.EXPIRED, None)
    assert not glass.expire(glass.until + MINUTE)


def test_it_is_reviewed_once_by_another_after_its_end():
    glass = opened()
    with pytest.raises(BreakGlassOpen):
        reviewed(glass, START + MINUTE)
    with pytest.raises(Invalid):
        glass.be_reviewed(by=glass.identity, verdict=Verdict.JUSTIFIED, comment="Was right", at=glass.until)
    reviewed(glass)
    assert glass.ending is GlassEnd.EXPIRED
    with pytest.raises(BreakGlassReviewed):
        reviewed(glass)


def test_what_was_typed_is_in_no_repr():
    shown = repr(reviewed(opened()))
    assert "unconscious" not in shown
    assert "right" not in shown


def actor(role: Role, identity: str = "x", *pools: str) -> Actor:
    return Actor(identity=Identity(identity), role=role, pools=frozenset(pools))


def test_the_privacy_officers_are_auditors_and_the_admins_of_that_pool():
    assert watches_over_emergencies(actor(Role.AUDITOR))
    assert watches_over_emergencies(actor(Role.ADMIN, "x", "privacy"))
    for other in (actor(Role.ADMIN), actor(Role.PROVIDER, "x", "privacy"), actor(Role.SERVICE), actor(Role.PATIENT)):
        assert not watches_over_emergencies(other)


def test_nobody_reviews_their_own():
    own = OfBreakGlass("X")
    for who in (actor(Role.ADMIN, "x", "privacy"), actor(Role.PROVIDER)):
        authorize(who, Action.SEE_BREAK_GLASS, own)
        authorize(who, Action.END_BREAK_GLASS, own)
        with pytest.raises(Forbidden):
            authorize(who, Action.REVIEW_BREAK_GLASS, own)


def test_others_uses_are_the_privacy_officers_business_only():
    another = OfBreakGlass("another")
    for action in (Action.SEE_BREAK_GLASS, Action.END_BREAK_GLASS, Action.REVIEW_BREAK_GLASS):
        authorize(actor(Role.AUDITOR), action, another)
        authorize(actor(Role.ADMIN, "x", "privacy"), action, another)
        for who in (actor(Role.ADMIN), actor(Role.PROVIDER), actor(Role.PATIENT), actor(Role.SERVICE)):
            with pytest.raises(NotFound):
                authorize(who, action, another)


def test_in_an_emergency_staff_read_and_do_nothing_else():
    looks = {Action.SEE, Action.READ, Action.READ_NOTES, Action.READ_FILE, Action.SEE_CLOCK}
    looks |= {Action.SEE_CARD, Action.SEARCH_TEXTS, Action.ASK_EXPORT, Action.EXPORT}
    for action in Action:
        for role in Role:
            allowed = Relation.EMERGENCY in relations(role, action)
            assert allowed is (action in looks and role in {Role.PROVIDER, Role.ADMIN}), (role, action)
    conversation = a_conversation()
    authorize(actor(Role.ADMIN), Action.READ, InConversation(conversation, ConsentStatus.GRANTED, emergency=True))
