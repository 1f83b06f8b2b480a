"""Uses of break-glass, in memory."""

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.views import Page
from domain.break_glass import BreakGlass
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import BreakGlassId, Identity

_MICROSECONDS = 1_000_000


@frozen
class InMemoryBreakGlasses:
    """The in-memory `BreakGlasses`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: BreakGlassId) -> BreakGlass:
        """Return it, or raise `NotFound`."""
        if id not in self._memory.glasses:
            raise NotFound("break-glass")
        return evolve(self._memory.glasses[id])

    async def latest_of(self, identity: Identity) -> BreakGlass | None:
        """Return the person's last use."""
        return next((evolve(one) for one in self._newest() if one.identity == identity), None)

    async def page(
        self, identity: Identity | None, *, unreviewed: bool, after: Sequence[int | str] | None, limit: int
    ) -> Page[BreakGlass]:
        """Return uses, the newest first: of one person, or (`None`) of everybody."""
        found = [
            one
            for one in self._newest()
            if identity in {None, one.identity}
            and not (unreviewed and one.review)
            and (after is None or _position(one) < tuple(after))
        ]
        items = tuple(evolve(one) for one in found[:limit])
        return Page(items, _position(items[-1]) if len(found) > limit else None)

    async def due(self, at: datetime) -> tuple[BreakGlassId, ...]:
        """Return those that have not ended although their time is over."""
        return tuple(one.id for one in self._memory.glasses.values() if one.ended_at is None and one.until <= at)

    def add(self, glass: BreakGlass) -> None:
        """Keep a new one; the commit raises `ConcurrentUpdate` if the person has an unreviewed one by now."""
        new = evolve(glass)

        def check(memory: Memory) -> None:
            if any(one.identity == new.identity and one.review is None for one in memory.glasses.values()):
                raise ConcurrentUpdate("the last use was not reviewed yet")

        def effect(memory: Memory, _: datetime) -> None:
            memory.glasses[new.id] = new

        self._changes.keep(effect, check=check)

    def save(self, glass: BreakGlass) -> None:
        """Keep its end or its review; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        changed = evolve(glass, version=glass.version + 1)

        def check(memory: Memory) -> None:
            if memory.glasses[changed.id].version != changed.version - 1:
                raise ConcurrentUpdate("it had changed")

        def effect(memory: Memory, _: datetime) -> None:
            memory.glasses[changed.id] = changed

        self._changes.keep(effect, check=check)

    def _newest(self) -> list[BreakGlass]:
        return sorted(self._memory.glasses.values(), key=_position, reverse=True)


def _position(glass: BreakGlass) -> tuple[int | str, ...]:
    return round(glass.opened_at.timestamp() * _MICROSECONDS), glass.id
