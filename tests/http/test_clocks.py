"""Clocks over HTTP: staff see how long a patient waits and can unfold it; patients see none of it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.support.app import Caller, Clinic, a_clinic
from tests.support.builders import POOL

MINUTE = timedelta(minutes=1)


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def says(who: Caller, id: str, key: str) -> None:
    who.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key=key)


def test_staff_see_the_clock_in_lists_and_details_and_patients_never_do(clinic: Clinic) -> None:
    pat, doc, admin = clinic.patient(), clinic.provider(), clinic.sign_in("admin", "admin")
    id = clinic.opened(pat, doc)["id"]
    assert doc.made("GET", f"/conversations/{id}")["clock"] is None, "nobody waits"
    says(pat, id, "1")
    clinic.clock.advance(4 * MINUTE + timedelta(seconds=30))
    for who in (doc, clinic.provider("ann"), admin):
        (row,) = who.made("GET", "/conversations")["items"]
        clock = row["clock"]
        assert clock == who.made("GET", f"/conversations/{id}")["clock"]
        assert (clock["state"], clock["cause"], clock["lateness"]) == ("running", "open-hours", "warned")
        assert clock["elapsedSeconds"] == 270
        assert clock["since"] < clock["warnAt"] < clock["breachAt"] < clock["escalateAt"]
    assert pat.made("GET", "/conversations")["items"][0]["clock"] is None
    assert pat.made("GET", f"/conversations/{id}")["clock"] is None
    says(doc, id, "2")
    assert doc.made("GET", f"/conversations/{id}")["clock"] is None


def test_every_number_unfolds_into_its_segments(clinic: Clinic) -> None:
    pat, doc, admin = clinic.patient(), clinic.provider(), clinic.sign_in("admin", "admin")
    closed = {"zone": "UTC", "week": {}, "dates": [{"date": "2026-03-02", "name": "Founders' day"}]}
    id = clinic.opened(pat, doc)["id"]
    says(pat, id, "1")
    clinic.clock.advance(2 * MINUTE)
    says(doc, id, "2")
    clinic.clock.advance(MINUTE)
    says(pat, id, "3")
    ledger = doc.made("GET", f"/conversations/{id}/clock")
    assert (ledger["firstResponseSeconds"], ledger["nextResponseSeconds"]) == (120, [])
    first, second = ledger["episodes"]
    assert (first["answeredBy"], first["elapsedSeconds"], second["until"]) == ("doc", 120, None)
    (segment,) = first["segments"]
    assert (segment["state"], segment["cause"], segment["seconds"]) == ("running", "open-hours", 120)
    assert [one["cause"] for one in ledger["resolutionSegments"]] == ["open-hours", "waiting-for-patient"]
    assert ledger["limits"] == {"warnSeconds": 240, "breachSeconds": 300, "escalateSeconds": 600}
    admin.made("PUT", f"/hours/{POOL}", closed)
    clinic.clock.advance(10 * MINUTE)
    clock = doc.made("GET", f"/conversations/{id}")["clock"]
    assert (clock["state"], clock["cause"], clock["breachAt"], clock["elapsedSeconds"]) == (
        "paused",
        "holiday",
        None,
        0,
    )
    assert doc.made("GET", f"/conversations/{id}/clock")["episodes"][1]["segments"][0]["name"] == "Founders' day"


def test_whoever_is_handed_to_another_pool_has_waited_by_the_hours_of_each(clinic: Clinic) -> None:
    pat, doc, admin = clinic.patient(), clinic.provider(), clinic.sign_in("admin", "admin")
    clinic.provider("nora", pools=("asleep",))
    admin.made("PUT", "/hours/asleep", {"zone": "UTC", "week": {}})
    id = clinic.opened(pat, doc)["id"]
    says(pat, id, "1")
    clinic.clock.advance(2 * MINUTE)
    doc.made("POST", f"/conversations/{id}/transfer", {"pool": "asleep", "note": "n", "stay": True}, key="t")
    clinic.clock.advance(MINUTE)
    clock = doc.made("GET", f"/conversations/{id}")["clock"]
    assert (clock["cause"], clock["elapsedSeconds"]) == ("closed-hours", 120)
    admin.made("PUT", f"/hours/{POOL}", {"zone": "UTC", "week": {}})
    (episode,) = doc.made("GET", f"/conversations/{id}/clock")["episodes"]
    parts = [(one["cause"], one["seconds"]) for one in episode["segments"]]
    assert parts == [("open-hours", 120), ("closed-hours", 60)]


def test_a_pool_answers_by_limits_of_its_own(clinic: Clinic) -> None:
    pat, doc, admin = clinic.patient(), clinic.provider(), clinic.sign_in("admin", "admin")
    id = clinic.opened(pat, doc, priority="urgent")["id"]
    says(pat, id, "1")
    limits = {"urgent": {"warnMinutes": 1, "breachMinutes": 2, "escalateMinutes": 3}}
    week = {day: [{"from": "00:00", "to": "24:00"}] for day in ("monday", "tuesday")}
    hours = {"zone": "UTC", "week": week, "limits": limits}
    shown = admin.made("PUT", f"/hours/{POOL}", hours)
    own = {**limits["urgent"], "unreadMinutes": None}
    assert shown["limits"] == {**dict.fromkeys(("routine", "high", "crisis")), "urgent": own}
    clinic.clock.advance(2 * MINUTE)
    clock = doc.made("GET", f"/conversations/{id}")["clock"]
    assert clock["lateness"] == "late"
    wrong = {**hours, "limits": {"high": {"warnMinutes": 9, "breachMinutes": 2, "escalateMinutes": 3}}}
    answer = admin("PUT", f"/hours/{POOL}", wrong)
    assert (answer.status_code, answer.json()["errors"]) == (422, [{"pointer": "/limits/high", "code": "not-in-order"}])
    sooner = {**limits["urgent"], "unreadMinutes": 3}
    assert admin.made("PUT", f"/hours/{POOL}", {**hours, "limits": {"crisis": sooner}})["limits"]["crisis"] == sooner
    answer = admin("PUT", f"/hours/{POOL}", {**hours, "limits": {"high": sooner}})
    assert answer.status_code == 422, "only what is urgent must be read"
