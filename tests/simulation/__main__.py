"""`python -m tests.simulation`: play a clinic week, and its first day again; print waiting times and what held; exit 1
on any broken promise."""

import argparse
import asyncio
import logging
import sys
import time
from collections.abc import Sequence
from datetime import timedelta

import structlog

from tests.simulation.judge import Judge
from tests.simulation.people import MONDAY
from tests.simulation.week import Week

SHOWN = 20
PROMISES = (
    "each wait and each urgent message had one alert, none was told after the reply, and none was missing",
    "no offer was told twice, and none after the reply",
    "nobody had more in hand than they can take, and nothing was offered to two",
    "everything had an owner or a queue, and nothing waited unseen",
    "no patient was told twice within 15 min, or right after a word of the team; no automatic reply changed a turn",
)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--providers", type=int, default=20)
    parser.add_argument("--patients", type=int, default=2_000)
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument(
        "--twice", action="store_true", help="play all of it again and compare, not the first day alone"
    )
    return parser.parse_args()


def _at(waits: Sequence[timedelta], share: float) -> str:
    ordered = sorted(waits)
    seconds = ordered[min(len(ordered) - 1, int(len(ordered) * share))].total_seconds()
    return f"{seconds / 60:.1f} min" if seconds < 7_200 else f"{seconds / 3_600:.1f} h"


def report(judge: Judge) -> str:
    """The waiting times and what was counted, as a table."""
    lines = [f"{'waited for an answer':28}{'count':>7}{'half':>12}{'9 of 10':>12}{'99 of 100':>12}"]
    for name, waits in sorted(judge.waits.items()):
        lines.append(f"{name:28}{len(waits):7}{_at(waits, 0.5):>12}{_at(waits, 0.9):>12}{_at(waits, 0.99):>12}")
    lines += [f"{name:28}{count:7}" for name, count in sorted(judge.counted.items())]
    return "\n".join([*lines, f"{'longest queue':28}{judge.longest_queue:7}", f"fingerprint {judge.fingerprint[:16]}"])


async def _play(said: argparse.Namespace, stop_after: int | None = None) -> Judge:
    week = Week(seed=said.seed, providers=said.providers, patients=said.patients, days=said.days)
    return await week.run(stop_after)


def again(said: argparse.Namespace, judge: Judge) -> str:
    """Play its first days once more and compare event by event; what is broken is noted, and the promise is told."""
    days = said.days if said.twice else min(1, said.days)
    end = MONDAY + timedelta(days=days)
    second = asyncio.run(_play(said, days))
    if (number := judge.departs_from(second, end)) is not None:
        judge.broken.append(f"the same seed gave another week: from event {number} on")
    compared = sum(at < end for at, _ in judge.story)
    return f"the same seed gave the same week: {days} of its days played again, {compared} events compared one by one"


def main() -> int:
    """0 when every promise held."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    said = _arguments()
    began = time.monotonic()
    judge = asyncio.run(_play(said))
    print(f"seed {said.seed}: {said.days} days in {time.monotonic() - began:.0f} s")
    print(report(judge))
    promises = (*PROMISES, again(said, judge))
    for line in judge.broken[:SHOWN]:
        print(f"BROKEN {line}")
    if not judge.broken:
        print("\n".join(f"held: {promise}" for promise in promises))
    return 1 if judge.broken else 0


if __name__ == "__main__":
    sys.exit(main())
