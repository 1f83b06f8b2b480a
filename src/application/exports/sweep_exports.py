"""Remove exports whose time is over, with their documents."""

from attrs import frozen

from application.exports.see_exports import forget
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.errors import ConcurrentUpdate

SOME = 20


@frozen(kw_only=True)
class SweepExports:
    """A job: what it lets go of, the sweeping of files deletes."""

    uow: UnitOfWorkFactory
    clock: Clock

    async def __call__(self) -> int:
        """Return how many were removed."""
        async with self.uow() as uow:
            expired = await uow.exports.expired(self.clock.now(), SOME)
        removed = 0
        for export in expired:
            async with self.uow() as uow:
                await forget(uow, export, self.clock)
                try:
                    await uow.commit()
                except ConcurrentUpdate:  # it is being made, or given up, this moment
                    continue
            removed += 1
        return removed
