"""Business hours over HTTP: an administrator sets them, staff see them and how things stand now."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.app import Clinic, a_clinic

WEEK = {"monday": [{"from": "08:00", "to": "12:00"}, {"from": "13:00", "to": "23:59"}], "sunday": []}
NIGHT = {"zone": "UTC", "week": {"monday": [{"from": "22:00", "to": "06:00"}]}}


@pytest.fixture(scope="module")
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def test_what_an_administrator_sets_is_what_staff_see(clinic: Clinic) -> None:
    admin, doc = clinic.sign_in("admin", "admin"), clinic.provider()
    before = doc.made("GET", "/hours/day")
    assert (before["isDefault"], before["now"]["open"], before["changedBy"]) == (True, True, None)
    day = {
        "zone": "Europe/Berlin",
        "week": WEEK,
        "dates": [{"date": "2026-12-25", "name": "Christmas"}],
    }
    set_ = admin.made("PUT", "/hours/day", day)
    seen = doc.made("GET", "/hours/day")
    assert seen == set_
    assert seen["week"]["monday"] == [{"from": "08:00", "to": "12:00"}, {"from": "13:00", "to": "24:00"}]
    assert seen["week"]["sunday"] == []
    assert seen["dates"] == [{"date": "2026-12-25", "name": "Christmas", "windows": []}]
    assert (seen["isDefault"], seen["changedBy"], seen["zone"]) == (False, "admin", "Europe/Berlin")
    assert set(seen["now"]) == {"open", "why", "name", "until"}
    given = {"zone": seen["zone"], "week": seen["week"], "dates": seen["dates"]}
    assert admin.made("PUT", "/hours/day", given) == seen, "what was shown can be sent back"


def test_a_night_runs_past_midnight(clinic: Clinic) -> None:
    admin = clinic.sign_in("admin", "admin")
    assert admin.made("PUT", "/hours/night", NIGHT)["week"]["monday"] == [{"from": "22:00", "to": "06:00"}]


@pytest.mark.parametrize(
    ("given", "pointer"),
    [
        ({"zone": "Mars/Olympus", "week": {}}, "/zone"),
        ({"zone": "../../etc/passwd", "week": {}}, "/zone"),
        ({"zone": "UTC", "week": {"monday": [{"from": "8:00", "to": "9:00"}]}}, "/week"),
        ({"zone": "UTC", "week": {"someday": []}}, "/week"),
        ({"zone": "UTC", "week": {}, "dates": [{"date": "2026-02-30", "name": "x"}]}, "/dates"),
        ({"zone": "UTC", "week": {}, "dates": [{"date": "2026-02-01", "name": "x"}] * 2}, "/dates"),
        ({"zone": "UTC", "week": {}, "dates": [{"date": "2026-02-01", "name": " "}]}, "/dates"),
        ({"zone": "UTC", "week": {}, "more": 1}, ""),
    ],
)
def test_what_can_not_be_is_refused_by_its_place(clinic: Clinic, given: dict[str, Any], pointer: str) -> None:
    answer = clinic.sign_in("admin", "admin")("PUT", "/hours/day", given)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"].startswith(pointer)
    assert "passwd" not in answer.text


def test_patients_set_and_see_none(clinic: Clinic) -> None:
    for who in (clinic.patient(), clinic.provider()):
        assert who("PUT", "/hours/day", NIGHT).status_code == 403
    assert clinic.patient()("GET", "/hours/day").status_code == 403


def test_a_patient_learns_whether_those_who_answer_them_work_now(clinic: Clinic) -> None:
    patient, doc = clinic.patient(), clinic.provider()
    talk = patient.made("POST", "/conversations", {"participants": [{"identity": doc.identity}]})["id"]

    now = patient.made("GET", f"/conversations/{talk}/hours")

    assert set(now) == {"open", "why", "name", "until"}
    assert now["open"] is True
    assert clinic.patient("another")("GET", f"/conversations/{talk}/hours").status_code == 404
