"""People at Twilio's own clients and ours see each other live: the whole server with its jobs, and the user door."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
from attrs import define

from adapters.mock.twilio_service.in_process import InProcessTransport
from adapters.twilio.provider_tokens import TwilioProviderTokens
from application.ports.keys import Purpose
from bootstrap.web import create_app
from domain.ids import Identity
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.http import HttpDriver
from tests.acceptance.people import CAST, Person
from tests.support.twilio_clinic import SETTINGS, TwilioClinic, at_twilio
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE

pytestmark = pytest.mark.anyio
MARIA, OSEI = CAST["Maria"], CAST["Dr. Osei"]
LIVE = 2.0
"""Seconds."""


@define(eq=False)
class Stage:
    """Our server, the stand-in, and a client of its user door."""

    driver: HttpDriver
    twilio: TwilioClinic
    door: httpx.AsyncClient

    def token(self, who: Person) -> dict[str, str]:
        """What our `/token` gives to a client of Twilio's own library."""
        container = self.twilio.container
        tokens = TwilioProviderTokens(
            account_sid=CREDENTIALS.account_sid,
            api_key=CREDENTIALS.api_key,
            api_secret=CREDENTIALS.api_secret,
            service_sid=SERVICE,
            name_secret=container.keys().secret(Purpose.PROVIDER_NAMES),
            clock=container.clock(),
        )
        until = container.clock().now() + timedelta(hours=1)
        minted = tokens.mint(Identity(who.identity), who.role, until, push=False)
        assert minted is not None
        return {"Authorization": f"Bearer {minted.token}"}

    async def at_door(self, who: Person, method: str, path: str, body: Any = None) -> Any:
        answer = await self.door.request(method, f"/user-door/{path}", json=body, headers=self.token(who))
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with a_stage() as one:
        yield one


@asynccontextmanager
async def a_stage() -> AsyncIterator[Stage]:
    clinic = Clinic("memory", **SETTINGS)
    twilio = at_twilio(clinic.container, clinic.clock)
    app = create_app(clinic.container)
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))  # type: ignore[arg-type]
    async with (
        app.lifespan(),
        httpx.AsyncClient(transport=transport, base_url="http://localhost") as http,
        httpx.AsyncClient(transport=InProcessTransport(twilio.service), base_url="http://stand-in") as door,
    ):
        await clinic.people_arrive()
        twilio.serve(app)
        await twilio.listen()
        yield Stage(HttpDriver(clinic, app, http), twilio, door)
        await twilio.close()


async def soon(look: Callable[[], Awaitable[bool]]) -> float:
    """After how many seconds it is so."""
    began = time.perf_counter()
    while not await look():
        assert time.perf_counter() - began < LIVE, "it took too long"
        await asyncio.sleep(0.02)
    return time.perf_counter() - began


async def test_each_side_sees_the_other_live(stage: Stage) -> None:
    id = await stage.driver.open(MARIA, [OSEI])
    watcher = await stage.driver.connect(OSEI)
    await watcher.follow(id)
    await stage.driver.send(OSEI, id, "How are you?", key="k")

    async def is_there() -> bool:
        return stage.twilio.bodies(id) == ["How are you?"]

    await soon(is_there)
    sid = stage.twilio.sid(id)
    shown = await stage.at_door(MARIA, "GET", f"conversations/{sid}/messages")
    assert "How are you?" in str(shown)

    await stage.at_door(MARIA, "POST", f"conversations/{sid}/messages", {"body": "It hurts"})
    await stage.at_door(MARIA, "POST", f"conversations/{sid}/read", {"index": 1})

    def news(kind: str) -> Callable[[], Awaitable[bool]]:
        async def has_come() -> bool:
            await watcher.settle()
            return any(one.kind == kind for one in watcher.news)

        return has_come

    async def is_heard() -> bool:
        await watcher.settle()
        return "It hurts" in [one.message.text for one in watcher.news if one.message is not None]

    await soon(is_heard)
    await soon(news("read"))
    other = await stage.driver.connect(MARIA)
    await other.follow(id)
    await stage.at_door(OSEI, "POST", f"conversations/{sid}/leave")

    async def has_left() -> bool:
        await other.settle()
        return any(one.kind == "participant.left" for one in other.news)

    await soon(has_left)
    await other.drop()
    await watcher.drop()


async def test_who_may_do_no_more_at_the_door_than_our_rules_allow(stage: Stage) -> None:
    id = await stage.driver.open(MARIA, [OSEI])
    await stage.driver.send(OSEI, id, "How are you?", key="k")

    async def is_there() -> bool:
        return stage.twilio.bodies(id) == ["How are you?"]

    await soon(is_there)
    sid = stage.twilio.sid(id)
    for who, method, path, body in (
        (MARIA, "POST", f"conversations/{sid}/leave", None),
        (MARIA, "POST", f"conversations/{sid}/participants", {"identity": "u-1"}),
        (CAST["James"], "POST", f"conversations/{sid}/messages", {"body": "Hello"}),
    ):
        answer = await stage.door.request(method, f"/user-door/{path}", json=body, headers=stage.token(who))
        assert answer.status_code in {403, 404}, (path, answer.text)
