"""What it costs to be there: start, memory at rest, memory per idle socket, and many sockets lost at once."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import httpx

from tests.bench.crowd import crowd, most_sockets
from tests.bench.figures import Aim, Figure, middle
from tests.bench.jobs import Load
from tests.bench.people import seats
from tests.bench.process import resident_bytes
from tests.bench.stage import Stage, running
from tests.bench.wire import open_http, request
from tests.support.server import ServerProcess

SETTLES = 3.0
STAYS = 600.0
SOCKETS_OF_ONE = 5
PROBES = "/health/live"
MIB, KIB = 2**20, 2**10


async def start(stage: Stage) -> list[Figure]:
    """How long until ready (on a record that exists), and how much memory then."""
    seconds, memory = [], []
    async with running(stage.ours("start")):
        pass
    for _ in range(stage.effort.rounds):
        server = stage.ours("start")
        try:
            seconds.append(await server.begin())
            memory.append(resident_bytes(server.pids()) / MIB)
        finally:
            server.terminate()
    return [
        Figure("start to ready", "s", middle(seconds), aim=Aim("P6", at_most=2)),
        Figure("memory at rest", "MiB", middle(memory), aim=Aim("P6", at_most=110)),
    ]


async def idle(stage: Stage) -> list[Figure]:
    """Memory per idle socket: ours signed in and subscribed, the anchor's merely open."""
    ours, anchors = stage.ours("idle"), stage.anchors("idle")
    async with running(ours, anchors):
        people = await seats(ours.port, stage.effort.idle, per_provider=5)
        # A first few sockets bring in what the process needs only once.
        await _weigh(ours, Load("idle", ours.port, [], people[:20], STAYS))
        await _weigh(anchors, Load("bare", anchors.port, [], people[:20], STAYS, path="/echo"))
        mine = await _weigh(ours, Load("idle", ours.port, [], people, STAYS))
        bare = await _weigh(anchors, Load("bare", anchors.port, [], people, STAYS, path="/echo"))
    return [
        Figure(f"memory an idle socket ({len(people):,})", "KiB", mine, aim=Aim("P6", at_most=24)),
        Figure("  beside a bare Litestar's", "KiB", mine, bare, "bare socket"),
    ]


async def _weigh(server: ServerProcess, load: Load) -> float:
    before = resident_bytes(server.pids())
    async with crowd(load):
        await asyncio.sleep(SETTLES)
        grown = resident_bytes(server.pids()) - before
    await asyncio.sleep(1)
    return grown / len(load.seats) / KIB


async def storm(stage: Stage) -> list[Figure]:
    """Lose as many sockets as the limits allow at once; watch the loop from outside, and the memory."""
    count = min(stage.effort.dropped, most_sockets())
    server = stage.ours("storm")
    async with running(server):
        people = await seats(server.port, -(-count // SOCKETS_OF_ONE), per_provider=50)
        everybody = [seat for seat in people for _ in range(SOCKETS_OF_ONE)][:count]
        before = resident_bytes(server.pids()) / MIB
        async with _probed(server) as calm:
            await asyncio.sleep(SETTLES)
        async with crowd(Load("idle", server.port, [], everybody, STAYS)) as process, _probed(server) as blocked:
            await asyncio.sleep(SETTLES)
            peak = resident_bytes(server.pids()) / MIB
            blocked.clear()
            process.kill()
            await asyncio.sleep(SETTLES * 2)
        after = await _lowest(server)
    name = f"{len(everybody):,} sockets dropped"
    return [
        Figure(f"{name}: longest answer", "ms", max(blocked) * 1e3, aim=Aim("P9", at_most=100)),
        Figure("  before them", "ms", max(calm) * 1e3),
        Figure(f"{name}: memory after", "MiB", after, before, "before", Aim("P9", at_most=1.1)),
        Figure("  while they were there", "MiB", peak),
    ]


async def sockets(stage: Stage) -> list[Figure]:
    """As many sockets as are aimed for, or as open files allow here, signed in and subscribed at one process."""
    allowed = most_sockets()
    count, server = min(stage.effort.dropped, allowed), stage.ours("sockets")
    async with running(server):
        people = await seats(server.port, -(-count // SOCKETS_OF_ONE), per_provider=50)
        everybody = [seat for seat in people for _ in range(SOCKETS_OF_ONE)][:count]
        await _weigh(server, Load("idle", server.port, [], everybody[:20], STAYS))
        before = resident_bytes(server.pids())
        async with crowd(Load("idle", server.port, [], everybody, STAYS)), _probed(server) as answers:
            await asyncio.sleep(SETTLES)
            grown, held = resident_bytes(server.pids()) - before, await _held(server)
            worst = max(answers[len(answers) // 2 :])
    return [
        Figure("sockets held at once by one process", "", held, aim=Aim("sockets", at_least=10_000)),
        Figure("  the most that open files allow a process here", "", allowed),
        Figure("  memory a socket", "KiB", grown / count / KIB),
        Figure("  memory for all of them", "MiB", grown / MIB),
        Figure("  longest answer to somebody else meanwhile", "ms", worst * 1e3),
    ]


async def _held(server: ServerProcess) -> float:
    """What the server itself counts as open."""
    async with httpx.AsyncClient(trust_env=False) as client:
        told = (await client.get(f"{server.url}/metrics")).text
    return next(float(line.split()[1]) for line in told.splitlines() if line.startswith("carechat_sockets "))


async def _lowest(server: ServerProcess, within: float = 40.0) -> float:
    """The least memory seen in the time after: the collector and the idle jobs need a while."""
    least = float("inf")
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        least = min(least, resident_bytes(server.pids()) / MIB)
        await asyncio.sleep(0.5)
    return least


@asynccontextmanager
async def _probed(server: ServerProcess) -> AsyncIterator[list[float]]:
    """Ask for a sign of life again and again; the list holds how long each answer took."""
    http = await open_http(server.port)
    times: list[float] = []

    async def probe() -> None:
        while True:
            began = time.perf_counter()
            await http.ask(request("GET", PROBES, {}))
            times.append(time.perf_counter() - began)
            await asyncio.sleep(0.002)

    probing = asyncio.ensure_future(probe())
    try:
        yield times
    finally:
        probing.cancel()
        with suppress(asyncio.CancelledError):
            await probing
        http.abort()
