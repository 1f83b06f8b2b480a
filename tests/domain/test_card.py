"""Cards: a kind is data, and its state machine is all that moves a card."""

import sys
import textwrap
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.access import CLOCKWORK, Actor, InConversation, OfCard, authorize
from domain.access_rules import Action
from domain.card import Card, CardKind, Fact, Form, Step, in_language, moment_of, read_facts, written
from domain.cards import KINDS, kinds_in
from domain.cards.appointment import told_of_times
from domain.cards.refill import APPROVED, WAITS_FOR_TEAM
from domain.consent import ConsentStatus
from domain.errors import CardStateForbids, DomainError, Forbidden, Invalid, NotAParticipant, NotFound
from domain.grant_scope import GrantScope
from domain.ids import CardId, ConversationId, Identity, MessageId
from domain.person import Role
from tests.support.builders import POOL, a_conversation, a_patient, a_person, a_provider

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
REFILL, APPOINTMENT = KINDS["refill"], KINDS["appointment"]
PAT, DOC = Identity("pat"), Identity("doc")
WRITE = GrantScope.WRITE


def a_card(kind: CardKind = REFILL, state: str = "requested", **facts) -> Card:
    return Card(
        id=CardId("c" * 32),
        kind=kind.name,
        conversation=ConversationId("t" * 32),
        message=MessageId("m" * 32),
        patient=PAT,
        state=state,
        facts=facts,
        created_by=PAT,
        created_at=NOW,
        changed_by=PAT,
        changed_at=NOW,
    )


def walk(card: Card, kind: CardKind, *steps: str) -> Card:
    for name in steps:
        card = card.move(kind.step(name), {}, by=DOC, at=NOW)
    return card


@pytest.mark.parametrize(
    ("steps", "end"),
    [
        ("triage approve send close", "closed"),
        ("triage deny", "denied"),
        ("ask answer approve", "approved"),
        ("ask deny", "denied"),
        ("triage need-visit resume approve send", "sent-to-pharmacy"),
        ("triage need-visit close", "closed"),
        ("ask need-visit deny", "denied"),
        ("withdraw", "closed"),
    ],
)
def test_a_refill_goes_the_ways_that_there_are(steps: str, end: str):
    assert walk(a_card(), REFILL, *steps.split()).state == end


@pytest.mark.parametrize("steps", ["approve", "deny", "send", "close", "answer", "triage triage", "triage deny resume"])
def test_and_no_other_way(steps: str):
    with pytest.raises(CardStateForbids):
        walk(a_card(), REFILL, *steps.split())


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_state_is_reached_and_what_is_over_stays_over(kind: CardKind):
    reached, before = {kind.begins}, set[str]()
    while reached != before:
        before = set(reached)
        reached |= {one.leads[state] for one in kind.steps for state in before if state in one.leads}
    assert reached == kind.states
    assert not any(kind.open_steps(state) for state in kind.over)
    assert all(kind.open_steps(state) for state in kind.open_states)
    assert {"en", "es"} <= kind.title.keys()
    assert all({"en", "es"} <= texts.keys() for texts in kind.told.values())


def test_the_patient_is_told_of_every_state_into_which_the_team_brings_a_refill():
    theirs = {state for one in REFILL.steps if one.action is Action.WORK_CARD for state in one.leads.values()}
    assert theirs <= REFILL.told.keys()
    assert REFILL.open_states >= WAITS_FOR_TEAM


def test_no_rule_approves_a_refill():
    """Only a step of a person leads there, and the clockwork may take none."""
    leading = [one for one in REFILL.steps if APPROVED in one.leads.values()]
    assert [one.action for one in leading] == [Action.WORK_CARD]
    place = OfCard(InConversation(a_conversation(), ConsentStatus.GRANTED), WRITE)
    for action in (Action.ASK_CARD, Action.STEP_CARD, Action.ANSWER_CARD, Action.WORK_CARD, Action.DECIDE_CARD):
        with pytest.raises(DomainError):
            authorize(CLOCKWORK, action, place)


