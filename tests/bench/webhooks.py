"""How long Twilio waits for our answer to a webhook: with a quiet record, and while people write as fast as they can.

The anchor inserts one row with the database's own driver at the same rate, quiet and beside as many who insert all the
time.
"""

import asyncio
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx

from tests.bench.figures import Aim, Figure
from tests.bench.jobs import BASE, Hook, Load, Result, Seat, generate
from tests.bench.people import seats
from tests.bench.sending import NOBODY
from tests.bench.stage import Stage, running
from tests.support.server import ServerProcess, free_port

RATE = 100.0
"""Webhooks a second."""
TALKS = 8
"""In so many conversations."""
OPENS_WITHIN = 60
"""Seconds until they stand there."""
SERVICE = "IS" + "0" * 32
KEY, SECRET = "SK" + "0" * 31 + "1", "a-secret-of-no-value-0123456789-ab"
ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "0123456789abcdef0123456789abcdef"
SHARES = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "at most": 1.0}
IN_TIME = Aim("1 s", at_most=1_000)

Results = dict[str, list[Result]]


async def webhooks(stage: Stage) -> list[Figure]:
    """Ours with Twilio's stand-in behind it, and the anchors, round by round."""
    twilio = _stand_in(stage)
    ours = stage.ours("webhooks", SCANNER="none", **_settings(twilio.port))
    anchors = stage.anchors("webhooks")
    found: Results = defaultdict(list)
    async with running(twilio, ours, anchors):
        await seats(ours.port, TALKS)
        talks = await _talks(twilio.port)
        writers = await seats(ours.port, stage.effort.senders)
        for _ in range(stage.effort.rounds):
            for name, load in _loads(stage, ours, anchors, talks, writers).items():
                for part, result in (await load()).items():
                    found[f"{name} {part}"].append(result)
    return _figures(found)


def _loads(
    stage: Stage, ours: ServerProcess, anchors: ServerProcess, talks: list[Seat], writers: list[Seat]
) -> dict[str, Callable[[], Awaitable[Results]]]:
    seconds, warmup = stage.effort.seconds, stage.effort.warmup
    hook = Hook(f"http://localhost:{ours.port}{BASE}/webhook", TOKEN, ACCOUNT)
    told = Load("hook", ours.port, ours.pids(), talks, seconds, warmup, RATE, hook=hook)
    raw = Load("http", anchors.port, anchors.pids(), [NOBODY] * TALKS, seconds, warmup, RATE, "/raw")
    write = Load("http", ours.port, ours.pids(), writers, seconds, warmup, watched=False)
    insert = Load("http", anchors.port, anchors.pids(), [NOBODY] * len(writers), seconds, warmup, path="/raw")
    return {
        "quiet": lambda: _at_once(webhook=told),
        "quiet anchor": lambda: _at_once(webhook=raw),
        "busy": lambda: _at_once(webhook=told, beside=write),
        "busy anchor": lambda: _at_once(webhook=raw, beside=insert),
    }


async def _at_once(**loads: Load) -> dict[str, Any]:
    results = await asyncio.gather(*(generate(load) for load in loads.values()))
    return dict(zip(loads, results, strict=True))


def _figures(found: Results) -> list[Figure]:
    def of(name: str) -> Result:
        """All rounds as one."""
        rounds = found[f"{name} webhook"]
        return Result(1.0, 0, 0, 0.0, 0.0, latencies=[one for each in rounds for one in each.latencies])

    lines = []
    for name in ("quiet", "busy"):
        ours, anchor = of(name), of(f"{name} anchor")
        lines += [
            Figure(f"webhook answered, {name}, {words}", "ms", ours.percentile(share), anchor.percentile(share), "raw")
            for words, share in SHARES.items()
        ]
        lines.append(Figure(f"webhook answered, {name}, the slowest", "ms", ours.percentile(1.0), aim=IN_TIME))
        lines.append(Figure(f"webhooks answered, {name}", "", float(len(ours.latencies)), float(len(anchor.latencies))))
    told = [one for name in ("quiet", "busy") for one in found[f"{name} webhook"]]
    beside, inserts = found["busy beside"], found["busy anchor beside"]
    unanswered = sum(one.refused + one.lost for one in told)
    return [
        *lines,
        Figure("written beside, busy", "msg/s", _rate(beside), _rate(inserts), "raw"),
        Figure("webhooks refused or not answered", "", unanswered, aim=Aim("none", at_most=0)),
    ]


def _rate(results: list[Result]) -> float:
    return sum(one.answered for one in results) / sum(one.seconds for one in results)


def _settings(port: int) -> dict[str, str]:
    return {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_API_KEY": KEY,
        "TWILIO_API_SECRET": SECRET,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_CHAT_SERVICE_SID": SERVICE,
        "TWILIO_BASE_URL": f"http://127.0.0.1:{port}",
        "TWILIO_USE_MOCK": "false",
    }


def _stand_in(stage: Stage) -> ServerProcess:
    port = free_port()
    command = [sys.executable, "-m", "bootstrap", "twilio-mock", "--port", str(port)]
    return ServerProcess(
        stage.folder / "twilio", port=port, command=command, settings=_settings(port), ready_path="/control/faults"
    )


async def _talks(port: int) -> list[Seat]:
    """The conversations that stand there with their people: who writes, and where."""
    base = f"http://127.0.0.1:{port}/v1/Services/{SERVICE}"
    async with httpx.AsyncClient(base_url=base, auth=(KEY, SECRET), trust_env=False) as twilio:
        for _ in range(OPENS_WITHIN * 10):
            found = [seat async for seat in _standing(twilio)]
            if len(found) == TALKS:
                return found
            await asyncio.sleep(0.1)
    raise RuntimeError("the conversations were not opened at the stand-in")


async def _standing(twilio: httpx.AsyncClient) -> AsyncIterator[Seat]:
    for one in (await twilio.get("/Conversations", params={"PageSize": TALKS})).json()["conversations"]:
        here = (await twilio.get(f"/Conversations/{one['sid']}/Participants")).json()["participants"]
        if len(here) > 1:
            yield Seat(here[0]["identity"], "", one["sid"])
