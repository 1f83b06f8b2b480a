"""Measures over HTTP: who sees them, what is hidden, and that file, report and raw messages say the same."""

import asyncio
import csv
import io
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from adapters.mock.measures import InMemoryMeasureReader
from application.running import Running
from tests.support.app import Caller, Clinic, a_clinic
from tests.support.going import Asked, asks_and_goes, thrice

NEW_YORK = ZoneInfo("America/New_York")
DAYS = "from=2026-02-20&to=2026-03-20&zone=America/New_York"


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def says(who: Caller, id: str, text: str = "Hello", **more: object) -> None:
    who.made("POST", f"/conversations/{id}/messages", {"body": text, **more}, key=uuid4().hex)


def a_week(clinic: Clinic) -> list[tuple[datetime, str, str, float | None]]:
    """Three patients and two providers talk for a week; what was said: when, by whom, in which role, and the wait it
    ended."""
    doc, eve = clinic.provider(), clinic.provider("eve")
    said = []
    for number, patient in enumerate(("p1", "p2", "p3")):
        pat = clinic.patient(patient)
        id = clinic.opened(pat, doc, eve)["id"]
        for turn in range(4):
            clinic.clock.advance(timedelta(hours=5, minutes=7))
            says(clinic.sign_in(patient, "patient"), id)
            asked = clinic.clock.now()
            said.append((asked, patient, "patient", None))
            clinic.clock.advance(timedelta(minutes=1 + 3 * turn + number))
            who = "doc" if turn % 2 else "eve"
            says(clinic.sign_in(who, "provider"), id)
            said.append((clinic.clock.now(), who, "provider", (clinic.clock.now() - asked).total_seconds()))
    return said


def report(clinic: Clinic, more: str = "") -> dict[str, Any]:
    answer: dict[str, Any] = clinic.sign_in("admin", "admin").made("GET", f"/analytics/report?{DAYS}{more}")
    return answer


def file(clinic: Clinic, chart: str, more: str = "") -> list[dict[str, str]]:
    answer = clinic.sign_in("admin", "admin")("GET", f"/analytics/csv?{DAYS}&chart={chart}{more}")
    assert answer.status_code == 200
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def test_report_file_and_a_count_of_the_raw_messages_say_the_same(clinic: Clinic) -> None:
    said = a_week(clinic)
    part = report(clinic)["current"]
    local = [at.astimezone(NEW_YORK) for at, *_ in said]
    hours, days = Counter(at.hour for at in local), Counter(at.date().isoformat() for at in local)
    heat = Counter((at.isoweekday(), at.hour) for at in local)
    assert part["messages"] == {"value": len(said), "under": None}
    assert {one["hour"]: one["messages"]["value"] for one in part["hours"]} == {n: hours[n] for n in range(24)}
    assert all(one["messages"]["value"] == days[one["date"]] for one in part["days"])
    assert all(one["messages"]["value"] == heat[one["weekday"], one["hour"]] for one in part["heat"])
    assert [row["messages"] for row in file(clinic, "hours")] == [str(hours[n]) for n in range(24)]
    assert {row["date"]: int(row["messages"]) for row in file(clinic, "days")} == {
        one["date"]: days[one["date"]] for one in part["days"]
    }
    listed = {(row["table"], row["item"], row["measure"]): row["value"] for row in file(clinic, "page")}
    assert listed["totals", "messages", "count"] == str(len(said))
    assert listed["heat", "1 09:00", "messages"] == str(heat[1, 9])

    waits = [wait for *_, wait in said if wait is not None]
    first, later = waits[::4], [wait for n, wait in enumerate(waits) if n % 4]
    rows = {(row["reply"], row["time"]): row for row in file(clinic, "replies")}
    for name, expected in (("first", first), ("next", later)):
        for spread in part["replies"][name].values():
            assert spread["count"]["value"] == len(expected)
            assert spread["mean"] == round(sum(expected) / len(expected), 1)
            ranked = sorted(expected)
            assert spread["median"] == pytest.approx(ranked[int(0.5 * (len(ranked) - 1))], rel=0.0201)
            assert spread["p90"] == pytest.approx(ranked[int(0.9 * (len(ranked) - 1))], rel=0.0201)
            assert rows[name, "wall"]["p90_seconds"] == str(spread["p90"])
    assert part["conversationsOpened"]["value"] == 3


