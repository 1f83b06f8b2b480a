"""What reading costs in a long conversation beside a short one."""

import asyncio
import time

from tests.bench.figures import Aim, Figure, middle
from tests.bench.filler import fill
from tests.bench.jobs import BASE, Seat
from tests.bench.people import door, seats
from tests.bench.stage import Stage, running
from tests.bench.wire import Http, open_http, request

AIM = Aim("P7", at_most=1.2)


async def history(stage: Stage) -> list[Figure]:
    """The last page, a page in the middle and the unread count, the long conversation and the short one in turn."""
    server = stage.ours("history")
    sizes = (stage.effort.long, stage.effort.short)
    async with running(server):
        people = await seats(server.port, len(sizes))
        async with door(server.port) as entrance:
            for seat in people:
                path = f"/conversations/{seat.conversation}/messages"
                await entrance.call("POST", path, seat.sender, {"body": "It itches at night"}, key="first")
    for seat, size in zip(people, sizes, strict=True):
        await asyncio.to_thread(fill, server.database_url, server.key_file, seat.conversation, size)
    async with running(server):
        http = await open_http(server.port)
        rounds = [await _round(http, people, sizes, stage.effort.pages) for _ in range(stage.effort.rounds)]
        http.abort()
    names = list(rounds[0])
    beside = f"{sizes[1]:,}"
    return [
        Figure(
            f"{name} at {sizes[0]:,}",
            "ms",
            middle(r[name][0] for r in rounds),
            middle(r[name][1] for r in rounds),
            beside,
            AIM,
        )
        for name in names
    ]


async def _round(http: Http, people: list[Seat], sizes: tuple[int, ...], times: int) -> dict[str, list[float]]:
    """For each page the median time of every conversation, in milliseconds."""
    found: dict[str, list[float]] = {}
    for name, tail in (
        ("history, last page", "/messages?limit=50"),
        ("history, middle page", "/messages?limit=50&before={middle}"),
        ("unread count", ""),
    ):
        asked = [
            request(
                "GET",
                f"{BASE}/conversations/{seat.conversation}{tail.format(middle=size // 2)}",
                {"Authorization": f"Bearer {seat.recipient}"},
            )
            for seat, size in zip(people, sizes, strict=True)
        ]
        taken: list[list[float]] = [[] for _ in asked]
        for _ in range(times):
            for place, question in enumerate(asked):
                taken[place].append(await _timed(http, question, tail))
        found[name] = [middle(values) for values in taken]
    return found


async def _timed(http: Http, question: bytes, tail: str) -> float:
    began = time.perf_counter()
    status, body = await http.ask(question)
    taken = (time.perf_counter() - began) * 1e3
    if status != 200 or (tail and body.count(b'"seq":') != 50):
        raise RuntimeError(f"not a page of fifty: {status}")
    return taken
