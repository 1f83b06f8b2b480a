"""`python -m tests.bench`: what the server does, beside a bare Litestar in the same run."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.bench.audit import audit
from tests.bench.cuts import cuts
from tests.bench.fan_out import fan_out, hop
from tests.bench.figures import Figure, table
from tests.bench.history import history
from tests.bench.holding import idle, sockets, start, storm
from tests.bench.labelled import emergencies, identifiers
from tests.bench.offers import offers
from tests.bench.overload import overload
from tests.bench.phi import phi
from tests.bench.sending import sending
from tests.bench.stage import QUICK, Effort, Stage
from tests.bench.steps import steps
from tests.bench.webhooks import webhooks
from tests.bench.workers import workers
from tests.bench.worklist import worklist
from tests.support.databases import scratch_database

MEASURES: dict[str, Callable[[Stage], Awaitable[list[Figure]]]] = {
    "sending": sending,
    "start": start,
    "idle": idle,
    "sockets": sockets,
    "history": history,
    "storm": storm,
    "identifiers": identifiers,
    "emergencies": emergencies,
    "phi": phi,
    "audit": audit,
    "measures": cuts,
    "offers": offers,
    "webhooks": webhooks,
    "fan-out": fan_out,
    "hop": hop,
    "overload": overload,
    "worklist": worklist,
    "workers": workers,
    "steps": steps,
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="measure", help=f"of {', '.join(MEASURES)}; all if none is named")
    parser.add_argument("--quick", action="store_true", help="one short round on small numbers")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    options = parser.parse_args()
    if unknown := set(options.names) - MEASURES.keys():
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    return options


async def _measure(stage: Stage, names: list[str]) -> list[Figure]:
    figures: list[Figure] = []
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        figures += await MEASURES[name](stage)
    return figures


def main() -> int:
    """Measure and print."""
    options = _arguments()
    kind = options.database
    with tempfile.TemporaryDirectory() as folder, scratch_database(kind) as ours, scratch_database(kind) as anchors:
        stage = Stage(QUICK if options.quick else Effort(), Path(folder), ours, anchors)
        figures = asyncio.run(_measure(stage, options.names or list(MEASURES)))
    print(table(figures))
    again = " ".join(["python -m tests.bench", *sys.argv[1:]])
    once = "idle, sockets, storm, identifiers and emergencies are measured once"
    print(f"\n{kind}; medians of {stage.effort.rounds}; {once}; to repeat: {again}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
