"""Every step of every kind of card leaves a line in the audit: who, what, on which card; nothing of what was said."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from domain.cards import KINDS
from tests.http.test_cards import a_refill, asked, starts, step
from tests.support.app import Caller, Clinic, a_clinic

SECRET = "My neighbour's xylophone"
_DEEDS = {"card.ask", "card.step"}


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


class Walk:
    """Steps of one card, and what the audit has to tell of them."""

    def __init__(self, clinic: Clinic, kind: str, card: dict[str, Any], by: Caller) -> None:
        self.clinic, self.kind, self.card = clinic, kind, card
        self.expected = [(by.identity, "card.ask", f"{kind}:ask")]

    def take(self, who: Caller, name: str, **say: str) -> None:
        key = f"{len(self.expected)}-{self.card['id']}"
        answer = step(who, self.card, name, key=key, **say)
        assert answer.status_code == 200, (name, answer.json())
        self.expected.append((who.identity, "card.step", f"{self.kind}:{name}"))

    def check(self) -> None:
        query = {"object": f"card:{self.card['id']}"}
        lines = self.clinic.sign_in("eve", "auditor").made("GET", "/audit", params=query)["items"]
        told = [
            (one["actor"], one["action"], one["reason"]) for one in lines if one["action"] in _DEEDS and one["reason"]
        ]
        assert sorted(told) == sorted(self.expected)
        assert SECRET not in str(lines)


def test_each_step_of_a_refill_is_a_line_of_the_audit(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    sent, denied, withdrawn = (Walk(clinic, "refill", a_refill(clinic, pat, id, key=str(n)), pat) for n in range(3))
    sent.take(doc, "triage", teamNote=SECRET)
    sent.take(doc, "ask", question=SECRET)
    sent.take(pat, "answer", answer=SECRET)
    sent.take(doc, "need-visit", teamNote=SECRET)
    sent.take(doc, "resume")
    sent.take(doc, "approve", teamNote=SECRET)
    sent.take(doc, "send")
    sent.take(doc, "close")
    denied.take(doc, "triage")
    denied.take(doc, "deny", denialReason=SECRET)
    withdrawn.take(pat, "withdraw")
    _all_are_told("refill", sent, denied, withdrawn)


def test_each_step_of_an_appointment_is_a_line_of_the_audit(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    kept, missed, cancelled = (Walk(clinic, "appointment", asked(clinic, pat, doc, key=str(n)), pat) for n in range(3))
    free = starts(pat, kept.card)
    kept.take(pat, "hold", start=free[0])
    kept.take(pat, "release")
    kept.take(pat, "hold", start=free[0])
    kept.take(pat, "confirm")
    kept.take(pat, "reschedule", start=free[1])
    missed.take(doc, "hold", start=free[-1])
    missed.take(pat, "confirm")
    cancelled.take(pat, "cancel", cancelReason=SECRET)
    clinic.clock.advance(datetime.fromisoformat(free[-1]) + timedelta(hours=1) - clinic.clock.now())
    doc = clinic.sign_in("doc", "provider")
    kept.take(doc, "complete")
    missed.take(doc, "no-show")
    _all_are_told("appointment", kept, missed, cancelled)


def _all_are_told(kind: str, *walks: Walk) -> None:
    taken = {reason.partition(":")[2] for walk in walks for _, _, reason in walk.expected[1:]}
    assert taken == {one.name for one in KINDS[kind].steps}, "no step is left out"
    for walk in walks:
        walk.check()


def test_a_step_that_was_refused_is_a_line_of_the_audit_as_well(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    refill = a_refill(clinic, pat, clinic.opened(pat, doc)["id"])
    assert step(pat, refill, "triage", teamNote=SECRET).status_code == 403
    lines = clinic.sign_in("eve", "auditor").made("GET", "/audit", params={"object": f"card:{refill['id']}"})["items"]
    assert ("pat", "denied") in [(one["actor"], one["outcome"]) for one in lines]
    assert SECRET not in str(lines)


def test_what_the_clock_did_is_a_line_of_the_audit(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    step(pat, visit, "hold", start=starts(pat, visit)[0])
    clinic.clock.advance(timedelta(minutes=6))
    clinic.http.blocking_portal.call(clinic.server.run_cards())
    lines = clinic.sign_in("eve", "auditor").made("GET", "/audit", params={"object": f"card:{visit['id']}"})["items"]
    assert ("system", "card.due", "appointment:held") in [(one["actor"], one["action"], one["reason"]) for one in lines]
