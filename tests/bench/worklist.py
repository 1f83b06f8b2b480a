"""The console's list: its first page for a provider with ten thousand open conversations."""

import time

from tests.bench.figures import Aim, Figure, p95
from tests.bench.jobs import BASE
from tests.bench.people import seats
from tests.bench.stage import Stage, running
from tests.bench.wire import Http, open_http, request


async def worklist(stage: Stage) -> list[Figure]:
    """The 95th percentile of the list and of the answer of a route that asks nothing, in turn."""
    server = stage.ours("worklist")
    async with running(server):
        people = await seats(server.port, stage.effort.listed, per_provider=stage.effort.listed)
        bearer = {"Authorization": f"Bearer {people[0].recipient}"}
        question, nothing = request("GET", f"{BASE}/conversations", bearer), request("GET", "/health/live", {})
        http = await open_http(server.port)
        lists, least = [], []
        for _ in range(stage.effort.pages):
            lists.append(await _timed(http, question))
            least.append(await _timed(http, nothing))
        http.abort()
    name = f"list of {stage.effort.listed:,} open conversations, p95"
    return [
        Figure(name, "ms", p95(lists), aim=Aim("P13", at_most=50)),
        Figure("  an answer that asks nothing, p95", "ms", p95(least)),
    ]


async def _timed(http: Http, question: bytes) -> float:
    began = time.perf_counter()
    status, _ = await http.ask(question)
    if status != 200:
        raise RuntimeError(f"not a list: {status}")
    return (time.perf_counter() - began) * 1e3
