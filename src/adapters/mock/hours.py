"""Business hours, in memory."""

from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.records import PoolHours
from domain.errors import ConcurrentUpdate


@frozen
class InMemoryHours:
    """The in-memory `Hours`."""

    _memory: Memory
    _changes: Changes

    async def of(self, pool: str) -> PoolHours | None:
        """Return those of a pool; `None` where none were set."""
        kept = self._memory.hours.get(pool)
        return kept[-1] if kept else None

    async def all(self) -> tuple[PoolHours, ...]:
        """Return those of every pool that has some, by the pool's name."""
        return tuple(kept[-1] for _, kept in sorted(self._memory.hours.items()))

    async def ever(self) -> tuple[PoolHours, ...]:
        """Return all that hold or held, by the pool's name and the moment from which on."""
        return tuple(one for _, kept in sorted(self._memory.hours.items()) for one in kept)

    def save(self, before: PoolHours | None, after: PoolHours) -> None:
        """Keep them; the commit raises `ConcurrentUpdate` unless `before` is what stands.

        What stood before is kept as what held until then, unless it began at the same moment.
        """

        def check(memory: Memory) -> None:
            if (memory.hours.get(after.pool) or (None,))[-1] != before:
                raise ConcurrentUpdate("somebody else set the hours")

        def effect(memory: Memory, _: datetime) -> None:
            earlier = [one for one in memory.hours.get(after.pool, ()) if one.holds_from < after.holds_from]
            memory.hours[after.pool] = (*earlier, after)

        self._changes.keep(effect, check=check)
