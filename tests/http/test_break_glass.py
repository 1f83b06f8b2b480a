"""Break-glass by HTTP: who opens, reads, is told, ends and reviews."""

from datetime import timedelta
from typing import Any

import pytest

from tests.support.app import Caller, Clinic, a_clinic

SECRET = "My chest hurts since Tuesday"
WHY = {"reason": "danger-to-life", "text": "Brought in unconscious"}


@pytest.fixture
def talk(clinic: Clinic) -> str:
    """A conversation that neither the admin nor Dr. Ann takes part in."""
    patient = clinic.patient()
    id: str = clinic.opened(patient, clinic.provider(), friendlyName="Heart")["id"]
    patient.made("POST", f"/conversations/{id}/messages", {"body": SECRET}, key="k")
    return id


@pytest.fixture
def admin(clinic: Clinic) -> Caller:
    return clinic.sign_in("admin", "admin")


@pytest.fixture
def auditor(clinic: Clinic) -> Caller:
    return clinic.sign_in("aud", "auditor")


def broken(who: Caller, talk: str, **more: Any) -> Any:
    return who("POST", "/break-glass", {"conversationId": talk, **WHY, **more})


def reads(who: Caller, talk: str) -> int:
    status: int = who("GET", f"/conversations/{talk}/messages").status_code
    return status


def test_an_admin_reads_it_for_an_hour_under_a_banner_and_changes_nothing(
    clinic: Clinic, talk: str, admin: Caller
) -> None:
    assert reads(admin, talk) == 403
    opened = broken(admin, talk).json()
    assert (opened["conversations"], opened["patient"], opened["review"]) == ([talk], "pat", None)
    seen = admin.made("GET", f"/conversations/{talk}")
    assert seen["breakGlass"] == {"id": opened["id"], "until": opened["until"], "reason": "danger-to-life"}
    assert (seen["friendlyName"], seen["canSend"], seen["unread"], seen["draft"]) == ("Heart", False, 0, None)
    page = admin.made("GET", f"/conversations/{talk}/messages")
    assert [one["body"] for one in page["items"]] == [SECRET]
    assert admin.made("GET", f"/conversations/{talk}/notes")["items"] == []
    for method, path, body in (
        ("POST", "/messages", {"body": "Hello"}),
        ("POST", "/read", {"seq": 1}),
        ("PUT", "/draft", {"body": "Hello"}),
        ("POST", "/notes", {"body": "Hello"}),
        ("POST", "/close", {"disposition": "other"}),
    ):
        assert admin(method, f"/conversations/{talk}{path}", body, key="k").status_code == 403, path
    clinic.clock.advance(timedelta(minutes=14))
    assert reads(admin, talk) == 200
    admin = clinic.sign_in("admin", "admin")
    clinic.clock.advance(timedelta(minutes=46))
    admin = clinic.sign_in("admin", "admin")
    assert reads(admin, talk) == 403, "the hour is over"
    assert admin.made("GET", f"/conversations/{talk}")["breakGlass"] is None


def test_lists_and_others_show_nothing_more_by_it(clinic: Clinic, talk: str, admin: Caller) -> None:
    broken(admin, talk)
    rows = admin.made("GET", "/conversations")["items"]
    assert [row["friendlyName"] for row in rows] == [None]
    assert reads(clinic.sign_in("other-admin", "admin"), talk) == 403


def test_a_provider_of_another_pool_opens_all_of_one_patient_s(clinic: Clinic, talk: str) -> None:
    ann = clinic.provider("ann", pools=("elsewhere",))
    assert ann("GET", f"/conversations/{talk}").status_code == 404
    opened = ann("POST", "/break-glass", {"patient": "PAT", **WHY})
    assert (opened.status_code, opened.json()["conversations"]) == (201, [talk])
    assert reads(ann, talk) == 200
    other = clinic.opened(clinic.patient("sue"), clinic.sign_in("doc", "provider"))["id"]
    assert reads(ann, other) == 404


def test_it_names_a_conversation_or_a_patient_and_there_must_be_one(talk: str, admin: Caller) -> None:
    for body, status in (
        ({**WHY}, 422),
        ({"conversationId": talk, "patient": "pat", **WHY}, 422),
        ({"conversationId": "0" * 32, **WHY}, 404),
        ({"patient": "nobody-known", **WHY}, 404),
        ({"patient": "doc", **WHY}, 404),
        ({"patient": "pat", "reason": "danger-to-life"}, 422),
        ({"patient": "pat", "reason": "curiosity", "text": "x"}, 422),
        ({"patient": "pat", "reason": "danger-to-life", "text": "\u200b"}, 422),
    ):
        assert admin("POST", "/break-glass", body).status_code == status, body


def test_it_needs_a_sign_in_of_just_now(clinic: Clinic, talk: str, admin: Caller) -> None:
    clinic.clock.advance(timedelta(minutes=5))
    refused = broken(admin, talk)
    assert (refused.status_code, refused.json()["type"]) == (403, "/problems/fresh-sign-in-required")
    admin.token = admin.made("POST", "/token/refresh")["token"]
    assert broken(admin, talk).status_code == 403, "a refresh is no sign-in"
    assert broken(clinic.sign_in("admin", "admin"), talk).status_code == 201


