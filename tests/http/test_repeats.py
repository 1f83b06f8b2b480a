"""Repeated requests: the contract's §1 on `Idempotency-Key`."""

from typing import Any

import pytest

from tests.support.app import Caller, Clinic
from tests.support.problems import code_of, flaws_of


def replayed(answer: Any) -> bool:
    return bool(answer.headers.get("Idempotent-Replayed") == "true")


def test_a_message_repeated_under_its_key_is_sent_once(patient: Caller, conversation: str) -> None:
    """`A replay answers the first status and body with Idempotent-Replayed: true`"""
    path = f"/conversations/{conversation}/messages"
    first = patient("POST", path, {"body": "hi"}, key="k")
    again = patient("POST", path, {"body": "hi"}, key="k")
    assert not replayed(first)
    assert replayed(again)
    assert (again.status_code, again.json()) == (201, first.json())
    assert len(patient.made("GET", path)["items"]) == 1


def test_another_text_under_the_same_key_is_refused(patient: Caller, conversation: str) -> None:
    """`Same key, other request: 422 idempotency-key-reused`"""
    path = f"/conversations/{conversation}/messages"
    patient.made("POST", path, {"body": "hi"}, key="k")
    answer = patient("POST", path, {"body": "ho"}, key="k")
    assert (answer.status_code, code_of(answer)) == (422, "idempotency-key-reused")


def test_keys_are_the_users_own(patient: Caller, provider: Caller, conversation: str) -> None:
    """`Scope: the user and the full path`"""
    path = f"/conversations/{conversation}/messages"
    for caller in (patient, provider):
        answer = caller("POST", path, {"body": "hi"}, key="k")
        assert (answer.status_code, replayed(answer)) == (201, False)


@pytest.mark.parametrize("key", ["k" * 129, "a b", "\u00e9", " "])
def test_a_key_has_1_to_128_visible_ascii_characters(patient: Caller, conversation: str, key: str) -> None:
    headers = {"Idempotency-Key": key.encode("latin-1")}
    answer = patient("POST", f"/conversations/{conversation}/messages", {"body": "hi"}, headers=headers)
    assert answer.status_code in {400, 422}


def test_two_keys_are_none(clinic: Clinic, patient: Caller, conversation: str) -> None:
    answer = clinic.http.post(
        f"/api/v2/twilio/chat/conversations/{conversation}/messages",
        json={"body": "hi"},
        headers=[("Authorization", f"Bearer {patient.token}"), ("Idempotency-Key", "a"), ("Idempotency-Key", "b")],
    )
    assert flaws_of(answer)[0][0] == "/idempotency-key"


def test_every_other_post_honours_a_key(clinic: Clinic, patient: Caller, provider: Caller, conversation: str) -> None:
    """`honoured on every other POST`"""
    clinic.provider("col")
    admin, service = clinic.sign_in("boss", "admin"), clinic.sign_in("platform", "service")
    clinic.patient("mat", consents=False)
    at = f"/conversations/{conversation}"
    for caller, path, body, status in (
        (patient, "/conversations", {"participants": [{"identity": "doc"}]}, 201),
        (provider, f"{at}/participants", {"identity": "col"}, 201),
        (provider, f"{at}/notes", {"body": "note"}, 201),
        (patient, f"{at}/read", {"seq": 0}, 200),
        (provider, f"{at}/hold", {"until": "2026-03-04T09:00:00Z"}, 200),
        (provider, f"{at}/assign", {"identity": "doc", "from": None}, 200),
        (provider, f"{at}/priority", {"priority": "high", "reason": "why"}, 200),
        (service, "/system-message", {"conversationId": conversation, "message": "Ready"}, 201),
        (provider, f"{at}/close", {"disposition": "resolved"}, 200),
        (provider, f"{at}/reopen", {"reason": "more"}, 200),
        (service, "/token/codes", {"identity": "new", "userType": "patient"}, 201),
        (admin, "/consents/mat", {"scopes": ["chat"], "evidence": "Binder 4"}, 201),
        (clinic.nobody(), "/token", {"identity": "pat", "userType": "patient"}, 200),
    ):
        first = caller("POST", path, body, key="once")
        again = caller("POST", path, body, key="once")
        assert (first.status_code, replayed(first)) == (status, False), (path, first.text)
        assert (again.status_code, replayed(again)) == (status, True), path
        assert again.json() == first.json(), path


def test_a_repeat_answers_whether_it_was_new_then(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    body = {"uniqueName": "knee", "participants": [{"identity": "doc"}]}
    patient.made("POST", "/conversations", body)
    for _ in range(2):
        assert patient("POST", "/conversations", body, key="k").status_code == 200


def test_who_left_learns_nothing_from_a_repeat(clinic: Clinic, provider: Caller, conversation: str) -> None:
    far = clinic.provider("far", pools=("elsewhere",))
    provider.made("POST", f"/conversations/{conversation}/participants", {"identity": "far"})
    body = {"priority": "high", "reason": "why"}
    far.made("POST", f"/conversations/{conversation}/priority", body, key="k")
    provider.made("DELETE", f"/conversations/{conversation}/participants/far")
    assert far("POST", f"/conversations/{conversation}/priority", body, key="k").status_code == 404


def test_a_refused_request_uses_no_key_up(patient: Caller, provider: Caller) -> None:
    bad = patient("POST", "/conversations", {"participants": [{"identity": "ghost"}]}, key="k")
    good = patient("POST", "/conversations", {"participants": [{"identity": "doc"}]}, key="k")
    assert (bad.status_code, good.status_code) == (422, 201)


def test_a_note_repeated_after_leaving_is_shown_to_nobody(
    clinic: Clinic, patient: Caller, provider: Caller, conversation: str
) -> None:
    """`who has left reads nothing any more`"""
    colleague, path = clinic.provider("col"), f"/conversations/{conversation}"
    provider.made("POST", f"{path}/participants", {"identity": "col"})
    colleague.made("POST", f"{path}/notes", {"body": "Between us"}, key="n")
    provider.made("DELETE", f"{path}/participants/col")
    answer = colleague("POST", f"{path}/notes", {"body": "Between us"}, key="n")
    assert (answer.status_code, code_of(answer)) == (404, "not-found")
