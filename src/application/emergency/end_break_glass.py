"""End a use of break-glass before its time: by the person, or by a privacy officer."""

from typing import ClassVar

from attrs import frozen

from application.emergency.glass_command import GlassCommand
from application.gate import Gate
from application.ports.channel import GlassEnded
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action


@frozen(kw_only=True)
class EndBreakGlass(GlassCommand):
    """End it now; ending it twice is fine."""

    action: ClassVar[Action] = Action.END_BREAK_GLASS


@frozen(kw_only=True)
class EndBreakGlassHandler:
    """Keep the end; streams that were followed through it end on every process."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: EndBreakGlass) -> None:
        async with self.uow() as uow:
            glass = await self.gate.glass(uow, command, command.glass)
            now = self.clock.now()
            if not glass.lasts_at(now):
                return
            glass.end(command.actor.identity, now)
            uow.glasses.save(glass)
            uow.endings.add(GlassEnded(glass=glass.id))
            self.gate.record(uow, command, reason=glass.ending)
            await uow.commit()
