"""A job that one process does at a time."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Generic, TypeVar

from attrs import frozen

from application.ports.clock import Clock
from application.ports.retention import Leases

T = TypeVar("T")


@frozen(kw_only=True)
class Leased(Generic[T]):
    """Does it where the lease can be had, and nothing elsewhere.

    The lease lasts for half a span longer than until the next run, so who has it keeps it; another process goes on
    for one that is gone. It spares work: what is leased must bear being done twice all the same.
    """

    name: str
    run: Callable[[], Awaitable[T]]
    every: timedelta
    leases: Leases
    clock: Clock
    holder: str

    async def __call__(self) -> T | None:
        """Return what the job does, `None` while it is another's."""
        now = self.clock.now()
        if not await self.leases.lease(self.name, self.holder, now=now, until=now + self.every * 3 / 2):
            return None
        return await self.run()
