"""What telling others costs: a group of a hundred beside a loop over as many sockets, and the way to another process."""

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
from tests.bench.jobs import Load, generate
from tests.bench.people import group
from tests.bench.sending import NOBODY
from tests.bench.stage import Stage, running
from tests.support.databases import scratch_database

RATE = 20.0
"""Messages a second in the group: so many times a hundred frames."""
MEMBERS = 100
STAYS = 600.0
SIGNALS, BURST = 5_000, 10
"""So many are told, a few at a time, as they come from a batch that was committed."""
FEW, MANY = 100, 10_000


async def fan_out(stage: Stage) -> list[Figure]:
    """Processor time of a message to a group, beside a bare Litestar that writes what it hears to as many sockets."""
    ours, anchors = stage.ours("fan-out"), stage.anchors("fan-out")
    mine, bare = [], []
    async with running(ours, anchors):
        first, *others = await group(ours.port, MEMBERS)
        nobody = [NOBODY] * (MEMBERS - 1)
        told = Load("socket", ours.port, ours.pids(), [first], stage.effort.seconds, rate=RATE)
        said = Load("echo", anchors.port, anchors.pids(), [NOBODY], stage.effort.seconds, rate=RATE, path="/crowd")
        async with (
            crowd(Load("idle", ours.port, [], others, STAYS)),
            crowd(Load("bare", anchors.port, [], nobody, STAYS, path="/crowd")),
        ):
            for _ in range(stage.effort.rounds):
                mine.append((await generate(told)).cpu_per_message)
                bare.append((await generate(said)).cpu_per_message)
    name = f"CPU a message to a group of {MEMBERS}"
    return [Figure(name, "us", middle(mine), middle(bare), "a loop", Aim("fan-out", at_most=2))]


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
