"""Keep counts of spans that are over in less room, so that a year is told as soon as a month."""

from datetime import timedelta

from attrs import frozen

from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory

_SETTLED = timedelta(days=1)
"""Most of what is counted late is counted by then."""


@frozen(kw_only=True)
class PackMeasures:
    """A job. It may be cut off at any point, and goes on with what is left."""

    uow: UnitOfWorkFactory
    clock: Clock

    async def __call__(self) -> None:
        while await self._some():
            pass

    async def _some(self) -> bool:
        async with self.uow() as uow:
            found = await uow.measures.pack(self.clock.now() - _SETTLED)
            if found:
                await uow.commit()
        return found
