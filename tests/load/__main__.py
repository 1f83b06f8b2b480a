"""`python -m tests.load`: play the guide's load sample, print what it found, exit 1 where a message went wrong."""

import argparse
import asyncio
import resource
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.figures import Figure, table
from tests.bench.stage import Effort, Stage
from tests.load.sample import play
from tests.support.databases import scratch_database


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--users", type=int, nargs="+", default=[10, 100, 1_000])
    parser.add_argument("--seconds", type=float, default=Effort.seconds, help="how long each load is measured")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    return parser.parse_args()


def _allow_many_sockets() -> None:
    """The servers and the load generator inherit it."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


async def _play(effort: Effort, options: argparse.Namespace) -> list[Figure]:
    found: list[Figure] = []
    for users in options.users:
        print(f"playing {users:,} users ...", file=sys.stderr, flush=True)
        with (
            tempfile.TemporaryDirectory() as folder,
            scratch_database(options.database) as ours,
            scratch_database(options.database) as anchors,
        ):
            found += await play(Stage(effort, Path(folder), ours, anchors), users)
    return found


def status(found: Sequence[Figure]) -> int:
    """1 where a bound was missed; the only one is about lost, disordered and refused messages."""
    return int(any(figure.verdict == "MISSED" for figure in found))


def main() -> int:
    """Play and print."""
    options = _arguments()
    _allow_many_sockets()
    found = asyncio.run(_play(Effort(seconds=options.seconds), options))
    print(table(found))
    again = " ".join(["python -m tests.load", *sys.argv[1:]])
    print(f"\n{options.database}; each measured once, for {options.seconds:g} s; to repeat: {again}")
    return status(found)


if __name__ == "__main__":
    sys.exit(main())
