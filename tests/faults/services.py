"""A PostgreSQL, a Redis and a disk of the test's own, to be stopped, frozen, emptied and filled."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
from redis import Redis
from redis.exceptions import RedisError

from tests.support.server import free_port

PATIENCE = 30.0
DISK = 192 * 2**20
"""As large as the disks that are filled (bytes)."""


def eventually(holds: Callable[[], bool]) -> None:
    """Wait until it is so."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.05)


class OwnPostgres:
    """A cluster in a folder, on a port of the loopback."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.folder = folder
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"
        self._user = "postgres" if os.geteuid() == 0 else None
        folder.mkdir(parents=True, exist_ok=True)
        if self._user:
            shutil.chown(folder, self._user)
            folder.chmod(0o700)
        if not (folder / "PG_VERSION").exists():
            self._run("initdb", "-D", str(folder), "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-p {self.port} -h 127.0.0.1 -k '' -c max_connections=300 -c max_wal_size=64MB"
        self._run("pg_ctl", "-D", str(self.folder), "-l", str(self.folder / "log"), "-o", options, "-w", "start")

    def stop(self, mode: str = "immediate") -> None:
        """End it at once, as a machine does that loses power, or in another way."""
        self._run("pg_ctl", "-D", str(self.folder), "-m", mode, "-w", "stop", check=False)

    def end_connections(self) -> None:
        """End every connection, whatever it is at."""
        others = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'
        """
        with psycopg.connect(self.url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(others)

    def answers(self) -> bool:
        """Whether a connection can be had."""
        with contextlib.suppress(psycopg.Error):
            psycopg.connect(f"host=127.0.0.1 port={self.port} user=postgres dbname=postgres", connect_timeout=2).close()
            return True
        return False

    def freeze(self, sign: signal.Signals) -> None:
        """Stop or continue every process of it."""
        head = int((self.folder / "postmaster.pid").read_text().split()[0])
        for pid in [head, *_children(head)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, sign)

    def _run(self, tool: str, *arguments: str, check: bool = True) -> None:
        found = shutil.which(tool) or str(next(Path("/usr/lib/postgresql").glob(f"*/bin/{tool}")))
        subprocess.run(
            [found, *arguments],
            user=self._user,
            group=pwd.getpwnam(self._user).pw_gid if self._user else None,
            cwd="/",
            check=check,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


class OwnRedis:
    """A Redis that keeps nothing, on a port of the loopback."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self._process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )
        eventually(self.answers)

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def flush(self) -> None:
        """Forget everything that it holds, and everybody who listens."""
        with Redis.from_url(self.url) as client:
            client.flushall()
            client.execute_command("CLIENT", "KILL", "TYPE", "pubsub")

    def listeners(self) -> int:
        """How many connections listen to a channel."""
        with Redis.from_url(self.url) as client:
            return sum(number for _, number in client.pubsub_numsub(*client.pubsub_channels()))

    def answers(self) -> bool:
        """Whether it can be spoken to."""
        with Redis.from_url(self.url) as client, contextlib.suppress(RedisError):
            return bool(client.ping())
        return False


class SmallDisk:
    """A disk of its own that can be filled to the last byte."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        """Leave no room on it."""
        with contextlib.suppress(OSError), (self.folder / "ballast").open("wb", buffering=0) as ballast:
            while True:
                ballast.write(b"\0" * 4096)

    def empty(self) -> None:
        """Take away what filled it."""
        (self.folder / "ballast").unlink(missing_ok=True)


@contextlib.contextmanager
def small_disk() -> Iterator[SmallDisk | None]:
    """A disk in memory, for whoever may mount one; `None` for others."""
    with tempfile.TemporaryDirectory(prefix="carechat-disk-") as folder:
        if (
            os.geteuid() != 0
            or subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={DISK},mode=0755", "carechat-test", folder], check=False
            ).returncode
        ):
            yield None
            return
        try:
            yield SmallDisk(Path(folder))
        finally:
            subprocess.run(["umount", "-l", folder], check=False)


def _children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
