"""The contract's §4, line by line: messages."""

from datetime import timedelta

import pytest

from tests.support.app import Caller, Clinic
from tests.support.problems import code_of, flaws_of

MEMBERS = {
    "id",
    "conversationId",
    "seq",
    "author",
    "kind",
    "body",
    "priority",
    "createdAt",
    "editedAt",
    "retractedAt",
    "phi",
    "safety",
    "attachments",
    "delivery",
}


@pytest.fixture
def path(conversation: str) -> str:
    return f"/conversations/{conversation}/messages"


def test_sending_answers_the_message(patient: Caller, path: str, conversation: str) -> None:
    """`{body, priority?, attachmentIds?} → 201 message`"""
    answer = patient("POST", path, {"body": "  Ouch\n", "priority": "urgent", "attachmentIds": []}, key="k")
    message = answer.json()
    assert answer.status_code == 201
    assert set(message) == MEMBERS
    assert (message["body"], message["priority"], message["seq"]) == ("  Ouch\n", "urgent", 1)
    assert (message["author"], message["kind"], message["conversationId"]) == ("pat", "text", conversation)
    assert message["createdAt"] == "2026-03-02T09:00:00Z"
    assert (message["phi"], message["safety"], message["attachments"]) == (
        {"level": "none", "categories": []},
        None,
        [],
    )
    assert message["delivery"] == {"state": "sent", "provider": "pending"}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "length"),
        ("x" * 4001, "length"),
        (" \n", "empty"),
        ("\u200b", "empty"),
        ("a\x00b", "control-character"),
        ("\U0001f600" * 4000, None),
        ("x" * 4000, None),
    ],
)
def test_a_message_has_1_to_4000_code_points_that_can_be_seen(
    patient: Caller, path: str, body: str, code: str | None
) -> None:
    answer = patient("POST", path, {"body": body}, key="k")
    if code is None:
        assert answer.json()["body"] == body
    else:
        assert flaws_of(answer) == [("/body", code)]


def test_a_message_without_a_key_is_refused(patient: Caller, path: str) -> None:
    """`Idempotency-Key is required on messages (400 idempotency-key-missing)`"""
    answer = patient("POST", path, {"body": "hi"})
    assert (answer.status_code, code_of(answer)) == (400, "idempotency-key-missing")


def test_attachments_that_nobody_uploaded_are_refused(patient: Caller, path: str) -> None:
    answer = patient("POST", path, {"body": "hi", "attachmentIds": ["f00"]}, key="k")
    assert flaws_of(answer) == [("/attachmentIds/0", "unknown-attachment")]


def test_pages_of_messages(patient: Caller, path: str) -> None:
    """`Neither after nor before: the last limit; before=n …; after=n …; both: 422. nextCursor null`"""
    for n in range(1, 8):
        patient.made("POST", path, {"body": str(n)}, key=str(n))

    def page(query: str) -> list[int]:
        answer = patient.made("GET", f"{path}?{query}")
        assert answer["nextCursor"] is None
        return [one["seq"] for one in answer["items"]]

    assert page("") == [1, 2, 3, 4, 5, 6, 7]
    assert page("limit=3") == [5, 6, 7]
    assert page("limit=3&before=5") == [2, 3, 4]
    assert page("limit=3&after=2") == [3, 4, 5]
    assert page("after=7") == []
    assert flaws_of(patient("GET", f"{path}?after=1&before=3")) == [("/after", "exclusive"), ("/before", "exclusive")]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=201", "limit=x", "limit=", "after=-1", "colour=red", "limit=1&limit=2"]
)
def test_a_wrong_query_is_refused(patient: Caller, path: str, query: str) -> None:
    """`unknown query parameters are refused (422)`"""
    answer = patient("GET", f"{path}?{query}")
    assert (answer.status_code, code_of(answer)) == (422, "invalid")


