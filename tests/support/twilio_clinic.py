"""A whole clinic at the stand-in for Twilio: our server, Twilio's own package, and webhooks that come back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
from attrs import define, field
from dependency_injector import providers
from litestar import Litestar

from adapters.http.edge import BASE
from adapters.mock.clock import FakeClock
from adapters.mock.twilio_service.in_process import InProcessTransport
from adapters.mock.twilio_service.pace import RehearsedPace
from adapters.mock.twilio_service.sdk_user import SdkUser
from adapters.mock.twilio_service.service import TwilioService, twilio_service
from adapters.mock.twilio_service.state.conversation import Conversation as AtTwilio
from adapters.twilio.bodies import TwilioBodies
from adapters.twilio.client import TwilioKey, chat_service
from adapters.twilio.fetching import TwilioFetch
from adapters.twilio.gateway import twilio_gateway
from adapters.twilio.history import TwilioHistory
from adapters.twilio.media import TwilioMedia
from adapters.twilio.names import TwilioNames
from adapters.twilio.rates import WriteRates
from adapters.twilio.traced_client import TracedClient
from adapters.twilio.transport import TwilioTransport
from application.ports.keys import Purpose
from application.ports.traces import NO_TRACES, Traces
from application.relay.deliver_outbox import DeliverOutbox
from application.relay.keep_mirror import KeepMirror
from bootstrap.container import Container
from bootstrap.provider import twilio_pushes
from domain.ids import ConversationId, Identity
from tests.support.twilio_description import held
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE

KEY = TwilioKey(account_sid=CREDENTIALS.account_sid, api_key=CREDENTIALS.api_key, api_secret=CREDENTIALS.api_secret)
PUBLIC = "http://localhost"
SETTINGS = {
    "PUBLIC_BASE_URL": PUBLIC,
    "TWILIO_ACCOUNT_SID": CREDENTIALS.account_sid,
    "TWILIO_AUTH_TOKEN": f"a-token-of-before,{CREDENTIALS.auth_token}",
    "CLINIC_ZONE": "UTC",
    "TWILIO_CHAT_SERVICE_SID": SERVICE,
}
POST_EVENTS = (
    "onMessageAdded",
    "onMessageUpdated",
    "onMessageRemoved",
    "onParticipantAdded",
    "onParticipantUpdated",
    "onParticipantRemoved",
    "onConversationStateUpdated",
    "onUserUpdated",
    "onDeliveryUpdated",
)
PRE_EVENTS = ("onMessageAdd", "onMessageUpdate", "onMessageRemove", "onParticipantRemove")
ROUNDS = 400
"""So many rounds of everything without an end mean that it never settles."""


class Late(httpx.AsyncBaseTransport):
    """The way to a server that is built after those who call it."""

    inner: httpx.AsyncBaseTransport | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.inner is None:
            raise httpx.ConnectError("nobody listens")
        return await self.inner.handle_async_request(request)


@define(eq=False)
class OneRoundAtATime:
    """The relay, whose rounds take turns: a server that runs beside has nothing in hand when we ask what waits."""

    relay: DeliverOutbox
    turn: asyncio.Lock = field(factory=asyncio.Lock, init=False, repr=False)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.relay, name)

    async def __call__(self) -> int:
        async with self.turn:
            return await self.relay()

    async def waits(self) -> bool:
        """Whether a delivery waits for its time."""
        async with self.turn:
            found = await self.outbox.claim(now=self.clock.now() + timedelta(days=1), lease=timedelta(), limit=1)
            await self.outbox.release(found)
            return bool(found)


@define(eq=False)
class TwilioClinic:
    """Our container with Twilio behind its ports, on the stand-in's time."""

    container: Container
    service: TwilioService
    pace: RehearsedPace
    http: httpx.AsyncClient
    names: TwilioNames
    way: Late = field(repr=False)

    @property
    def clock(self) -> FakeClock:
        return self.pace.clock

    def serve(self, app: Litestar) -> None:
        """Let webhooks reach this application from now on."""
        self.way.inner = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_001))  # type: ignore[arg-type]

    def unreachable(self) -> None:
        """Let no webhook arrive."""
        self.way.inner = None

    async def listen(self, *, asks: bool = True) -> None:
        """Have the stand-in tell us of everything, and where it `asks`, ask before."""
        url = f"{PUBLIC}{BASE}/webhook"
        body = {
            "PreWebhookUrl": url,
            "PostWebhookUrl": url,
            "Method": "POST",
            "Filters": [*(PRE_EVENTS if asks else ()), *POST_EVENTS],
        }
        set_up = await self.http.post(f"/v1/Services/{SERVICE}/Configuration/Webhooks", data=body)
        assert set_up.status_code == 200, set_up.text

    def user(self, identity: str) -> SdkUser:
        """Somebody at a client of Twilio's own."""
        return self.service.user(self.names.person(Identity(identity)))

    def there(self, id: str) -> AtTwilio | None:
        """The copy of a conversation at Twilio."""
        name = self.names.conversation(ConversationId(id))
        return next((one for one in self.service.chat.conversations.values() if one.unique_name == name), None)

    def sid(self, id: str) -> str:
        """Twilio's name of a conversation that was brought there."""
        there = self.there(id)
        assert there is not None, "it was brought there"
        return there.sid

    def bodies(self, id: str) -> list[str | None]:
        """The texts at Twilio, in their order."""
        there = self.there(id)
        return [one.body for one in there.messages.values()] if there else []

    async def mirrored(self) -> None:
        """Bring to Twilio what was committed here."""
        relay = self.container.relay()
        keep = KeepMirror(
            mirror=self.container.record().mirror,
            gateway=self.container.gateway(),
            rests=relay.rests,
            reading=self.container.reading(),
            breaker=relay.breaker,
            tell=self.container.tell_staff(),
            clock=self.clock,
        )
        await self.container.end_lapsed_places()()
        for _ in range(ROUNDS):
            await keep()
            if await relay():
                continue
            if not await relay.waits():
                return
            self.clock.advance(timedelta(seconds=1))
        raise AssertionError("the relay never ended")

    async def heard(self) -> None:
        """Let webhooks arrive, and take over what they say; what waits for its time gets it."""
        for _ in range(ROUNDS):
            await self.service.settled()
            if await self.container.work_inbox()():
                continue
            if not await self._waits():
                return
            self.clock.advance(timedelta(seconds=1))
        raise AssertionError("the inbox never ended")

    async def _waits(self) -> bool:
        """Whether a letter waits for its time."""
        inbox = self.container.record().inbox
        letters = await inbox.claim(now=self.clock.now() + timedelta(days=1), lease=timedelta(), limit=1)
        await inbox.postpone(letters, due_at=self.clock.now())
        return bool(letters)

    async def settled(self) -> None:
        """Both sides know everything."""
        await self.mirrored()
        await self.heard()
        await self.mirrored()

    async def close(self) -> None:
        await self.service.close()
        await self.http.aclose()


