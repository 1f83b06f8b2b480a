"""What it costs to verify the audit's chain: the time grows with it, the memory does not."""

import asyncio
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from application.audit.seal_audit import SealAudit
from bootstrap import record_place
from bootstrap.cli.on_record import tool_settings
from bootstrap.container import build_tool
from tests.bench.figures import Aim, Figure
from tests.bench.stage import Stage

_AT_ONCE = 10_000
_FIRST = 1_700_000_000_000_000
"""When the first was done, in microseconds."""
_HELD = re.compile(r"positions 1 to (\d+)")


_PLAIN = """
import hashlib, json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute(
    "SELECT l.position, l.previous, l.hash, a.* FROM audit_link l JOIN audit a ON a.id = l.audit_id ORDER BY l.position"
)
for position, previous, _, *told in rows:
    hashlib.sha256(previous + json.dumps(told[:-1], separators=(",", ":")).encode()).digest()
print(f"positions 1 to {position}")
"""
"""The anchor: the standard library alone reads the same rows in the same order and hashes each."""


async def audit(stage: Stage) -> list[Figure]:
    """`carechat audit verify` over a tenth of a long chain and over all of it, on SQLite."""
    folder, long = stage.folder / "audit", stage.effort.long
    settings = tool_settings(folder)
    record_place.migrate(settings)
    record_place.make_key(settings)
    figures, peaks = [], []
    async with _clinic(folder) as seal:
        for begin, number in ((0, long // 10), (long // 10, long)):
            await _grow(folder, seal, range(begin, number))
            plain, _ = await asyncio.to_thread(
                _walk, [sys.executable, "-c", _PLAIN, str(folder / "carechat.db")], number
            )
            verify = [sys.executable, "-m", "bootstrap", "audit", "verify", "--data", str(folder)]
            seconds, peak = await asyncio.to_thread(_walk, verify, number)
            peaks.append(peak)
            name = f"audit: verify {number:,} records"
            figures.append(
                Figure(name, "s", seconds, anchor=plain, beside="read and hashed by sqlite3 and hashlib alone")
            )
            figures.append(Figure(f"audit: memory for {number:,} records", "MiB", peak))
    growth = Aim("constant", at_most=20)
    return [*figures, Figure("audit: memory for ten times as many", "MiB more", peaks[1] - peaks[0], aim=growth)]


@asynccontextmanager
async def _clinic(folder: Path) -> AsyncIterator[SealAudit]:
    container = build_tool(tool_settings(folder))
    record = container.record()
    await record.start()
    try:
        yield container.seal_audit()
    finally:
        await record.stop()


async def _grow(folder: Path, seal: SealAudit, numbers: range) -> None:
    """Put records on the audit, and let the sealer chain and sign them."""
    for begin in range(numbers.start, numbers.stop, _AT_ONCE):
        await asyncio.to_thread(_note, folder / "carechat.db", numbers[begin - numbers.start :][:_AT_ONCE])
        await seal()


def _note(path: Path, numbers: range) -> None:
    rows = [
        (
            f"{one:032x}",
            1_700_000_000_000_000 + one,
            f"dr-{one % 40}",
            f"{one % 900:032x}",
            f"conversation:{one % 7:032x}",
        )
        for one in numbers
    ]
    with closing(sqlite3.connect(path, timeout=60)) as connection, connection:
        connection.executemany(
            "INSERT INTO audit (id, at, actor, role, session, address, request_id, action, object, outcome)"
            " VALUES (?, ?, ?, 'provider', ?, '192.0.2.7', 'request', 'conversation.read', ?, 'done')",
            rows,
        )


def _walk(command: list[str], number: int) -> tuple[float, float]:
    """Seconds, and the peak of memory in MiB, of a command in a process of its own that says how far it came."""
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        told = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    held = _HELD.search(told)
    if process.returncode != 0 or held is None or int(held[1]) != number:
        raise AssertionError("the audit does not hold")
    return time.monotonic() - began, usage.ru_maxrss / 1024
