"""Who is asked next, and why the others were not."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.availability import Absence, Post
from domain.errors import Invalid, NotFound, OfferOver
from domain.hours import ALL_WEEK, BusinessHours
from domain.ids import ConversationId, Identity, OfferId
from domain.offer import SILENCE_LASTS, DeclineReason, Offer, Outcome, Passed, Ticket
from domain.person import Role
from domain.presence import Availability
from domain.priority import Priority
from domain.routing import Candidate, Need, RoutingPolicy, Step, Why
from tests.support.builders import a_person, a_provider

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CLOSED = BusinessHours(zone=ZoneInfo("UTC"), week={})
OPEN = BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)
A, B, C, D, E, F = (Identity(name) for name in ("ann", "bob", "cat", "dan", "eve", "fay"))


def one(identity: Identity, load: int = 0, **said) -> Candidate:
    person = a_provider(identity, **{key: said.pop(key) for key in ("skills", "language", "active") if key in said})
    return Candidate(person=person, post=Post(identity=identity, **{"here_at": NOW, **said}), load=load)


def decide(need: Need, *candidates: Candidate):
    return RoutingPolicy().decide(need, {each.identity: each for each in candidates}, NOW)


def a_need(**said) -> Need:
    return Need(conversation=ConversationId("c"), **said)


FULL = a_need(
    former=(A,), care_team=frozenset({B}), pool=frozenset({C}), on_call=frozenset({D}), supervisors=frozenset({E})
)


@pytest.mark.parametrize(
    ("there", "step"),
    [
        ("abcde", Step.CONTINUITY),
        ("bcde", Step.CARE_TEAM),
        ("cde", Step.POOL),
        ("de", Step.ON_CALL),
        ("e", Step.SUPERVISOR),
        ("", None),
    ],
)
def test_the_order_is_continuity_care_team_pool_on_call_supervisor(there: str, step: Step | None):
    everybody = {"a": A, "b": B, "c": C, "d": D, "e": E}
    candidates = [one(who, here_at=NOW if name in there else None) for name, who in everybody.items()]
    decision = decide(FULL, *candidates)
    assert decision.step is step
    assert decision.chosen == (everybody[there[0]] if there else None)
    passed_over = [name for name in "abcde" if step is None or name < there[0]]
    assert {each.identity for each in decision.refused if each.why is Why.OFFLINE} == {
        everybody[name] for name in passed_over
    }


def test_who_stands_in_is_asked_before_all_others():
    assert decide(a_need(delegate=F, former=(A,)), one(A), one(F)).step is Step.DELEGATE


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"here_at": None}, Why.OFFLINE),
        ({"here_at": NOW - 61 * timedelta(seconds=1)}, Why.OFFLINE),
        ({"availability": Availability.BUSY}, Why.BUSY),
        ({"availability": Availability.AWAY}, Why.AWAY),
        ({"duty": CLOSED}, Why.OFF_DUTY),
        ({"load": 3, "capacity": 3}, Why.AT_CAPACITY),
        ({"active": False}, Why.UNKNOWN),
    ],
)
def test_every_fact_by_which_nobody_is_asked_has_its_reason(said: dict, why: Why):
    decision = decide(a_need(former=(A,)), one(A, **said))
    assert decision.chosen is None
    assert [each.why for each in decision.refused] == [why]


@pytest.mark.parametrize(
    "said",
    [
        {"here_at": NOW - timedelta(seconds=60)},
        {"availability": Availability.AWAY, "until": NOW},
        {"availability": Availability.AVAILABLE},
        {"duty": OPEN},
        {"load": 2, "capacity": 3},
    ],
)
def test_who_is_there_is_asked(said: dict):
    assert decide(a_need(former=(A,)), one(A, **said)).chosen == A


def test_what_a_conversation_says_against_somebody_counts():
    need = a_need(former=(A, B, C, D), owner=A, care_ended=frozenset({B}), passed={C: Why.DECLINED, D: Why.SILENT})
    decision = decide(
        need, *map(one, (A, B, C, D)), Candidate(person=a_person("eve", Role.ADMIN), post=Post(identity=E), load=0)
    )
    admin = Candidate(person=a_person("eve", Role.ADMIN), post=Post(identity=E, here_at=NOW), load=0)
    assert [each.why for each in decide(a_need(former=(E,)), admin).refused] == [Why.UNKNOWN]
    assert [each.why for each in decision.refused] == [Why.OWNER, Why.CARE_ENDED, Why.DECLINED, Why.SILENT]


def test_within_a_step_the_least_loaded_then_the_longest_idle():
    pool = a_need(pool=frozenset({A, B, C}))
    early, late = NOW - 9 * MINUTE, NOW - MINUTE
    assert decide(pool, one(A, 2), one(B, 1, given_at=late), one(C, 1, given_at=early)).chosen == C
    decision = decide(pool, one(A, 0, given_at=early), one(B, 0), one(C, 5))
    assert (decision.chosen, {each.identity: each.why for each in decision.refused}) == (
        B,
        {A: Why.MORE_LOADED, C: Why.MORE_LOADED},
    )


def test_in_the_pool_skill_and_language_count_and_language_gives_way_before_nobody_answers():
    need = a_need(pool=frozenset({A, B, C}), skill="wounds", language="es-MX")
    skilled, spanish = one(A, skills={"wounds"}), one(B, language="es")
    both = one(C, 9, skills={"wounds", "lang:es"})
    assert decide(need, skilled, spanish, both).chosen == C
    decision = decide(need, skilled, spanish)
    assert (decision.chosen, decision.step) == (A, Step.POOL_OTHER_LANGUAGE)
    assert [(each.identity, each.why) for each in decision.refused if each.step is Step.POOL] == [
        (A, Why.OTHER_LANGUAGE),
        (B, Why.LACKS_SKILL),
        (C, Why.UNKNOWN),
    ]


@pytest.mark.parametrize(
    ("priority", "asked"), [("routine", False), ("high", False), ("urgent", True), ("crisis", True)]
)
def test_who_is_on_call_is_called_wherever_they_are_when_it_is_urgent(priority: str, asked: bool):
    need = a_need(on_call=frozenset({D}), priority=Priority(priority))
    assert (decide(need, one(D, here_at=None, duty=CLOSED)).chosen == D) is asked
    assert decide(need, one(D, availability=Availability.AWAY)).chosen is None


PEOPLE = [Identity(f"p{number}") for number in range(6)]
posts = st.builds(
    dict,
    here_at=st.sampled_from([None, NOW, NOW - 5 * MINUTE]),
    availability=st.sampled_from([None, *Availability]),
    duty=st.sampled_from([None, OPEN, CLOSED]),
    capacity=st.integers(0, 3),
    load=st.integers(0, 4),
)


@given(
    st.lists(posts, min_size=6, max_size=6),
    st.lists(st.sets(st.sampled_from(PEOPLE)), min_size=3, max_size=3),
    st.sampled_from([None, *PEOPLE]),
    st.sampled_from(list(Priority)),
)
def test_every_one_in_question_is_asked_or_has_a_reason_and_nobody_over_capacity(stand, groups, on_call, priority):
    former, team, pool = groups
    need = a_need(
        former=tuple(sorted(former)),
        care_team=frozenset(team),
        pool=frozenset(pool),
        on_call=frozenset() if on_call is None else frozenset({on_call}),
        priority=priority,
    )
    candidates = [one(who, **said) for who, said in zip(PEOPLE, stand, strict=True)]
    decision = decide(need, *candidates)
    assert decision == decide(need, *reversed(candidates))
    seen = {each.identity for each in decision.refused}
    if decision.chosen is None:
        assert seen == former | team | pool | ({on_call} if on_call else set())
        return
    chosen = next(each for each in candidates if each.identity == decision.chosen)
    assert chosen.load < chosen.post.capacity
    assert chosen.post.says(NOW) is not Availability.AWAY
    assert decision.chosen not in {each.identity for each in decision.refused if each.step is decision.step}


def test_three_facts_say_why_somebody_is_not_there():
    away = Post(identity=A, here_at=NOW).say(Availability.AWAY, NOW, until=NOW + MINUTE, delegate=B)
    assert (away.absence(NOW), away.stand_in(NOW)) == (Absence.AWAY, B)
    later = NOW + MINUTE
    assert (away.absence(later), away.stand_in(later), away.says(later)) == (None, None, Availability.AVAILABLE)
    assert away.returned(NOW) is away
    back = away.returned(later)
    assert (back.availability, back.until, back.delegate) == (Availability.AVAILABLE, None, None)
    assert Post(identity=A, duty=CLOSED, here_at=NOW).absence(NOW) is Absence.OFF_DUTY
    assert Post(identity=A).on_duty(NOW) is None


@pytest.mark.parametrize(
    ("availability", "said", "pointer"),
    [
        ("busy", {"until": NOW + MINUTE}, "/until"),
        ("available", {"delegate": B}, "/delegate"),
        ("away", {"until": NOW}, "/until"),
        ("away", {"until": NOW + timedelta(days=367)}, "/until"),
        ("away", {"delegate": A}, "/delegate"),
    ],
)
def test_an_absence_is_said_in_full_or_not_at_all(availability: str, said: dict, pointer: str):
    with pytest.raises(Invalid) as refused:
        Post(identity=A).say(Availability(availability), NOW, **said)
    assert refused.value.flaws[0].pointer == pointer


def an_offer(**said) -> Offer:
    return Offer(
        id=OfferId("o"),
        conversation=ConversationId("c"),
        to=A,
        step=Step.POOL,
        offered_at=NOW,
        deadline=NOW + 2 * MINUTE,
        **said,
    )


def test_an_offer_ends_once():
    offer = an_offer()
    accepted = offer.accept(A, NOW)
    assert accepted.accept(A, NOW + 9 * MINUTE) is accepted
    declined = offer.decline(A, DeclineReason.BUSY, NOW)
    assert declined.decline(A, DeclineReason.OTHER, NOW) is declined
    for ended in (accepted, declined, offer.lapse(NOW), offer.withdraw(NOW)):
        with pytest.raises(OfferOver):
            ended.lapse(NOW)
    with pytest.raises(OfferOver):
        offer.accept(A, NOW + 2 * MINUTE)
    with pytest.raises(NotFound):
        offer.accept(B, NOW)


def test_who_was_silent_is_asked_again_after_a_while_and_who_declined_is_not():
    ticket = Ticket(conversation=ConversationId("c"), since=NOW, due_at=NOW)
    silent = ticket.moved_on(an_offer().lapse(NOW), NOW)
    declined = ticket.moved_on(an_offer().decline(A, DeclineReason.NOT_MINE, NOW), NOW)
    withdrawn = ticket.moved_on(an_offer().withdraw(NOW), NOW)
    later = NOW + SILENCE_LASTS
    assert (silent.passed_at(NOW), silent.passed_at(later)) == ({A: Why.SILENT}, {})
    assert declined.passed_at(later) == {A: Why.DECLINED}
    assert withdrawn.passed == ()
    assert declined.reopened(NOW, None).passed == ()
    assert declined.passed == (Passed(identity=A, why=Why.DECLINED, at=NOW),)
    assert Outcome.SILENT == "silent"
