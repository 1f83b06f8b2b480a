"""Alerts over HTTP: listed for those who see the conversation, taken up once."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

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