def test_a_step_keeps_who_took_it_and_says_nothing_of_the_rest():
    card = a_card(note="Since Monday", start="2026-03-02T14:00:00Z")
    moved = card.move(REFILL.step("triage"), {"teamNote": "Look", "note": None}, by=DOC, at=NOW + timedelta(1))
    assert (moved.version, moved.changed_by, moved.changed_at) == (2, DOC, NOW + timedelta(1))
    assert dict(moved.facts) == {"teamNote": "Look", "start": "2026-03-02T14:00:00Z"}
    assert moment_of(moved.facts, "start") == datetime(2026, 3, 2, 14, tzinfo=UTC)
    assert moment_of(moved.facts, "end") is None
    assert "Monday" not in repr(card) + repr(moved)


def test_what_is_said_is_checked_by_form_and_told_of_without_its_value():
    facts = (
        Fact(name="why", needed=True, limit=5),
        Fact(name="code", form=Form.CODE, choices=("a", "b")),
        Fact(name="who", form=Form.NAME),
        Fact(name="start", form=Form.MOMENT),
    )
    good = {"why": "Cough", "code": "a", "who": "dr-osei", "start": "2026-03-02T10:00:00+01:00"}
    assert read_facts(facts, good) == {**good, "start": "2026-03-02T09:00:00Z"}
    assert read_facts(facts, {"why": "x", "code": None}) == {"why": "x"}
    wrong = {"why": "secret words", "code": "c", "who": "a b", "start": "2026-03-02", "more": "x"}
    with pytest.raises(Invalid) as refusal:
        read_facts(facts, wrong)
    assert {(one.pointer, one.code) for one in refusal.value.flaws} == {
        ("/more", "unknown"),
        ("/why", "length"),
        ("/code", "unknown"),
        ("/who", "charset"),
        ("/start", "not-a-time"),
    }
    assert "secret" not in str(refusal.value)
    for said in ({}, {"why": 5}, {"why": " "}):
        with pytest.raises(Invalid):
            read_facts(facts, said)
    assert written(NOW) == "2026-03-02T09:00:00Z"
    assert in_language({"en": "Visit", "es": "Cita"}, "es-MX") == "Cita"
    assert in_language({"en": "Visit"}, "de") == "Visit"


