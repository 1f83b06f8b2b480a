"""E-mails and signed calls: what is said, what is never said, and what is tried again."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from attrs import define, evolve, field

from adapters.mock.clock import FakeClock
from adapters.notices.egress import NotAllowed, destination_of
from adapters.notices.smtp import MailServer, SmtpNotifier
from adapters.notices.webhook import SignedWebhook
from application.notices.words import words
from application.ports.notifier import Notice, NoticeChannel, NoticeKind, NotifierRefused, NotifierUnavailable
from domain.ids import SYSTEM, AlertId, ConversationId, Identity, NoticeId

pytestmark = pytest.mark.anyio
SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
OLD = "whsec_" + base64.b64encode(b"o" * 32).decode()


def a_notice(channel: NoticeChannel = NoticeChannel.WEBHOOK, **said) -> Notice:
    fields = {
        "id": NoticeId("f" * 32),
        "kind": NoticeKind.URGENT_UNREAD,
        "channel": channel,
        "recipient": SYSTEM,
        "conversation": ConversationId("c" * 32),
        "alert": AlertId("a" * 32),
        "at": FakeClock().now(),
    }
    return Notice(**{**fields, **said})


def a_webhook(
    answer: httpx.Response | Exception, asked: list[httpx.Request] | None = None, url: str = ""
) -> SignedWebhook:
    def handle(request: httpx.Request) -> httpx.Response:
        if asked is not None:
            asked.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    client = httpx.AsyncClient(transport=httpx.MockTransport(handle))
    url = url or "http://localhost:9/hooks/chat?x=1"
    return SignedWebhook(url=url, secrets=(SECRET, OLD), client=client, clock=FakeClock())


async def test_a_call_is_signed_as_standard_webhooks_asks_and_holds_ids_only():
    asked: list[httpx.Request] = []
    await a_webhook(httpx.Response(204), asked).notify(a_notice())
    (request,) = asked
    assert json.loads(request.content) == {
        "type": "alert.told",
        "timestamp": "2026-03-02T09:00:00Z",
        "data": {"alertId": "a" * 32, "kind": "urgent-unread", "conversationId": "c" * 32},
    }
    stamp = request.headers["webhook-timestamp"]
    assert stamp == str(int(FakeClock().now().timestamp()))
    assert request.headers["webhook-id"] == "f" * 32
    signed = f"{'f' * 32}.{stamp}.".encode() + request.content
    for shown, key in zip(request.headers["webhook-signature"].split(" "), (b"k" * 32, b"o" * 32), strict=True):
        assert shown == "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    assert request.headers["Host"] == "localhost:9"
    assert request.url.host in {"127.0.0.1", "::1"}, "what was checked is what is called"
    await a_webhook(httpx.Response(200), asked).notify(a_notice(kind=NoticeKind.ALERT_OVER))
    assert json.loads(asked[-1].content)["type"] == "alert.over"


@pytest.mark.parametrize(
    ("answer", "error", "reason"),
    [
        (httpx.Response(500), NotifierUnavailable, "status-500"),
        (httpx.Response(302, headers={"Location": "https://example.org"}), NotifierUnavailable, "status-302"),
        (httpx.Response(404), NotifierUnavailable, "status-404"),
        (httpx.Response(410), NotifierRefused, "gone"),
        (httpx.ConnectError("nobody at https://secret.example"), NotifierUnavailable, "no-answer"),
    ],
)
async def test_what_is_not_taken_is_tried_again_until_the_receiver_is_gone(answer, error, reason):
    with pytest.raises(error) as raised:
        await a_webhook(answer).notify(a_notice())
    assert (raised.value.reason, "secret" in str(raised.value)) == (reason, False)


async def test_the_receiver_says_when_to_come_back():
    with pytest.raises(NotifierUnavailable) as raised:
        await a_webhook(httpx.Response(503, headers={"Retry-After": "120"})).notify(a_notice())
    assert raised.value.retry_after is not None
    assert raised.value.retry_after.total_seconds() == 120


@pytest.mark.parametrize(
    "url", ["https://10.0.0.7/x", "https://169.254.169.254/x", "https://[::ffff:10.0.0.1]/x", "http://192.0.2.1/x"]
)
async def test_a_name_that_leads_into_the_network_is_not_called(url: str):
    with pytest.raises(NotAllowed):
        await destination_of(url)
    asked: list[httpx.Request] = []
    with pytest.raises(NotifierUnavailable):
        await a_webhook(httpx.Response(200), asked, url).notify(a_notice())
    assert asked == []


async def test_a_public_address_is_called_over_https():
    destination = await destination_of("https://93.184.215.14/x")
    assert (destination.netloc, destination.secure) == ("93.184.215.14:443", True)


@define
class Post:
    """A mail server that takes letters, or says no."""

    letters: list[str] = field(factory=list)
    refuses: str = ""

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(line: str) -> None:
            writer.write(f"{line}\r\n".encode())

        say("220 post")
        while line := (await reader.readline()).decode().strip():
            match line.split(" ")[0].upper():
                case "RCPT" if self.refuses:
                    say(self.refuses)
                case "DATA":
                    say("354 go on")
                    letter = await reader.readuntil(b"\r\n.\r\n")
                    self.letters.append(letter.decode())
                    say("250 taken")
                case "QUIT":
                    say("221 bye")
                    break
                case _:
                    say("250 fine")
        writer.close()


@asynccontextmanager
async def a_post(**said) -> AsyncIterator[tuple[Post, MailServer]]:
    post = Post(**said)
    server = await asyncio.start_server(post.talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        yield post, MailServer(host="127.0.0.1", port=port, security="none", sender="chat@clinic.test")


@define
class Book:
    """Where people are reached."""

    address: str | None = "doc@clinic.test"
    language: str = "es"

    async def of(self, identity: Identity, channel: NoticeChannel) -> str | None:
        return self.address

    async def language_of(self, identity: Identity) -> str:
        return self.language


EMAIL = a_notice(NoticeChannel.EMAIL, recipient=Identity("dr-osei"))


async def test_an_e_mail_says_the_same_to_everybody():
    async with a_post() as (post, server):
        notifier = SmtpNotifier(server=server, addresses=Book())
        await notifier.notify(EMAIL)
        await notifier.notify(EMAIL)
    first, second = post.letters
    assert "To: doc@clinic.test" in first
    assert f"Message-ID: <{EMAIL.id}@clinic.test>" in first
    assert [line for line in first.splitlines() if line.startswith("Message-ID")] == [
        line for line in second.splitlines() if line.startswith("Message-ID")
    ]
    for unsaid in ("dr-osei", EMAIL.conversation, EMAIL.alert):
        assert unsaid not in first


async def test_an_address_that_is_refused_for_good_is_not_tried_again():
    for refusal, error in (("550 no such box", NotifierRefused), ("450 later", NotifierUnavailable)):
        async with a_post(refuses=refusal) as (_, server):
            with pytest.raises(error) as raised:
                await SmtpNotifier(server=server, addresses=Book()).notify(EMAIL)
        assert "clinic.test" not in str(raised.value)
    with pytest.raises(NotifierRefused):
        await SmtpNotifier(server=server, addresses=Book(address=None)).notify(EMAIL)
    with pytest.raises(NotifierRefused):
        await SmtpNotifier(server=server, addresses=Book(address="a@b.test\r\nBcc: c@d.test")).notify(EMAIL)
    with pytest.raises(NotifierUnavailable):
        await SmtpNotifier(server=evolve(server, port=1), addresses=Book()).notify(EMAIL)


def test_there_are_words_for_every_kind_in_every_language():
    for kind in NoticeKind:
        for language in ("en", "es", "es-MX", "tlh", ""):
            subject, text = words(kind, language)
            assert subject
            assert text
    assert words(NoticeKind.MESSAGE_WAITING, "es") != words(NoticeKind.MESSAGE_WAITING, "en")
