"""`python -m tests.torture`: break what can break under load, count again, exit 1 on any broken promise."""

import argparse
import asyncio
import random
import sys
import tempfile
from pathlib import Path

from tests.faults.run import break_everything
from tests.support.databases import scratch_database
from tests.support.server import ServerProcess
from tests.torture.resume import resume_anywhere
from tests.torture.run import Ordeal, endure

EXAMPLES_SHOWN = 20


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--conversations", type=int, default=200)
    parser.add_argument("--messages", "--requests", type=int, default=20_000)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=900.0, help="the load is given up after so long")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--faults", choices=("also", "only", "none"), default="also", help="what breaks around it")
    parser.add_argument("--resumes", type=int, default=60, help="random numbers of missed events, beside the edges")
    return parser.parse_args()


async def _resume(server: ServerProcess, seed: int, points: int) -> int:
    await server.begin()
    try:
        violations = await resume_anywhere(server.url, seed, points=points)
    finally:
        server.terminate()
    print(f"{'resumes that went wrong':<28} {len(violations)}")
    for violation in violations[:EXAMPLES_SHOWN]:
        print(f"  {violation.kind.value}: {violation.where}")
    return len(violations)


def _faults(database: str, seed: int) -> int:
    """Break everything that a deployment stands on, one thing after the other."""
    broken: list[str] = []
    for kind in ("sqlite",) if database == "sqlite" else ("postgres", "workers"):
        with tempfile.TemporaryDirectory() as folder:
            broken += asyncio.run(break_everything(kind, Path(folder), seed))
    print(f"{'faults that did not hold':<28} {len(broken)}")
    for one in broken[:EXAMPLES_SHOWN]:
        print(f"  {one}")
    return len(broken)


def main() -> int:
    """Run it and print the figures."""
    options = _arguments()
    broken = 0 if options.faults == "none" else _faults(options.database, options.seed)
    if options.faults == "only":
        print(f"repeat with: --seed {options.seed}")
        return 1 if broken else 0
    ordeal = Ordeal(
        options.seed, options.conversations, options.messages, options.clients, options.kills, options.seconds
    )
    print(f"torture on {options.database}, --seed {ordeal.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder, scratch_database(options.database) as url:
        outcome = asyncio.run(endure(ServerProcess(Path(folder), database_url=url), ordeal))
        print(outcome.table(), flush=True)
        for violation in outcome.violations[:EXAMPLES_SHOWN]:
            print(f"  {violation.kind.value}: {violation.where}")
        server = ServerProcess(Path(folder), database_url=url)
        broken += len(outcome.violations) + asyncio.run(_resume(server, ordeal.seed, options.resumes))
    print(f"repeat with: {' '.join(sys.argv[1:])} --seed {ordeal.seed}" if broken else "nothing lost")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
