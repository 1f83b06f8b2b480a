"""Search in texts over HTTP: the words are in the body, the cursor is one's own, and it ends with its client."""

import asyncio

import pytest

from adapters.http.leaving import while_there
from domain.errors import Busy
from tests.support.app import Caller, Clinic


def said(who: Caller, conversation: str, *texts: str) -> None:
    for number, text in enumerate(texts):
        who.made("POST", f"/conversations/{conversation}/messages", {"body": text}, key=f"{len(text)}-{number}")


def test_messages_are_found_by_their_words(patient: Caller, provider: Caller, conversation: str):
    said(patient, conversation, "The rash is back", "It itches")
    found = provider.made("POST", "/messages/search", {"text": "RASH"})
    assert [one["body"] for one in found["items"]] == ["The rash is back"]
    assert (found["items"][0]["conversationId"], found["cut"], found["nextCursor"]) == (conversation, None, None)


def test_a_cursor_goes_on_with_the_same_search_of_the_same_person_only(
    patient: Caller, provider: Caller, conversation: str
):
    said(patient, conversation, "rash one", "rash two", "rash three")
    first = provider.made("POST", "/messages/search", {"text": "rash", "limit": 2})
    assert ([one["body"] for one in first["items"]], first["cut"]) == (["rash three", "rash two"], "found")
    assert "rash" not in first["nextCursor"]
    again = {"text": "rash", "cursor": first["nextCursor"]}
    rest = provider.made("POST", "/messages/search", again)
    assert ([one["body"] for one in rest["items"]], rest["nextCursor"]) == (["rash one"], None)
    for who, body in ((patient, again), (provider, {**again, "text": "back"})):
        assert who("POST", "/messages/search", body).status_code == 400


@pytest.mark.parametrize("body", [{}, {"text": "a"}, {"text": "  a  "}, {"text": "b" * 101}, {"text": "ab", "x": 1}])
def test_what_is_no_search_is_refused(provider: Caller, body: dict[str, str]):
    assert provider("POST", "/messages/search", body).status_code == 422


def test_words_in_the_address_are_refused(provider: Caller):
    assert provider("POST", "/messages/search?text=rash", {"text": "rash"}).status_code == 422


def test_another_s_conversation_is_not_there(clinic: Clinic, conversation: str):
    stranger = clinic.patient("stranger")
    body = {"text": "rash", "conversationId": conversation}
    assert stranger("POST", "/messages/search", body).status_code == 404


@pytest.mark.anyio
async def test_work_ends_when_its_client_goes():
    class Gone:
        async def receive(self) -> dict[str, str]:
            return {"type": "http.disconnect"}

    ended = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with pytest.raises(Busy):
        await while_there(Gone(), work())  # type: ignore[arg-type]
    assert ended.is_set()


@pytest.mark.anyio
async def test_work_of_a_client_that_stays_is_finished():
    class There:
        async def receive(self) -> dict[str, str]:
            await asyncio.Event().wait()
            raise AssertionError

    async def work() -> str:
        return "done"

    assert await while_there(There(), work()) == "done"  # type: ignore[arg-type]
