"""Each fault by its name, and the deployments that it can come over.

A cause is taken away even when whoever suffers it failed: what comes after it begins on a whole deployment.
"""

import asyncio
import contextlib
import os
import random
import resource
import signal
import socket
import sqlite3
from dataclasses import dataclass

from tests.faults.deployment import BY_PROXY, KINDS, Deployment
from tests.faults.ordeal import Fault, crowd
from tests.support.client import BASE
from tests.support.live_client import LiveClient
from tests.support.waiting import until

STANDS_STILL = 2.0
"""How long a cause lasts (seconds)."""
LOCKED = 6.5
"""Longer than a writer waits for a lock of SQLite."""


@dataclass(frozen=True)
class Named:
    """A fault, and where it can come over anybody."""

    name: str
    run: Fault
    kinds: tuple[str, ...] = KINDS
    needs_disk: bool = False


async def kill_one(deployment: Deployment, chance: random.Random) -> None:
    """`kill -9` of one process; of a server with only one, whoever watches it starts it again."""
    if deployment.kind == "workers":
        os.kill(chance.choice(deployment.workers()), signal.SIGKILL)
    else:
        await kill_all(deployment, chance)


async def kill_all(deployment: Deployment, chance: random.Random) -> None:
    """`kill -9` of every process, and a start."""
    deployment.server.kill9()
    await asyncio.sleep(chance.uniform(0.0, 0.5))
    deployment.server.start()


async def database_stops(deployment: Deployment, chance: random.Random) -> None:
    """The database ends, and comes back; SQLite's file is held by somebody else."""
    if deployment.postgres is None:
        await asyncio.to_thread(_hold_lock, deployment)
        return
    await asyncio.to_thread(deployment.postgres.stop)
    try:
        await asyncio.sleep(STANDS_STILL)
    finally:
        await asyncio.to_thread(deployment.postgres.start)


async def connections_end(deployment: Deployment, chance: random.Random) -> None:
    """The database ends every connection, again and again, and then itself, as an administrator tells it to."""
    assert deployment.postgres
    for _ in range(10):
        await asyncio.to_thread(deployment.postgres.end_connections)
        await asyncio.sleep(chance.uniform(0.0, 0.4))
    await asyncio.to_thread(deployment.postgres.stop, "fast")
    await asyncio.to_thread(deployment.postgres.start)


async def database_freezes(deployment: Deployment, chance: random.Random) -> None:
    """The database is there and says nothing."""
    assert deployment.postgres
    deployment.postgres.freeze(signal.SIGSTOP)
    try:
        await asyncio.sleep(STANDS_STILL)
    finally:
        deployment.postgres.freeze(signal.SIGCONT)


async def redis_stops(deployment: Deployment, chance: random.Random) -> None:
    """Redis ends, and comes back with nothing."""
    assert deployment.redis
    deployment.redis.stop()
    try:
        await asyncio.sleep(STANDS_STILL)
    finally:
        await asyncio.to_thread(deployment.redis.start)


async def redis_forgets(deployment: Deployment, chance: random.Random) -> None:
    """Redis is emptied, and drops whoever listens."""
    assert deployment.redis
    await asyncio.to_thread(deployment.redis.flush)


async def disk_fills(deployment: Deployment, chance: random.Random) -> None:
    """The record's disk takes no more, and then there is room again."""
    assert deployment.disk
    deployment.disk.fill()
    try:
        await asyncio.sleep(STANDS_STILL)
    finally:
        deployment.disk.empty()


async def no_files(deployment: Deployment, chance: random.Random) -> None:
    """No process may open another file or connection, while many knock."""
    pids = deployment.workers()
    for pid in pids:
        _, hard = resource.prlimit(pid, resource.RLIMIT_NOFILE)
        taken = len(os.listdir(f"/proc/{pid}/fd"))
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (taken + 1, hard))
    with contextlib.ExitStack() as stack:
        stack.callback(_allow_files, pids, hard)
        for _ in range(40):
            stack.enter_context(socket.create_connection(("127.0.0.1", deployment.server.port)))
        await asyncio.sleep(STANDS_STILL)


async def clock_jumps(deployment: Deployment, chance: random.Random) -> None:
    """The wall clock jumps ten minutes ahead, then to five minutes ago, and is right again."""
    try:
        for seconds in (600, -300):
            deployment.set_clock(seconds)
            await asyncio.sleep(STANDS_STILL / 2)
    finally:
        deployment.set_clock(0)
    await asyncio.sleep(STANDS_STILL / 2)


async def process_pauses(deployment: Deployment, chance: random.Random) -> None:
    """One process stands still, as on a machine that is moved."""
    pid = chance.choice(deployment.workers())
    os.kill(pid, signal.SIGSTOP)
    try:
        await asyncio.sleep(2 * STANDS_STILL)
    finally:
        os.kill(pid, signal.SIGCONT)


async def slow_sockets(deployment: Deployment, chance: random.Random) -> None:
    """Clients that stop in the middle of a head, of a body, of a handshake; and who read nothing."""
    heads = (
        f"GET {BASE}/me HTTP/1.1\r\nHost: 127.0.0.1\r\nX-",
        f"POST {BASE}/token HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-Proto: https\r\nContent-Length: 500\r\n\r\n{{",
        f"GET {BASE}/live HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-Proto: https\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
        "",
    )
    with contextlib.ExitStack() as stack:
        for number in range(120):
            one = stack.enter_context(socket.create_connection(("127.0.0.1", deployment.server.port)))
            one.sendall(heads[number % len(heads)].encode())
        await asyncio.sleep(STANDS_STILL)


async def storm(deployment: Deployment, chance: random.Random) -> None:
    """Many sockets are cut off by a `kill -9`, and come back together."""
    people = await crowd(deployment, deployment.storm, chance)
    sockets = [
        LiveClient(deployment.url, lambda one=one: one.api.token, random.Random(chance.random()), BY_PROXY)  # type: ignore[misc]
        for one in people
        for _ in range(4)
    ]
    try:
        for one in sockets:
            one.start()
        await _all_connected(sockets, 1)
        await kill_all(deployment, chance)
        await _all_connected(sockets, 2)
    finally:
        await asyncio.gather(*(one.stop() for one in sockets))
        await asyncio.gather(*(one.leave() for one in people))


async def _all_connected(sockets: list[LiveClient], times: int) -> None:
    assert await until(lambda: all(one.connections >= times for one in sockets), 120.0, pause=0.1)


def _allow_files(pids: list[int], number: int) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(pid, resource.RLIMIT_NOFILE, (number, number))


def _hold_lock(deployment: Deployment) -> None:
    path = deployment.settings["DATABASE_URL"].removeprefix("sqlite:///")
    with contextlib.closing(sqlite3.connect(path, timeout=10, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        signal.sigtimedwait([], LOCKED)
        other.execute("ROLLBACK")


ON_POSTGRES = ("postgres", "workers")
FAULTS = [
    Named("kill-one", kill_one, ("sqlite", "workers")),
    Named("kill-all", kill_all, ON_POSTGRES),
    Named("database-stops", database_stops),
    Named("connections-end", connections_end, ON_POSTGRES),
    Named("database-freezes", database_freezes, ON_POSTGRES),
    Named("redis-stops", redis_stops, ("workers",)),
    Named("redis-forgets", redis_forgets, ("workers",)),
    Named("disk-fills", disk_fills, needs_disk=True),
    Named("no-files", no_files),
    Named("clock-jumps", clock_jumps),
    Named("process-pauses", process_pauses),
    Named("slow-sockets", slow_sockets),
    Named("storm", storm),
]
