"""Reading back at Twilio: all of it, in order, in pieces that fit, or not at all."""

from collections.abc import AsyncIterator

import pytest
from attrs import define

from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.twilio.client import chat_service
from adapters.twilio.history import TwilioHistory
from adapters.twilio.transport import TwilioTransport
from application.ports.inbound import HistoryUnavailable
from tests.support.twilio_gateway import KEY, a_held_stand
from tests.support.twilio_stand_in import SERVICE, Stand

pytestmark = pytest.mark.anyio


@define
class Reader:
    """The history of a conversation at a stand-in."""

    stand: Stand
    history: TwilioHistory
    sid: str


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    stand = a_held_stand()
    transport = TwilioTransport(stand.http, stand.pace.clock)
    sid = await stand.conversation("u-1", UniqueName="c-1")
    yield Reader(stand, TwilioHistory(chat=chat_service(KEY, SERVICE, transport)), sid)
    await stand.close()


async def test_what_was_said_behind_a_place_comes_in_order(reader: Reader) -> None:
    for number in range(120):
        await reader.stand.message(reader.sid, Author="u-1", Body=f"{number}")
        await reader.stand.pass_by(seconds=1)
    found = await reader.history.after(reader.sid, 59)
    assert [one.place for one in found] == list(range(60, 120))
    assert [one.body for one in found] == [f"{number}" for number in range(60, 120)]
    assert [one.place for one in await reader.history.latest(reader.sid, 3)] == [117, 118, 119]


async def test_answers_longer_than_they_may_be_are_cut_and_asked_for_in_smaller_pages(reader: Reader) -> None:
    text = "\u0001" * (32 * 1024 - 1)  # each octet of which JSON writes as six
    for _ in range(12):
        await reader.stand.message(reader.sid, Author="u-1", Body=text)
        await reader.stand.pass_by(seconds=1)
    found = await reader.history.after(reader.sid, -1)
    assert [one.body == text for one in found] == [True] * 12


async def test_names_and_members_are_read(reader: Reader) -> None:
    assert await reader.history.named(reader.sid) == (reader.sid, "c-1")
    assert await reader.history.named("c-1") == (reader.sid, "c-1")
    assert await reader.history.named("CH" + "9" * 32) is None
    nameless = await reader.stand.conversation("u-2")
    assert await reader.history.named(nameless) is None, "it is none of ours"
    assert [one.who for one in await reader.history.members(reader.sid)] == ["u-1"]
    assert list(await reader.history.after("CH" + "9" * 32, -1)) == []


@pytest.mark.parametrize("kind", [FaultKind.TOO_MANY, FaultKind.ERROR_BEFORE, FaultKind.CUT, FaultKind.LOST])
async def test_whatever_goes_wrong_it_can_not_be_asked_now(reader: Reader, kind: FaultKind) -> None:
    await reader.stand.message(reader.sid, Author="u-1", Body="Hello")
    reader.stand.service.plan(Fault(kind=kind, times=None))
    for ask in (reader.history.named("c-1"), reader.history.after(reader.sid, -1), reader.history.members(reader.sid)):
        with pytest.raises(HistoryUnavailable):
            await ask


async def test_a_key_that_is_not_known_any_more_is_no_answer_either(reader: Reader) -> None:
    await reader.stand.control("key", {"revoked": True})
    with pytest.raises(HistoryUnavailable):
        await reader.history.named("c-1")
