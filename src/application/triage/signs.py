"""Signs of what is there today: gauges that show too much, a provider that does not answer."""

from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from attrs import define, field, frozen

from application.ports.clock import Clock
from application.relay.circuit_breaker import CircuitBreaker

LATELY = timedelta(minutes=5)
"""The span in which failures are counted."""


@frozen
class AtLeast:
    """A `HealthSign` that reads a gauge: it is troubled while the gauge shows at least `limit`."""

    cause: str
    gauge: Callable[[], float | Awaitable[float]]
    limit: float

    async def is_troubled(self) -> bool:
        """Whether the gauge shows the limit or more."""
        shown = self.gauge()
        return (shown if isinstance(shown, int | float) else await shown) >= self.limit


@frozen
class CircuitOpen:
    """A `HealthSign` of the messaging provider: nothing is brought to it, for it failed too often in a row."""

    breaker: CircuitBreaker
    cause: str = "provider-down"

    async def is_troubled(self) -> bool:
        """Whether the circuit is open."""
        return self.breaker.is_open


@frozen
class Overdue:
    """A `HealthSign` of a queue: it is troubled while what waits longest in it has waited for `limit` or more."""

    cause: str
    oldest: Callable[[], Awaitable[datetime | None]]
    limit: timedelta
    clock: Clock

    async def is_troubled(self) -> bool:
        """Whether something waits for too long."""
        since = await self.oldest()
        return since is not None and self.clock.now() - since >= self.limit


@define(eq=False)
class Rising:
    """A `HealthSign` of a number that only grows: it is troubled while it grew by `limit` or more in the last minutes.

    It knows the number of each time it was asked; so it is to be asked several times in `LATELY`.
    """

    cause: str
    number: Callable[[], float]
    limit: float
    clock: Clock
    _seen: deque[tuple[datetime, float]] = field(factory=deque, init=False, repr=False)

    async def is_troubled(self) -> bool:
        """Whether it grew too much."""
        now, seen = self.clock.now(), self._seen
        seen.append((now, self.number()))
        while len(seen) > 2 and seen[1][0] <= now - LATELY:
            seen.popleft()
        return seen[-1][1] - seen[0][1] >= self.limit
