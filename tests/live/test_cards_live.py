"""Each change of a card reaches both sides by the socket, and no patient what is the team's alone."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import Any

import pytest

from domain.cards import KINDS
from tests.http.test_cards import a_refill, asked, starts, step
from tests.live.test_whole_app import Line, edge_of, line, serving
from tests.support.app import Caller, Clinic, Server

NOTE = "Ask her about the xylophone"
REASON = "Your kidneys need a test first"
PRIVATE = {kind.name: kind.private for kind in KINDS.values()}


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    server = Server()
    with serving(server, edge_of(server)) as made:
        yield made


@contextmanager
def watching(clinic: Clinic, conversation: str, *people: Caller) -> Iterator[list[Line]]:
    with ExitStack() as stack:
        lines = [stack.enter_context(line(clinic.http, who)) for who in people]
        for one in lines:
            one.say("subscribe", stream=f"conversation:{conversation}")
            one.hear("subscribed")
        yield lines


def news(one: Line) -> tuple[dict[str, Any], list[str]]:
    """The card as it came next, and what was said on the way to it."""
    said: list[str] = []
    while True:
        event = one.hear("ev")["ev"]
        if event["kind"] == "card.changed":
            return event["card"], said
        said.append(str(event))


def test_each_change_of_a_refill_reaches_both_sides_and_no_patient_what_is_the_team_s(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    entry = {"id": "a", "drug": "Lisinopril", "refillsLeft": 0}
    clinic.sign_in("platform", "service").made("PUT", "/people/pat/medications", {"items": [entry]})
    refill = pat.made("POST", "/prescriptions", {"conversationId": id, "medicationId": "a"}, key="rx")
    with watching(clinic, id, pat, doc) as lines:
        for who, name, state, say in (
            (doc, "triage", "triage", {"teamNote": NOTE}),
            (doc, "ask", "needs-info", {"question": "Do you still cough?"}),
            (pat, "answer", "triage", {"answer": "No"}),
            (doc, "need-visit", "needs-visit", {"teamNote": NOTE}),
            (doc, "resume", "triage", {}),
            (doc, "approve", "approved", {"teamNote": NOTE}),
            (doc, "deny", "denied", {"denialReason": REASON}),
        ):
            assert step(who, refill, name, **say).status_code == 200
            for one in lines:
                card, said = news(one)
                assert card["state"] == state
                assert "team" not in card
                assert not PRIVATE["refill"] & card["details"].keys()
                assert NOTE not in str(card) + str(said)
                assert "renewal" not in str(card) + str(said), "to the patient it is one thing"
        assert card["details"]["denialReason"] == REASON
        assert doc.made("GET", f"/cards/{refill['id']}")["team"]["request"] == "renewal"


def test_each_change_of_a_visit_reaches_both_sides(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    free = starts(pat, visit)
    with watching(clinic, visit["conversationId"], pat, doc) as lines:
        for number, (who, name, state, say) in enumerate(
            (
                (pat, "hold", "held", {"start": free[0]}),
                (pat, "release", "asked", {}),
                (doc, "hold", "held", {"start": free[1]}),
                (pat, "confirm", "confirmed", {}),
                (doc, "reschedule", "confirmed", {"start": free[2]}),
                (pat, "cancel", "cancelled", {"cancelReason": "I am well again"}),
            )
        ):
            assert step(who, visit, name, key=str(number), **say).status_code == 200
            for one in lines:
                card, _ = news(one)
                assert card["state"] == state
                assert "start" not in say or card["details"]["start"] == say["start"]
                assert not PRIVATE["appointment"] & card["details"].keys()
                assert "team" not in card


def test_what_the_clock_did_reaches_both_sides(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    step(pat, visit, "hold", start=starts(pat, visit)[0])
    with watching(clinic, visit["conversationId"], pat, doc) as lines:
        clinic.clock.advance(timedelta(minutes=6))
        clinic.http.blocking_portal.call(clinic.server.run_cards())
        assert [news(one)[0]["state"] for one in lines] == ["asked", "asked"]


def test_that_a_drug_is_controlled_is_in_no_stream_of_the_conversation(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    refill = a_refill(clinic, pat, id)
    entry = {"id": "a", "drug": "Lisinopril", "controlled": True}
    with watching(clinic, id, pat, doc) as lines:
        clinic.sign_in("platform", "service").made("PUT", "/people/pat/medications", {"items": [entry]})
        clinic.http.blocking_portal.call(clinic.server.run_cards())
        for one in lines:
            card, said = news(one)
            assert (card["id"], said) == (refill["id"], [])
            assert "controlled" not in str(card)
