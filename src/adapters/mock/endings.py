"""Endings, in memory."""

from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes, News
from adapters.mock.memory import KeptEnding, Memory
from application.ports.channel import Ended
from application.ports.records import Noted


@frozen
class InMemoryEndings:
    """The in-memory `Endings`; who shares the memory is elsewhere."""

    _memory: Memory
    _changes: Changes
    _origin: object

    def add(self, ended: Ended) -> None:
        """Keep it, and tell the channel after the commit."""

        def effect(memory: Memory, at: datetime) -> News:
            last = memory.endings[-1].noted.position if memory.endings else 0
            noted = Noted(position=last + 1, at=at, ended=ended)
            memory.endings.append(KeptEnding(noted, self._origin))
            return [ended]

        self._changes.keep(effect)

    async def elsewhere(self, after: int | None, *, since: datetime) -> tuple[Noted, ...]:
        """What other records on this memory noted."""
        others = [one.noted for one in self._memory.endings if one.origin is not self._origin]
        return tuple(one for one in others if (one.at >= since if after is None else one.position > after))

    def purge(self, before: datetime) -> None:
        """Forget those from before that time; the last one stays, for positions are never given twice."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.endings[:-1] = [one for one in memory.endings[:-1] if one.noted.at >= before]

        self._changes.keep(effect)
