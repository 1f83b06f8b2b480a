"""How fast we write: below what Twilio takes, so that it need not turn us away."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from attrs import define, field

from application.ports.clock import Clock

SERVICE = ""
"""The scope of what Twilio counts for the whole service: making conversations, users and roles."""
A_SECOND = 20
"""Twilio takes 30 writes a second, of which some are left to its own clients."""
MOST_KEPT = 10_000


async def pause(span: timedelta) -> None:
    """Wait in the time of the machine."""
    await asyncio.sleep(span.total_seconds())


@define(kw_only=True, eq=False)
class WriteRates:
    """Spaces the writes of each scope, a conversation or the service; who comes too early waits."""

    clock: Clock = field(repr=False)
    pause: Callable[[timedelta], Awaitable[None]] = field(default=pause, repr=False)
    a_second: int = A_SECOND
    _free_at: dict[str, datetime] = field(factory=dict, init=False, repr=False)

    async def turn(self, scope: str = SERVICE) -> None:
        """Return when it is time for one more write."""
        now = self.clock.now()
        mine = max(now, self._free_at.get(scope, now))
        self._free_at[scope] = mine + timedelta(seconds=1) / self.a_second
        if len(self._free_at) > MOST_KEPT:
            self._free_at = {name: at for name, at in self._free_at.items() if at > now}
        if mine > now:
            await self.pause(mine - now)
