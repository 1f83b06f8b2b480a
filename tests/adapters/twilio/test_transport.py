"""Twilio's package over our transport, against the stand-in: every request is held to Twilio's description."""

import asyncio
import json
import logging
import traceback
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from attrs import define
from twilio.rest.conversations.v1.service import ServiceContext

from adapters.mock.clock import START, FakeClock
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.twilio.addresses import TwilioAddresses
from adapters.twilio.client import TwilioKey, chat_service
from adapters.twilio.transport import LONGEST_WAIT, TwilioTransport
from adapters.twilio.trouble import TwilioRefused, TwilioTrouble, TwilioUnavailable, UnsafeAddress
from tests.support.twilio_description import held
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE, Stand, a_stand

pytestmark = pytest.mark.anyio

KEY = TwilioKey(account_sid=CREDENTIALS.account_sid, api_key=CREDENTIALS.api_key, api_secret=CREDENTIALS.api_secret)
LOOPBACK = "http://127.0.0.1:4010"
SECRET_WORDS = "the lump in her breast"


@define
class Line:
    """The package, and what it talks to."""

    stand: Stand
    chat: ServiceContext

    async def conversation(self) -> Any:
        made = await self.chat.conversations.create_async(unique_name="c-1")
        return self.chat.conversations(made.sid)

    @property
    def written(self) -> int:
        return sum(len(one.messages) for one in self.stand.service.chat.conversations.values())


def talking_over(client: httpx.AsyncClient, base_url: str = "", **more: Any) -> ServiceContext:
    return chat_service(KEY, SERVICE, TwilioTransport(client, FakeClock(), TwilioAddresses(base_url), **more))


def a_line(stand: Stand, base_url: str = "", **more: Any) -> Line:
    stand.service.app.rest.rates.writes_a_second = 10_000
    return Line(stand, talking_over(stand.http, base_url, **more))


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    """Every exchange is held to the description, where that is there."""
    stand = a_stand(held)
    yield a_line(stand)
    await stand.close()


@pytest.fixture
async def rough() -> AsyncIterator[Line]:
    """A line on which answers are spoilt on purpose."""
    stand = a_stand()
    yield a_line(stand)
    await stand.close()


def answering(status: int, content: bytes = b"", **headers: str) -> ServiceContext:
    """The package on a line where everything is answered so."""

    async def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers=headers)

    return talking_over(httpx.AsyncClient(transport=httpx.MockTransport(answer)))


async def test_a_conversation_from_beginning_to_end(line: Line) -> None:
    here = await line.conversation()
    maria = await here.participants.create_async(identity="u-1")
    for number in range(7):
        await here.messages.create_async(author="u-1", body=f"ä {number}", attributes=json.dumps({"cid": number}))
    newest = (await here.messages.list_async(order="desc", limit=1))[0]
    assert (newest.index, newest.body, newest.participant_sid) == (6, "ä 6", maria.sid)
    await here.participants("u-1").update_async(last_read_message_index=3)
    mine = await line.chat.users("u-1").user_conversations(newest.conversation_sid).fetch_async()
    assert mine.unread_messages_count == 3
    await here.messages(newest.sid).update_async(body="changed")
    assert await here.messages(newest.sid).delete_async()
    assert (await here.update_async(state="closed")).state == "closed"


async def test_repeated_names_and_flags_arrive_as_twilio_takes_them(line: Line) -> None:
    hooks = await line.chat.configuration.webhooks().update_async(
        post_webhook_url="https://clinic.test/post", filters=["onMessageAdded", "onUserUpdated"], method="POST"
    )
    assert hooks.filters == ["onMessageAdded", "onUserUpdated"]
    assert (await line.chat.configuration().update_async(reachability_enabled=True)).reachability_enabled is True


@pytest.mark.parametrize("base_url", ["", LOOPBACK])
async def test_pages_are_followed_and_never_out_of_the_base_address(base_url: str) -> None:
    stand = a_stand(link_origin="https://conversations.twilio.com")
    called: list[str] = []

    async def note(request: httpx.Request) -> None:
        called.append(f"{request.url.scheme}://{request.url.netloc.decode()}")

    stand.http.event_hooks = {"request": [note]}
    line = a_line(stand, base_url)
    here = await line.conversation()
    for number in range(7):
        await here.messages.create_async(body=str(number))
    seen = [one.body async for one in await here.messages.stream_async(page_size=3)]
    assert seen == [str(number) for number in range(7)]
    assert set(called) == {base_url or "https://conversations.twilio.com"}
    await stand.close()


async def test_a_link_that_leads_elsewhere_is_not_followed() -> None:
    stand = a_stand(link_origin="https://evil.test")
    here = await a_line(stand).conversation()
    for number in range(3):
        await here.messages.create_async(body=str(number))
    with pytest.raises(UnsafeAddress):
        [one async for one in await here.messages.stream_async(page_size=2)]
    await stand.close()


