"""`kill -9` while somebody is asked: after the restart the offer is taken up, nothing is doubled, or nobody's."""

import asyncio
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.client import ChatApi, Refused
from tests.support.databases import postgres_answers, scratch_database
from tests.support.live_client import LiveClient
from tests.support.server import ServerProcess

pytestmark = pytest.mark.slow
TEAM = ("dr-osei", "nurse-adeyemi")
LOOKS, BETWEEN = 200, 0.1


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ServerProcess]:
    """A server that is not started, on an empty record of either kind."""
    if request.param == "postgres" and not postgres_answers():
        absent = "no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine"
        if os.environ.get("REQUIRE_SERVICES") == "1":
            pytest.fail(absent)
        pytest.skip(absent)
    with scratch_database(request.param) as url:
        server = ServerProcess(tmp_path / "data", database_url=url)
        yield server
        server.terminate()


class Ward:
    """A patient who waits, two providers whose consoles stay connected, and an administrator."""

    def __init__(self, url: str) -> None:
        self.patient, self.admin = ChatApi(url), ChatApi(url)
        self.team = {name: ChatApi(url) for name in TEAM}
        self.consoles = [
            LiveClient(url, lambda api=api: api.token, random.Random(number))  # type: ignore[misc]
            for number, api in enumerate(self.team.values())
        ]
        self.conversation = ""

    async def begin(self) -> None:
        """Let the team come, and the patient write."""
        await self.admin.sign_in("admin", "admin")
        await self.admin.call("PUT", "/pools/clinic", {"routing": "offers"})
        for name, api in self.team.items():
            await api.sign_in(name, "provider")
        for console in self.consoles:
            console.start()
            await console.ready()
        await self.patient.sign_in("maria", "patient")
        opened = await self.patient.open_conversation("an-offer", TEAM[0])
        self.conversation = opened["id"]
        await self.patient.send(self.conversation, "Is somebody there?", "hello")

    async def end(self) -> None:
        """Let go of every connection."""
        for console in self.consoles:
            await console.stop()
        for api in (self.patient, self.admin, *self.team.values()):
            await api.close()

    async def asked(self) -> list[tuple[str, str]]:
        """Who is asked about the conversation now, and by which offer."""
        found = []
        for name, api in self.team.items():
            offers = (await api.call("GET", "/offers"))["items"]
            found += [(name, one["id"]) for one in offers if one["conversationId"] == self.conversation]
        return found

    async def one_is_asked(self) -> tuple[str, str]:
        """Wait until somebody is."""
        for _ in range(LOOKS):
            if found := await self.asked():
                (one,) = found
                return one
            await asyncio.sleep(BETWEEN)
        raise AssertionError("nobody is asked")

    async def events(self) -> list[str]:
        """What the routing log says, the oldest first."""
        shown = await self.admin.call("GET", f"/conversations/{self.conversation}/routing")
        return [one["event"] for one in sorted(shown["items"], key=lambda one: one["at"])]

    async def standing(self) -> dict[str, Any]:
        """The conversation as an administrator sees it."""
        return await self.admin.conversation(self.conversation)


def test_an_offer_outlives_the_server_that_made_it(server: ServerProcess) -> None:
    async def story() -> None:
        await server.begin()
        ward = Ward(server.url)
        try:
            await ward.begin()
            who, offer = await ward.one_is_asked()
            server.kill9()
            await server.begin()
            assert await ward.one_is_asked() == (who, offer), "the same one is asked still, and nobody else"
            assert (await ward.events()).count("offered") == 1
            standing = await ward.standing()
            assert standing["assignee"] or standing["turn"] == "provider"
            await ward.team[who].call("POST", f"/offers/{offer}/accept", key="once")
            assert (await ward.standing())["assignee"] == who
            assert await ward.asked() == []
        finally:
            await ward.end()

    asyncio.run(story())


def test_an_acceptance_that_nobody_heard_of_happens_once(server: ServerProcess) -> None:
    async def story() -> None:
        await server.begin()
        ward = Ward(server.url)
        try:
            await ward.begin()
            who, offer = await ward.one_is_asked()
            accepting = asyncio.create_task(ward.team[who].call("POST", f"/offers/{offer}/accept", key="once"))
            await asyncio.sleep(random.Random(offer).uniform(0, 0.03))
            server.kill9()
            await asyncio.gather(accepting, return_exceptions=True)
            await server.begin()
            assert await ward.asked() in ([], [(who, offer)]), "accepted, or asked still"
            await ward.team[who].call("POST", f"/offers/{offer}/accept", key="once")
            (other,) = (name for name in TEAM if name != who)
            with pytest.raises(Refused):
                await ward.team[other].call("POST", f"/offers/{offer}/accept", key="mine")
            assert ((await ward.standing())["assignee"], await ward.asked()) == (who, [])
            events = await ward.events()
            assert (events.count("offered"), events.count("accepted")) == (1, 1)
        finally:
            await ward.end()

    asyncio.run(story())
