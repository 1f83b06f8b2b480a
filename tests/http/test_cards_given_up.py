"""What was begun with a patient is brought to its end whatever became of their consent."""

from collections.abc import Iterator

import pytest

from tests.http.test_cards import a_refill, asked, starts, step
from tests.support.app import TEXTS, Clinic, a_clinic

PAT = {"displayName": "Pat", "userType": "patient"}


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def test_while_no_consent_is_in_force_the_team_winds_up_what_was_begun_and_nothing_else(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    refill, approved = (a_refill(clinic, pat, visit["conversationId"], key=key) for key in ("rx", "approved"))
    first = starts(pat, visit)[0]
    step(pat, visit, "hold", start=first)
    step(pat, visit, "confirm")
    step(doc, approved, "triage", key="t1")
    step(doc, approved, "approve", key="a1")
    said = len(pat.made("GET", f"/conversations/{visit['conversationId']}/messages")["items"])
    pat.made("DELETE", "/consents/pat")

    moved = step(doc, visit, "reschedule", start=first)
    assert (moved.status_code, moved.json()["type"]) == (403, "/problems/consent-required")
    assert step(doc, visit, "cancel", cancelReason="By phone").json()["state"] == "cancelled"
    assert step(doc, refill, "triage", key="t2").json()["state"] == "triage"
    for name, say in (("approve", {}), ("ask", {"question": "Do you cough?"})):
        refused = step(doc, refill, name, key=f"{name}-2", **say)
        assert (refused.status_code, refused.json()["type"]) == (403, "/problems/consent-required")
    assert step(doc, refill, "deny", key="d2", denialReason="No longer ours").json()["state"] == "denied"
    assert step(doc, approved, "send", key="s1").json()["state"] == "sent-to-pharmacy"
    own = step(pat, visit, "cancel", cancelReason="Mine")
    assert (own.status_code, own.json()["type"]) == (403, "/problems/consent-required")

    pat.made("POST", "/consents/pat", {"scopes": ["chat"]})
    messages = pat.made("GET", f"/conversations/{visit['conversationId']}/messages")["items"]
    assert len(messages) == said, "who agrees to nothing is told nothing"


def test_who_agrees_to_nothing_is_told_how_else_to_call_a_visit_off(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    pat.made("DELETE", "/consents/pat")
    refused = step(pat, visit, "cancel", cancelReason="Mine").json()
    assert refused["notice"] == {"code": "consent-required", "text": TEXTS.without_consent("en")}
    assert refused["notice"]["text"].endswith("Call 555 0100.")
    clinic.sign_in("boss", "admin").made("PUT", "/people/pat", {**PAT, "language": "es"})
    assert pat("GET", "/cards").json()["notice"]["text"] == TEXTS.without_consent("es")
    assert "notice" not in step(doc, visit, "hold", start="2026-03-03T14:00:00Z").json(), "the team is told apart"


def test_an_approval_is_taken_back_as_long_as_nothing_was_sent(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    for key, way, who, say, state in (
        ("one", "resume", doc, {}, "triage"),
        ("two", "deny", doc, {"denialReason": "It was stopped"}, "denied"),
        ("three", "withdraw", pat, {}, "closed"),
    ):
        refill = a_refill(clinic, pat, id, key=key)
        for name in ("triage", "approve"):
            assert step(doc, refill, name, key=f"{key}-{name}").status_code == 200
        assert step(who, refill, way, key=f"{key}-{way}", **say).json()["state"] == state
