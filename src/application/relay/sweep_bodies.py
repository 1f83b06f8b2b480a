"""Erase bodies that the messaging provider has: from before it kept them alone, and what came from there."""

from attrs import define, field

from application.ports.bodies import ArrivedBodies
from domain.ids import MessageId

AT_ONCE = 500
ROUNDS = 10


@define(kw_only=True, eq=False)
class SweepBodies:
    """A job. It goes through all messages in the order of their ids, and then on with those that come.

    Where it stands is kept in memory alone: after a restart it passes over what is erased. Near the end each message is
    looked at again in the next round, for one with a smaller id may be committed after it.
    """

    bodies: ArrivedBodies
    _stands: MessageId | None = field(default=None, init=False)
    _end: MessageId | None = field(default=None, init=False)

    async def __call__(self) -> int:
        """Return how many messages were looked at."""
        looked_at = 0
        for _ in range(ROUNDS):
            seen = await self.bodies.erase(self._stands, AT_ONCE)
            looked_at += len(seen)
            if len(seen) < AT_ONCE:
                self._stands, self._end = self._end, seen[-1] if seen else self._stands
                break
            self._stands = self._end = seen[-1]
        return looked_at
