"""Which business hours hold for a pool: its own, or those of the clinic."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import frozen

from application.ports.records import PoolHours
from application.ports.unit_of_work import UnitOfWork
from domain.hours import BusinessHours
from domain.timetable import Timetable

CLINIC = ""
"""Under which name the record keeps the clinic's own hours: no pool has it."""


@frozen
class HoursBook:
    """The hours of every pool as they were when they were looked up."""

    default: BusinessHours
    own: Mapping[str, tuple[PoolHours, ...]]
    """By pool, the earliest first; those of the clinic under `CLINIC`."""

    def of(self, pool: str | None) -> BusinessHours:
        """The hours of a pool now; those of the clinic for one of which nothing was said, and for none."""
        kept = self.newest(pool)
        return kept.hours if kept else self.default

    def newest(self, pool: str | None) -> PoolHours | None:
        """What was set for a pool last."""
        return self.own[pool][-1] if pool and pool in self.own else None

    def over_time(self, pool: str | None) -> Timetable:
        """The hours of a pool as they held; those of the clinic until some were set."""
        clinic = _over_time(self.own.get(CLINIC, ())) or Timetable.of(self.default)
        changes = self.own.get(pool, ()) if pool else ()
        own = _over_time(changes)
        return clinic if own is None else clinic.until(changes[0].holds_from, own)

    def along(self, pool: str | None, moves: Sequence[tuple[datetime, str]]) -> Timetable:
        """The hours that held for a conversation that is in that pool now, and left others before."""
        table = self.over_time(pool)
        for at, left in reversed(moves):
            table = self.over_time(left).until(at, table)
        return table


def _over_time(kept: Sequence[PoolHours]) -> Timetable | None:
    """What was set once, as it held; `None` where nothing was."""
    if not kept:
        return None
    return Timetable.of(kept[0].hours, [(one.holds_from, one.hours) for one in kept[1:]])


@frozen
class ClinicHours:
    """Knows what holds where nothing was set, so that there always are hours."""

    default: BusinessHours

    async def of(self, uow: UnitOfWork, pool: str | None) -> BusinessHours:
        """The hours of one pool."""
        kept = await uow.hours.of(pool) if pool else None
        return kept.hours if kept else self.default

    async def book(self, uow: UnitOfWork) -> HoursBook:
        """The hours of all pools, in one look."""
        own: dict[str, tuple[PoolHours, ...]] = defaultdict(tuple)
        for one in await uow.hours.ever():
            own[one.pool] = (*own[one.pool], one)
        return HoursBook(self.default, dict(own))
