"""The phone queue over HTTP: for the team, with the note and the number for who takes the call."""

from collections.abc import Iterator

import pytest

from tests.support.app import Caller, Clinic, a_clinic


@pytest.fixture(scope="module")
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        person = {"userType": "patient", "displayName": "Pat", "contacts": ["tel:+15550100"]}
        made.sign_in("platform", "service").made("PUT", "/people/pat", person)
        yield made


def queue(caller: Caller, **query: str) -> dict:
    found: dict = caller.made("GET", "/phone-queue", params=query)
    return found


def test_a_call_is_put_there_taken_and_made(clinic: Clinic) -> None:
    doc, ann = clinic.provider(), clinic.provider("ann")
    call = doc.made("POST", "/phone-queue", {"identity": "PAT", "reason": "result", "note": "Potassium"}, key="c")
    assert (call["identity"], call["displayName"], call["note"], call["contacts"]) == ("pat", "Pat", None, None)
    again = doc("POST", "/phone-queue", {"identity": "PAT", "reason": "result", "note": "Potassium"}, key="c")
    assert (again.status_code, again.headers["Idempotent-Replayed"], again.json()["id"]) == (201, "true", call["id"])
    assert [one["id"] for one in queue(ann)["items"]] == [call["id"]]
    for _ in range(2):
        taken = ann("POST", f"/phone-queue/{call['id']}/take", key="t")
        assert (taken.json()["takenBy"], taken.json()["note"]) == ("ann", "Potassium")
        assert taken.json()["contacts"] == ["tel:+15550100"]
    assert taken.headers["Idempotent-Replayed"] == "true"
    assert queue(doc)["items"][0]["note"] is None
    for act in ("take", "done"):
        late = doc("POST", f"/phone-queue/{call['id']}/{act}")
        assert (late.status_code, late.json()["type"]) == (409, "/problems/call-taken")
    assert ann.made("POST", f"/phone-queue/{call['id']}/done")["doneAt"] is not None
    assert queue(doc)["items"] == []
    assert ann("POST", f"/phone-queue/{call['id']}/take").json()["type"] == "/problems/call-done"


def test_pages_of_calls_follow_each_other(clinic: Clinic) -> None:
    doc = clinic.provider()
    calls = [doc.made("POST", "/phone-queue", {"identity": "pat", "reason": "other"})["id"] for _ in range(5)]
    found, cursor = [], None
    while cursor is not None or not found:
        page = queue(doc, limit="2", **({"cursor": cursor} if cursor else {}))
        found += [one["id"] for one in page["items"]]
        cursor = page["nextCursor"]
    assert sorted(found) == sorted(calls)
    assert clinic.provider("ann")("GET", "/phone-queue", params={"cursor": "x"}).status_code == 400
    for id in calls:
        doc.made("POST", f"/phone-queue/{id}/done")


def test_it_is_the_team_s_alone(clinic: Clinic) -> None:
    doc, admin, pat = clinic.provider(), clinic.sign_in("admin", "admin"), clinic.patient()
    body = {"identity": "pat", "reason": "other"}
    for caller, status in ((pat, 403), (clinic.sign_in("aud", "auditor"), 403), (clinic.nobody(), 401)):
        assert caller("GET", "/phone-queue").status_code == status
        assert caller("POST", "/phone-queue", body).status_code == status
    call = admin.made("POST", "/phone-queue", body)
    assert admin("POST", f"/phone-queue/{call['id']}/take").status_code == 403
    doc.made("POST", f"/phone-queue/{call['id']}/done")
    for wrong, code in (
        ({"identity": "doc", "reason": "other"}, "not-a-patient"),
        ({"identity": "x-y", "reason": "other"}, "unknown-identity"),
    ):
        refused = doc("POST", "/phone-queue", wrong).json()
        assert [one["code"] for one in refused["errors"]] == [code]
    assert doc("POST", f"/phone-queue/{'0' * 32}/take").status_code == 404


def test_a_withdrawn_consent_puts_the_patient_there_and_the_refusal_says_so(clinic: Clinic) -> None:
    pat, doc = clinic.patient("lee"), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    for _ in range(2):
        pat.made("DELETE", "/consents/lee")
    waiting = [(one["identity"], one["reason"], one["createdBy"]) for one in queue(doc)["items"]]
    assert waiting == [("lee", "consent-withdrawn", "system")]
    refused = doc("POST", f"/conversations/{id}/messages", {"body": "How are you?"}, key="k")
    assert (refused.status_code, refused.json()["type"]) == (403, "/problems/consent-required")
    assert "phone queue" in refused.json()["detail"]
    assert "phone queue" not in pat("GET", "/conversations").json()["detail"]
    opening = doc("POST", "/conversations", {"participants": [{"identity": "lee"}]})
    assert "phone queue" in opening.json()["detail"]
