"""Twilio's own clients and ours, as processes: the server, a stand-in for Twilio, and only sockets between them."""

import asyncio
import contextlib
import json
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import define, evolve, field
from websockets.asyncio.client import ClientConnection, connect

from tests.bootstrap.test_twilio_process import KEY, SECRET, SERVICE, settings
from tests.support.databases import postgres_answers, scratch_database
from tests.support.server import ServerProcess, free_port
from tests.support.services import absent

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(300)]
CHAT = "/api/v2/twilio/chat"
LIVE = 2.0
"""Seconds in which one side sees what the other did."""
LONG_ENOUGH = 60.0
"""What the server had in hand when it was killed is free again when its lease ends."""


async def eventually(look: Callable[[], Awaitable[bool]], within: float = LONG_ENOUGH) -> float:
    """After how many seconds it is so."""
    began = time.perf_counter()
    while not await look():
        assert time.perf_counter() - began < within, f"it is not so after {within} s"
        await asyncio.sleep(0.02)
    return time.perf_counter() - began


@define(eq=False)
class Caller:
    """Somebody at our server, and with the token that our server gave them, at Twilio's own client."""

    identity: str
    http: httpx.AsyncClient = field(repr=False)
    door: httpx.AsyncClient = field(repr=False)
    token: str = field(repr=False)

    async def said(self, conversation: str, text: str, key: str) -> httpx.Response:
        where = f"{CHAT}/conversations/{conversation}/messages"
        return await self.http.post(where, json={"body": text}, headers={**self._here, "Idempotency-Key": key})

    async def says(self, conversation: str, text: str, key: str) -> None:
        """Say it as clients do: the same request again until there is an answer."""
        while True:
            with contextlib.suppress(httpx.TransportError):
                answer = await self.said(conversation, text, key)
                if answer.is_success:
                    return
                assert answer.is_server_error, answer.text
            await asyncio.sleep(0.05)

    async def here(self, method: str, path: str, body: Any = None) -> Any:
        answer = await self.http.request(method, CHAT + path, json=body, headers=self._here)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    async def there(self, method: str, path: str, body: Any = None) -> Any:
        answer = await self.door.request(method, f"/user-door/{path}", json=body)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    async def reads(self, conversation: str) -> list[dict[str, Any]]:
        """The whole history."""
        found: list[dict[str, Any]] = []
        while True:
            after = found[-1]["seq"] if found else 0
            page = await self.here("GET", f"/conversations/{conversation}/messages?after={after}&limit=200")
            if not page["items"]:
                return found
            found += page["items"]

    @property
    def _here(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


@define(eq=False)
class Stage:
    """The two processes, and a client of the stand-in's REST API."""

    server: ServerProcess
    http: httpx.AsyncClient
    twilio: httpx.AsyncClient
    _open: contextlib.AsyncExitStack

    async def sign_in(self, identity: str, role: str = "patient") -> Caller:
        answer = await self.http.post(f"{CHAT}/token", json={"identity": identity, "userType": role})
        assert answer.status_code == 200, answer.text
        given = answer.json()
        door = await self._open.enter_async_context(
            httpx.AsyncClient(
                base_url=str(self.twilio.base_url.copy_with(path="/")),
                headers={"Authorization": f"Bearer {given['provider']['token']}"},
                trust_env=False,
            )
        )
        return Caller(identity, self.http, door, given["token"])

    async def line(self, who: Caller, conversation: str) -> "Line":
        """Their live socket, following the conversation."""
        url = self.server.url.replace("http", "ws", 1) + f"{CHAT}/live"
        socket = await self._open.enter_async_context(connect(url, proxy=None))
        await socket.send(json.dumps({"type": "auth", "token": who.token}))
        await socket.send(json.dumps({"type": "subscribe", "stream": f"conversation:{conversation}"}))
        line = Line(socket)
        await eventually(lambda: line.heard(lambda frame: frame["type"] == "subscribed"))
        return line

    async def bodies_there(self, sid: str) -> list[str]:
        """What stands at Twilio, in its order."""
        listed = await self.twilio.get(f"/Conversations/{sid}/Messages", params={"PageSize": 100})
        texts: list[str] = []
        while True:
            page = listed.json()
            texts += [one["body"] for one in page["messages"]]
            if page["meta"]["next_page_url"] is None:
                return texts
            listed = await self.twilio.get(page["meta"]["next_page_url"])

    async def at_rest(self, who: Caller, conversation: str) -> None:
        """Everything was brought there."""

        async def so() -> bool:
            return all(one["delivery"]["provider"] == "sent" for one in await who.reads(conversation))

        await eventually(so)


@define(eq=False)
class Line:
    """A live socket and what came over it."""

    socket: ClientConnection
    frames: list[dict[str, Any]] = field(factory=list)

    async def heard(self, wanted: Callable[[dict[str, Any]], bool]) -> bool:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.01):
                while True:
                    self.frames.append(json.loads(await self.socket.recv()))
        return any(wanted(one) for one in self.frames)

    def news(self, kind: str, text: str | None = None) -> Callable[[], Awaitable[bool]]:
        """Whether an event of that kind came, of a message with that text where one is named."""

        def wanted(frame: dict[str, Any]) -> bool:
            event = frame.get("ev", {})
            return event.get("kind") == kind and (text is None or event["message"]["body"] == text)

        return lambda: self.heard(wanted)


