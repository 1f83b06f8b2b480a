"""Whoever has to know what became of a card is told: the patient of what others did, the team of what it owes."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.http.test_cards import SCHEDULE, a_refill, asked, starts, step
from tests.support.app import Caller, Clinic, a_clinic


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def said(clinic: Clinic, who: Caller, card: dict) -> list[str]:
    messages = who.made("GET", f"/conversations/{card['conversationId']}/messages")["items"]
    return [one["body"] for one in messages if one["kind"] == "system"]


def the_clock_works(clinic: Clinic) -> None:
    clinic.http.blocking_portal.call(clinic.server.run_cards())


def test_the_patient_is_told_what_the_clock_did(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    step(pat, visit, "hold", start=starts(pat, visit)[0])
    assert said(clinic, pat, visit) == [], "what they did themselves they know"
    clinic.clock.advance(timedelta(minutes=6))
    the_clock_works(clinic)
    assert said(clinic, pat, visit) == ["The time that was kept for you is not kept any more."]


def test_the_team_finds_unread_what_the_patient_called_off(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    refill = a_refill(clinic, pat, visit["conversationId"])
    place = f"/conversations/{visit['conversationId']}"
    doc.made("POST", f"{place}/read", {"seq": doc.made("GET", place)["lastSeq"]})
    step(pat, visit, "cancel", cancelReason="My daughter is ill")
    step(pat, refill, "withdraw")
    assert said(clinic, doc, visit) == [
        "The patient called the appointment off.",
        "The patient does not need the refill any more.",
    ]
    assert doc.made("GET", place)["unread"] == 2


def test_a_visit_for_which_there_is_no_free_time_the_team_owes(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)

    def owed() -> list[str]:
        found = doc.made("GET", "/cards", params={"kind": "appointment", "owed": "true"})["items"]
        return [one["id"] for one in found]

    assert owed() == [], "they choose a time themselves"
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "rules": []})
    the_clock_works(clinic)
    assert owed() == [visit["id"]]
    assert pat.made("GET", f"/cards/{visit['id']}")["details"]["selfBookable"] is True
    doc.made("PUT", "/schedules/doc", SCHEDULE)
    the_clock_works(clinic)
    assert owed() == []
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "rules": []})
    body = {"conversationId": visit["conversationId"], "visitType": "visit", "reason": "check"}
    another = pat.made("POST", "/appointments", body, key="another")
    the_clock_works(clinic)
    assert owed() == [visit["id"], another["id"]]


def test_a_refill_that_waits_for_a_visit_is_looked_at_again_in_time(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    refill = a_refill(clinic, pat, clinic.opened(pat, doc)["id"])
    step(doc, refill, "triage")
    step(doc, refill, "need-visit")
    (waiting,) = doc.made("GET", "/prescriptions")["items"]
    assert waiting["overdueAt"] is not None
    clinic.clock.advance(timedelta(days=60))
    the_clock_works(clinic)
    doc = clinic.sign_in("doc", "provider")
    assert [one["kind"] for one in doc.made("GET", "/alerts")["items"]] == ["request-overdue"]
    step(doc, refill, "resume")
    assert doc.made("GET", "/alerts")["items"] == []