def test_small_counts_of_a_filtered_cut_are_hidden_and_never_those_of_the_whole(clinic: Clinic) -> None:
    a_week(clinic)
    whole, cut = report(clinic)["current"], report(clinic, "&provider=doc")["current"]
    assert whole["conversationsOpened"] == {"value": 3, "under": None}
    assert cut["messages"] == {"value": 6, "under": None}
    assert cut["replies"]["first"]["business"]["count"]["value"] == 0
    for one in [*cut["hours"], *cut["days"], *cut["heat"]]:
        assert one["messages"]["value"] is None or one["messages"]["value"] in {0, 5, 6}
    assert {"value": None, "under": 5} in [one["messages"] for one in cut["days"]]
    assert {row["messages"] for row in file(clinic, "days", "&provider=doc")} <= {"0", "<5"}
    few = report(clinic, "&provider=eve")["current"]["replies"]["first"]["wall"]
    assert few == {"count": {"value": None, "under": 5}, "mean": None, "median": None, "p90": None}


def test_the_period_before_is_as_long_and_stands_beside(clinic: Clinic) -> None:
    found = report(clinic, "&compare=previous")
    assert found["range"] == {"from": "2026-02-20", "to": "2026-03-20", "zone": "America/New_York", "days": 29}
    assert found["previous"] == {"from": "2026-01-22", "to": "2026-02-19"}
    assert found["before"]["messages"]["value"] == 0
    assert report(clinic)["before"] is None
    assert {row["period"] for row in file(clinic, "page", "&compare=previous")} == {"current", "before"}


def test_what_stands_beside_the_numbers_is_told(clinic: Clinic) -> None:
    clinic.provider()
    found = report(clinic)
    assert found["limits"] == {"replySeconds": 300}
    assert {"identity": "doc", "displayName": "Dr. Doc"} in found["filterChoices"]["providers"]
    assert found["filterChoices"]["pools"] == [{"id": "clinic", "name": "clinic"}]
    assert {"first-reply", "hidden"} <= {one["name"] for one in found["definitions"]}


def test_a_title_that_would_be_a_formula_is_quoted_in_a_file(clinic: Clinic) -> None:
    doc, pat = clinic.provider(), clinic.patient()
    admin = clinic.sign_in("admin", "admin")
    body = {"scope": "everyone", "title": "=1+1", "shortCode": "one", "body": "Hello."}
    response = admin.made("POST", "/quick-responses", body)["id"]
    id = clinic.opened(pat, doc)["id"]
    sent = doc.made("POST", f"/conversations/{id}/messages", {"body": "Hello."}, key="k")
    doc.made("POST", f"/quick-responses/{response}/uses", {"conversationId": id, "messageId": sent["id"]})
    assert [(row["title"], row["used"]) for row in file(clinic, "responses")] == [("'=1+1", "1")]


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("from=2026-02-02&to=2026-02-01&zone=UTC", "/to"),
        ("from=2024-01-01&to=2026-02-01&zone=UTC", "/to"),
        ("from=2026-02-01&to=2026-02-01&zone=Nowhere", "/zone"),
        ("from=2026-02-01&to=2026-02-01&zone=..%2Fetc", "/zone"),
        ("from=1970-01-01&to=1970-01-02&zone=UTC", "/from"),
    ],
)
def test_what_is_no_range_of_days_is_refused(clinic: Clinic, query: str, pointer: str) -> None:
    answer = clinic.sign_in("admin", "admin")("GET", f"/analytics/report?{query}")
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, pointer)


@pytest.mark.parametrize("path", [f"/report?{DAYS}", f"/csv?{DAYS}&chart=page", "/now"])
def test_a_look_is_given_up_when_its_client_goes(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    begun, ended = [], []
    monkeypatch.setattr("tests.support.app.Running", partial(Running, longest=timedelta(hours=1)))

    async def endless(*_: object) -> None:
        begun.append(True)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    for name in ("standing", "sums"):
        monkeypatch.setattr(InMemoryMeasureReader, name, endless)
    with a_clinic() as clinic:
        token = clinic.sign_in("admin", "admin").token
        assert clinic.http.blocking_portal is not None
        clinic.http.blocking_portal.call(asks_and_goes, clinic, Asked(token, f"/analytics{path}"), begun, ended)
    assert ended


def test_a_third_look_at_once_is_refused(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[bool] = []

    async def endless(*_: object) -> None:
        begun.append(True)
        await asyncio.Event().wait()

    monkeypatch.setattr(InMemoryMeasureReader, "standing", endless)
    token = clinic.sign_in("admin", "admin").token
    assert clinic.http.blocking_portal is not None
    assert clinic.http.blocking_portal.call(thrice, clinic, Asked(token, "/analytics/now"), begun) == 429


def test_now_tells_who_waits_and_the_alerts(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    says(pat, id)
    clinic.clock.advance(timedelta(minutes=3))
    found = clinic.sign_in("admin", "admin").made("GET", "/analytics/now")
    assert found["active"] == 1
    assert found["unanswered"] == {"count": 1, "oldestSeconds": 180, "meanSecondsSoFar": 180}
    assert {one["state"]: one["count"] for one in found["waiting"]} == {
        "provider": 0, "patient": 0, "on-hold": 0, "queued": 1,
    }  # fmt: skip
    assert found["alerts"] == []