def test_a_session_made_of_an_old_proof_is_no_sign_in_of_just_now() -> None:
    """The platform's token works for an hour: whoever finds a page open could begin sessions with it."""
    with a_clinic(open_door=False) as clinic:
        bearer = {"Authorization": f"Bearer {clinic.server.platform_token('admin', 'admin')}"}
        body = {"identity": "admin", "userType": "admin"}

        def opened() -> int:
            token = clinic.nobody().made("POST", "/token", body, headers=bearer)["token"]
            own = {"Authorization": f"Bearer {token}"}
            clinic.nobody().made("PUT", "/people/pat", {"userType": "patient", "displayName": "Pat"}, headers=own)
            return clinic.nobody()("POST", "/break-glass", {"patient": "pat", **WHY}, headers=own).status_code

        clinic.clock.advance(timedelta(minutes=5) - timedelta(seconds=1))
        assert opened() == 201
        clinic.clock.advance(timedelta(seconds=1))
        assert opened() == 403


def test_who_takes_part_needs_none_and_others_may_not(clinic: Clinic, talk: str, auditor: Caller) -> None:
    refused = broken(clinic.sign_in("doc", "provider"), talk)
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/break-glass-not-needed")
    for who in (auditor, clinic.sign_in("platform", "service"), clinic.patient("sue")):
        assert broken(who, talk).status_code == 403


def test_the_next_one_waits_for_the_review_by_somebody_else(
    clinic: Clinic, talk: str, admin: Caller, auditor: Caller
) -> None:
    id = broken(admin, talk).json()["id"]
    verdict = {"outcome": "justified", "comment": "She was unconscious"}
    early = auditor("POST", f"/break-glass/{id}/review", verdict)
    assert (early.status_code, early.json()["type"]) == (409, "/problems/break-glass-open")
    admin.made("DELETE", f"/break-glass/{id}")
    assert reads(admin, talk) == 403
    refused = broken(admin, talk)
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/review-pending")
    assert admin("POST", f"/break-glass/{id}/review", verdict).status_code == 403, "not one's own"
    assert [one["id"] for one in auditor.made("GET", "/break-glass?review=pending")["items"]] == [id]
    done = auditor.made("POST", f"/break-glass/{id}/review", verdict)
    assert (done["review"]["by"], done["review"]["outcome"], done["review"]["comment"]) == (
        "aud",
        "justified",
        "She was unconscious",
    )
    again = auditor("POST", f"/break-glass/{id}/review", verdict)
    assert (again.status_code, again.json()["type"]) == (409, "/problems/break-glass-reviewed")
    assert auditor.made("GET", "/break-glass?review=pending")["items"] == []
    assert broken(admin, talk).status_code == 201


def test_privacy_officers_see_everybody_s_and_end_them_others_their_own(
    clinic: Clinic, talk: str, admin: Caller, auditor: Caller
) -> None:
    id = broken(admin, talk).json()["id"]
    person = {"userType": "admin", "displayName": "Officer", "pools": ["privacy"]}
    clinic.sign_in("platform", "service").made("PUT", "/people/officer", person)
    officer = clinic.sign_in("officer", "admin")
    for who in (admin, auditor, officer):
        assert [one["text"] for one in who.made("GET", "/break-glass")["items"]] == [WHY["text"]]
        assert who.made("GET", f"/break-glass/{id}")["identity"] == "admin"
    doc = clinic.sign_in("doc", "provider")
    told = [who.made("GET", "/me")["privacyOfficer"] for who in (auditor, officer, admin, doc)]
    assert told == [True, True, False, False]
    assert doc.made("GET", "/break-glass")["items"] == []
    for who in (doc, clinic.sign_in("other-admin", "admin"), clinic.patient("sue")):
        assert who("GET", f"/break-glass/{id}").status_code == 404
        assert who("DELETE", f"/break-glass/{id}").status_code == 404
    officer.made("DELETE", f"/break-glass/{id}")
    officer.made("DELETE", f"/break-glass/{id}")
    assert admin.made("GET", f"/break-glass/{id}")["ending"] == "withdrawn"
    assert reads(admin, talk) == 403


def test_a_repeated_request_is_the_same_one(talk: str, admin: Caller) -> None:
    first = admin("POST", "/break-glass", {"conversationId": talk, **WHY}, key="once")
    again = admin("POST", "/break-glass", {"conversationId": talk, **WHY}, key="once")
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["Idempotent-Replayed"] == "true"


def test_pages_are_the_caller_s_own(clinic: Clinic, talk: str, auditor: Caller) -> None:
    for name in ("a", "b", "c"):
        assert broken(clinic.sign_in(f"admin-{name}", "admin"), talk).status_code == 201
        clinic.clock.advance(timedelta(seconds=1))
    first = auditor.made("GET", "/break-glass?limit=2")
    second = auditor.made("GET", f"/break-glass?limit=2&cursor={first['nextCursor']}")
    assert [one["identity"] for one in (*first["items"], *second["items"])] == ["admin-c", "admin-b", "admin-a"]
    assert second["nextCursor"] is None
    assert clinic.sign_in("admin-a", "admin")("GET", f"/break-glass?cursor={first['nextCursor']}").status_code == 400


def test_the_patient_and_the_team_are_shown_no_reader(clinic: Clinic, talk: str, admin: Caller) -> None:
    broken(admin, talk)
    reads(admin, talk)
    seen = clinic.sign_in("doc", "provider").made("GET", f"/conversations/{talk}")
    assert {one["identity"] for one in seen["participants"]} == {"pat", "doc"}
