"""Starts the real server as a process of its own, and ends it kindly or not at all kindly."""

import asyncio
import contextlib
import copy
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx

STARTS_WITHIN = 30.0
ENDS_WITHIN = 15.0


BELOW_EPHEMERAL = range(20_000, 32_000)
"""Outgoing connections take ports above: one of them could take the server's own while it is down."""


def free_port() -> int:
    """A port of the loopback that nobody listens on now and no outgoing connection will take."""
    for port in random.sample(BELOW_EPHEMERAL, 200):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return port
    raise RuntimeError("no free port")


class ServerProcess:
    """A command that serves `/health/ready` on a port; by default `carechat demo` on a data folder."""

    def __init__(
        self,
        data: Path,
        *,
        database_url: str | None = None,
        port: int | None = None,
        command: list[str] | None = None,
        ready_path: str = "/health/ready",
        settings: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.data = data
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database_url = database_url or f"sqlite:///{data / 'carechat.db'}"
        self.key_file = data / "carechat.key"
        self._command = command or demo_command(self.port, None if database_url else data)
        self._ready_path = ready_path
        self._headers = headers
        self._environment = {**os.environ, **(settings or {})}
        if database_url:
            self._environment |= {"DATABASE_URL": database_url, "KEY_FILE": str(self.key_file)}
        self._process: subprocess.Popen[bytes] | None = None
        self._log = data / "server.log"

    @property
    def pid(self) -> int:
        """The process that was started; its workers, if any, are its children."""
        assert self._process is not None, "the server was not started"
        return self._process.pid

    def at(self, settings: Mapping[str, str]) -> "ServerProcess":
        """The same command with other settings; it is not started."""
        other = copy.copy(self)
        other._environment = {**self._environment, **settings}
        other._process = None
        return other

    def again(self) -> "ServerProcess":
        """A second demo on the same database, with the same key and settings, on a port of its own; not started."""
        other = self.at({})
        other.port = free_port()
        other.url = f"http://127.0.0.1:{other.port}"
        other._command = demo_command(other.port, None)
        return other

    @property
    def log(self) -> str:
        """What the server wrote so far."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def start(self) -> None:
        """Start the process without waiting for it."""
        self.data.mkdir(parents=True, exist_ok=True)
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    async def wait_ready(self, within: float = STARTS_WITHIN) -> float:
        """Return after how many seconds the server said that it is ready."""
        began = time.perf_counter()
        async with httpx.AsyncClient(trust_env=False, timeout=2.0, headers=self._headers) as http:
            while time.perf_counter() - began < within:
                if self._process is None or self._process.poll() is not None:
                    raise RuntimeError(f"the server ended while starting:\n{self.log[-4000:]}")
                with contextlib.suppress(httpx.HTTPError):
                    if (await http.get(self.url + self._ready_path)).status_code == httpx.codes.OK:
                        return time.perf_counter() - began
                await asyncio.sleep(0.02)
        raise RuntimeError(f"the server is not ready after {within} s:\n{self.log[-4000:]}")

    async def begin(self, within: float = STARTS_WITHIN) -> float:
        """Start and wait until ready; return how long it took."""
        self.start()
        return await self.wait_ready(within)

    def kill9(self) -> None:
        """End it at once, with everything it held in memory."""
        self._end(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end, and insist after a while."""
        try:
            self._end(signal.SIGTERM)
        except subprocess.TimeoutExpired:
            self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, how)
        self._process.wait(ENDS_WITHIN)
        self._process = None

    def pids(self) -> list[int]:
        """The process and all that descend from it."""
        return list(_family(self.pid))


def demo_command(port: int, folder: Path | None) -> list[str]:
    """The command line of a demo without limits, on an embedded record in `folder` or on `DATABASE_URL`."""
    place = ["--data", str(folder)] if folder else []
    return [sys.executable, "-m", "bootstrap", "demo", "--port", str(port), *place, "--no-limits"]


def _family(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in children.read_text().split():
                yield from _family(int(child))
