"""What is under way for a patient is found in one list, whatever conversation it stands in."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.http.test_cards import SECRET, a_refill, asked, controlled, step
from tests.support.app import Caller, Clinic, a_clinic


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def own(who: Caller, **query: Any) -> list[str]:
    return [one["id"] for one in who.made("GET", "/cards", params=query)["items"]]


def test_a_patient_finds_what_is_under_way_in_all_of_their_conversations(clinic: Clinic) -> None:
    pat, kim, doc = clinic.patient(), clinic.patient("kim"), clinic.provider()
    visit = asked(clinic, pat, doc)
    doc.made("POST", f"/conversations/{visit['conversationId']}/close", {"disposition": "resolved"})
    later = clinic.opened(pat, doc, continues=visit["conversationId"])
    refill = a_refill(clinic, pat, later["id"])
    asked(clinic, kim, doc, key="theirs")

    assert own(pat) == [visit["id"], refill["id"]]
    assert own(pat, kind="refill") == [refill["id"]]
    assert own(pat, patient="kim") == []
    step(pat, visit, "cancel", cancelReason="Well again")
    assert own(pat) == [refill["id"]]
    assert own(pat, state="cancelled") == [visit["id"]]
    assert pat("GET", "/cards", params={"state": "unheard-of"}).status_code == 422


def test_page_by_page_and_never_with_what_is_the_team_s(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    first = controlled(clinic, pat, doc)
    more = {"conversationId": first["conversationId"], "medicationId": "oxy"}
    second = pat.made("POST", "/prescriptions", more, key="rx-2")
    page = pat.made("GET", "/cards", params={"limit": 1})
    rest = pat.made("GET", "/cards", params={"limit": 1, "cursor": page["nextCursor"]})
    assert [one["id"] for one in (*page["items"], *rest["items"])] == [first["id"], second["id"]]
    assert rest["nextCursor"] is None
    (shown,) = page["items"]
    assert shown["details"]["drug"] == SECRET
    assert "controlled" not in str(shown)
    assert "team" not in shown
    assert {one["by"] for one in shown["steps"]} <= {"patient", "team", "both"}
    for theirs in ({"controlled": "true"}, {"overdue": "true"}, {"owed": "true"}):
        assert pat("GET", "/cards", params={"kind": "refill", **theirs}).status_code == 403


def test_a_proxy_is_shown_what_their_mandate_lets_them_do(clinic: Clinic) -> None:
    pat, doc, mum = clinic.patient(), clinic.provider(), clinic.sign_in("mum", "proxy")
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "proxy-sharing"]})
    pat.made("POST", "/people/pat/proxies", {"proxy": "mum", "scopes": ["read", "appointments"]})
    visit = asked(clinic, pat, doc)
    doc.made("POST", f"/conversations/{visit['conversationId']}/participants", {"identity": "mum", "history": "full"})
    refill = a_refill(clinic, pat, visit["conversationId"])

    def steps(who: Caller, card: dict[str, Any]) -> list[str]:
        return [one["step"] for one in who.made("GET", f"/cards/{card['id']}")["steps"]]

    assert steps(mum, visit) == steps(pat, visit) == ["hold", "cancel"]
    assert (steps(mum, refill), steps(pat, refill)) == ([], ["triage", "ask", "withdraw"])
    listed = {one["id"]: [step["step"] for step in one["steps"]] for one in mum.made("GET", "/cards")["items"]}
    assert listed == {visit["id"]: ["hold", "cancel"], refill["id"]: []}
    assert step(mum, refill, "withdraw").status_code == 403
