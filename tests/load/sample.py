"""The guide's load sample: so many patients at once, each in a conversation of their own, who send test messages.

They send in two ways: each again as soon as it is answered, which tells how much the server takes, and all together
at a steady rate, which tells how long a message is on its way.
"""

import time
from collections.abc import Callable

from tests.bench.figures import Aim, Figure
from tests.bench.jobs import Result, generate
from tests.bench.people import seats
from tests.bench.sending import loads
from tests.bench.stage import Stage, running

PER_PROVIDER = 5
"""A provider has a socket for each conversation, and nobody may have more sockets."""
PLAYED = ("echo", "raw", "socket", "steady echo", "steady socket")


async def play(stage: Stage, users: int) -> list[Figure]:
    """What so many users find on a new server, beside what the anchors do for as many."""
    ours, anchors = stage.ours(f"load-{users}"), stage.anchors(f"load-{users}")
    async with running(ours, anchors):
        began = time.perf_counter()
        people = await seats(ours.port, users, per_provider=PER_PROVIDER)
        arriving = users / (time.perf_counter() - began)
        to_play = loads(stage, ours, anchors, people)
        return figures(users, arriving, {name: await generate(to_play[name]) for name in PLAYED})


def figures(users: int, arriving: float, found: dict[str, Result]) -> list[Figure]:
    """What was found, one a line."""

    def beside(what: str, unit: str, ours: str, anchor: str, pick: Callable[[Result], float]) -> Figure:
        return Figure(f"{users:,} users: {what}", unit, pick(found[ours]), pick(found[anchor]), anchor)

    rate, cpu = (lambda r: r.rate), (lambda r: r.cpu_per_message)
    p50, p99 = (lambda r: r.percentile(0.5)), (lambda r: r.percentile(0.99))
    wrong = sum(r.lost + r.disordered + r.refused for r in (found["socket"], found["steady socket"]))
    return [
        Figure(f"{users:,} users: arriving", "users/s", arriving, found["raw"].rate, "raw"),
        beside("durable and delivered", "msg/s", "socket", "echo", rate),
        beside("durable and delivered", "msg/s", "socket", "raw", rate),
        beside("CPU a message, saturated", "us", "socket", "echo", cpu),
        beside("send to receive p50, saturated", "ms", "socket", "echo", p50),
        beside("send to receive p99, saturated", "ms", "socket", "echo", p99),
        beside("send to receive p50, 200/s", "ms", "steady socket", "steady echo", p50),
        beside("send to receive p99, 200/s", "ms", "steady socket", "steady echo", p99),
        Figure(f"{users:,} users: lost, out of order, refused", "", wrong, aim=Aim("P5", at_most=0)),
    ]
