"""Somebody in a process of their own who books when told to, on the same record."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection

from adapters.mock.clock import FakeClock
from adapters.mock.keys import InMemoryKeys
from adapters.realtime.in_memory import InMemoryChannel
from adapters.scheduling.embedded import EmbeddedScheduler
from application.ports.scheduler import Wanted
from domain.errors import ConcurrentUpdate, SlotTaken
from tests.support.desk import Record

HOLD = timedelta(minutes=5)
Attempt = Callable[[Wanted, datetime, datetime], Awaitable[bool]]
"""Try to hold a time, as of a moment; whether it was had."""


async def attempt(record: Record, wanted: Wanted, start: datetime, at: datetime) -> bool:
    """Try it in this process."""
    try:
        async with record.unit_of_work() as uow:
            await EmbeddedScheduler().hold(uow, wanted, start, at=at, held_until=at + HOLD)
            await uow.commit()
    except (SlotTaken, ConcurrentUpdate):
        return False
    return True


@asynccontextmanager
async def another_process(url: str, keys: InMemoryKeys) -> AsyncIterator[Attempt]:
    """A process that attempts what it is told to, as long as this lasts."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=(url, keys, theirs), daemon=True)
    process.start()
    theirs.close()

    async def tell(wanted: Wanted, start: datetime, at: datetime) -> bool:
        ours.send((wanted, start, at))
        return bool(await asyncio.to_thread(ours.recv))

    try:
        yield tell
    finally:
        ours.close()
        await asyncio.to_thread(process.join, 30)


def _run(url: str, keys: InMemoryKeys, told: Connection) -> None:
    asyncio.run(_serve(url, keys, told))


async def _serve(url: str, keys: InMemoryKeys, told: Connection) -> None:
    from adapters.persistence.record import SqlRecord

    record: Record = SqlRecord(url, keys, FakeClock(), InMemoryChannel())
    await record.start()
    try:
        while True:
            wanted, start, at = await asyncio.to_thread(told.recv)
            told.send(await attempt(record, wanted, start, at))
    except EOFError:
        await record.stop()
