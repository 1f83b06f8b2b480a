"""A stand-in for ClamAV's daemon: it speaks PING and INSTREAM, and finds one word."""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from attrs import define

FOUND = b"EICAR"


@define(eq=False)
class FakeClamd:
    """`most` is its StreamMaxLength; `says` takes the place of its answer; a `mute` one never answers."""

    most: int = 25 * 1024 * 1024
    says: bytes = b""
    mute: bool = False
    port: int = 0
    asked: int = 0

    @asynccontextmanager
    async def listening(self, port: int = 0) -> AsyncIterator["FakeClamd"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", port)
        self.port = server.sockets[0].getsockname()[1]
        async with server:
            yield self

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(await self._answer(reader))
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> bytes:
        asked = await reader.readuntil(b"\0")
        if asked == b"zPING\0":
            return self.says or b"PONG\0"
        assert asked == b"zINSTREAM\0"
        self.asked += 1
        content = b""
        while size := struct.unpack(">I", await reader.readexactly(4))[0]:
            content += await reader.readexactly(size)
            if len(content) > self.most:
                return b"INSTREAM size limit exceeded. ERROR\0"
        if self.mute:
            await asyncio.sleep(60)
        return self.says or (b"stream: Eicar-Signature FOUND\0" if FOUND in content else b"stream: OK\0")
