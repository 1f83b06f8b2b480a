"""The audit by HTTP: looked at, asked again, signed off; and a patient's own access log."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from adapters.mock.audit_log import InMemoryAuditLog
from adapters.persistence.audit_log import SqlAuditLog
from tests.support.app import Caller, Clinic
from tests.support.going import Asked, asks_and_goes, thrice

SECRET = "My chest hurts since Tuesday"
PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def auditor(clinic: Clinic) -> Caller:
    return clinic.sign_in("aud", "auditor")


@pytest.fixture
def talk(clinic: Clinic) -> str:
    """A conversation of pat and doc, in which pat wrote and doc read."""
    doc = clinic.provider()
    patient = clinic.patient()
    id: str = clinic.opened(patient, doc, friendlyName="Heart")["id"]
    patient.made("POST", f"/conversations/{id}/messages", {"body": SECRET}, key="k")
    doc.made("GET", f"/conversations/{id}/messages")
    return id


def acts(auditor: Caller, asked: str = "") -> list[tuple[str, str]]:
    return [(one["actor"], one["action"]) for one in auditor.made("GET", f"/audit{asked}")["items"]]


def test_an_auditor_finds_what_was_done_by_what_is_said(clinic: Clinic, talk: str, auditor: Caller) -> None:
    assert ("pat", "message.send") in acts(auditor)
    assert acts(auditor, "?action=message") == [("pat", "message.send")]
    assert acts(auditor, "?actor=DOC&action=conversation.read") == [("doc", "conversation.read")]
    assert {actor for actor, _ in acts(auditor, "?patient=pat")} == {"pat", "doc"}
    assert acts(auditor, f"?object=conversation:{talk}&action=message") == [("pat", "message.send")]
    assert clinic.provider("ann", pools=("elsewhere",))("GET", f"/conversations/{talk}").status_code == 404
    [refused] = auditor.made("GET", "/audit?outcome=denied&actor=ann")["items"]
    assert (refused["reason"], refused["object"], refused["userType"]) == (
        "not-found",
        f"conversation:{talk}",
        "provider",
    )
    assert acts(auditor, "?query=refusals") == [("ann", "conversation.see")]
    assert acts(auditor, "?query=refusals&actor=pat") == []
    today = clinic.clock.now().date()
    assert acts(auditor, f"?action=message&since={today}&until={today}") == [("pat", "message.send")]
    assert acts(auditor, f"?action=message&until={today - timedelta(days=1)}") == []
    assert acts(auditor, "?action=message&until=9999-12-31") == [("pat", "message.send")]
    assert SECRET not in auditor("GET", "/audit").text


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> tuple[list[bool], list[bool]]:
    """A search of the audit that never comes to its end: when it began, and when it was given up."""
    begun, ended = list[bool](), list[bool]()

    async def page(*_: object, **__: object) -> None:
        begun.append(True)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    for log in (InMemoryAuditLog, SqlAuditLog):
        monkeypatch.setattr(log, "page", page)
    return begun, ended


def test_a_search_of_the_audit_is_given_up_when_its_client_goes(
    endless: tuple[list[bool], list[bool]], clinic: Clinic, auditor: Caller
) -> None:
    assert clinic.http.blocking_portal is not None
    clinic.http.blocking_portal.call(asks_and_goes, clinic, Asked(auditor.token, "/audit"), *endless)
    assert endless[1]


def test_a_third_search_of_the_audit_at_once_is_refused(
    endless: tuple[list[bool], list[bool]], clinic: Clinic, auditor: Caller
) -> None:
    assert clinic.http.blocking_portal is not None
    third = clinic.http.blocking_portal.call(thrice, clinic, Asked(auditor.token, "/audit?actor=pat"), endless[0])
    assert third == 429


def test_what_is_done_about_a_person_names_them(clinic: Clinic, talk: str, auditor: Caller) -> None:
    """In the spelling of the record, whatever was typed."""
    admin, doc = clinic.sign_in("boss", "admin"), clinic.provider()
    admin.made("GET", "/people/PAT")
    doc.made("GET", "/consents/Pat")
    admin.made("POST", "/people/Pat/care-team/doc/end", {"reason": "discharged"})
    patient = clinic.patient(consents=False)
    patient.made("GET", "/consents/pat")
    about = auditor.made("GET", "/audit?object=person:pat")["items"]
    assert [(one["actor"], one["action"]) for one in about][:3] == [
        ("boss", "care.end"),
        ("doc", "consent.see"),
        ("boss", "people.see"),
    ]
    asked = {one["id"] for one in auditor.made("GET", "/audit?patient=pat&limit=200")["items"]}
    assert {one["id"] for one in about} <= asked


def test_a_list_by_a_name_is_a_search_each_time(clinic: Clinic, talk: str, auditor: Caller) -> None:
    doc = clinic.provider()
    for _ in range(2):
        doc.made("POST", "/conversations/search", {"q": "pat"})
        doc.made("POST", "/conversations/search", {})
        doc.made("GET", "/conversations")
    listed = acts(auditor, "?action=conversations")
    assert sorted(listed) == [("doc", "conversations.list"), *[("doc", "conversations.search")] * 2]


def test_every_look_at_the_audit_is_on_it(auditor: Caller) -> None:
    for _ in range(3):
        auditor.made("GET", "/audit")
    auditor.made("GET", "/audit?query=refusals")
    looks = auditor.made("GET", "/audit?query=audit-reads")["items"]
    assert [one["object"] for one in looks] == ["audit-query:refusals", "audit", "audit", "audit"]


def test_pages_hang_together_and_a_cursor_is_of_its_question(auditor: Caller) -> None:
    for _ in range(5):
        auditor.made("GET", "/audit?limit=1")
    first = auditor.made("GET", "/audit?action=audit&limit=2")
    second = auditor.made("GET", f"/audit?action=audit&limit=2&cursor={first['nextCursor']}")
    assert len({one["id"] for one in (*first["items"], *second["items"])}) == 4
    assert auditor("GET", f"/audit?action=session&limit=2&cursor={first['nextCursor']}").status_code == 400


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("?action=Message", 422),
        ("?object=conversation:%20", 422),
        ("?outcome=maybe", 422),
        ("?since=yesterday", 422),
        ("?since=2026-02-30", 422),
        ("?query=nothing", 404),
        ("?patient=nobody-we-know", 404),
        ("?q=heart", 422),
    ],
)
def test_what_can_not_be_asked_is_refused(auditor: Caller, asked: str, status: int) -> None:
    assert auditor("GET", f"/audit{asked}").status_code == status


def test_a_query_is_kept_asked_and_dropped(talk: str, auditor: Caller) -> None:
    asked = {"name": "What Pat sent", "actor": "pat", "action": "message"}
    kept = auditor.made("POST", "/audit/queries", asked)
    assert kept["question"] == {
        "actor": "pat",
        "action": "message",
        "object": None,
        "outcome": None,
        "reason": None,
        "patient": None,
    }
    assert (kept["standard"], kept["savedBy"], kept["waiting"]) == (False, "aud", 1)
    assert acts(auditor, f"?query={kept['id']}") == [("pat", "message.send")]
    assert auditor.made("GET", "/audit/queries")["items"][-1]["name"] == "What Pat sent"
    auditor.made("DELETE", f"/audit/queries/{kept['id']}")
    assert auditor("GET", f"/audit?query={kept['id']}").status_code == 404
    assert auditor("DELETE", "/audit/queries/refusals").status_code == 404, "nobody keeps the standard ones"


def test_what_was_looked_through_is_signed_off_once_and_stands(clinic: Clinic, talk: str, auditor: Caller) -> None:
    clinic.provider("ann", pools=("elsewhere",))("GET", f"/conversations/{talk}")
    assert waiting(auditor) == 1
    clinic.clock.advance(timedelta(minutes=1))
    clinic.http.blocking_portal.call(clinic.server.seal)
    first = auditor.made("POST", "/audit/reviews", {"query": "refusals", "note": "Ann tried once"}, key="1")
    assert (first["records"], first["since"], first["by"], first["note"]) == (1, None, "aud", "Ann tried once")
    again = auditor("POST", "/audit/reviews", {"query": "refusals", "note": "Ann tried once"}, key="1")
    assert again.json() == first
    assert again.headers["Idempotent-Replayed"] == "true"
    assert waiting(auditor) == 0
    same = auditor("POST", "/audit/reviews", {"query": "refusals", "note": "x", "until": first["until"]})
    assert same.json()["errors"] == [{"pointer": "/until", "code": "reviewed-already"}]
    early = auditor("POST", "/audit/reviews", {"query": "refusals", "note": "x", "until": "2099-01-01T00:00:00Z"})
    assert early.json()["errors"] == [{"pointer": "/until", "code": "in-the-future"}]
    clinic.clock.advance(timedelta(minutes=6))
    second = auditor.made("POST", "/audit/reviews", {"query": "refusals", "note": "Nothing new"})
    assert (second["since"], second["records"]) == (first["until"], 0)
    assert auditor.made("GET", "/audit/reviews?query=refusals&limit=1")["items"] == [second]
    assert auditor.made("GET", "/audit/reviews")["items"] == [second, first]
    assert auditor("POST", "/audit/reviews", {"query": "nothing", "note": "x"}).status_code == 404
    signed = auditor.made("GET", "/audit?action=audit.review")["items"]
    assert [(one["object"], one["outcome"]) for one in signed] == [
        ("audit-query:?", "denied"),
        ("audit-query:refusals", "done"),
        ("audit-query:refusals", "done"),
    ]


def waiting(auditor: Caller) -> int:
    found = auditor.made("GET", "/audit/queries")["items"]
    number: int = next(one["waiting"] for one in found if one["id"] == "refusals")
    return number


def test_a_patient_sees_who_opened_their_messages_in_words(clinic: Clinic, talk: str) -> None:
    clinic.clock.advance(timedelta(minutes=1))
    admin = clinic.sign_in("admin", "admin")
    admin.made(
        "POST", "/break-glass", {"conversationId": talk, "reason": "urgent-care", "text": "Brought in unconscious"}
    )
    admin.made("GET", f"/conversations/{talk}/messages")
    patient = clinic.patient()
    patient.made("GET", f"/conversations/{talk}/messages")
    first, second = patient.made("GET", "/people/pat/access-log")["items"]
    assert (first["identity"], first["emergency"], first["action"]) == ("admin", True, "conversation.read")
    assert first["text"].endswith("of the clinic's administration, opened your messages in an emergency.")
    assert (second["identity"], second["emergency"]) == ("doc", False)
    assert second["text"] == f"{second['displayName']}, of your care team, opened your messages."
    assert clinic.sign_in("aud", "auditor").made("GET", "/people/pat/access-log")["items"] == [first, second]
    page = patient.made("GET", "/people/pat/access-log?limit=1")
    rest = patient.made("GET", f"/people/pat/access-log?limit=1&cursor={page['nextCursor']}")
    assert (page["items"], rest["items"], rest["nextCursor"]) == ([first], [second], None)


def test_files_are_in_it_and_it_is_said_in_the_patient_s_language(clinic: Clinic, talk: str) -> None:
    patient, doc = clinic.patient(consents=False), clinic.provider()
    service = clinic.sign_in("platform", "service")
    known: dict[str, Any] = {"userType": "patient", "displayName": "Pat", "careTeam": ["doc"], "language": "es-MX"}
    service.made("PUT", "/people/pat", known)
    file = patient.upload(talk, "result.pdf", PDF, "application/pdf").json()["id"]
    patient.made("POST", f"/conversations/{talk}/messages", {"body": "Here", "attachmentIds": [file]}, key="f")
    clinic.clock.advance(timedelta(minutes=1))
    doc("GET", f"/attachments/{file}/content")
    newest = patient.made("GET", "/people/pat/access-log")["items"][0]
    assert (newest["action"], newest["identity"]) == ("attachment.read", "doc")
    assert newest["text"].endswith("de su equipo médico, abrió uno de sus archivos.")


def test_each_line_of_it_says_what_was_looked_at(clinic: Clinic, talk: str) -> None:
    patient, doc = clinic.patient(consents=False), clinic.provider()
    file = patient.upload(talk, "result.pdf", PDF, "application/pdf").json()["id"]
    patient.made("POST", f"/conversations/{talk}/messages", {"body": "Here", "attachmentIds": [file]}, key="f")
    clinic.clock.advance(timedelta(minutes=6))
    doc.made("GET", f"/attachments/{file}")
    doc.made("GET", f"/conversations/{talk}")
    log = patient.made("GET", "/people/pat/access-log")["items"]
    told = {one["action"]: one["text"].partition("care team, ")[2] for one in log[:3]}
    assert told == {
        "conversation.preview": "saw the beginning of your newest message.",
        "conversation.see": "looked at how your conversation stands and who takes part, not at your messages.",
        "attachment.see": "saw the name of one of your files, not what is in it.",
    }


def test_who_finds_something_by_a_search_has_opened_it(clinic: Clinic, talk: str) -> None:
    clinic.clock.advance(timedelta(minutes=6))
    found = clinic.provider().made("POST", "/messages/search", {"text": "chest"})
    assert len(found["items"]) == 1
    log = clinic.patient().made("GET", "/people/pat/access-log")["items"]
    assert [(one["action"], one["identity"]) for one in log] == [("conversation.read", "doc")] * 2


def test_others_see_no_patient_s_log(clinic: Clinic, talk: str) -> None:
    assert clinic.provider()("GET", "/people/pat/access-log").status_code == 403
    assert clinic.patient("sue")("GET", "/people/pat/access-log").status_code == 404
    assert clinic.sign_in("aud", "auditor")("GET", "/people/doc/access-log").status_code == 404


def test_whose_log_somebody_looked_at_is_on_the_audit(clinic: Clinic, talk: str, auditor: Caller) -> None:
    clinic.patient("sue")
    for whose in ("pat", "sue"):
        auditor.made("GET", f"/people/{whose}/access-log")
    looks = auditor.made("GET", "/audit?action=access-log.see")["items"]
    assert [one["object"] for one in looks if one["actor"] == "aud"] == ["person:sue", "person:pat"]


def test_what_was_typed_for_a_patient_s_name_is_not_kept(clinic: Clinic, talk: str, auditor: Caller) -> None:
    for patient in ("Maria.Lopez", "pat"):
        clinic.provider().made("GET", f"/cards?kind=refill&patient={patient}")
    looks = auditor.made("GET", "/audit?action=card.list")["items"]
    assert [one["object"] for one in looks] == ["person:pat", "cards:refill"]