@asynccontextmanager
async def a_stage(folder: Path, *, record: str | None = None, **more: str) -> AsyncIterator[Stage]:
    """One server on a record of its own, or on the one at the URL `record`."""
    port = free_port()
    given = {**settings(port), "PROVIDER_TOKENS": "on", "SCANNER": "none", **more}
    command = [sys.executable, "-m", "bootstrap", "twilio-mock", "--port", str(port)]
    stand_in = ServerProcess(
        folder / "twilio", port=port, command=command, settings=given, ready_path="/control/faults"
    )
    server = ServerProcess(folder / "demo", database_url=record, settings=given)
    base = f"http://127.0.0.1:{port}/v1/Services/{SERVICE}"
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(server.terminate)
        stack.callback(stand_in.terminate)
        await stand_in.begin()
        await server.begin()
        twilio = httpx.AsyncClient(base_url=base, auth=(KEY, SECRET), trust_env=False)
        http = httpx.AsyncClient(base_url=server.url, trust_env=False, timeout=15.0)
        await stack.enter_async_context(twilio)
        await stack.enter_async_context(http)
        yield Stage(server, http, twilio, stack)


@asynccontextmanager
async def beside(stage: Stage) -> AsyncIterator[Stage]:
    """A second process of the same deployment; Twilio tells the one that was started last."""
    first = stage.server
    server = first.again()
    async with httpx.AsyncClient(base_url=server.url, trust_env=False, timeout=15.0) as http:
        await server.begin()
        try:
            yield evolve(stage, server=server, http=http)
        finally:
            server.terminate()


async def a_talk(stage: Stage, *people: Caller) -> tuple[str, str]:
    """A conversation of theirs: its id here, and its SID at Twilio."""
    first = people[0]
    made = await first.here("POST", "/conversations", {"participants": [{"identity": one.identity} for one in people]})
    await first.says(made["id"], "Good morning", "first")
    found: list[str] = []

    async def there() -> bool:
        for one in (await stage.twilio.get("/Conversations")).json()["conversations"]:
            if await stage.bodies_there(one["sid"]) == ["Good morning"]:
                found.append(one["sid"])
        return bool(found)

    await eventually(there)
    return made["id"], found[0]


