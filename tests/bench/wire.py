"""The least client that can load a server: HTTP/1.1 and WebSocket written straight on asyncio transports.

A load generator shares the machine with what it measures, so each microsecond here is taken from the server.
"""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable

OnText = Callable[[bytes], None]

_UPGRADE = (
    "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10


def frame(payload: bytes, opcode: int = _TEXT) -> bytes:
    """A whole client frame. Its mask is zero: allowed, and it leaves the payload as it is."""
    length = len(payload)
    if length < 126:
        head = bytes((0x80 | opcode, 0x80 | length))
    elif length < 65_536:
        head = bytes((0x80 | opcode, 0x80 | 126)) + length.to_bytes(2, "big")
    else:
        head = bytes((0x80 | opcode, 0x80 | 127)) + length.to_bytes(8, "big")
    return head + b"\0\0\0\0" + payload


class Wire(asyncio.Protocol, ABC):
    """A connection that collects bytes and lets `_parse` take what is whole."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.closed = False
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember where to write."""
        self.transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        """Take what came and hand on what is whole."""
        self._buffer += data
        self._parse()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end."""
        self.closed = True

    def write(self, data: bytes) -> None:
        """Send bytes as they are; what is written to a closed connection is lost."""
        if self.transport is not None and not self.closed:
            self.transport.write(data)

    def abort(self) -> None:
        """Drop the connection without a word."""
        if self.transport is not None:
            self.transport.abort()

    @abstractmethod
    def _parse(self) -> None: ...


class Socket(Wire):
    """A WebSocket: whole text frames in and out, pings answered."""

    def __init__(self, on_text: OnText) -> None:
        super().__init__()
        self.on_text = on_text
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.close_code = 0

    def say(self, payload: bytes) -> None:
        """Send a text frame."""
        self.write(frame(payload))

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end, also for one who waits for the handshake."""
        super().connection_lost(exc)
        if not self.opened.done():
            self.opened.set_exception(ConnectionError("closed in the handshake"))

    def _parse(self) -> None:
        if not self.opened.done():
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            if not self._buffer.startswith(b"HTTP/1.1 101"):
                self.opened.set_exception(ConnectionError(self._buffer[:12].decode("latin1")))
                return
            del self._buffer[: end + 4]
            self.opened.set_result(None)
        while (length := self._take_frame()) is not None:
            del self._buffer[:length]

    def _take_frame(self) -> int | None:
        """Hand on the first frame if it is whole; return how long it was."""
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        size, begin = buffer[1], 2
        if size == 126:
            size, begin = int.from_bytes(buffer[2:4], "big"), 4
        elif size == 127:
            size, begin = int.from_bytes(buffer[2:10], "big"), 10
        end = begin + size
        if len(buffer) < begin or len(buffer) < end:
            return None
        opcode = buffer[0] & 15
        if opcode == _TEXT:
            self.on_text(bytes(buffer[begin:end]))
        elif opcode == _PING:
            self.write(frame(bytes(buffer[begin:end]), _PONG))
        elif opcode == _CLOSE:
            self.close_code = int.from_bytes(buffer[begin : begin + 2], "big")
            self.write(frame(bytes(buffer[begin : begin + 2]), _CLOSE))
        return end


class Http(Wire):
    """A kept-alive HTTP/1.1 connection, one request at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None

    def ask(self, request: bytes) -> "asyncio.Future[tuple[int, bytes]]":
        """Send a whole request; the future ends with status and body."""
        self._answer = asyncio.get_running_loop().create_future()
        if self.closed:
            self._answer.set_exception(ConnectionError("closed"))
        self.write(request)
        return self._answer

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end, also for one who waits for an answer."""
        super().connection_lost(exc)
        if self._answer and not self._answer.done():
            self._answer.set_exception(ConnectionError("closed before the answer"))

    def _parse(self) -> None:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._buffer[:end]).lower()
        place = head.find(b"content-length:")
        size = int(head[place + 15 :].split(b"\r\n", 1)[0]) if place >= 0 else 0
        if len(self._buffer) < end + 4 + size:
            return
        body = bytes(self._buffer[end + 4 : end + 4 + size])
        del self._buffer[: end + 4 + size]
        if self._answer and not self._answer.done():
            self._answer.set_result((int(head[9:12]), body))


def request(
    method: str, path: str, headers: dict[str, str], body: bytes = b"", kind: str = "application/json"
) -> bytes:
    """A whole HTTP request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", *(f"{name}: {value}" for name, value in headers.items())]
    if body:
        lines += [f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


async def open_socket(port: int, path: str, on_text: OnText, *, source: str | None = None) -> Socket:
    """Connect and shake hands. `source` spreads many connections over the addresses of the loopback."""
    loop = asyncio.get_running_loop()
    local = (source, 0) if source else None
    _, socket = await loop.create_connection(lambda: Socket(on_text), "127.0.0.1", port, local_addr=local)
    socket.write(_UPGRADE.format(path=path, port=port).encode())
    await asyncio.wait_for(socket.opened, 30)
    return socket


async def open_http(port: int) -> Http:
    """Connect."""
    _, http = await asyncio.get_running_loop().create_connection(Http, "127.0.0.1", port)
    return http


class Lines:
    """Connections to one port: each request has one of its own as long as it is under way."""

    def __init__(self, port: int, open: Callable[[int], Awaitable[Http]] = open_http) -> None:
        self._port = port
        self._open = open
        self._free: list[Http] = []

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Status and body of the answer."""
        http = self._free.pop() if self._free else await self._open(self._port)
        answer = await http.ask(request)
        self._free.append(http)
        return answer
