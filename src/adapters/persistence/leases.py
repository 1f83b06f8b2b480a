"""Leases in SQL: one row for each long piece of work."""

from datetime import datetime

from attrs import define, frozen
from sqlalchemy import insert, or_, select, update

from adapters.persistence.changes import ChangeSet, Writing
from adapters.persistence.lane import WriteLane
from adapters.persistence.tables import lease
from domain.errors import ConcurrentUpdate


@frozen
class SqlLeases:
    """`application.ports.retention.Leases` on the tables."""

    lane: WriteLane

    async def lease(self, name: str, holder: str, *, now: datetime, until: datetime) -> bool:
        step = _Take(name, holder, now, until)
        try:
            await self.lane.commit(ChangeSet(steps=[step]))
        except ConcurrentUpdate:  # another process made the row this moment
            return False
        return step.taken


@define
class _Take:
    name: str
    holder: str
    now: datetime
    until: datetime
    taken: bool = False

    def write(self, db: Writing) -> None:
        free = or_(lease.c.holder == self.holder, lease.c.until <= self.now)
        mine = update(lease).where(lease.c.work == self.name, free).values(holder=self.holder, until=self.until)
        self.taken = db.connection.execute(mine).rowcount == 1
        if self.taken or db.connection.execute(select(lease.c.work).where(lease.c.work == self.name)).first():
            return
        db.connection.execute(insert(lease).values(work=self.name, holder=self.holder, until=self.until))
        self.taken = True
