"""What becomes of twice as much as can be done: nothing that was accepted is lost, and it is over soon."""

import asyncio

from tests.bench.figures import Aim, Figure
from tests.bench.jobs import Load, Result, generate
from tests.bench.people import seats
from tests.bench.stage import Stage, running

CALM = 50.0
"""Messages a second before, and again afterwards."""
AFTER = 5.0
"""Seconds until it must be as before."""


async def overload(stage: Stage) -> list[Figure]:
    """How fast it can be, then twice that for as long, then a calm rate."""
    server = stage.ours("overload")
    async with running(server):
        people = await seats(server.port, stage.effort.senders)

        async def load(rate: float) -> Result:
            seconds, warmup = stage.effort.seconds, stage.effort.warmup
            return await generate(
                Load("http", server.port, server.pids(), people, seconds, warmup, rate, watched=False)
            )

        before, most = await load(CALM), await load(0.0)
        twice = await load(2 * most.rate)
        await asyncio.sleep(AFTER)
        after = await load(CALM)
    return [
        Figure("HTTP sends answered, closed loop", "msg/s", most.rate),
        Figure("offered twice that: accepted", "msg/s", twice.rate, most.rate, "closed loop"),
        Figure("  refused, each told so", "", twice.refused),
        Figure("  unanswered", "", twice.lost, aim=Aim("P11", at_most=0)),
        Figure("  p99 of the accepted", "ms", twice.percentile(0.99), aim=Aim("P11", at_most=1_000)),
        Figure(
            f"p99 at {CALM:g}/s, {AFTER:g} s later", "ms", after.percentile(0.99), before.percentile(0.99), "before"
        ),
    ]