def at_twilio(
    container: Container,
    clock: FakeClock,
    *,
    seed: int = 1,
    there: Late | None = None,
    described: bool = True,
    traces: Traces = NO_TRACES,
    beside: TwilioClinic | None = None,
) -> TwilioClinic:
    """Put Twilio behind the ports of a container that is not used yet; by the way `there`, or in process.

    Calls and answers are held to Twilio's description unless `described` is false: that is half of the work.
    A worker `beside` another speaks to the same stand-in.
    """
    if beside is None:
        pace, way = RehearsedPace(clock=clock), Late()
        service = twilio_service(CREDENTIALS, SERVICE, httpx.AsyncClient(transport=way), pace, seed=seed)
    else:
        pace, way, service = beside.pace, beside.way, beside.service
    transport = there or InProcessTransport(service)
    http = TracedClient(
        traces,
        transport=held(transport, garbled=True, ours=True) if described else transport,
        base_url="https://conversations.twilio.com",
        auth=(CREDENTIALS.api_key, CREDENTIALS.api_secret),
        timeout=5.0,
    )
    names = TwilioNames(container.keys().secret(Purpose.PROVIDER_NAMES))

    async def pause(span: timedelta) -> None:
        """Time stands still in an example: what is too much at once Twilio itself refuses, and the relay waits."""

    chat = chat_service(KEY, SERVICE, TwilioTransport(http, clock))
    rates = WriteRates(clock=clock, pause=pause)
    record = container.record.provided
    media = TwilioMedia(transport=TwilioTransport(http, clock), key=KEY, service=SERVICE)
    gateway = providers.Singleton(
        twilio_gateway, chat, record.mirror, container.reading, names, rates, media, record.mirror_files
    )
    container.gateway.override(gateway)
    container.relay.override(
        providers.Singleton(OneRoundAtATime, providers.Singleton(container.relay.cls, **container.relay.kwargs))
    )
    container.pushes.override(providers.Singleton(twilio_pushes, gateway))
    container.provider_bodies.override(providers.Object(TwilioBodies(chat=chat, names=names)))
    container.history.override(providers.Object(TwilioHistory(chat=chat)))
    container.provider_files.override(providers.Object(TwilioFetch(media=media, client=http)))
    return TwilioClinic(container, service, pace, http, names, way)


@asynccontextmanager
async def closing(clinic: TwilioClinic) -> AsyncIterator[TwilioClinic]:
    """The clinic, closed afterwards."""
    try:
        yield clinic
    finally:
        await clinic.close()