async def test_people_at_twilios_client_and_at_ours_see_each_other_live(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        maria = await stage.sign_in("maria")
        osei, nurse = [await stage.sign_in(one, "provider") for one in ("dr-osei", "nurse-adeyemi")]
        id, sid = await a_talk(stage, maria, osei, nurse)
        line = await stage.line(maria, id)

        # One of them at Twilio's client posts, reads and leaves.
        await osei.there("POST", f"conversations/{sid}/messages", {"body": "How are you?"})
        await eventually(line.news("message.created", "How are you?"), LIVE)
        await osei.there("POST", f"conversations/{sid}/read", {"index": 1})
        await eventually(line.news("read"), LIVE)
        await osei.there("POST", f"conversations/{sid}/leave")
        await eventually(line.news("participant.left"), LIVE)

        # The other way round: those at our clients do.
        await maria.says(id, "It hurts", "second")

        async def is_shown() -> bool:
            return "It hurts" in str(await nurse.there("GET", f"conversations/{sid}/messages"))

        await eventually(is_shown, LIVE)
        last = (await maria.reads(id))[-1]["seq"]
        await maria.here("POST", f"/conversations/{id}/read", {"seq": last})

        async def is_read() -> bool:
            listed = (await stage.twilio.get(f"/Conversations/{sid}/Participants")).json()["participants"]
            return 2 in [one["last_read_message_index"] for one in listed]

        await eventually(is_read, LIVE)
        await nurse.here("DELETE", f"/conversations/{id}/participants/{nurse.identity}")

        async def is_gone() -> bool:
            return sid not in str(await nurse.there("GET", "conversations"))

        await eventually(is_gone, LIVE)

        # A patient is no more able to leave there than here: no role lets them.
        for who, path in ((maria, "leave"), (osei, "messages")):
            refused = await who.door.post(f"/user-door/conversations/{sid}/{path}", json={"body": "again"})
            assert refused.status_code == httpx.codes.FORBIDDEN
        listed = (await maria.here("GET", f"/conversations/{id}"))["participants"]
        assert [one["identity"] for one in listed] == ["maria"]


@pytest.mark.postgres
async def test_of_two_processes_one_is_told_either_brings_and_both_know(tmp_path: Path) -> None:
    if not postgres_answers():
        absent("no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine")
    with scratch_database("postgres") as url:
        assert url is not None
        async with a_stage(tmp_path, record=url, REALTIME_URL=url) as stage, beside(stage) as other:
            maria, osei = await stage.sign_in("maria"), await other.sign_in("dr-osei", "provider")
            id, sid = await a_talk(stage, maria, osei)
            at_one, at_other = await stage.line(maria, id), await other.line(osei, id)

            hooks = (await stage.twilio.get("/Configuration/Webhooks")).json()
            assert hooks["post_webhook_url"].startswith(f"http://localhost:{other.server.port}/")
            await osei.there("POST", f"conversations/{sid}/messages", {"body": "How are you?"})
            await eventually(at_one.news("message.created", "How are you?"))

            said = ["It hurts", "Since when?", "Yesterday"]
            for who, text in zip((maria, osei, maria), said, strict=True):
                await who.says(id, text, f"said-{len(text)}")
            await eventually(at_other.news("message.created", "Yesterday"))
            await stage.at_rest(maria, id)

            stage.server.kill9()
            await osei.says(id, "Please rest it", "rest")
            await other.at_rest(osei, id)
            said = ["Good morning", "How are you?", *said, "Please rest it"]
            assert await stage.bodies_there(sid) == said
            assert [one["body"] for one in await osei.reads(id)] == said


MESSAGES = 15
"""Of each."""


async def test_what_twilio_alone_keeps_survives_a_crash_whole(tmp_path: Path) -> None:
    async with a_stage(tmp_path, MESSAGE_STORAGE="provider") as stage:
        maria, osei = await stage.sign_in("maria"), await stage.sign_in("dr-osei", "provider")
        id, sid = await a_talk(stage, maria, osei)
        texts = {who.identity: [f"{who.identity} says {number}" for number in range(MESSAGES)] for who in (maria, osei)}

        async def talk(who: Caller) -> None:
            for text in texts[who.identity]:
                await who.says(id, text, text.replace(" ", "-"))

        async def crashes() -> None:
            for number in range(2):
                await asyncio.sleep(0.7)
                stage.server.kill9()
                # Its webhook finds nobody.
                await maria.there("POST", f"conversations/{sid}/messages", {"body": f"from Twilio {number}"})
                await stage.server.begin()

        await asyncio.gather(talk(maria), talk(osei), crashes())
        expected = sorted(["Good morning", "from Twilio 0", "from Twilio 1", *texts["maria"], *texts["dr-osei"]])

        async def all_told() -> bool:
            return sorted(str(one["body"]) for one in await maria.reads(id)) == expected

        await eventually(all_told)
        await stage.at_rest(maria, id)
        assert sorted(await stage.bodies_there(sid)) == expected, "each once"
        await maria.here("PATCH", f"/conversations/{id}/messages/{await first_of(maria, id)}", {"body": "Good evening"})

        async def is_erased() -> bool:
            return bodies_kept(tmp_path / "demo" / "carechat.db", id) == 0

        await eventually(is_erased)
        stage.server.kill9()
        await stage.server.begin()
        found = await osei.reads(id)
        first, *others = found
        assert first["body"] == "Good evening"
        assert sorted(one["body"] for one in others) == [one for one in expected if one != "Good morning"]
        for who, said in texts.items():
            assert [one["body"] for one in found if one["body"] in said] == said, f"in the order of {who}"
        assert not [one for one in found if one.get("bodyState")]

        fault = {"kind": "error-before", "path": "/Messages/", "times": None}
        control = str(stage.twilio.base_url.copy_with(path="/control/faults"))
        await stage.twilio.post(control, json=fault)
        assert {(one["body"], one.get("bodyState")) for one in await osei.reads(id)} == {(None, "unavailable")}


async def first_of(who: Caller, conversation: str) -> str:
    """The id of the first message."""
    return str((await who.reads(conversation))[0]["id"])


def bodies_kept(record: Path, conversation: str) -> int:
    """How many bodies of the conversation's messages, and of what they said before, stand in the record."""
    with closing(sqlite3.connect(f"file:{record}?mode=ro", uri=True)) as db:
        now = "SELECT count(*) FROM message WHERE conversation_id = ? AND body IS NOT NULL"
        past = "SELECT count(*) FROM message_past JOIN message ON id = message_id WHERE conversation_id = ?"
        return sum(int(db.execute(question, (conversation,)).fetchone()[0]) for question in (now, past))
