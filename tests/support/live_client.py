"""A black-box client of the live socket: subscribes, sends, and after a loss goes on where it was."""

import asyncio
import contextlib
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from tests.support.client import BASE, Backoff, Refused, Unanswered

ANSWER_WITHIN = 15.0


@dataclass
class StreamLog:
    """What one subscriber was shown of one stream, across all its connections."""

    last: int
    """The last sequence number seen; a new connection asks for what is after it."""
    events: list[tuple[int, str, str | None]] = field(default_factory=list)
    """Sequence number, kind and message id, in the order of arrival."""
    resets: list[int] = field(default_factory=list)
    """Sequence numbers that the server told us to go on from."""
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, seq: int, event: dict[str, Any]) -> None:
        """Keep one event."""
        self.events.append((seq, event["kind"], (event.get("message") or {}).get("id")))
        self.last = max(self.last, seq)
        self.reached.set()


class LiveClient:
    """One person's socket, opened again after every loss until it is stopped."""

    def __init__(
        self, url: str, token: Callable[[], str], chance: random.Random, headers: Mapping[str, str] | None = None
    ) -> None:
        self._url = url.replace("http", "ws", 1) + BASE + "/live"
        self._token = token
        self._headers = headers
        self._backoff = Backoff(chance)
        self._connection: ClientConnection | None = None
        self._answers: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._ready = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.streams: dict[str, StreamLog] = {}
        self.connections = 0
        self.closes: dict[int, int] = {}

    def follow(self, stream: str, *, after: int) -> StreamLog:
        """Subscribe on every connection from here on, the first time after `after`."""
        return self.streams.setdefault(stream, StreamLog(after))

    def start(self) -> None:
        """Connect in the background and stay connected."""
        self._task = asyncio.create_task(self._stay())

    async def stop(self) -> None:
        """Leave for good."""
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    def drop(self) -> None:
        """Lose the connection the hard way, as a dead network does."""
        if self._connection:
            self._connection.transport.abort()

    async def ready(self) -> None:
        """Wait for a connection that is signed in."""
        await asyncio.wait_for(self._ready.wait(), ANSWER_WITHIN)

    async def send(self, conversation: str, body: str, key: str) -> dict[str, Any]:
        """Send a message and wait for its acknowledgement."""
        return await self.post(conversation, body, key)

    def post(self, conversation: str, body: str, key: str) -> "asyncio.Future[dict[str, Any]]":
        """Hand a message to the socket now; the future ends with its acknowledgement."""
        frame = {"type": "send", "id": key, "conversation": conversation, "body": body}
        answer: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        if self._connection is None or not self._ready.is_set():
            answer.set_exception(Unanswered("not connected"))
            return answer
        self._answers[key] = answer
        sending = asyncio.ensure_future(self._write(self._connection, frame))
        sending.add_done_callback(lambda done: self._lost(key) if done.exception() else None)
        return asyncio.ensure_future(asyncio.wait_for(answer, ANSWER_WITHIN))

    def _lost(self, key: str) -> None:
        answer = self._answers.pop(key, None)
        if answer and not answer.done():
            answer.set_exception(Unanswered("connection lost"))

    async def _stay(self) -> None:
        while True:
            try:
                async with connect(
                    self._url,
                    compression=None,
                    proxy=None,
                    ping_interval=None,
                    max_size=2**20,
                    additional_headers=self._headers,
                ) as ws:
                    self._connection = ws
                    await self._converse(ws)
            except (OSError, WebSocketException, TimeoutError, Unanswered):
                pass
            finally:
                self._ready.clear()
                self._note_close()
                for key in list(self._answers):
                    self._lost(key)
            await self._backoff.wait()

    def _note_close(self) -> None:
        ws, self._connection = self._connection, None
        if ws is not None and ws.close_code is not None:
            self.closes[ws.close_code] = self.closes.get(ws.close_code, 0) + 1

    async def _converse(self, ws: ClientConnection) -> None:
        await self._write(ws, {"type": "auth", "token": self._token()})
        first = json.loads(await asyncio.wait_for(ws.recv(), ANSWER_WITHIN))
        if first["type"] != "ready":
            raise Unanswered(first["type"])
        self.connections += 1
        self._backoff.reset()
        for stream in self.streams:
            await self._subscribe(ws, stream)
        self._ready.set()
        async for text in ws:
            await self._hear(ws, json.loads(text))

    async def _subscribe(self, ws: ClientConnection, stream: str) -> None:
        await self._write(ws, {"type": "subscribe", "stream": stream, "after": self.streams[stream].last})

    async def _hear(self, ws: ClientConnection, frame: dict[str, Any]) -> None:
        match frame["type"]:
            case "ev":
                self.streams[frame["stream"]].note(frame["seq"], frame["ev"])
            case "ack":
                answer = self._answers.pop(frame["id"], None)
                if answer and not answer.done():
                    answer.set_result(frame["result"])
            case "error" if frame["id"] is not None:
                self._refuse(frame)
            case "reset":
                log = self.streams[frame["stream"]]
                log.resets.append(frame["seq"])
                log.last = frame["seq"]
                await self._subscribe(ws, frame["stream"])
            case "lagged":
                await self._subscribe(ws, frame["stream"])
            case "ping":
                await self._write(ws, {"type": "pong"})

    def _refuse(self, frame: dict[str, Any]) -> None:
        answer = self._answers.pop(frame["id"], None)
        if answer and not answer.done():
            answer.set_exception(Unanswered(frame["code"]) if frame["retryable"] else Refused(frame["code"]))

    async def _write(self, ws: ClientConnection, frame: dict[str, Any]) -> None:
        await ws.send(json.dumps(frame))
