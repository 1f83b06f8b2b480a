"""The service as an ASGI application: which door a request comes to, and how its answer leaves."""

import asyncio
import base64
import contextlib
from collections.abc import Awaitable, Callable, MutableMapping
from datetime import timedelta
from typing import Any

import httpx
from attrs import define

from adapters.mock.twilio_service import control, limits, media, user_door
from adapters.mock.twilio_service.acts.timers import pass_time
from adapters.mock.twilio_service.control import Control
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.faults import Faults
from adapters.mock.twilio_service.media import MediaApi
from adapters.mock.twilio_service.rest.api import RestApi
from adapters.mock.twilio_service.rest.exchange import Answer, Request, error_answer
from adapters.mock.twilio_service.user_door import UserDoor

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

CONVERSATIONS_HOST = "conversations.twilio.com"
MEDIA_HOST = "mcs.us1.twilio.com"
_TICK = timedelta(seconds=1)


class ConnectionCut(httpx.RemoteProtocolError):
    """The connection ended within an answer. In process it reaches the client as what it would meet on a wire."""


@define(eq=False)
class TwilioApp:
    """All doors behind one address. `link_origin` replaces scheme and host of the addresses in answers."""

    rest: RestApi
    media: MediaApi
    user_door: UserDoor
    control: Control
    faults: Faults
    link_origin: str | None = None

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer one request, or live through the application's life."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        try:
            request = await _read(scope, receive, self.link_origin, self.media.largest)
            answer = await self.answer(request, _host(scope))
        except Refused as refusal:
            answer = error_answer(refusal.error)
        await _write(answer, send)

    async def answer(self, request: Request, host: str) -> Answer:
        """Answer one request at the door its path names; raises `Refused`."""
        path = request.path
        if path.startswith(control.PREFIX):
            return await self.control.answer(request)
        if path.startswith(user_door.PREFIX):
            return await self.user_door.answer(request)
        if path.startswith(media.DIRECT):
            return await self.media.direct(request)

        async def work() -> Answer:
            self._admit(request)
            if self.media.handles(path):
                _require_host(host, CONVERSATIONS_HOST)
                return await self.media.answer(request)
            _require_host(host, MEDIA_HOST)
            return await self.rest.answer(request)

        return await self.faults.through(request, work)

    def _admit(self, request: Request) -> None:
        scheme, _, word = request.headers.get("authorization", "").partition(" ")
        try:
            user, _, password = base64.b64decode(word, validate=True).decode().partition(":")
        except ValueError:
            raise Refused(Error.UNAUTHENTICATED) from None
        if scheme.lower() != "basic" or not self.rest.stage.account.admits(user, password):
            raise Refused(Error.UNAUTHENTICATED)

    async def _live(self, receive: Receive, send: Send) -> None:
        ticking: asyncio.Task[None] | None = None
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                ticking = asyncio.ensure_future(self._tick())
                await send({"type": "lifespan.startup.complete"})
            else:
                if ticking is not None:
                    ticking.cancel()
                    with contextlib.suppress(asyncio.CancelledError):
                        await ticking
                await self.control.courier.close()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _tick(self) -> None:
        """Timers strike on an idle service too."""
        while True:
            await self.rest.stage.pace.wait(_TICK)
            pass_time(self.rest.stage)


async def _read(scope: MutableMapping[str, Any], receive: Receive, origin: str | None, largest: int) -> Request:
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    path = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
    room, beyond = limits.FORM_BYTES, Error.TOO_LARGE
    if "/Media" in path or path == f"{user_door.PREFIX}media":
        room, beyond = largest, Error.MEDIA_TOO_LARGE
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionCut("the client has gone")
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > room:
            raise Refused(beyond)
    return Request(
        method=scope["method"],
        origin=origin or f"{scope.get('scheme', 'http')}://{headers.get('host', '')}",
        path=path,
        query=scope["query_string"].decode("latin-1"),
        headers=headers,
        body=bytes(body),
    )


async def _write(answer: Answer, send: Send) -> None:
    if answer.cut_after == 0:
        raise ConnectionCut("the connection was cut before the answer")
    headers = dict(answer.headers)
    if answer.status != 204:
        headers["Content-Length"] = str(len(answer.body))
    lines = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": lines})
    if answer.cut_after is None:
        await send({"type": "http.response.body", "body": answer.body})
        return
    await send({"type": "http.response.body", "body": answer.body[: answer.cut_after], "more_body": True})
    raise ConnectionCut("the connection was cut within the answer")


def _host(scope: MutableMapping[str, Any]) -> str:
    host = dict(scope["headers"]).get(b"host", b"")
    return str(host.decode("latin-1").partition(":")[0])


def _require_host(host: str, wrong: str) -> None:
    """By Twilio's own names media and conversations stand on hosts of their own; on loopback on one."""
    if host == wrong:
        raise Refused(Error.NOT_FOUND)