@pytest.mark.parametrize(
    "name", ["../Roles", "..", ".", "a?b", "a#b", "a b", "ä", "%2e%2e", "", "a\n", "x" * 129, "@maria"]
)
async def test_a_name_that_a_path_would_misread_is_not_sent(rough: Line, name: str) -> None:
    sent: list[httpx.Request] = []
    rough.stand.http.event_hooks = {"request": [_noting(sent)]}
    with pytest.raises(UnsafeAddress):
        await rough.chat.users(name).user_conversations.list_async(limit=1)
    assert sent == []


@pytest.mark.parametrize(
    "url",
    [
        "http://conversations.twilio.com/v1/Services",
        "https://conversations.twilio.com.evil.test/v1/Services",
        "https://user@conversations.twilio.com/v1/Services",
        "https://conversations.twilio.com:8443/v1/Services",
        "https://conversations.twilio.com/v2/Services",
        "https://evil.test/v1/Services",
    ],
)
def test_only_twilios_own_addresses_are_called(url: str) -> None:
    with pytest.raises(UnsafeAddress):
        TwilioAddresses().of(url)


async def test_sixty_calls_at_once_each_get_their_own_answer(line: Line) -> None:
    here = await line.conversation()

    async def write(number: int) -> str:
        return str((await here.messages.create_async(body=str(number))).body)

    assert await asyncio.gather(*(write(number) for number in range(60))) == [str(number) for number in range(60)]


@pytest.mark.parametrize(
    ("fault", "reason", "may_be_done", "done"),
    [
        (Fault(kind=FaultKind.TOO_MANY), "too-many-requests", False, 0),
        (Fault(kind=FaultKind.CONFLICT), "conflict", False, 0),
        (Fault(kind=FaultKind.ERROR_BEFORE), "server-error", True, 0),
        (Fault(kind=FaultKind.ERROR_AFTER, status=503), "server-error", True, 1),
        (Fault(kind=FaultKind.CUT), "answer-lost", True, 1),
        (Fault(kind=FaultKind.LOST), "answer-lost", True, 1),
        (Fault(kind=FaultKind.GARBAGE), "answer-unreadable", True, 1),
        (Fault(kind=FaultKind.EMPTY), "answer-unreadable", True, 1),
    ],
)
async def test_each_fault_tells_whether_the_work_may_be_done(
    rough: Line, fault: Fault, reason: str, may_be_done: bool, done: int
) -> None:
    here = await rough.conversation()
    rough.stand.service.plan(fault)
    with pytest.raises(TwilioUnavailable) as trouble:
        await here.messages.create_async(body="x")
    assert (trouble.value.reason, trouble.value.may_be_done) == (reason, may_be_done)
    assert rough.written == done, "one call is made once"
    rough.stand.service.plan(fault)
    with pytest.raises(TwilioUnavailable) as trouble:
        await here.messages.list_async(limit=1)
    assert not trouble.value.may_be_done, "reading does nothing"


@pytest.mark.parametrize("kind", [FaultKind.SLOW, FaultKind.LATE, FaultKind.HANG])
async def test_an_answer_that_does_not_come_ends_the_call(rough: Line, kind: FaultKind) -> None:
    here = await rough.conversation()
    rough.stand.service.plan(Fault(kind=kind))
    writing = asyncio.ensure_future(here.messages.create_async(body="x"))
    await rough.stand.pass_by(seconds=5)
    with pytest.raises(TwilioUnavailable) as trouble:
        await writing
    assert (trouble.value.reason, trouble.value.may_be_done) == ("timeout", True)
    rough.stand.service.plan(Fault(kind=kind))
    reading = asyncio.ensure_future(here.fetch_async())
    await rough.stand.pass_by(seconds=5)
    with pytest.raises(TwilioUnavailable) as trouble:
        await reading
    assert (trouble.value.reason, trouble.value.may_be_done) == ("timeout", False)


async def test_the_query_of_a_link_is_kept() -> None:
    asked: list[httpx.Request] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=b'{"meta": {}}')

    transport = TwilioTransport(httpx.AsyncClient(transport=httpx.MockTransport(answer)), FakeClock())
    url = "https://conversations.twilio.com/v1/Services?PageSize=2&PageToken=PTx"
    await transport.request("GET", url, params={})
    assert str(asked[0].url) == url


@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [
        (400, 20429, "too-many-requests"),
        (503, 50063, "too-many-requests"),
        (400, 50074, "too-many-requests"),
        (429, 99999, "too-many-requests"),
        (400, 50419, "conflict"),
        (429, 50213, "conflict"),
        (409, 50449, "conflict"),
        (502, 99999, "server-error"),
    ],
)
async def test_what_passes_by_itself_is_told_by_its_code_before_its_status(status: int, code: int, reason: str) -> None:
    chat = answering(status, json.dumps({"code": code}).encode())
    with pytest.raises(TwilioUnavailable) as trouble:
        await chat.conversations.create_async()
    assert (trouble.value.reason, trouble.value.may_be_done) == (reason, reason == "server-error")


