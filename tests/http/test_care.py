"""Care relations by HTTP and on the socket: who ends them, and what the patient is told before and after."""

import pytest

from tests.support.app import Caller, Clinic

CONTACT = "Call 555 0100."


@pytest.fixture
def patient(clinic: Clinic) -> Caller:
    return clinic.patient()


@pytest.fixture
def provider(clinic: Clinic) -> Caller:
    return clinic.provider()


@pytest.fixture
def admin(clinic: Clinic) -> Caller:
    return clinic.sign_in("admin", "admin")


def end(who: Caller, how: str = "end", provider: str = "doc", reason: str = "discharged"):
    body = {"reason": reason} if how == "end" else None
    return who("POST", f"/people/pat/care-team/{provider}/{how}", body)


def test_ended_care_is_told_before_typing_and_when_sending_anyway(
    clinic: Clinic, patient: Caller, provider: Caller, admin: Caller
) -> None:
    id = clinic.opened(patient, provider)["id"]
    before = patient.made("GET", f"/conversations/{id}")
    assert (before["canSend"], before["notice"]) == (True, None)
    assert end(admin).json()["status"] == "ended"
    for seen in (
        patient.made("GET", f"/conversations/{id}"),
        patient.made("GET", "/conversations")["items"][0],
    ):
        assert seen["canSend"] is False
        assert (seen["notice"]["code"], seen["notice"]["identity"]) == ("discharged", "doc")
        assert seen["notice"]["text"].endswith(CONTACT)
    refused = patient("POST", f"/conversations/{id}/messages", {"body": "My chest hurts"}, key="k")
    assert refused.status_code == 409
    problem = refused.json()
    assert problem["type"] == "/problems/care-relation-ended"
    assert problem["notice"]["code"] == "discharged"
    assert problem["notice"]["text"].endswith(CONTACT)
    assert "chest" not in refused.text


def test_with_another_who_cares_the_patient_writes_on(
    clinic: Clinic, patient: Caller, provider: Caller, admin: Caller
) -> None:
    id = clinic.opened(patient, provider, clinic.provider("ann"))["id"]
    end(admin, reason="provider-left")
    seen = patient.made("GET", f"/conversations/{id}")
    assert (seen["canSend"], seen["notice"]["code"]) == (True, "provider-left")
    patient.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")
    refused = provider("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")
    assert refused.json()["type"] == "/problems/care-relation-ended"
    assert CONTACT not in refused.text, "that is for the patient"
    assert provider.made("GET", f"/conversations/{id}/messages")["items"], "what they took part in they read on"


def test_no_new_conversation_with_one_who_cares_no_more(
    clinic: Clinic, patient: Caller, provider: Caller, admin: Caller
) -> None:
    other = clinic.opened(clinic.provider("ann"), patient)["id"]
    end(admin, "block")
    ann = clinic.sign_in("ann", "provider")
    for attempt in (
        patient("POST", "/conversations", {"participants": [{"identity": "doc"}]}),
        provider("POST", "/conversations", {"participants": [{"identity": "pat"}]}),
        ann("POST", f"/conversations/{other}/participants", {"identity": "doc"}),
        ann("POST", f"/conversations/{other}/assign", {"identity": "doc"}),
    ):
        assert (attempt.status_code, attempt.json()["type"]) == (409, "/problems/care-relation-ended")


def test_restored_it_is_as_before(clinic: Clinic, patient: Caller, provider: Caller, admin: Caller) -> None:
    id = clinic.opened(patient, provider)["id"]
    end(admin)
    assert end(admin, "restore").json() == {"identity": "doc", "status": "active", "reason": None, "since": None}
    assert patient.made("GET", f"/conversations/{id}")["notice"] is None
    patient.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")


def test_what_was_theirs_to_answer_has_nobody_then(
    clinic: Clinic, patient: Caller, provider: Caller, admin: Caller
) -> None:
    id = clinic.opened(patient, provider)["id"]
    provider.made("POST", f"/conversations/{id}/assign", {"identity": "doc"})
    end(admin)
    assert provider.made("GET", f"/conversations/{id}")["assignee"] is None


def test_a_provider_ends_their_own_care_and_nobody_else_s(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    ann = clinic.provider("ann")
    assert end(ann).status_code == 403
    assert end(provider).status_code == 200
    assert end(provider, "restore").status_code == 403
    assert end(provider, "block").status_code == 403
    assert end(patient).status_code == 404


def test_blocking_is_the_clinic_s_own_call(clinic: Clinic, patient: Caller, provider: Caller, admin: Caller) -> None:
    refused = end(admin, reason="blocked-by-clinic")
    assert (refused.status_code, refused.json()["errors"]) == (422, [{"pointer": "/reason", "code": "unknown"}])
    assert end(admin, "block").json()["status"] == "blocked"


def test_only_a_patient_and_a_provider_are_in_care(
    clinic: Clinic, patient: Caller, provider: Caller, admin: Caller
) -> None:
    assert end(admin, provider="nobody-known").status_code == 404
    assert end(admin, provider="admin").status_code == 422
    assert admin("POST", "/people/doc/care-team/doc/block").status_code == 404


def test_the_care_team_shows_who_cares_and_whose_care_ended(
    clinic: Clinic, patient: Caller, provider: Caller, admin: Caller
) -> None:
    clinic.provider("ann")
    person = {"userType": "patient", "displayName": "Pat", "careTeam": ["doc", "ann"]}
    admin.made("PUT", "/people/pat", person)
    patient = clinic.sign_in("pat", "patient")
    end(admin)
    for who in (admin, provider, patient):
        items = who.made("GET", "/people/pat/care-team")["items"]
        assert [(one["identity"], one["status"], one["reason"]) for one in items] == [
            ("ann", "active", None),
            ("doc", "ended", "discharged"),
        ]
    assert clinic.patient("sue")("GET", "/people/pat/care-team").status_code == 404
    assert admin("GET", "/people/doc/care-team").status_code == 404
