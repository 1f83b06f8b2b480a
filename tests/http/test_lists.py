"""Lists of conversations: filters, search, pages and their cursors."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from adapters.mock.readers import InMemoryConversationReader
from adapters.persistence.conversation_reader import SqlConversationReader
from tests.support.app import Caller, Clinic
from tests.support.going import Asked, asks_and_goes, thrice
from tests.support.problems import code_of, flaws_of


def names(caller: Caller, query: str = "") -> list[str]:
    return [one["uniqueName"] for one in caller.made("GET", f"/conversations{query}")["items"]]


@pytest.fixture
def five(clinic: Clinic, patient: Caller, provider: Caller) -> list[dict[str, Any]]:
    """`c0` … `c4`, opened a minute apart; the patient wrote in each."""
    made = []
    for n in range(5):
        made.append(clinic.opened(patient, provider, uniqueName=f"c{n}"))
        patient.made("POST", f"/conversations/{made[n]['id']}/messages", {"body": "hi"}, key="k")
        clinic.clock.advance(timedelta(minutes=1))
    return made


def test_urgent_first_then_the_longest_waiting(provider: Caller, five: list[dict[str, Any]]) -> None:
    """`urgent first, then longest waiting`"""
    provider.made("POST", f"/conversations/{five[3]['id']}/priority", {"priority": "urgent", "reason": "fever"})
    assert names(provider) == ["c3", "c0", "c1", "c2", "c4"]


def test_filters_of_the_list(provider: Caller, patient: Caller, five: list[dict[str, Any]]) -> None:
    """`status (comma list, default open,on-hold, or all), priority, unread=true, assignee=me|none|<identity>`"""
    provider.made("POST", f"/conversations/{five[0]['id']}/close", {"disposition": "resolved"})
    provider.made("POST", f"/conversations/{five[1]['id']}/hold", {"until": "2026-03-05T09:00:00Z"})
    provider.made("POST", f"/conversations/{five[2]['id']}/assign", {"identity": "doc"})
    provider.made("POST", f"/conversations/{five[3]['id']}/read", {"seq": 1})
    provider.made("POST", f"/conversations/{five[4]['id']}/priority", {"priority": "high", "reason": "why"})
    assert set(names(provider)) == {"c1", "c2", "c3", "c4"}
    assert set(names(provider, "?status=all")) == {"c0", "c1", "c2", "c3", "c4"}
    assert names(provider, "?status=closed") == ["c0"]
    assert set(names(provider, "?status=closed,on-hold")) == {"c0", "c1"}
    assert names(provider, "?priority=high,urgent") == ["c4"]
    assert set(names(provider, "?unread=true")) == {"c1", "c2", "c4"}
    assert names(provider, "?assignee=me") == ["c2"]
    assert names(provider, "?assignee=DOC") == ["c2"]
    assert set(names(provider, "?assignee=none")) == {"c1", "c3", "c4"}
    assert names(patient, "?assignee=me") == []


@pytest.mark.parametrize("query", ["status=shut", "status=open,", "priority=low", "unread=1", "assignee=%20", "q=pat"])
def test_wrong_filters_are_refused(provider: Caller, query: str) -> None:
    answer = provider("GET", f"/conversations?{query}")
    assert (answer.status_code, code_of(answer)) == (422, "invalid")


def test_pages_follow_each_other(provider: Caller, five: list[dict[str, Any]]) -> None:
    """`{"items": […], "nextCursor": string|null}`, `limit`"""
    seen, cursor = [], ""
    for _ in range(3):
        page = provider.made("GET", f"/conversations?limit=2{cursor}")
        seen += [one["uniqueName"] for one in page["items"]]
        cursor = f"&cursor={page['nextCursor']}"
    assert (seen, page["nextCursor"]) == (["c0", "c1", "c2", "c3", "c4"], None)


def test_a_cursor_is_bound_to_its_caller_and_query(
    provider: Caller, patient: Caller, five: list[dict[str, Any]]
) -> None:
    """`cursors are opaque and bound to query and caller, a foreign one is 400`"""
    cursor = provider.made("GET", "/conversations?limit=2")["nextCursor"]
    changed = ("A" if cursor[-5] != "A" else "B").join((cursor[:-5], cursor[-4:]))
    for caller, query in (
        (patient, f"?limit=2&cursor={cursor}"),
        (provider, f"?limit=2&status=all&cursor={cursor}"),
        (provider, f"?limit=2&cursor={changed}"),
        (provider, "?cursor=x"),
        (provider, "?cursor=%C3%A9"),
    ):
        answer = caller("GET", f"/conversations{query}")
        assert (answer.status_code, code_of(answer)) == (400, "malformed"), query
    assert provider("GET", f"/conversations?limit=1&status=on-hold,open&cursor={cursor}").status_code == 200


def test_search_finds_the_beginnings_of_names(clinic: Clinic, provider: Caller) -> None:
    """`q matches the beginning of any word of a patient's name, 2 to 16 letters, without case and accents`"""
    service = clinic.sign_in("platform", "service")
    service.made("PUT", "/people/zoe", {"userType": "patient", "displayName": "Zoé Martínez"})
    zoe = clinic.patient("zoe")
    clinic.opened(zoe, provider, uniqueName="z")

    def found(**body: Any) -> list[str]:
        answer = provider("POST", "/conversations/search", body)
        assert answer.status_code == 200
        return [one["uniqueName"] for one in answer.json()["items"]]

    assert found(q="zo") == found(q="MARTI") == found(q="marti zoe") == found() == ["z"]
    assert found(q="arti") == found(q="zo", status="closed") == []
    for q in ("z", "a" * 17, "  "):
        assert flaws_of(provider("POST", "/conversations/search", {"q": q}))[0][0] == "/q"
    assert flaws_of(provider("POST", "/conversations/search", {"name": "zo"})) == [("/name", "unknown-member")]


def test_a_searchs_cursor_is_bound_to_what_was_searched(provider: Caller, five: list[dict[str, Any]]) -> None:
    page = provider.made("POST", "/conversations/search", {"q": "pat", "limit": 3})
    rest = provider.made("POST", "/conversations/search", {"q": "pat", "limit": 3, "cursor": page["nextCursor"]})
    assert [len(page["items"]), len(rest["items"])] == [3, 2]
    other = provider("POST", "/conversations/search", {"q": "pa", "limit": 3, "cursor": page["nextCursor"]})
    assert code_of(other) == "malformed"


def test_lists_show_what_one_may_see(clinic: Clinic, five: list[dict[str, Any]]) -> None:
    """`patients see the conversations they take part in`"""
    assert names(clinic.patient("mat")) == []
    assert names(clinic.provider("far", pools=("elsewhere",))) == []
    rows = clinic.provider("col").made("GET", "/conversations")["items"]
    assert len(rows) == 5
    assert {row["unread"] for row in rows} == {0}
    for role in ("auditor", "service"):
        assert clinic.sign_in(f"the-{role}", role)("GET", "/conversations").status_code == 403


class Endless:
    """A reader whose pages never come."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[bool] = []
        self.ended: list[bool] = []
        for reader in (InMemoryConversationReader, SqlConversationReader):
            monkeypatch.setattr(reader, "page", self._page)

    async def _page(self, *_: object, **__: object) -> None:
        self.begun.append(True)
        try:
            await asyncio.Event().wait()
        finally:
            self.ended.append(True)


def searching(caller: Caller) -> Asked:
    return Asked(caller.token, "/conversations/search", "POST", b'{"q":"pat"}')


def test_a_search_by_a_name_is_given_up_when_its_client_goes(
    monkeypatch: pytest.MonkeyPatch, clinic: Clinic, provider: Caller
) -> None:
    reader = Endless(monkeypatch)
    assert clinic.http.blocking_portal is not None
    clinic.http.blocking_portal.call(asks_and_goes, clinic, searching(provider), reader.begun, reader.ended)
    assert reader.ended


def test_a_third_search_by_a_name_at_once_is_refused(
    monkeypatch: pytest.MonkeyPatch, clinic: Clinic, provider: Caller
) -> None:
    reader = Endless(monkeypatch)
    assert clinic.http.blocking_portal is not None
    assert clinic.http.blocking_portal.call(thrice, clinic, searching(provider), reader.begun) == 429
