"""When something is to be done later: the event loop's timers, or a test's."""

import asyncio
from collections.abc import Callable, Coroutine
from time import monotonic
from typing import Any, Protocol

from attrs import define, field


class Timer(Protocol):
    """Something that will be called once."""

    def cancel(self) -> None:
        """Never call it."""
        ...


class Scheduler(Protocol):
    """Time that only goes forward, and calls at a later time."""

    def time(self) -> float:
        """Seconds since some moment."""
        ...

    def later(self, delay: float, call: Callable[[], None]) -> Timer:
        """Call `call` once, on the event loop, `delay` seconds from now."""
        ...


class LoopScheduler:
    """The running event loop's own timers."""

    def time(self) -> float:
        """Seconds since some moment."""
        return monotonic()

    def later(self, delay: float, call: Callable[[], None]) -> Timer:
        """Call `call` once, `delay` seconds from now."""
        return asyncio.get_running_loop().call_later(delay, call)


@define
class Background:
    """Tasks that nobody waits for, kept alive and ended together."""

    _tasks: set[asyncio.Task[None]] = field(factory=set, init=False, repr=False)

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `work` beside everything else."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def stop(self, patience: float = 5.0) -> None:
        """Let what still runs come to its end for a while, then end it."""
        tasks = tuple(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=patience)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
