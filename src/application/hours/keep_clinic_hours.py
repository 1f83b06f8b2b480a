"""Keep which hours the clinic has by its settings, so that another setting changes no time that passed."""

from attrs import frozen

from application.hours.clinic_hours import CLINIC, ClinicHours
from application.ports.clock import Clock
from application.ports.records import PoolHours
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.errors import ConcurrentUpdate
from domain.ids import SYSTEM


@frozen(kw_only=True)
class KeepClinicHours:
    """At the start of a server. The first that were kept are taken for those that always held."""

    uow: UnitOfWorkFactory
    clock: Clock
    hours: ClinicHours

    async def __call__(self) -> None:
        """Keep them where they are others than those that were kept last."""
        now = self.clock.now()
        async with self.uow() as uow:
            before = await uow.hours.of(CLINIC)
            if before is not None and before.hours == self.hours.default:
                return
            kept = PoolHours(
                pool=CLINIC,
                hours=self.hours.default,
                changed_at=now,
                changed_by=SYSTEM,
                holds_from=max(now, before.holds_from) if before else now,
            )
            uow.hours.save(before, kept)
            uow.clocks.look_again(None, now)
            try:
                await uow.commit()
            except ConcurrentUpdate:
                return  # another process keeps them
