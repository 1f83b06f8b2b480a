"""A live socket, spoken to through ASGI in the server's own loop."""

import asyncio
import json
from typing import Any

from attrs import define, field
from litestar import Litestar

from adapters.http.edge import BASE
from adapters.http.live.gateway import Gateway
from application.presence.connections import Connections
from domain.ids import Identity
from tests.acceptance.drivers.seen import News, Refused
from tests.acceptance.drivers.wire import news_of
from tests.support.waiting import until

PATIENCE = 10.0
CONSENT_CLOSE = 4403
_SCOPE: dict[str, Any] = {
    "type": "websocket",
    "asgi": {"version": "3.0", "spec_version": "2.3"},
    "http_version": "1.1",
    "scheme": "ws",
    "path": f"{BASE}/live",
    "raw_path": f"{BASE}/live".encode(),
    "root_path": "",
    "query_string": b"",
    "client": ("127.0.0.1", 50_001),
    "server": ("localhost", 80),
    "subprotocols": ["chat.v1"],
    "extensions": {},
}


@define(eq=False)
class SocketWatcher:
    """One person's page: signs in, follows, and keeps what arrives."""

    app: Litestar
    connections: Connections
    identity: Identity
    news: list[News] = field(factory=list)
    code: int | None = None
    _frames: list[dict[str, Any]] = field(factory=list)
    _inbox: asyncio.Queue[Any] = field(factory=asyncio.Queue)
    _task: asyncio.Task[None] | None = None

    @property
    def closed(self) -> bool:
        return self.code is not None

    async def open(self, token: str) -> None:
        """Connect and sign in; who has not agreed is sent away."""
        scope = {**_SCOPE, "headers": [(b"host", b"localhost")], "state": {}}
        self._task = asyncio.create_task(self.app(scope, self._inbox.get, self._hear))
        self._inbox.put_nowait({"type": "websocket.connect"})
        await self.say("auth", token=token)
        await self._until(lambda: self.closed or bool(self._all("ready")))
        if self.closed:
            raise Refused("consent-required" if self.code == CONSENT_CLOSE else f"closed-{self.code}")

    async def say(self, type: str, **members: Any) -> None:
        self._inbox.put_nowait({"type": "websocket.receive", "text": json.dumps({"type": type, **members})})

    async def follow(self, conversation: str, *, after: int | None = None) -> None:
        await self._subscribe(f"conversation:{conversation}", {} if after is None else {"after": after})

    async def follow_notes(self, conversation: str) -> None:
        await self._subscribe(f"staff:{conversation}", {})

    async def refusals(self) -> list[str]:
        """What was refused on this socket so far."""
        await self._answered()
        return [one["code"] for one in self._all("error")]

    async def settle(self) -> None:
        """What happened before our ping is written before its pong; deliveries are told at once."""
        if not self.closed:
            await self._answered()
        gateway: Gateway = self.app.state["live_gateway"]
        await gateway.deliveries.flush()

    async def drop(self) -> None:
        await self.settle()
        self._inbox.put_nowait({"type": "websocket.disconnect", "code": 1006})
        before = self.connections.online(self.identity)
        assert self._task is not None
        await asyncio.wait_for(self._task, PATIENCE)
        if before:
            await self._departed()

    async def _departed(self) -> None:
        """The server notes in the background that somebody left."""
        gateway: Gateway = self.app.state["live_gateway"]
        await asyncio.wait_for(_idle(gateway), PATIENCE)

    async def _subscribe(self, stream: str, more: dict[str, int]) -> None:
        answered, refused = len(self._all("subscribed")), len(self._all("error"))
        await self.say("subscribe", stream=stream, **more)
        await self._until(lambda: len(self._all("subscribed")) > answered or len(self._all("error")) > refused)
        if len(self._all("error")) > refused:
            raise Refused(self._all("error")[-1]["code"])
        reached = self._all("subscribed")[-1]["seq"]
        asked = more.get("after", reached)
        first = max(asked, self._all("subscribed")[-1]["from"] - 1)
        await self._until(lambda: first >= reached or self._last(stream) >= reached)

    async def _answered(self) -> None:
        pongs = len(self._all("pong"))
        await self.say("ping")
        await self._until(lambda: self.closed or len(self._all("pong")) > pongs)

    async def _hear(self, message: Any) -> None:
        match message["type"]:
            case "websocket.send":
                frame = json.loads(message["text"])
                self._frames.append(frame)
                if frame["type"] == "ev" or (frame["type"] == "eph" and not self._is_own(frame)):
                    self.news.append(news_of(frame))
            case "websocket.close":
                self.code = message["code"]
                self._inbox.put_nowait({"type": "websocket.disconnect", "code": self.code})

    def _is_own(self, frame: dict[str, Any]) -> bool:
        """One's own signs come back to one's own page; they are no news."""
        return bool(frame["ev"].get("identity") == self.identity)

    def _all(self, type: str) -> list[dict[str, Any]]:
        return [one for one in self._frames if one["type"] == type]

    def _last(self, stream: str) -> int:
        return max((one["seq"] for one in self._all("ev") if one["stream"] == stream), default=0)

    async def _until(self, condition: Any) -> None:
        assert await until(condition, PATIENCE, pause=0.001), "the server did not answer"


async def _idle(gateway: Gateway) -> None:
    """Wait for what the server does in the background at this moment."""
    background = tuple(gateway.background._tasks)
    if background:
        await asyncio.wait(background)
