"""What a second process costs: processor time of a message where two serve one PostgreSQL, beside one alone."""

import asyncio

from tests.bench.figures import Aim, Figure, middle
from tests.bench.jobs import Load, Result, Seat, generate
from tests.bench.people import seats
from tests.bench.sending import STEADY
from tests.bench.stage import Stage, running
from tests.support.databases import scratch_database
from tests.support.server import ServerProcess

AIM = Aim("P10", at_most=1.25)


async def workers(stage: Stage) -> list[Figure]:
    """Each process takes 200 messages a second; of two, who writes at one is heard at the other.

    The processes are two servers of one record and one channel (PostgreSQL), which is what two workers are. The
    database's own time is in neither figure. The second is up only while both are measured: idle it would take
    over jobs of the first.
    """
    with scratch_database("postgres") as url:
        settings = {"REALTIME_URL": str(url)}
        first, second = (ServerProcess(stage.folder / "workers", database_url=url, settings=settings) for _ in range(2))
        alone, together = list[float](), list[float]()
        async with running(first):
            people = await seats(first.port, stage.effort.senders)
            half = len(people) // 2
            for _ in range(stage.effort.rounds):
                alone.append(_cpu(await generate(_load(stage, first, first, people[:half]))))
                async with running(second):
                    both = (
                        _load(stage, first, second, people[:half]),
                        _load(stage, second, first, people[half:]),
                    )
                    together.append(_cpu(*await asyncio.gather(*map(generate, both))))
    return [Figure("CPU a message, two workers", "us", middle(together), middle(alone), "one worker", AIM)]


def _load(stage: Stage, at: ServerProcess, heard_at: ServerProcess, some: list[Seat]) -> Load:
    seconds, warmup = stage.effort.seconds, stage.effort.warmup
    return Load("socket", at.port, at.pids(), some, seconds, warmup, STEADY, watch_port=heard_at.port)


def _cpu(*results: Result) -> float:
    return sum(one.server_cpu for one in results) / max(1, sum(one.delivered for one in results)) * 1e6