async def test_an_answer_that_drips_ends_with_the_whole_calls_time() -> None:
    async def drip() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    async def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=drip())

    transport = TwilioTransport(httpx.AsyncClient(transport=httpx.MockTransport(answer)), FakeClock())
    with pytest.raises(TwilioUnavailable) as trouble:
        await transport.request("GET", "https://conversations.twilio.com/v1/Services", timeout=0.01)
    assert trouble.value.reason == "timeout"


async def test_what_could_not_be_connected_is_not_done() -> None:
    async def refused(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no")

    chat = talking_over(httpx.AsyncClient(transport=httpx.MockTransport(refused)))
    with pytest.raises(TwilioUnavailable) as trouble:
        await chat.conversations.create_async()
    assert (trouble.value.reason, trouble.value.may_be_done) == ("unreachable", False)


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("7", timedelta(seconds=7)),
        ("0", timedelta()),
        ("999999", LONGEST_WAIT),
        ((START + timedelta(minutes=2)).strftime("%a, %d %b %Y %H:%M:%S GMT"), timedelta(minutes=2)),
        ((START - timedelta(minutes=2)).strftime("%a, %d %b %Y %H:%M:%S GMT"), timedelta()),
        ("", None),
        ("-1", None),
        ("soon", None),
        ("9" * 30, None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_when_to_come_again_is_read_as_seconds_or_as_a_date(
    status: int, text: str, wait: timedelta | None
) -> None:
    chat = answering(status, b"{}", **{"Retry-After": text})
    with pytest.raises(TwilioUnavailable) as trouble:
        await chat.fetch_async()
    assert trouble.value.retry_after == wait


async def test_every_refusal_is_one_kind_of_error_with_its_code_and_nothing_that_was_sent(line: Line) -> None:
    here = await line.conversation()
    await here.participants.create_async(identity="u-1")
    calls: list[tuple[Any, int, int]] = [
        (line.chat.conversations.create_async(unique_name="c-1", friendly_name=SECRET_WORDS), 409, 50353),
        (here.participants.create_async(identity="u-1"), 409, 50433),
        (line.chat.conversations("c-404").fetch_async(), 404, 50350),
        (line.chat.conversations("c-404").messages.list_async(limit=1), 404, 50350),
        (here.messages.create_async(body=SECRET_WORDS, attributes=SECRET_WORDS), 400, 50304),
        (line.chat.users("u-404").update_async(friendly_name=SECRET_WORDS), 404, 50200),
        (line.chat.conversations("c-404").delete_async(), 404, 50350),
    ]
    for call, status, code in calls:
        with pytest.raises(TwilioRefused) as refusal:
            await call
        assert (refusal.value.status, refusal.value.code) == (status, code)
        assert str(refusal.value) == f"{status} {code}"


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"code": "x"}', b'{"code": true}', b"\xff"])
async def test_a_refusal_without_a_code_says_so(body: bytes) -> None:
    with pytest.raises(TwilioRefused) as refusal:
        await answering(401, body).fetch_async()
    assert (refusal.value.status, refusal.value.code) == (401, None)


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, b""), (200, b"[]"), (200, b"{}"), (200, b"<html>"), (201, b"\xff"), (302, b"{}"), (200, b"[" * 99_999)],
)
async def test_what_is_no_answer_is_unreadable(status: int, body: bytes) -> None:
    with pytest.raises(TwilioUnavailable) as trouble:
        await answering(status, body, Location="https://evil.test/").fetch_async()
    assert trouble.value.reason == "answer-unreadable"


async def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 1000
            yield b"x" * 1000

    async def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=endless())

    chat = talking_over(httpx.AsyncClient(transport=httpx.MockTransport(answer)), largest_answer=10_000)
    with pytest.raises(TwilioUnavailable) as trouble:
        await chat.fetch_async()
    assert trouble.value.reason == "answer-too-large"
    assert read <= 12_000


async def test_nothing_that_was_written_reaches_a_log_of_ours_or_the_packages(
    rough: Line, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    here, troubles = await rough.conversation(), list[str]()
    waited_for = {FaultKind.SLOW, FaultKind.LATE, FaultKind.HANG}
    for kind in (None, *FaultKind):
        if kind in waited_for:
            continue
        if kind is not None:
            rough.stand.service.plan(Fault(kind=kind))
        try:
            await here.messages.create_async(author="u-1", body=SECRET_WORDS)
        except TwilioTrouble as trouble:
            troubles.append("".join(traceback.format_exception(trouble)))
    assert len(troubles) == len(FaultKind) - len(waited_for)
    assert SECRET_WORDS not in "".join(troubles)
    assert SECRET_WORDS not in caplog.text
    assert not [one for one in caplog.records if one.name.startswith("twilio")]


async def test_edge_and_region_of_the_machine_do_not_move_the_calls(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWILIO_REGION", "au1")
    monkeypatch.setenv("TWILIO_EDGE", "sydney")
    assert (await talking_over(line.stand.http).conversations.create_async()).sid


def test_a_key_hides_its_secret() -> None:
    assert KEY.api_secret not in repr(KEY)


def _noting(sent: list[httpx.Request]) -> Any:
    async def note(request: httpx.Request) -> None:
        sent.append(request)

    return note
