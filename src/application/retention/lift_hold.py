"""Lift a legal hold: what it kept goes when its time is over."""

from typing import ClassVar

from attrs import frozen

from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from application.retention.hold_command import HoldCommand
from domain.access import Action


@frozen(kw_only=True)
class LiftHold(HoldCommand):
    """Lift one."""

    action: ClassVar[Action] = Action.LIFT_HOLD


@frozen(kw_only=True)
class LiftHoldHandler:
    """Keep who lifted it, and when."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: LiftHold) -> None:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            hold = await uow.holds.get(command.hold)
            hold.lift(command.actor.identity, self.clock.now())
            uow.holds.lift(hold)
            self.gate.record(uow, command)
            await uow.commit()
