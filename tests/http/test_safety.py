"""Emergencies over HTTP: what the patient is shown at once, and what the team must acknowledge."""

from typing import Any

import pytest

from tests.support.app import Caller, Clinic
from tests.support.problems import code_of

CRISIS = "I want to kill myself"


@pytest.fixture
def path(conversation: str) -> str:
    return f"/conversations/{conversation}/messages"


def say(who: Caller, path: str, text: str, **more: Any) -> Any:
    return who.made("POST", path, {"body": text, **more}, key=str(abs(hash(text))))


def test_an_emergency_is_answered_with_help_and_raised(
    patient: Caller, provider: Caller, path: str, conversation: str
) -> None:
    """`safety: {tier: "urgent"|"crisis", helpText}`"""
    sent = say(patient, path, "my chest hurts and i can't breathe")
    assert (sent["safety"]["tier"], sent["priority"]) == ("urgent", "urgent")
    assert "911" in sent["safety"]["helpText"]
    seen = provider.made("GET", f"/conversations/{conversation}")
    assert (seen["priority"], seen["turn"], seen["unacknowledged"]) == ("urgent", "provider", 1)
    assert patient.made("GET", path)["items"] == [sent]
    assert (
        patient.made("POST", path, {"body": "my chest hurts and i can't breathe"}, key=str(abs(hash(sent["body"]))))
        == sent
    )


def test_a_crisis_names_the_crisis_line_in_the_writer_s_language(patient: Caller, path: str) -> None:
    assert "988" in say(patient, path, CRISIS)["safety"]["helpText"]
    spanish = say(patient, path, "me quiero morir")["safety"]
    assert (spanish["tier"], "Línea 988" in spanish["helpText"]) == ("crisis", True)


def test_the_team_s_own_words_raise_nothing(provider: Caller, path: str) -> None:
    sent = say(provider, path, "Call us if you have chest pain or can't breathe, or write to team@clinic.example")
    assert (sent["safety"], sent["priority"]) == (None, "routine")
    assert sent["phi"] == {"level": "phi", "categories": ["EMAIL"]}


def test_the_first_acknowledgement_stands(patient: Caller, provider: Caller, path: str) -> None:
    sent = say(patient, path, CRISIS)
    (waiting,) = provider.made("GET", "/acknowledgements")["items"]
    assert (waiting["messageId"], waiting["priority"], waiting["causes"]) == (sent["id"], "crisis", ["suicide"])
    assert (waiting["setBy"], waiting["acknowledgedBy"]) == ("system", None)
    acknowledge = f"{path}/{sent['id']}/acknowledge"
    first = provider("POST", acknowledge, key="a")
    assert (first.status_code, first.json()["acknowledgedBy"]) == (200, "doc")
    again = provider("POST", acknowledge, key="a")
    assert (again.json(), again.headers["Idempotent-Replayed"]) == (first.json(), "true")
    assert provider.made("POST", acknowledge) == first.json()
    assert provider.made("GET", "/acknowledgements")["items"] == []


def test_only_the_team_acknowledges(clinic: Clinic, patient: Caller, path: str) -> None:
    sent = say(patient, path, CRISIS)
    acknowledge = f"{path}/{sent['id']}/acknowledge"
    colleague = clinic.provider("colleague")
    assert code_of(patient("POST", acknowledge)) == "forbidden"
    assert code_of(patient("GET", "/acknowledgements")) == "forbidden"
    assert code_of(colleague("POST", acknowledge)) == "not-a-participant"
    assert code_of(clinic.provider("afar", pools=("elsewhere",))("POST", acknowledge)) == "not-found"


def test_who_left_is_not_told_again_what_they_took_note_of(
    clinic: Clinic, patient: Caller, provider: Caller, path: str, conversation: str
) -> None:
    sent = say(patient, path, CRISIS)
    afar = clinic.provider("afar", pools=("elsewhere",))
    provider.made("POST", f"/conversations/{conversation}/participants", {"identity": "afar"})
    acknowledge = ("POST", f"{path}/{sent['id']}/acknowledge")
    assert afar(*acknowledge, key="once").status_code == 200
    assert afar(*acknowledge, key="once").headers["Idempotent-Replayed"] == "true"
    provider.made("DELETE", f"/conversations/{conversation}/participants/afar")
    assert code_of(afar(*acknowledge, key="once")) == "not-found"


def test_a_colleague_of_the_pool_sees_that_something_waits_and_not_what(
    clinic: Clinic, patient: Caller, path: str, conversation: str
) -> None:
    say(patient, path, CRISIS)
    colleague = clinic.provider("colleague")
    (waiting,) = colleague.made("GET", "/acknowledgements")["items"]
    assert (waiting["priority"], waiting["causes"]) == ("crisis", None)
    assert colleague.made("GET", f"/conversations/{conversation}")["unacknowledged"] == 1
    assert clinic.provider("afar", pools=("elsewhere",)).made("GET", "/acknowledgements")["items"] == []


def test_what_waits_is_listed_page_by_page_the_most_urgent_first(patient: Caller, provider: Caller, path: str) -> None:
    urgent = say(patient, path, "my chest hurts")
    crisis = say(patient, path, CRISIS)
    first = provider.made("GET", "/acknowledgements?limit=1")
    second = provider.made("GET", f"/acknowledgements?limit=1&cursor={first['nextCursor']}")
    found = [one["messageId"] for one in first["items"] + second["items"]]
    assert (found, second["nextCursor"]) == ([crisis["id"], urgent["id"]], None)


def test_a_conversation_stays_open_on_a_crisis_that_nobody_acknowledged(
    patient: Caller, provider: Caller, path: str, conversation: str
) -> None:
    sent = say(patient, path, CRISIS)
    close = (f"/conversations/{conversation}/close", {"disposition": "resolved"})
    assert code_of(provider("POST", *close)) == "crisis-unacknowledged"
    provider.made("POST", f"{path}/{sent['id']}/acknowledge")
    assert provider.made("POST", *close)["status"] == "closed"


def test_a_message_that_waits_for_nobody_has_nothing_to_acknowledge(
    patient: Caller, provider: Caller, path: str
) -> None:
    sent = say(patient, path, "see you tomorrow")
    assert code_of(provider("POST", f"{path}/{sent['id']}/acknowledge")) == "not-found"
