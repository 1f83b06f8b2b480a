"""Notices by text message: what Twilio is told, what it is never told, and what is tried again.

This API is in none of the descriptions that the tests hold us to: the fake answers as its documentation says.
"""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import define, evolve, field

from adapters.mock.clock import FakeClock
from adapters.twilio.client import account
from adapters.twilio.text_messages import TwilioTextMessages, is_ours
from adapters.twilio.transport import TwilioTransport
from adapters.twilio.trouble import TwilioRefused
from application.notices.words import words
from application.ports.notifier import Notice, NoticeChannel, NoticeKind, NotifierRefused, NotifierUnavailable
from domain.ids import AlertId, ConversationId, Identity, NoticeId
from tests.adapters.test_notices_out import Book
from tests.support.twilio_gateway import KEY

pytestmark = pytest.mark.anyio
OURS, SERVICE = "+15550199", "MG" + "3" * 32
MESSAGES = f"/2010-04-01/Accounts/{KEY.account_sid}/Messages.json"
NUMBERS = f"/2010-04-01/Accounts/{KEY.account_sid}/IncomingPhoneNumbers.json"
CLOCK = FakeClock()
NOTICE = Notice(
    id=NoticeId("f" * 32),
    kind=NoticeKind.MESSAGE_WAITING,
    channel=NoticeChannel.SMS,
    recipient=Identity("maria"),
    conversation=ConversationId("c" * 32),
    alert=AlertId("a" * 32),
    at=CLOCK.now(),
)


@define
class Messaging:
    """An ASGI application that takes text messages, or says no."""

    status: int = 201
    code: int = 0
    headers: dict[str, str] = field(factory=dict)
    asked: list[tuple[str, str, dict[str, str]]] = field(factory=list)
    sends: bool = True

    async def __call__(
        self,
        scope: dict[str, Any],
        receive: Callable[[], Awaitable[dict[str, Any]]],
        send: Callable[[dict[str, Any]], Awaitable[None]],
    ) -> None:
        said = (await receive()).get("body", b"") or scope["query_string"]
        self.asked.append((scope["method"], scope["path"], dict(parse_qsl(said.decode()))))
        headers = [(b"content-type", b"application/json")]
        headers += [(name.encode(), value.encode()) for name, value in self.headers.items()]
        await send({"type": "http.response.start", "status": self._status(scope), "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(self._answer(scope["path"])).encode()})

    def _status(self, scope: dict[str, Any]) -> int:
        return 200 if self.status == 201 and scope["method"] == "GET" else self.status

    def _answer(self, path: str) -> dict[str, Any]:
        if self.status >= 400:
            return {"code": self.code, "message": f"no to {Book().address}", "status": self.status}
        if path == NUMBERS:
            return {"incoming_phone_numbers": [{"capabilities": {"sms": self.sends}}], "next_page_uri": None}
        return {"sid": "SM" + "4" * 32, "status": "queued"}


@define
class Desk:
    there: Messaging
    sender: str = OURS
    book: Book = field(factory=lambda: Book(address="+1 (555) 010-0123", language="en"))

    @property
    def client(self) -> Any:
        way = httpx.AsyncClient(transport=httpx.ASGITransport(app=self.there))  # type: ignore[arg-type]
        return account(KEY, TwilioTransport(way, CLOCK))

    async def tell(self, notice: Notice = NOTICE) -> dict[str, str]:
        notifier = TwilioTextMessages(client=self.client, sender=self.sender, addresses=self.book, clock=CLOCK)
        await notifier.notify(notice)
        method, path, form = self.there.asked[-1]
        assert (method, path) == ("POST", MESSAGES)
        return form


async def test_a_text_message_says_the_same_to_everybody_and_nothing_else():
    desk = Desk(Messaging())
    form = await desk.tell()
    assert form == {
        "To": "+15550100123",
        "From": OURS,
        "Body": words(NoticeKind.MESSAGE_WAITING, "en")[1],
        "ValidityPeriod": "14400",
    }
    said = json.dumps(desk.there.asked)
    assert not [one for one in ("maria", NOTICE.id, NOTICE.conversation, NOTICE.alert) if str(one) in said]


async def test_it_goes_out_through_a_messaging_service_where_one_is_named():
    form = await Desk(Messaging(), sender=SERVICE).tell()
    assert form["MessagingServiceSid"] == SERVICE
    assert "From" not in form


@pytest.mark.parametrize(("left", "seconds"), [(timedelta(minutes=10), "600"), (timedelta(), "5")])
async def test_what_expires_before_it_leaves_twilio_wakes_nobody(left: timedelta, seconds: str):
    form = await Desk(Messaging()).tell(evolve(NOTICE, until=CLOCK.now() + left))
    assert form["ValidityPeriod"] == seconds


@pytest.mark.parametrize("address", [None, "0155510", "+0123456789", "+15550100;ext=7", "clinic"])
async def test_who_has_no_number_is_not_written_to(address: str | None):
    desk = Desk(Messaging(), book=Book(address=address))
    with pytest.raises(NotifierRefused):
        await desk.tell()
    assert desk.there.asked == []


@pytest.mark.parametrize(
    ("status", "code", "error", "reason"),
    [
        (400, 21610, NotifierRefused, "twilio-21610"),
        (403, 21408, NotifierRefused, "twilio-21408"),
        (400, 21211, NotifierRefused, "twilio-21211"),
        (400, 21606, NotifierUnavailable, "twilio-21606"),
        (401, 20003, NotifierUnavailable, "not-admitted"),
        (429, 20429, NotifierUnavailable, "too-many-requests"),
        (503, 20503, NotifierUnavailable, "server-error"),
    ],
)
async def test_a_no_of_the_receiver_is_final_and_every_other_one_is_tried_again(status, code, error, reason):
    with pytest.raises(error) as raised:
        await Desk(Messaging(status, code, {"Retry-After": "90"})).tell()
    assert raised.value.reason == reason
    assert "555" not in repr(raised.value) + repr(raised.value.__cause__)
    if status == 429:
        assert raised.value.retry_after == timedelta(seconds=90)


async def test_whether_the_sender_is_ours_is_asked_without_sending_anything():
    numbers = Messaging()
    assert await is_ours(Desk(numbers).client, OURS)
    assert numbers.asked == [("GET", NUMBERS, {"PhoneNumber": OURS, "PageSize": "1"})]
    assert not await is_ours(Desk(Messaging(sends=False)).client, OURS)
    service = Messaging()
    assert await is_ours(Desk(service).client, SERVICE)
    assert service.asked[0][1] == f"/v1/Services/{SERVICE}"
    assert not await is_ours(Desk(Messaging(404, 20404)).client, SERVICE)
    with pytest.raises(TwilioRefused):
        await is_ours(Desk(Messaging(401, 20003)).client, SERVICE)
