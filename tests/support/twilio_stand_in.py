"""The stand-in for Twilio in a test: on rehearsed time, with a receiver of its webhooks."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl

import httpx
from attrs import define, field

from adapters.mock.twilio_service.errors import Error
from adapters.mock.twilio_service.in_process import InProcessTransport
from adapters.mock.twilio_service.pace import RehearsedPace
from adapters.mock.twilio_service.service import TwilioService, twilio_service
from adapters.mock.twilio_service.state.account import Credentials

CREDENTIALS = Credentials(
    account_sid="AC" + "0" * 32, api_key="SK" + "1" * 32, api_secret="s" * 32, auth_token="t" * 32
)
SERVICE = "IS" + "2" * 32
HOST = "https://conversations.twilio.com"
MEDIA_HOST = "https://mcs.us1.twilio.com"
PRE = "https://clinic.test/pre"
POST = "https://clinic.test/post"


@define
class Received:
    """One webhook as it came."""

    url: str
    method: str
    signature: str
    parameters: dict[str, str]

    @property
    def event(self) -> str:
        return self.parameters["EventType"]


@define
class Receiver(httpx.AsyncBaseTransport):
    """Takes webhooks, and answers each as it is told: by a response, or by something to wait for."""

    received: list[Received] = field(factory=list)
    answer: Callable[[Received], Awaitable[httpx.Response]] | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        text = request.content.decode() if request.method == "POST" else request.url.query.decode()
        one = Received(
            str(request.url),
            request.method,
            request.headers["X-Twilio-Signature"],
            dict(parse_qsl(text, keep_blank_values=True)),
        )
        self.received.append(one)
        return httpx.Response(204) if self.answer is None else await self.answer(one)

    def events(self) -> list[str]:
        return [one.event for one in self.received]

    def last(self, event: str) -> dict[str, str]:
        return next(one.parameters for one in reversed(self.received) if one.event == event)


@define
class Stand:
    """The service, a client signed in to it, the receiver of its webhooks, and time."""

    service: TwilioService
    http: httpx.AsyncClient
    receiver: Receiver
    pace: RehearsedPace

    async def pass_by(self, **span: float) -> None:
        """Let time pass."""
        await self.pace.pass_by(timedelta(**span))

    async def post(self, path: str, data: Any = None, *, loud: bool = False, **more: Any) -> httpx.Response:
        """POST below the service."""
        headers = {"X-Twilio-Webhook-Enabled": "true"} if loud else {}
        return await self.http.post(f"/v1/Services/{SERVICE}{path}", data=data, headers=headers, **more)

    async def get(self, path: str, **more: Any) -> httpx.Response:
        """GET below the service."""
        return await self.http.get(f"/v1/Services/{SERVICE}{path}", **more)

    async def delete(self, path: str) -> httpx.Response:
        """DELETE below the service."""
        return await self.http.delete(f"/v1/Services/{SERVICE}{path}")

    async def control(self, path: str, content: Any = None) -> httpx.Response:
        """Call the control API."""
        return await self.http.post(f"/control/{path}", json=content if content is not None else {}, auth=None)

    async def conversation(self, *identities: str, **data: Any) -> str:
        """A conversation with these people; its SID."""
        made = await self.post("/Conversations", data)
        assert made.status_code == 201, made.text
        sid: str = made.json()["sid"]
        for identity in identities:
            await self.post(f"/Conversations/{sid}/Participants", {"Identity": identity})
        return sid

    async def message(self, conversation: str, **data: Any) -> dict[str, Any]:
        """Write a message; how it looks."""
        made = await self.post(f"/Conversations/{conversation}/Messages", data)
        assert made.status_code == 201, made.text
        content: dict[str, Any] = made.json()
        return content

    async def listen(self, *events: str, **urls: str) -> None:
        """Have these events sent to the receiver."""
        where = {"PreWebhookUrl": PRE, "PostWebhookUrl": POST, **urls}
        set_up = await self.post("/Configuration/Webhooks", {**where, "Filters": list(events)})
        assert set_up.status_code == 200, set_up.text

    async def settled(self) -> None:
        """All webhooks that are on their way have arrived."""
        await self.service.settled()

    async def close(self) -> None:
        await self.service.close()
        await self.http.aclose()


def code_of(response: httpx.Response) -> tuple[int, int]:
    """Status and code of an error that was answered."""
    return response.status_code, response.json()["code"]


def row(error: Error) -> tuple[int, int]:
    """Status and code of an error of the table."""
    return error.value.status, error.value.code


def a_stand(
    hold: Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport] = lambda inner: inner,
    seed: int = 1,
    **more: Any,
) -> Stand:
    """A stand-in with a client; `hold` wraps the client's transport."""
    pace, receiver = RehearsedPace(), Receiver()
    service = twilio_service(CREDENTIALS, SERVICE, httpx.AsyncClient(transport=receiver), pace, seed=seed, **more)
    http = httpx.AsyncClient(
        transport=hold(InProcessTransport(service)),
        base_url=HOST,
        auth=(CREDENTIALS.api_key, CREDENTIALS.api_secret),
        timeout=5.0,
    )
    return Stand(service, http, receiver, pace)
