"""Satisfaction over HTTP: once an episode, by the patient, after somebody closed it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.support.app import Clinic, a_clinic


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def problem(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("/problems/")


def test_the_patient_rates_each_episode_once(clinic: Clinic) -> None:
    pat, doc, admin = clinic.patient(), clinic.provider(), clinic.sign_in("admin", "admin")
    id = clinic.opened(pat, doc)["id"]
    path, rating = f"/conversations/{id}", {"conversationId": id, "score": 5, "comment": "Kind and quick"}
    assert pat.made("GET", path)["surveyOpen"] is False
    assert problem(pat("POST", "/ratings", rating)) == (409, "survey-closed")
    doc.made("POST", f"{path}/close", {"disposition": "resolved"})
    assert pat.made("GET", path)["surveyOpen"] is True
    assert doc.made("GET", path)["surveyOpen"] is False
    made = pat.made("POST", "/ratings", rating, key="r")
    again = pat("POST", "/ratings", rating, key="r")
    assert (again.status_code, again.json(), again.headers["Idempotent-Replayed"]) == (201, made, "true")
    assert problem(pat("POST", "/ratings", rating)) == (409, "already-rated")
    assert pat.made("GET", path)["surveyOpen"] is False
    doc.made("POST", f"{path}/reopen", {})
    clinic.clock.advance(timedelta(minutes=10))
    doc.made("POST", f"{path}/close", {"disposition": "resolved"})
    second = pat.made("POST", "/ratings", {"conversationId": id, "score": 2})
    query = {"conversationId": id}
    assert doc.made("GET", "/ratings", params=query) == {"items": [second, made], "nextCursor": None}
    first = doc.made("GET", "/ratings", params={**query, "limit": "1"})
    assert first["items"] == [second]
    rest = doc.made("GET", "/ratings", params={**query, "limit": "1", "cursor": first["nextCursor"]})
    assert rest == {"items": [made], "nextCursor": None}
    told = admin.made("GET", "/ratings", params=query)["items"]
    assert [(one["score"], one["comment"]) for one in told] == [(2, None), (5, None)]


def test_nobody_is_asked_for_ever_or_by_wrong_words(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    doc.made("POST", f"/conversations/{id}/close", {"disposition": "resolved"})
    for wrong in ({"score": 0}, {"score": 6}, {"score": 3, "comment": "\u200b"}, {}):
        assert pat("POST", "/ratings", {"conversationId": id, **wrong}).status_code == 422
    assert doc("GET", "/ratings").status_code == 422
    clinic.clock.advance(timedelta(days=8))
    pat = clinic.patient()
    assert pat.made("GET", f"/conversations/{id}")["surveyOpen"] is False
    assert problem(pat("POST", "/ratings", {"conversationId": id, "score": 3})) == (409, "survey-closed")
