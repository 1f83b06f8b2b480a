"""What every measure works on: our server and the anchors, both up, and how long to measure."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.server import ServerProcess, free_port


@dataclass(frozen=True)
class Effort:
    """How much time a run spends."""

    rounds: int = 3
    seconds: float = 4.0
    warmup: float = 1.0
    senders: int = 32
    waiting: int = 500
    idle: int = 1_000
    dropped: int = 10_000
    long: int = 1_000_000
    short: int = 1_000
    pages: int = 200
    listed: int = 10_000


QUICK = Effort(rounds=1, seconds=2.0, waiting=50, idle=200, dropped=500, long=20_000, pages=60, listed=300)


@dataclass(frozen=True)
class Stage:
    """One run."""

    effort: Effort
    folder: Path
    ours_url: str | None
    anchors_url: str | None

    def ours(self, name: str, **settings: str) -> ServerProcess:
        """Our server on the record of that name, not started; records on PostgreSQL share one database."""
        return ServerProcess(self.folder / name, database_url=self.ours_url, settings=settings)

    def anchors(self, name: str) -> ServerProcess:
        """The anchors' server, not started."""
        port, data = free_port(), self.folder / f"anchors-{name}"
        command = [sys.executable, "-m", "tests.bench.anchors", "--port", str(port), "--data", str(data)]
        if self.anchors_url:
            command += ["--database", self.anchors_url]
        return ServerProcess(data, port=port, command=command)


@asynccontextmanager
async def running(*servers: ServerProcess) -> AsyncIterator[None]:
    """Start the servers, and end them afterwards."""
    try:
        for server in servers:
            await server.begin()
        yield
    finally:
        for server in servers:
            server.terminate()
