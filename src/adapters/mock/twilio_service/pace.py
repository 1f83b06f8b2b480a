"""Time as the service lives it: what time it is, and waiting. Tests rehearse hours in no time."""

import asyncio
import contextlib
import heapq
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Protocol, TypeVar

from attrs import define, field, frozen

from adapters.mock.clock import FakeClock

T = TypeVar("T")
_TURNS = 100
"""Turns of the event loop that what woke up gets before time goes on."""


class Pace(Protocol):
    """A clock that can also be waited for."""

    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        ...

    async def wait(self, span: timedelta) -> None:
        """Return after this time."""
        ...


@frozen
class RealPace:
    """The time of the machine."""

    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        return datetime.now(UTC)

    async def wait(self, span: timedelta) -> None:
        """Return after this time."""
        await asyncio.sleep(span.total_seconds())


@define
class RehearsedPace:
    """Time stands still until it is told to pass; who waits is woken in order of their times."""

    clock: FakeClock = field(factory=FakeClock)
    _waiting: list[tuple[datetime, int, asyncio.Event]] = field(factory=list, init=False, repr=False)
    _numbers: "count[int]" = field(factory=count, init=False, repr=False)

    def now(self) -> datetime:
        """The time it was brought to."""
        return self.clock.now()

    async def wait(self, span: timedelta) -> None:
        """Return once time has been let pass so far."""
        if span <= timedelta():
            return
        woken = asyncio.Event()
        heapq.heappush(self._waiting, (self.now() + span, next(self._numbers), woken))
        try:
            await woken.wait()
        finally:
            woken.set()  # who gave up waiting is not woken

    async def pass_by(self, span: timedelta) -> None:
        """Let time pass, waking on the way all whose time has come."""
        end = self.now() + span
        await self._let_others_work()
        while self._waiting and self._waiting[0][0] <= end:
            due, _, woken = heapq.heappop(self._waiting)
            if woken.is_set():
                continue
            self.clock.advance(max(due - self.now(), timedelta()))
            woken.set()
            await self._let_others_work()
        self.clock.advance(max(end - self.now(), timedelta()))

    async def _let_others_work(self) -> None:
        for _ in range(_TURNS):
            await asyncio.sleep(0)


async def within(pace: Pace, limit: timedelta, work: "asyncio.Task[T]") -> T | None:
    """What the work gives, or `None` if it does not end in time; then it is given up."""
    alarm = asyncio.ensure_future(pace.wait(limit))
    try:
        await asyncio.wait({work, alarm}, return_when=asyncio.FIRST_COMPLETED)
        return work.result() if work.done() else None
    finally:
        for task in (alarm, work):
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await alarm
