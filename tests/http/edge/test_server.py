import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
import uvicorn
from litestar import WebSocket, websocket
from litestar.exceptions import WebSocketDisconnect

from adapters.http.edge import Sizes
from adapters.http.server import server_config
from adapters.http.socket_protocol import BURST
from tests.http.edge.building import HANDLERS, HOST, PORTAL, an_app, an_edge

pytestmark = pytest.mark.anyio

GOOD = f"GET /public HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode()


@websocket("/live")
async def live(socket: WebSocket[Any, Any, Any]) -> None:
    await socket.accept()
    await socket.close(4401)


@contextlib.asynccontextmanager
async def served(**sizes: Any) -> AsyncIterator[int]:
    """The small application on a real port."""
    edge = an_edge(sizes=Sizes(**sizes))
    config = server_config(an_app(edge, handlers=[*HANDLERS, live, listen]), edge, timedelta(seconds=1))
    server = uvicorn.Server(config)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server._serve([listener]))
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0)
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            await serving


async def _say(port: int, *parts: bytes) -> bytes:
    """Send the parts and read until the server closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        async with asyncio.timeout(10):
            return await reader.read()
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


async def test_a_head_that_does_not_come_in_time_is_given_up() -> None:
    async with served(head_time=timedelta(milliseconds=50)) as port:
        answer = await _say(port, GOOD[:-2])
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"/problems/timeout" in answer
    assert b"x-content-type-options: nosniff" in answer
    assert b"x-request-id: " in answer


async def test_a_connection_that_says_nothing_is_closed_without_a_word() -> None:
    async with served(head_time=timedelta(milliseconds=50)) as port:
        assert await _say(port) == b""


async def test_the_second_head_of_a_connection_has_no_more_time_than_the_first() -> None:
    async with served(head_time=timedelta(milliseconds=100)) as port:
        answer = await _say(port, GOOD, GOOD[:20])
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 408 " in answer


async def test_an_endless_head_is_cut_off() -> None:
    async with served(headers=1_000) as port:
        answer = await _say(port, GOOD[:-2], b"X-Endless: " + b"a" * 2_000)
    assert answer.startswith(b"HTTP/1.1 431 ")
    assert b"/problems/headers-too-large" in answer


async def test_what_is_no_http_is_malformed() -> None:
    async with served() as port:
        answer = await _say(port, b"\x16\x03\x01 hello\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"/problems/malformed" in answer


async def test_a_body_that_goes_on_after_the_answer_is_cut_off() -> None:
    head = f"POST /notes HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 1000000\r\n\r\n".encode()
    async with served(head_time=timedelta(milliseconds=50)) as port:
        answer = await _say(port, head, b"a" * 100)
    assert answer.startswith(b"HTTP/1.1 401 ")


async def test_a_good_client_is_served_and_kept() -> None:
    async with served() as port:
        closing = GOOD.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        answer = await _say(port, GOOD, GOOD, closing)
    assert answer.count(b"HTTP/1.1 200 ") == 3
    assert b"\r\nserver:" not in answer.lower()


def _handshake(*more: str, host: str = HOST) -> bytes:
    lines = ["GET /live HTTP/1.1", f"Host: {host}", "Connection: Upgrade", "Upgrade: websocket"]
    lines += ["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", *more]
    return "\r\n".join([*lines, "", ""]).encode()


@pytest.mark.parametrize(
    ("handshake", "status"),
    [
        (_handshake("Origin: https://evil.example"), b"403"),
        (_handshake(host="evil.example"), b"400"),
    ],
)
async def test_a_refused_handshake_is_answered_as_http(handshake: bytes, status: bytes) -> None:
    async with served() as port:
        answer = await _say(port, handshake)
    assert answer.startswith(b"HTTP/1.1 " + status)
    assert b"/problems/" in answer
    assert b"x-request-id: " in answer


@websocket("/listen")
async def listen(socket: WebSocket[Any, Any, Any]) -> None:
    await socket.accept()
    with contextlib.suppress(WebSocketDisconnect):
        while True:
            await socket.receive_text()


async def _speak(port: int, *frames: bytes) -> bytes:
    """Open the socket, send the frames, and read until the server closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        async with asyncio.timeout(10):
            writer.write(_handshake().replace(b"/live", b"/listen"))
            await reader.readuntil(b"\r\n\r\n")
            writer.writelines(frames)
            return await reader.read()
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


def _frame(first: int, data: bytes = b"") -> bytes:
    return bytes([first, 0x80 | len(data)]) + b"\0" * 4 + data


@pytest.mark.parametrize(
    "flood",
    [
        _frame(0x89, b"ping") * (BURST + 50),
        _frame(0x8A, b"pong") * (BURST + 50),
        _frame(0x01) + _frame(0x00) * (BURST + 50),
    ],
    ids=["pings", "pongs", "pieces of a frame"],
)
async def test_a_flood_that_the_application_never_sees_closes_the_socket(flood: bytes) -> None:
    async with served() as port:
        answer = await _speak(port, flood)
    assert answer.endswith(b"\x88\x02" + (4429).to_bytes(2, "big"))


async def test_a_few_pings_are_answered() -> None:
    goodbye = _frame(0x88, (1000).to_bytes(2, "big"))
    async with served() as port:
        answer = await _speak(port, _frame(0x89, b"ping") * 5, goodbye)
    assert answer.count(b"\x8a\x04ping") == 5


async def test_a_good_handshake_opens_a_socket_without_compression() -> None:
    offer = _handshake(f"Origin: {PORTAL}", "Sec-WebSocket-Extensions: permessage-deflate")
    async with served() as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(offer)
        async with asyncio.timeout(10):
            answer = await reader.readuntil(b"\r\n\r\n")
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()
    assert answer.startswith(b"HTTP/1.1 101 ")
    assert b"permessage-deflate" not in answer