def test_correcting_ones_own_message(clinic: Clinic, patient: Caller, provider: Caller, path: str) -> None:
    """`{body} by the author in the edit window (409 edit-window-over) → message with editedAt`"""
    sent = patient.made("POST", path, {"body": "hi"}, key="k")
    one = f"{path}/{sent['id']}"
    assert provider("PATCH", one, {"body": "no"}).status_code == 403
    clinic.clock.advance(timedelta(minutes=10))
    corrected = patient.made("PATCH", one, {"body": "hello"})
    assert (corrected["body"], corrected["seq"], corrected["editedAt"]) == ("hello", 1, "2026-03-02T09:10:00Z")
    clinic.clock.advance(timedelta(seconds=1))
    late = patient("PATCH", one, {"body": "again"})
    assert (late.status_code, code_of(late)) == (409, "edit-window-over")


def test_a_retracted_message_keeps_its_place_without_its_text(patient: Caller, path: str, conversation: str) -> None:
    """`retract 204, then listed with body: null, retractedAt; both keep the seq and add an event`"""
    sent = patient.made("POST", path, {"body": "hi"}, key="k")
    assert patient("DELETE", f"{path}/{sent['id']}").status_code == 204
    (listed,) = patient.made("GET", path)["items"]
    assert (listed["seq"], listed["body"]) == (1, None)
    assert listed["retractedAt"] == "2026-03-02T09:00:00Z"
    assert patient.made("GET", f"/conversations/{conversation}")["lastSeq"] == 2


def test_delivery_tells_the_furthest_any_other_member_reached(
    patient: Caller, provider: Caller, path: str, conversation: str
) -> None:
    patient.made("POST", path, {"body": "hi"}, key="k")
    provider.made("POST", f"/conversations/{conversation}/read", {"seq": 1})
    assert patient.made("GET", path)["items"][0]["delivery"]["state"] == "read"


def test_a_system_message_comes_from_services_and_admins(
    clinic: Clinic, patient: Caller, provider: Caller, conversation: str
) -> None:
    """`{conversationId, message}; service or admin → 201 message of kind system`"""
    body = {"conversationId": conversation, "message": "Ready for pickup"}
    for caller in (clinic.sign_in("platform", "service"), clinic.sign_in("boss", "admin")):
        answer = caller("POST", "/system-message", body)
        assert answer.status_code == 201
        assert (answer.json()["kind"], answer.json()["author"]) == ("system", "system")
    for caller in (patient, provider):
        assert caller("POST", "/system-message", body).status_code == 403
    empty = clinic.sign_in("boss", "admin")("POST", "/system-message", {**body, "message": " "})
    assert flaws_of(empty) == [("/message", "empty")]
    gone = clinic.sign_in("boss", "admin")("POST", "/system-message", {**body, "conversationId": "f00"})
    assert gone.status_code == 404


def test_sending_does_not_mark_as_read(patient: Caller, provider: Caller, path: str, conversation: str) -> None:
    """`unread = messages by others after readSeq; sending does not mark as read`"""
    provider.made("POST", path, {"body": "hi"}, key="1")
    patient.made("POST", path, {"body": "yes"}, key="2")
    assert patient.made("GET", f"/conversations/{conversation}")["unread"] == 1


def test_a_preview_tells_what_would_be_marked_and_stores_nothing(patient: Caller, path: str) -> None:
    """`POST /phi/preview {text} → {level, categories, safety}; nothing stored`"""
    answer = patient("POST", "/phi/preview", {"text": "My SSN is 078-05-1120 and I can't breathe"})
    found = answer.json()
    assert (answer.status_code, found["level"], found["categories"]) == (200, "identifier", ["SSN"])
    assert (found["safety"]["tier"], "911" in found["safety"]["helpText"]) == ("urgent", True)
    plain = patient.made("POST", "/phi/preview", {"text": "see you on time"})
    assert plain == {"level": "none", "categories": [], "safety": None}
    assert patient.made("GET", path)["items"] == []
    assert flaws_of(patient("POST", "/phi/preview", {"text": " "})) == [("/text", "empty")]
