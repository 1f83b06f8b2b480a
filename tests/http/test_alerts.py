"""Alerts over HTTP: listed for those who see the conversation, taken up once."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from domain.access import Action
from domain.alert import AlertKind, Rung
from tests.support.alerts import an_alert
from tests.support.app import Clinic, a_clinic


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def test_who_sees_the_conversation_takes_its_alert_up(clinic: Clinic) -> None:
    pat, doc, ann = clinic.patient(), clinic.provider(), clinic.provider("ann")
    id = clinic.opened(pat, doc)["id"]
    alert = an_alert(clinic, id)
    (shown,) = doc.made("GET", "/alerts")["items"]
    assert shown == ann.made("GET", "/alerts")["items"][0]
    assert (shown["id"], shown["kind"], shown["conversationId"], shown["rung"]) == (
        alert,
        "provider-late",
        id,
        "assignee",
    )
    assert (shown["told"], shown["times"], shown["acknowledgedBy"], shown["clearedAt"]) == (["doc"], 1, None, None)
    for attempt in range(2):
        taken = ann("POST", f"/alerts/{alert}/acknowledge", key="once")
        assert (taken.status_code, taken.json()["acknowledgedBy"], taken.json()["nextAt"]) == (200, "ann", None)
        assert taken.headers.get("Idempotent-Replayed") == (None if attempt == 0 else "true")
    assert doc.made("POST", f"/alerts/{alert}/acknowledge")["acknowledgedBy"] == "ann", "the first one stands"


def test_who_is_called_to_another_pool_reads_and_answers_once_they_take_it_up(clinic: Clinic) -> None:
    pat, doc, far = clinic.patient(), clinic.provider(), clinic.provider("far", pools=("far",))
    id = clinic.opened(pat, doc)["id"]
    pat.made("POST", f"/conversations/{id}/messages", {"body": "Is my result in?"}, key="ask")
    alert = an_alert(clinic, id, told=("far",))
    assert far("GET", f"/conversations/{id}/messages").status_code == 404, "being called is not enough"
    for _ in range(2):
        assert far.made("POST", f"/alerts/{alert}/acknowledge")["acknowledgedBy"] == "far"
    assert [one["body"] for one in far.made("GET", f"/conversations/{id}/messages")["items"]] == ["Is my result in?"]
    assert far("POST", f"/conversations/{id}/messages", {"body": "It is"}, key="say").status_code == 201
    assert doc.made("GET", f"/conversations/{id}")["assignee"] is None, "and nobody is made accountable"
    entries = [one for one in clinic.server.record.audit if one.object == f"conversation:{id}"]
    assert [(one.actor.identity, one.reason) for one in entries if one.action == Action.ACKNOWLEDGE_ALERT] == [
        ("far", "called-in")
    ]


def test_who_was_called_takes_it_up_after_the_next_rung_was_told(clinic: Clinic) -> None:
    pat, doc, far = clinic.patient(), clinic.provider(), clinic.provider("far", pools=("far",))
    top = clinic.provider("top", pools=("top",))
    id = clinic.opened(pat, doc)["id"]
    pat.made("POST", f"/conversations/{id}/messages", {"body": "Is my result in?"}, key="ask")
    alert = an_alert(clinic, id, rung=Rung.ON_CALL, told=("far",))
    kept = clinic.server.record._memory.alerts
    kept[alert] = kept[alert].tell(Rung.SUPERVISOR, ("top",), None)
    for one in (far, top):
        assert [each["told"] for each in one.made("GET", "/alerts")["items"]] == [["top"]], "whom it reached last"
        assert one("GET", f"/conversations/{id}/messages").status_code == 404, "being called is not enough"
    assert far.made("POST", f"/alerts/{alert}/acknowledge")["acknowledgedBy"] == "far"
    assert [one["body"] for one in far.made("GET", f"/conversations/{id}/messages")["items"]] == ["Is my result in?"]
    assert top.made("POST", f"/alerts/{alert}/acknowledge")["acknowledgedBy"] == "far", "the first one stands"
    assert top("GET", f"/conversations/{id}/messages").status_code == 404, "and who comes too late is not let in"


@pytest.mark.parametrize("told", [("doc",), ("ann",)])
def test_who_may_see_it_already_is_let_in_by_no_alert(clinic: Clinic, told: tuple[str]) -> None:
    pat, doc, ann = clinic.patient(), clinic.provider(), clinic.provider("ann")
    id = clinic.opened(pat, doc)["id"]
    alert = an_alert(clinic, id, told=told)
    ann.made("POST", f"/alerts/{alert}/acknowledge")
    members = {one["identity"] for one in doc.made("GET", f"/conversations/{id}")["participants"]}
    assert members == {"pat", "doc"}


def test_who_does_not_care_for_the_patient_any_more_is_let_in_by_no_alert(clinic: Clinic) -> None:
    pat, doc, far = clinic.patient(), clinic.provider(), clinic.provider("far", pools=("far",))
    id = clinic.opened(pat, doc)["id"]
    alert = an_alert(clinic, id, told=("far",))
    clinic.sign_in("admin", "admin").made("POST", "/people/pat/care-team/far/end", {"reason": "transferred"})
    assert far("POST", f"/alerts/{alert}/acknowledge").json()["type"] == "/problems/care-relation-ended"
    assert clinic.server.record._memory.alerts[alert].acknowledged_by is None, "somebody else is called"


def test_patients_and_strangers_learn_of_none(clinic: Clinic) -> None:
    pat, doc, far = clinic.patient(), clinic.provider(), clinic.provider("far", pools=("far",))
    alert = an_alert(clinic, clinic.opened(pat, doc)["id"])
    assert far.made("GET", "/alerts")["items"] == []
    assert far("POST", f"/alerts/{alert}/acknowledge").status_code == 404
    for path in ("0" * 32, "x"):
        assert doc("POST", f"/alerts/{path}/acknowledge").status_code == 404
    assert (pat("GET", "/alerts").status_code, pat("POST", f"/alerts/{alert}/acknowledge").status_code) == (403, 403)


def test_pages_follow_each_other(clinic: Clinic) -> None:
    admin, pat, doc = clinic.sign_in("admin", "admin"), clinic.patient(), clinic.provider()
    id, now = clinic.opened(pat, doc)["id"], clinic.clock.now()
    made = [an_alert(clinic, id, subject=str(n), raised_at=now + timedelta(seconds=n % 2)) for n in range(5)]
    trouble = {"kind": AlertKind.SYSTEM_TROUBLE, "conversation": None, "subject": "t", "rung": Rung.SUPERVISOR}
    made.append(an_alert(clinic, id, **trouble, cleared_at=now))
    for query, expected in (({}, made[:-1]), ({"status": "all"}, made)):
        found: list[str] = []
        cursor = None
        while cursor is not None or not found:
            page = admin.made(
                "GET", "/alerts", params={"limit": "2", **query, **({"cursor": cursor} if cursor else {})}
            )
            found += [one["id"] for one in page["items"]]
            cursor = page["nextCursor"]
        assert sorted(found) == sorted(expected)
    assert admin("GET", "/alerts", params={"status": "some"}).status_code in {400, 422}
