"""Team receipts over HTTP: staff see who and when, the patient the team's state."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.support.app import Caller, Clinic, a_clinic

STEPS = ("delivered", "opened", "openedByAccountable", "working", "answered")


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def test_each_step_has_its_time_and_its_first(clinic: Clinic) -> None:
    pat, doc, ann = clinic.patient(), clinic.provider(), clinic.provider("ann")
    id = clinic.opened(pat, doc)["id"]
    doc.made("POST", f"/conversations/{id}/participants", {"identity": "ann", "history": "full"})
    doc.made("POST", f"/conversations/{id}/assign", {"identity": "doc"})
    sent = pat.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")
    path = f"/conversations/{id}/messages/{sent['id']}/receipts"

    def by(caller: Caller) -> tuple[str, dict[str, str | None]]:
        found = caller.made("GET", path)
        return found["state"], {step: found[step]["by"] for step in STEPS if found[step]}

    def pass_a_minute() -> None:
        clinic.clock.advance(timedelta(minutes=1))

    assert by(doc) == ("sent", {})
    pass_a_minute()
    ann.made("POST", f"/conversations/{id}/read", {"seq": sent["seq"]})
    assert by(doc) == ("opened", {"delivered": "ann", "opened": "ann"})
    pass_a_minute()
    doc.made("POST", f"/conversations/{id}/read", {"seq": sent["seq"]})
    assert by(ann) == ("opened-by-accountable", {"delivered": "ann", "opened": "ann", "openedByAccountable": "doc"})
    assert by(pat) == ("opened", {"delivered": None, "opened": None})
    ann.made("PUT", f"/conversations/{id}/draft", {"body": "Dear"})
    assert by(doc)[0] == "working"
    assert by(doc)[1]["working"] == "ann"
    pass_a_minute()
    answer = doc.made("POST", f"/conversations/{id}/messages", {"body": "Good morning"}, key="a")
    state, steps = by(doc)
    assert (state, steps["answered"]) == ("answered", "doc")
    told = pat.made("GET", path)
    assert told["state"] == "answered"
    assert told["openedByAccountable"] is None
    times = [told[step]["at"] for step in ("delivered", "working", "answered")]
    assert times == sorted(times)
    assert told["answered"]["at"] == answer["createdAt"]
    own = doc.made("GET", f"/conversations/{id}/messages/{answer['id']}/receipts")
    assert (own["state"], own["answered"]) == ("sent", None)
    assert "quickResponse" not in own


def test_what_the_patient_reads_or_keeps_is_no_receipt_of_the_team(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    sent = pat.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")
    pat.made("POST", f"/conversations/{id}/read", {"seq": sent["seq"]})
    pat.made("PUT", f"/conversations/{id}/draft", {"body": "And"})
    assert doc.made("GET", f"/conversations/{id}/messages/{sent['id']}/receipts")["state"] == "sent"


def test_an_answer_tells_staff_which_quick_response_it_was_made_of(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    ready = {"scope": "own", "title": "Hello", "shortCode": "hello", "body": "Hello"}
    response = doc.made("POST", "/quick-responses", ready)["id"]
    sent = doc.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")
    doc.made("POST", f"/quick-responses/{response}/uses", {"conversationId": id, "messageId": sent["id"]})
    path = f"/conversations/{id}/messages/{sent['id']}/receipts"
    assert doc.made("GET", path)["quickResponse"] == {"id": response, "version": 1}
    assert "quickResponse" not in pat.made("GET", path)


def test_who_joined_later_learns_nothing_of_what_was_before(clinic: Clinic) -> None:
    pat, doc, ann = clinic.patient(), clinic.provider(), clinic.provider("ann")
    id = clinic.opened(pat, doc)["id"]
    sent = pat.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")
    doc.made("POST", f"/conversations/{id}/participants", {"identity": "ann"})
    assert ann("GET", f"/conversations/{id}/messages/{sent['id']}/receipts").status_code == 404
