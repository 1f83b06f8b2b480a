"""Set the business hours of a pool."""

from collections.abc import Mapping
from typing import ClassVar

from attrs import field, frozen

from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.records import PoolHours
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.hours import BusinessHours
from domain.priority import Priority
from domain.reply_policy import ReplyLimits


@frozen(kw_only=True)
class SetHours(Command):
    """Let `hours` hold for `pool` from now on, and `limits` for how soon it answers."""

    action: ClassVar[Action] = Action.SET_HOURS

    pool: str
    hours: BusinessHours
    limits: Mapping[Priority, ReplyLimits] = field(factory=dict)

    @property
    def object(self) -> str:
        return f"hours:{self.pool}"


@frozen(kw_only=True)
class SetHoursHandler:
    """Keep them in place of the earlier ones: every clock goes by them from now on, and what passed stays counted."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: SetHours) -> None:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            before = await uow.hours.of(command.pool)
            now = self.clock.now()
            if before is None or (before.hours, before.limits) != (command.hours, command.limits):
                kept = PoolHours(
                    pool=command.pool,
                    hours=command.hours,
                    limits=command.limits,
                    changed_at=now,
                    changed_by=command.actor.identity,
                    holds_from=max(now, before.holds_from) if before else now,
                )
                uow.hours.save(before, kept)
                uow.clocks.look_again(command.pool, now)
            self.gate.record(uow, command)
            await uow.commit()
