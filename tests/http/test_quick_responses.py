"""Quick responses over HTTP: kept, found, filled in, counted, suggested."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.app import Caller, Clinic, a_clinic

HELLO = {"scope": "everyone", "title": "Greeting", "shortCode": "hello", "body": "Hello {patient_first_name}!"}


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        person = {"userType": "patient", "displayName": "Mrs. Pat Lee Jones"}
        made.sign_in("platform", "service").made("PUT", "/people/pat", person)
        yield made


@pytest.fixture
def admin(clinic: Clinic) -> Caller:
    return clinic.sign_in("admin", "admin")


def listed(caller: Caller, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = caller.made("GET", "/quick-responses", params=query)["items"]
    return found


def codes(caller: Caller, **query: str) -> list[str]:
    return [one["shortCode"] for one in listed(caller, **query)]


def flaws(answer: Any) -> list[tuple[str, str]]:
    assert answer.status_code == 422, answer.text
    return [(one["pointer"], one["code"]) for one in answer.json()["errors"]]


def test_one_is_written_revised_and_retired(clinic: Clinic, admin: Caller) -> None:
    doc = clinic.provider()
    made = admin.made("POST", "/quick-responses", {**HELLO, "tags": ["hi", "hi"]}, key="k")
    again = admin("POST", "/quick-responses", {**HELLO, "tags": ["hi", "hi"]}, key="k")
    assert (again.status_code, again.json(), again.headers["Idempotent-Replayed"]) == (201, made, "true")
    assert made == {
        **HELLO,
        "id": made["id"],
        "pool": None,
        "tags": ["hi"],
        "language": "en",
        "variables": ["patient_first_name"],
        "version": 1,
        "owner": "admin",
        "reviewBy": made["reviewBy"],
        "stale": False,
        "uses": 0,
    }
    path = f"/quick-responses/{made['id']}"
    revised = {**HELLO, "body": "Good day", "reviewBy": "2026-01-01", "owner": "doc", "version": 1}
    second = admin.made("PUT", path, revised)
    assert (second["version"], second["body"], second["stale"], second["owner"]) == (2, "Good day", True, "doc")
    late = admin("PUT", path, revised)
    assert (late.status_code, late.json()["type"]) == (409, "/problems/response-changed")
    assert listed(doc, stale="true") == [second]
    for _ in range(2):
        assert admin("DELETE", path).status_code == 204
    assert listed(doc) == []
    assert admin("PUT", path, HELLO).status_code == 404
    assert admin("DELETE", f"/quick-responses/{'0' * 32}").status_code == 404


def test_who_shares_what_with_whom(clinic: Clinic, admin: Caller) -> None:
    doc, far = clinic.provider(), clinic.provider("far", pools=("far",))
    admin.made("POST", "/quick-responses", HELLO)
    pool = admin.made("POST", "/quick-responses", {**HELLO, "scope": "pool", "pool": "far", "shortCode": "pool"})
    own = doc.made("POST", "/quick-responses", {**HELLO, "scope": "own", "shortCode": "own"})
    assert codes(doc) == ["hello", "own"]
    assert codes(far) == ["hello", "pool"]
    assert codes(admin) == ["hello", "pool"]
    for scope in ({"scope": "everyone"}, {"scope": "pool", "pool": "clinic"}):
        body = {**HELLO, **scope, "shortCode": "x"}
        assert doc("POST", "/quick-responses", body).status_code in {403, 404}
        assert doc("PUT", f"/quick-responses/{own['id']}", body).status_code in {403, 404}
    assert admin("POST", "/quick-responses", {**HELLO, "scope": "own"}).status_code in {403, 404}
    for caller, id, status in ((far, own, 404), (admin, own, 404), (doc, pool, 404), (far, pool, 403)):
        assert caller("DELETE", f"/quick-responses/{id['id']}").status_code == status
    assert doc.made("PUT", f"/quick-responses/{own['id']}", {**HELLO, "scope": "own"})["version"] == 2


def test_a_short_code_is_unique_where_it_stands_and_has_variants(clinic: Clinic, admin: Caller) -> None:
    admin.made("POST", "/quick-responses", HELLO)
    taken = admin("POST", "/quick-responses", HELLO)
    assert (taken.status_code, taken.json()["type"]) == (409, "/problems/short-code-taken")
    spanish = admin.made("POST", "/quick-responses", {**HELLO, "language": "es", "body": "Hola"})
    other = admin.made("POST", "/quick-responses", {**HELLO, "shortCode": "other"})
    assert admin("PUT", f"/quick-responses/{other['id']}", HELLO).status_code == 409
    assert listed(admin, language="es-MX") == [spanish]
    assert codes(admin, language="en") == ["hello", "other"]


def test_they_are_found_by_words_and_tags_page_by_page(clinic: Clinic, admin: Caller) -> None:
    for number in range(7):
        odd = {"tags": ["odd"], "body": "Odd one"} if number % 2 else {}
        admin.made("POST", "/quick-responses", {**HELLO, "shortCode": f"c{number}", **odd})
    doc = clinic.provider()
    assert codes(doc, tag="odd") == codes(doc, q="ODD on") == ["c1", "c3", "c5"]
    found, cursor = [], None
    while cursor is not None or not found:
        page = doc.made("GET", "/quick-responses", params={"limit": "2", **({"cursor": cursor} if cursor else {})})
        found += [one["shortCode"] for one in page["items"]]
        cursor = page["nextCursor"]
    assert found == [f"c{number}" for number in range(7)]
    foreign = doc.made("GET", "/quick-responses", params={"limit": "2"})["nextCursor"]
    assert doc("GET", "/quick-responses", params={"limit": "2", "tag": "odd", "cursor": foreign}).status_code == 400


def test_what_is_wrong_is_told_by_its_place(admin: Caller) -> None:
    wrong = {"body": "Dear {name}"}, {"shortCode": "NO"}, {"owner": "nobody-here"}, {"pool": "clinic"}, {"scope": "all"}
    places = [flaws(admin("POST", "/quick-responses", {**HELLO, **one}))[0] for one in wrong]
    assert places[0] == ("/body", "unknown-variable")
    assert [place for place, _ in places[1:]] == ["/shortCode", "/owner", "/pool", "/scope"]


def test_it_is_filled_in_and_its_use_counted_once_a_message(clinic: Clinic, admin: Caller) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    made = admin.made("POST", "/quick-responses", {**HELLO, "body": "Hello {patient_first_name}, {provider_name}"})
    path, where = f"/quick-responses/{made['id']}", {"conversationId": id}
    assert doc.made("POST", f"{path}/render", where) == {"body": "Hello Pat, Dr. Doc", "version": 1}
    sent = doc.made("POST", f"/conversations/{id}/messages", {"body": "Hello Pat"}, key="m")
    admin.made("PUT", path, {**HELLO, "body": "Call {clinic_contact}"})
    assert flaws(doc("POST", f"{path}/render", where)) == [("/body", "unresolved-variable")]
    use = {**where, "messageId": sent["id"], "version": 1}
    for _ in range(2):
        kept = doc("POST", f"{path}/uses", use)
        assert kept.status_code == 201
        assert kept.json() == {"id": made["id"], "messageId": sent["id"], "version": 1, "uses": 1}
    assert doc.made("POST", f"{path}/uses", {**use, "version": 2})["version"] == 1
    assert doc("POST", f"{path}/uses", {**use, "version": 9}).status_code == 404
    theirs = pat.made("POST", f"/conversations/{id}/messages", {"body": "Thanks"}, key="t")
    assert doc("POST", f"{path}/uses", {**where, "messageId": theirs["id"]}).status_code == 404
    assert listed(doc)[0]["uses"] == 1
    admin.made("DELETE", path)
    assert doc("POST", f"{path}/render", where).status_code == 404


def test_whose_name_is_not_known_is_not_addressed_by_it(clinic: Clinic, admin: Caller) -> None:
    doc = clinic.provider()
    id = clinic.opened(clinic.patient("p-17"), doc)["id"]
    made = admin.made("POST", "/quick-responses", HELLO)
    refused = doc("POST", f"/quick-responses/{made['id']}/render", {"conversationId": id})
    assert flaws(refused) == [("/body", "unresolved-variable")]


def test_what_fits_the_message_in_hand_is_suggested_and_nothing_for_what_is_grave(
    clinic: Clinic, admin: Caller
) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    for code, title, body in (
        ("refill", "Refills", "Your refill is at the pharmacy."),
        ("result", "Results", "Your results are being reviewed."),
        ("visit", "Visits", "Please book a visit."),
    ):
        admin.made("POST", "/quick-responses", {**HELLO, "shortCode": code, "title": title, "body": body})

    def suggested(text: str, **more: str) -> list[str]:
        pat.made("POST", f"/conversations/{id}/messages", {"body": text, **more}, key=text.replace(" ", "-"))
        found = doc.made("POST", "/quick-responses/suggest", {"conversationId": id})
        return [one["shortCode"] for one in found["items"]]

    before = doc.made("GET", f"/conversations/{id}")["lastSeq"]
    assert doc.made("POST", "/quick-responses/suggest", {"conversationId": id}) == {"items": [], "nextCursor": None}
    assert suggested("Is the result of my test back?")[0] == "result"
    assert suggested("I need another refill please")[0] == "refill"
    assert suggested("Xyzzy") == []
    assert doc.made("GET", f"/conversations/{id}")["lastSeq"] == before + 3
    assert suggested("When is my visit? I want to kill myself") == []
    assert suggested("When is my visit?") == [], "the conversation is still a crisis"


def test_nothing_is_suggested_for_what_was_marked_urgent(clinic: Clinic, admin: Caller) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    admin.made("POST", "/quick-responses", {**HELLO, "shortCode": "visit", "body": "Please book a visit."})
    urgent = {"body": "My visit", "priority": "urgent"}
    pat.made("POST", f"/conversations/{id}/messages", urgent, key="u")
    doc.made("POST", f"/conversations/{id}/priority", {"priority": "routine", "reason": "Seen"})
    assert doc.made("POST", "/quick-responses/suggest", {"conversationId": id})["items"] == []
