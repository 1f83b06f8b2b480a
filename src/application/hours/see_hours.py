"""Look at the business hours of a pool, and whether it is open."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours
from application.ports.clock import Clock
from application.ports.records import PoolHours
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.hours import BusinessHours, Standing


@frozen(kw_only=True)
class SeeHours(Command):
    """The hours of `pool`."""

    action: ClassVar[Action] = Action.SEE_HOURS

    pool: str

    @property
    def object(self) -> str:
        return f"hours:{self.pool}"


@frozen(kw_only=True)
class HoursView:
    """What holds for a pool, how it stands now, and who set it; `kept` is `None` where the clinic's hours hold."""

    pool: str
    hours: BusinessHours
    standing: Standing
    kept: PoolHours | None


@frozen(kw_only=True)
class SeeHoursHandler:
    """Answer for every pool: where none were set, the clinic's hours hold."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    clock: Clock
    hours: ClinicHours

    async def __call__(self, command: SeeHours) -> HoursView:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            kept = await uow.hours.of(command.pool)
        await self.log.seen(command)
        hours = kept.hours if kept else self.hours.default
        return HoursView(pool=command.pool, hours=hours, standing=hours.standing(self.clock.now()), kept=kept)
