"""What telling others costs: a group of a hundred beside a loop over as many sockets; the way to another process."""

import asyncio
import os
import time
from contextlib import AsyncExitStack

from adapters.realtime.shared import SharedChannel
from application.ports.channel import Fleeting, FleetingKind, Signal
from bootstrap.realtime import shared_channel
from domain.ids import ConversationId, Identity
from tests.bench.crowd import crowd
from tests.bench.figures import Aim, Figure, middle
from tests.bench.jobs import Load, Seat, generate
from tests.bench.people import group, seats
from tests.bench.sending import NOBODY
from tests.bench.stage import Stage, running
from tests.support.databases import scratch_database
from tests.support.server import ServerProcess

RATE = 50.0
"""Messages a second in the group: so many times a hundred frames."""
MEMBERS = 100
STAYS = 600.0
SIGNALS, BURST = 5_000, 10
"""So many are told, a few at a time, as they come from a batch that was committed."""
FEW, MANY = 100, 10_000


async def fan_out(stage: Stage) -> list[Figure]:
    """What 99 more sockets add to a message's processor time, beside what they add to a bare Litestar's loop."""
    ours, anchors = stage.ours("fan-out"), stage.anchors("fan-out")
    async with running(ours, anchors):
        first, *others = await group(ours.port, MEMBERS)
        (pair,) = await seats(ours.port, 1)
        nobody = [NOBODY] * (MEMBERS - 1)
        mine, bare = [], []
        async with crowd(Load("idle", ours.port, [], others, STAYS)):
            for _ in range(stage.effort.rounds):
                alone, together = [await _cost(stage, "socket", ours, seat) for seat in (pair, first)]
                mine.append(together - alone)
        for _ in range(stage.effort.rounds):
            alone = await _cost(stage, "echo", anchors, NOBODY, "/crowd")
            async with crowd(Load("bare", anchors.port, [], nobody, STAYS, path="/crowd")):
                bare.append(await _cost(stage, "echo", anchors, NOBODY, "/crowd") - alone)
    name = f"CPU that {MEMBERS - 1} more sockets add to a message"
    return [Figure(name, "us", middle(mine), middle(bare), "a loop", Aim("fan-out", at_most=2))]


async def _cost(stage: Stage, kind: str, server: ServerProcess, seat: Seat, path: str = "") -> float:
    load = Load(kind, server.port, server.pids(), [seat], stage.effort.seconds, rate=RATE, path=path)
    return (await generate(load)).cpu_per_message


async def hop(stage: Stage) -> list[Figure]:
    """Processor time of a signal from one process to another by each broker, both ends, for few people and for many."""
    figures = []
    redis = os.environ.get("TEST_REDIS_URL") or "redis://127.0.0.1:6379"
    with scratch_database("postgres") as postgres:
        for name, address in (("PostgreSQL", postgres), ("Redis", redis)):
            few, many = [await _hop(stage, str(address), people) for people in (FEW, MANY)]
            figures += [
                Figure(f"CPU a signal by {name}, {FEW} people", "us", few, aim=Aim("P8", at_most=60)),
                Figure(f"  {MANY:,} people", "us", many, few, f"{FEW} people", Aim("P8", at_most=1.2)),
            ]
    return figures


async def _hop(stage: Stage, address: str, people: int) -> float:
    here, there = (shared_channel(address, b"k" * 32) for _ in range(2))
    signals = [_read(number % people) for number in range(SIGNALS)]
    async with AsyncExitStack() as stack:
        for channel in (here, there):
            await stack.enter_async_context(channel.running())
        await _passed(here, there, signals[:BURST])
        return middle([await _passed(here, there, signals) for _ in range(stage.effort.rounds)])


def _read(number: int) -> Signal:
    talk, person = ConversationId(f"{number:032x}"), Identity(f"patient-{number}")
    return Fleeting(conversation=talk, kind=FleetingKind.READ, identity=person, seq=number)


async def _passed(here: SharedChannel, there: SharedChannel, signals: list[Signal]) -> float:
    heard, all_heard = 0, asyncio.Event()

    def hear(signal: Signal) -> None:
        nonlocal heard
        if isinstance(signal, Fleeting):
            heard += 1
            if heard == len(signals):
                all_heard.set()

    forget = there.listen(hear)
    before = time.process_time()
    for start in range(0, len(signals), BURST):
        here.publish(*signals[start : start + BURST])
        await asyncio.sleep(0)
    async with asyncio.timeout(60):
        await all_heard.wait()
    forget()
    return (time.process_time() - before) / len(signals) * 1e6
