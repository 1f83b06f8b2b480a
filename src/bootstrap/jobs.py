"""What runs beside the requests: jobs by the clock, and the relay whenever something was committed."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any, TypeVar

import structlog
from attrs import define, field, frozen

from application.ports.channel import Channel, Signal
from application.views import StreamEvent

T = TypeVar("T")
Wait = Callable[[asyncio.Event, timedelta], Awaitable[None]]
"""Returns when the event is set, or when the time is over."""

AFTER_FAILURE = timedelta(seconds=1)
GATHER = timedelta(milliseconds=250)
"""How long the relay lets work gather: a round for every message would cost more than the message."""
LOOK_AGAIN = timedelta(seconds=2)
"""When the relay looks for what falls due, or was committed by another process, without a signal."""
PATIENCE = timedelta(seconds=3)
"""How long a stop waits for what is under way."""
_log = structlog.get_logger("carechat.jobs")


async def wait_for_event(event: asyncio.Event, at_most: timedelta) -> None:
    """The `Wait` of the real clock."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(at_most.total_seconds()):
            await event.wait()


@frozen(kw_only=True)
class Job:
    """Something to do again and again; doing it late or twice does no harm."""

    name: str
    run: Callable[[], Awaitable[object]]
    every: timedelta
    sooner: asyncio.Event | None = None
    """When it is set the job need not wait any longer."""
    at_start: bool = False


@define(kw_only=True)
class Jobs:
    """Runs jobs until told to stop. One that raises is logged and runs again."""

    wait: Wait = wait_for_event
    _stopping: asyncio.Event = field(factory=asyncio.Event, init=False)
    _news: asyncio.Event = field(factory=asyncio.Event, init=False)
    _sleepers: list[asyncio.Event] = field(factory=list, init=False)
    """What wakes those that do not wait for the stop itself."""

    @contextlib.asynccontextmanager
    async def running(self, *loops: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
        """Run these loops meanwhile; on the way out, let each finish what it is doing."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(loop) for loop in loops]
            try:
                yield
            finally:
                self._stopping.set()
                for sleeper in (self._news, *self._sleepers):
                    sleeper.set()
                await _finish(tasks)

    async def repeat(self, job: Job, *, first: float = 1.0) -> None:
        """Run one job each time its span is over, or when it is called for; for the `first` time after that share."""
        if job.sooner is not None:
            self._sleepers.append(job.sooner)
        if job.at_start:
            await attempt(job.name, job.run)
        span = job.every * first
        while await self._rest(job.sooner or self._stopping, span):
            span = job.every
            if job.sooner is not None:
                job.sooner.clear()
            await attempt(job.name, job.run)

    async def relay(self, round: Callable[[], Awaitable[int]], channel: Channel, *, batch: int) -> None:
        """Run rounds while there is work, and wait for a signal when there is none."""

        def notice(signal: Signal) -> None:
            if isinstance(signal, StreamEvent):
                self._news.set()

        forget = channel.listen(notice)
        try:
            while not self._stopping.is_set():
                self._news.clear()
                await self._until_next_round(await attempt("relay", round), batch)
        finally:
            forget()

    async def _until_next_round(self, claimed: int | None, batch: int) -> None:
        if claimed is None:
            await self._rest(self._stopping, AFTER_FAILURE)
        elif claimed < batch and (claimed > 0 or await self._rest(self._news, LOOK_AGAIN)):
            await self._rest(self._stopping, GATHER)

    async def _rest(self, event: asyncio.Event, at_most: timedelta) -> bool:
        """Wait; `False` when it is time to stop."""
        if not self._stopping.is_set():
            await self.wait(event, at_most)
        return not self._stopping.is_set()


async def _finish(tasks: Sequence[asyncio.Task[None]]) -> None:
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=PATIENCE.total_seconds())
    for task in late:
        task.cancel()


async def attempt(name: str, run: Callable[[], Awaitable[T]]) -> T | None:
    """Run it once; what it raises is logged by type and place, and stops nothing."""
    try:
        return await run()
    except Exception as failure:
        _log.error("job.failed", job=name, error=type(failure).__qualname__, exc_info=True)
        return None