def test_a_kind_is_added_by_adding_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "further_cards"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "form.py").write_text(
        textwrap.dedent(
            """
            from domain.card import CardKind, Step
            KIND = CardKind(name="form", begins="open", over=frozenset({"done"}), title={"en": "Form"},
                            steps=(Step(name="fill", leads={"open": "done"}),))
            """
        )
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    found = kinds_in("further_cards", [str(folder)])
    assert [(name, kind.open_states) for name, kind in found.items()] == [("form", frozenset({"open"}))]
    for name in [name for name in sys.modules if name.startswith("further_cards")]:
        del sys.modules[name]


def place(kind: CardKind, *, prescribes: bool = False) -> OfCard:
    conversation = a_conversation(a_patient(), a_provider())
    conversation.begin_with(a_person("mum", Role.PROXY), NOW, for_patient=True)
    return OfCard(InConversation(conversation, ConsentStatus.GRANTED), kind.scope, prescribes)


def test_what_is_guarded_only_a_prescriber_decides():
    doc = Actor(identity=DOC, role=Role.PROVIDER)
    authorize(doc, Action.WORK_CARD, place(REFILL))
    with pytest.raises(Forbidden):
        authorize(doc, Action.DECIDE_CARD, place(REFILL))
    authorize(doc, Action.DECIDE_CARD, place(REFILL, prescribes=True))
    colleague = Actor(identity=Identity("ann"), role=Role.PROVIDER, pools=frozenset({POOL}))
    with pytest.raises(NotAParticipant):
        authorize(colleague, Action.DECIDE_CARD, place(REFILL, prescribes=True))


def test_a_proxy_acts_on_cards_by_what_their_mandate_names():
    def mum(*scopes: GrantScope) -> Actor:
        mandates = frozenset((PAT, scope) for scope in (GrantScope.READ, *scopes))
        return Actor(identity=Identity("mum"), role=Role.PROXY, mandates=mandates)

    authorize(mum(GrantScope.APPOINTMENTS), Action.ASK_CARD, place(APPOINTMENT))
    authorize(mum(WRITE), Action.ANSWER_CARD, place(REFILL))
    for actor, kind in ((mum(WRITE), APPOINTMENT), (mum(GrantScope.APPOINTMENTS), REFILL), (mum(), REFILL)):
        authorize(actor, Action.SEE_CARD, place(kind))
        with pytest.raises(Forbidden):
            authorize(actor, Action.ASK_CARD, place(kind))
    with pytest.raises(NotFound):
        authorize(Actor(identity=Identity("mum"), role=Role.PROXY), Action.ASK_CARD, place(REFILL))


def test_a_step_has_a_name_that_the_kind_knows():
    with pytest.raises(Invalid):
        REFILL.step("approve-by-rule")
    assert [one.name for one in APPOINTMENT.open_steps("confirmed")] == ["reschedule", "cancel", "no-show", "complete"]
    assert Step(name="x", leads={}).action is Action.STEP_CARD


@pytest.mark.parametrize(
    ("language", "zone", "words"),
    [
        ("en", "Europe/Berlin", "Your appointment was moved. It is now on Tuesday, March 3 at 15:00 (CET)."),
        ("es-MX", "Europe/Berlin", "Su cita ha cambiado de hora. Ahora es el martes 3 de marzo a las 15:00 (CET)."),
        ("fr", "Asia/Tokyo", "Your appointment was moved. It is now on Tuesday, March 3 at 23:00 (JST)."),
        ("en", "Asia/Kathmandu", "Your appointment was moved. It is now on Tuesday, March 3 at 19:45 (UTC+0545)."),
    ],
)
def test_a_visit_that_is_moved_is_told_with_its_new_time(language: str, zone: str, words: str):
    before = a_card(APPOINTMENT, "confirmed", start="2026-03-02T14:00:00Z")
    after = a_card(APPOINTMENT, "confirmed", start="2026-03-03T14:00:00Z")
    moved = APPOINTMENT.step("reschedule")
    assert APPOINTMENT.words(before, after, moved, language, ZoneInfo(zone)) == words
    noted = APPOINTMENT.words(before, after, moved, language, ZoneInfo(zone), by_patient=True)
    assert noted is not None
    assert "15:00" not in noted, "the team has other clocks"


def test_what_the_clock_notes_anew_is_told():
    none, some = a_card(APPOINTMENT, "asked"), a_card(APPOINTMENT, "asked", timesToldAt="2026-03-02T14:00:00Z")
    later = a_card(APPOINTMENT, "asked", timesToldAt="2026-03-03T14:00:00Z")

    def words(before: Card, after: Card) -> str | None:
        return APPOINTMENT.words(before, after, None, "en", UTC)

    news = "There are free times for your appointment now. Please choose one."
    assert [words(none, some), words(some, later)] == [news, news]
    assert [words(*pair) for pair in ((some, none), (some, some), (none, none))] == [None] * 3
    assert words(a_card(APPOINTMENT, "held"), some) == "The time that was kept for you is not kept any more."


@pytest.mark.parametrize(("read", "hours", "is_news"), [(7, 23, False), (7, 24, True), (8, 1, True), (8, 23, True)])
def test_free_times_are_news_until_somebody_looked_or_a_day_is_over(read: int, hours: int, is_news: bool):
    first = datetime(2026, 3, 2, 14, tzinfo=UTC)
    told = told_of_times(a_card(APPOINTMENT, "asked"), read=0, last=7, at=first)
    assert told, "nobody has told them yet"
    card = a_card(APPOINTMENT, "asked", **told)
    assert bool(told_of_times(card, read=read, last=9, at=first + timedelta(hours=hours))) is is_news


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_word_is_there_in_every_language(kind: CardKind):
    of_steps = [words for step in kind.steps for words in (step.told, step.noted) if words]
    every = [kind.title, *kind.told.values(), *kind.noted.values(), *kind.news.values(), *of_steps]
    assert {frozenset(words) for words in every} == {frozenset({"en", "es"})}
