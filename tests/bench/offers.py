"""What offers cost: the same load on two servers, one that offers what waits and one that works by hand."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator

from tests.bench.figures import Figure, middle
from tests.bench.jobs import Load, Result, Seat, generate
from tests.bench.people import door, seats
from tests.bench.process import cpu_seconds
from tests.bench.stage import Stage, running
from tests.support.server import ServerProcess

STEADY = 200.0
BY_HAND, OFFERS = "by hand", "offers"

Pick = Callable[[Result], float]


async def offers(stage: Stage) -> list[Figure]:
    """Patients wait on both, some of them writing on; round by round, so that each ratio is of one time.

    On SQLite alone: two servers on one PostgreSQL would route each other's conversations.
    """
    if stage.ours_url is not None:
        return []
    servers = {
        BY_HAND: stage.ours(BY_HAND.replace(" ", "-"), POOL_ROUTING="manual"),
        OFFERS: stage.ours(OFFERS, POOL_ROUTING="offers"),
    }
    found: dict[str, list[Result]] = defaultdict(list)
    resting: dict[str, list[float]] = defaultdict(list)
    async with running(*servers.values()):
        people = {name: await _crowd(stage, server) for name, server in servers.items()}
        for _ in range(stage.effort.rounds):
            for name, server in servers.items():
                resting[name].append(await _resting(stage, server))
                for kind, load in _loads(stage, server, people[name]):
                    found[f"{kind}, {name}"].append(await generate(load))
    return [*_figures(stage, found), _beside_resting(stage, resting)]


async def _crowd(stage: Stage, server: ServerProcess) -> list[Seat]:
    """Those who write on while they wait; beside them others wait who wrote once."""
    for number, seat in enumerate(await seats(server.port, stage.effort.waiting, per_provider=20)):
        async with door(server.port) as entrance:
            path = f"/conversations/{seat.conversation}/messages"
            await entrance.call("POST", path, seat.sender, {"body": "Good morning"}, key=f"wait-{number}")
    return await seats(server.port, stage.effort.senders)


async def _resting(stage: Stage, server: ServerProcess) -> float:
    """Cores that the server takes while nobody does anything."""
    before = cpu_seconds(server.pids())
    await asyncio.sleep(stage.effort.seconds)
    return (cpu_seconds(server.pids()) - before) / stage.effort.seconds


def _loads(stage: Stage, server: ServerProcess, people: list[Seat]) -> Iterator[tuple[str, Load]]:
    for kind, rate in (("saturated", 0.0), ("200/s", STEADY)):
        yield (
            kind,
            Load("socket", server.port, server.pids(), people, stage.effort.seconds, stage.effort.warmup, rate),
        )


def _figures(stage: Stage, found: dict[str, list[Result]]) -> list[Figure]:
    def beside(name: str, unit: str, kind: str, pick: Pick) -> Figure:
        ours, anchor = (middle(pick(one) for one in found[f"{kind}, {way}"]) for way in (OFFERS, BY_HAND))
        return Figure(f"{name}, offers, {stage.effort.waiting} wait", unit, ours, anchor, BY_HAND)

    every = [one for results in found.values() for one in results]
    return [
        beside("socket, durable and delivered", "msg/s", "saturated", lambda one: one.rate),
        beside("CPU a socket message, saturated", "us", "saturated", lambda one: one.cpu_per_message),
        beside("CPU a socket message, 200/s", "us", "200/s", lambda one: one.cpu_per_message),
        beside("send to receive p99, 200/s", "ms", "200/s", lambda one: one.percentile(0.99)),
        Figure("lost, out of order, refused, with offers and without", "", sum(_wrong(one) for one in every)),
    ]


def _wrong(one: Result) -> int:
    return one.lost + one.disordered + one.refused


def _beside_resting(stage: Stage, resting: dict[str, list[float]]) -> Figure:
    name = f"server's CPU while {stage.effort.waiting} wait and nobody writes, offers"
    return Figure(name, "cores", middle(resting[OFFERS]), middle(resting[BY_HAND]), BY_HAND)
