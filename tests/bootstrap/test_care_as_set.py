"""What an operator sets for appointments and refills is what patients and the team meet."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from application.cards.conduct import Conducts, Tools
from application.cards.conducts import conducts
from application.cards.conducts.appointment import AppointmentConduct
from tests.bootstrap.building import a_container, demo_settings
from tests.http.test_cards import SCHEDULE, a_refill, asked, starts, step
from tests.support.app import Clinic, Server, a_clinic

GIVEN = {
    "SLOT_HOLD": "7m",
    "PROPOSAL_HOLD": "3h",
    "VISITS_AHEAD": "1",
    "REFILL_DUE": "45m",
    "VISIT_DUE": "90m",
}
_AS_SET = ("slot_hold", "proposal_hold", "visits_ahead", "refill_due", "visit_due")


def tools_of(made: Conducts) -> Tools:
    conduct = made.of("appointment")
    assert isinstance(conduct, AppointmentConduct)
    return conduct.tools


@pytest.fixture
def clinic(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    """A clinic whose cards work by what a start with these settings made."""
    as_set = tools_of(a_container(demo_settings(**GIVEN)).conducts())
    usual = Server.conducts

    def made(server: Server) -> Conducts:
        return conducts(evolve(tools_of(usual(server)), **{name: getattr(as_set, name) for name in _AS_SET}))

    monkeypatch.setattr(Server, "conducts", made)
    with a_clinic() as made_clinic:
        yield made_clinic


def after(clinic: Clinic, moment: str) -> timedelta:
    return datetime.fromisoformat(moment) - clinic.clock.now()


def test_a_chosen_time_is_kept_as_long_as_is_set(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    free = starts(pat, visit)
    held = step(pat, visit, "hold", start=free[0]).json()
    assert after(clinic, held["details"]["heldUntil"]) == timedelta(minutes=7)
    proposed = step(doc, visit, "hold", start=free[1]).json()
    assert after(clinic, proposed["details"]["heldUntil"]) == timedelta(hours=3)


def test_as_many_visits_ahead_as_are_set(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    first, second = (asked(clinic, pat, doc, key=key) for key in "ab")
    step(pat, first, "hold", key="one", start=starts(pat, first)[0])
    step(pat, first, "confirm")
    refused = step(pat, second, "hold", key="two", start=starts(pat, second)[-1])
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/too-many-visits")


def test_the_team_owes_a_step_within_what_is_set(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    a_refill(clinic, pat, id)
    visits = [{**SCHEDULE["visitTypes"][0], "reasons": [{"code": "check", "label": "Check-up"}]}]
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "visitTypes": visits})
    pat.made("POST", "/appointments", {"conversationId": id, "visitType": "visit", "reason": "check"}, key="team")

    def owed(kind: str) -> list[timedelta]:
        items: list[dict[str, Any]] = doc.made("GET", "/cards", params={"kind": kind, "owed": "true"})["items"]
        return [after(clinic, one["overdueAt"]) for one in items]

    assert owed("refill") == [timedelta(minutes=45)]
    assert owed("appointment") == [timedelta(minutes=90)]
