"""Legal holds, in memory."""

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.views import Page
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import HoldId
from domain.legal_hold import LegalHold

_MICROSECONDS = 1_000_000


@frozen
class InMemoryLegalHolds:
    """The in-memory `LegalHolds`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: HoldId) -> LegalHold:
        """Return it, or raise `NotFound`."""
        if id not in self._memory.holds:
            raise NotFound("hold")
        return evolve(self._memory.holds[id])

    async def page(self, *, standing: bool, after: Sequence[int | str] | None, limit: int) -> Page[LegalHold]:
        """Return holds, the newest first; with `standing` those that were not lifted."""
        found = [
            one
            for one in sorted(self._memory.holds.values(), key=_position, reverse=True)
            if (one.stands or not standing) and (after is None or _position(one) < tuple(after))
        ]
        items = tuple(evolve(one) for one in found[:limit])
        return Page(items, _position(items[-1]) if len(found) > limit else None)

    def add(self, hold: LegalHold) -> None:
        """Keep a new one."""
        new = evolve(hold)

        def effect(memory: Memory, _: datetime) -> None:
            memory.holds[new.id] = new

        self._changes.keep(effect)

    def lift(self, hold: LegalHold) -> None:
        """Keep that it was lifted; the commit raises `ConcurrentUpdate` if somebody else did that."""
        lifted = evolve(hold)

        def check(memory: Memory) -> None:
            if not memory.holds[lifted.id].stands:
                raise ConcurrentUpdate("it was lifted")

        def effect(memory: Memory, _: datetime) -> None:
            memory.holds[lifted.id] = lifted

        self._changes.keep(effect, check=check)


def _position(hold: LegalHold) -> tuple[int | str, ...]:
    return round(hold.placed_at.timestamp() * _MICROSECONDS), hold.id
