"""The outermost layer: every request and every socket passes here before the framework sees it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from attrs import define, field, frozen

from adapters.http.arrival import Arrival, has_arrived, note_arrival
from adapters.http.crowd import Crowd, Place
from adapters.http.edge import BASE, UPLOADS, Edge
from adapters.http.edge_errors import (
    ChatDisabled,
    EdgeError,
    ForeignOrigin,
    HeadersTooLarge,
    Malformed,
    PlainHttp,
    RecordAwaited,
    TooSlow,
    UrlTooLong,
)
from adapters.http.failed_sockets import FAULT, SocketEnd, note_failed_socket
from adapters.http.headers import Headers, constant_headers, dress, preflight_headers
from adapters.http.hosts import HEALTH_PATHS, Hop, Proxies, is_local, is_loopback, is_named
from adapters.http.problems import raw_answer
from adapters.http.refusals import refusal_of
from adapters.http.request_log import RequestLog

Scope = Any
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


@frozen
class _Seen:
    """What the headers say, read in one pass."""

    size: int
    hosts: int
    named: dict[bytes, bytes]

    @property
    def has_body(self) -> bool:
        return b"transfer-encoding" in self.named or self.named.get(b"content-length", b"0") != b"0"


@define
class Perimeter:
    """Checks names, proxies and sizes, refuses what is not for us, and dresses every answer."""

    app: App
    edge: Edge
    log: RequestLog
    _crowd: Crowd = field(init=False, repr=False)
    _constants: Headers = field(init=False, repr=False)
    _proxies: Proxies = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._crowd = Crowd(self.edge.at_once)
        self._constants = constant_headers(self.edge)
        self._proxies = Proxies(self.edge.trusted_proxies)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or one socket."""
        seen = _read(scope["headers"])
        hop = self._hop(scope, seen)
        origin = seen.named[b"origin"].decode("latin-1") if b"origin" in seen.named else None
        allowed = origin if origin is not None and origin.lower() in self.edge.origins else None
        arrival = Arrival(hop.address, hop.secure, allowed)
        note_arrival(scope, arrival)
        # The server gives each request a task, and so a context, of its own: what is bound ends with it.
        structlog.contextvars.bind_contextvars(request_id=arrival.request_id)
        if scope["type"] == "http":
            await self._request(scope, receive, send, seen, hop, arrival)
        elif await self._lets_in(scope, send, seen, hop, arrival):
            del seen, hop, origin, allowed  # a socket stays for hours
            await self._socket(scope, receive, send, arrival)

    async def _request(
        self, scope: Scope, receive: Receive, send: Send, seen: _Seen, hop: Hop, arrival: Arrival
    ) -> None:
        place = self._crowd.place(scope["path"])

        async def dressed(message: Any) -> None:
            if message["type"] == "http.response.start":
                place.leave()
                arrival.status = message["status"]
                message["headers"] = dress(
                    message["headers"], self._constants, arrival.status, arrival.request_id, arrival.origin
                )
            await send(message)

        try:
            self._check(scope, seen, hop)
            if _is_preflight(scope, seen):
                await _answer(dressed, 204, preflight_headers() if arrival.origin else _refused_origin())
            else:
                waits = seen.has_body and not has_arrived(scope)
                if not waits:
                    place.take()
                with self.edge.traces.span("request", method=scope["method"], request_id=arrival.request_id):
                    await self.app(scope, self._patient(scope, receive, place) if waits else receive, dressed)
        except EdgeError as error:
            headers, body = raw_answer(refusal_of(error), arrival.request_id)
            await _answer(dressed, error.status, headers, body)
        finally:
            place.leave()
            self.log.served(scope, arrival)

    async def _lets_in(self, scope: Scope, send: Send, seen: _Seen, hop: Hop, arrival: Arrival) -> bool:
        """Whether a socket may come in; another is told why not."""
        try:
            self._check(scope, seen, hop)
            if b"origin" in seen.named and arrival.origin is None:
                raise ForeignOrigin
        except EdgeError as error:
            await self._turn_away(scope, send, error, arrival)
            return False
        return True

    async def _socket(self, scope: Scope, receive: Receive, send: Send, arrival: Arrival) -> None:
        end = SocketEnd(self.edge.failed_sockets)

        async def silent(message: Any) -> None:
            if message["type"] == "websocket.close" and message.get("code", 0) >= 4500:
                message = {"type": "websocket.close", "code": FAULT, "reason": ""}
            end.saw(message)
            await send(message)

        async def heard() -> Any:
            message = await receive()
            end.saw(message)
            return message

        arrival.wire = heard, silent
        with self.log.socket():
            await self.app(scope, heard, silent)
            then, arrival.then = arrival.then, None
            if then is not None:
                await _stay(then, scope, silent)
        arrival.wire = None  # it holds what holds it

    def _hop(self, scope: Scope, seen: _Seen) -> Hop:
        peer = scope["client"][0] if scope.get("client") else ""
        named = seen.named
        return self._proxies.hop(peer, scope["scheme"], named.get(b"x-forwarded-for"), named.get(b"x-forwarded-proto"))

    def _check(self, scope: Scope, seen: _Seen, hop: Hop) -> None:
        edge, path = self.edge, scope["path"]
        if seen.size > edge.sizes.headers:
            raise HeadersTooLarge
        if len(scope.get("raw_path") or path) + len(scope["query_string"]) > edge.sizes.url:
            raise UrlTooLong
        host = seen.named.get(b"host")
        by_this_machine = path in HEALTH_PATHS and not hop.trusted and is_loopback(hop.address)
        if seen.hosts != 1 or not (is_named(host, edge.hosts) or (by_this_machine and is_local(host))):
            raise Malformed
        if edge.production and not by_this_machine and not (hop.trusted and hop.secure):
            raise PlainHttp
        if not path.isprintable() or b"%00" in scope["query_string"]:
            raise Malformed
        if not edge.enabled and path.startswith(BASE):
            raise ChatDisabled
        if edge.awaiting() and path.startswith(BASE):
            raise RecordAwaited

    def _patient(self, scope: Scope, receive: Receive, place: Place) -> Receive:
        """Wait for the body, but not for ever; only who is here in full takes a place."""
        sizes = self.edge.sizes
        most = sizes.upload_time if scope["path"] == UPLOADS else sizes.body_time
        deadline = asyncio.get_running_loop().time() + most.total_seconds()
        complete = False

        async def in_time() -> Any:
            nonlocal complete
            if complete:
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise TooSlow from None
            if message["type"] == "http.disconnect":
                raise Malformed
            complete = not message.get("more_body", False)
            if complete:
                place.take()
            return message

        return in_time

    async def _turn_away(self, scope: Scope, send: Send, error: EdgeError, arrival: Arrival) -> None:
        """Refuse a handshake with the answer that HTTP gives, where the server can."""
        if "websocket.http.response" not in (scope.get("extensions") or {}):
            await send({"type": "websocket.close", "code": 1008, "reason": ""})
            return
        headers, body = raw_answer(refusal_of(error), arrival.request_id)
        headers = dress(headers, self._constants, error.status, arrival.request_id, None)
        await send({"type": "websocket.http.response.start", "status": error.status, "headers": headers})
        await send({"type": "websocket.http.response.body", "body": body})


def _read(headers: list[tuple[bytes, bytes]]) -> _Seen:
    size = hosts = 0
    named: dict[bytes, bytes] = {}
    for name, value in headers:
        size += len(name) + len(value) + 4
        if name == b"host":
            hosts += 1
        elif name == b"x-forwarded-for" and name in named:
            value = named[name] + b"," + value
        named[name] = value
    return _Seen(size, hosts, named)


def _is_preflight(scope: Scope, seen: _Seen) -> bool:
    return scope["method"] == "OPTIONS" and b"origin" in seen.named and b"access-control-request-method" in seen.named


def _refused_origin() -> Headers:
    raise ForeignOrigin


async def _stay(then: Callable[[], Awaitable[None]], scope: Scope, send: Send) -> None:
    """Serve a socket to its end; one that fails is closed with nothing but that."""
    try:
        await then()
    except Exception as error:
        await note_failed_socket(error, scope)
        await send({"type": "websocket.close", "code": FAULT, "reason": ""})


async def _answer(send: Send, status: int, headers: Headers, body: bytes = b"") -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
