"""Many idle sockets, held by a process of its own so that they can all be lost at once: it is killed.

Reads a `Load` (kind `idle`: signed in and subscribed; kind `bare`: only open), says `open` when all are.
"""

import asyncio
import resource
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec
import uvloop

from tests.bench.generator import subscribed
from tests.bench.jobs import Load, Seat
from tests.bench.wire import Socket, open_socket

AT_ONCE = 64
SPARE_FILES = 200
OPENS_WITHIN = 180.0


def most_sockets() -> int:
    """How many sockets a process may hold here, on either side."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    return (hard if hard != resource.RLIM_INFINITY else soft) - SPARE_FILES


@asynccontextmanager
async def crowd(load: Load) -> AsyncIterator[asyncio.subprocess.Process]:
    """A crowd whose sockets are all open; whoever is left at the end is dropped."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.crowd", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(msgspec.json.encode(load) + b"\n")
        if await asyncio.wait_for(process.stdout.readline(), OPENS_WITHIN) != b"open\n":
            raise RuntimeError("the sockets could not be opened")
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _enter(load: Load, number: int, seat: Seat) -> Socket:
    source = f"127.0.0.{2 + number % 200}"
    if load.kind == "bare":
        return await open_socket(load.port, load.path, lambda _: None, source=source)

    def heard(socket: Socket, text: bytes) -> None:
        if text.startswith(b'{"type":"ping"'):
            socket.say(b'{"type":"pong"}')

    return await subscribed(load.port, seat.sender, seat.conversation, heard, source=source)


async def _stand(load: Load) -> None:
    numbered = iter(enumerate(load.seats))
    sockets: list[Socket] = []

    async def work() -> None:
        for number, seat in numbered:
            sockets.append(await _enter(load, number, seat))

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    sys.stdout.write("open\n")
    sys.stdout.flush()
    await asyncio.sleep(load.seconds)
    if gone := sum(socket.closed for socket in sockets):
        raise SystemExit(f"{gone} sockets did not stay open")


if __name__ == "__main__":
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    uvloop.run(_stand(msgspec.json.decode(sys.stdin.buffer.readline(), type=Load)))
