"""Look up uses of break-glass: one's own, or (privacy officers) everybody's."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.emergency.glass_command import GlassCommand
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import GlassView, Page
from domain.access import Action


@frozen(kw_only=True)
class SeeBreakGlass(GlassCommand):
    """Look up one."""

    action: ClassVar[Action] = Action.SEE_BREAK_GLASS


@frozen(kw_only=True)
class ListBreakGlass(Command):
    """A page of at most `limit`, the newest first; with `unreviewed` those that wait for their review."""

    action: ClassVar[Action] = Action.SEE_BREAK_GLASS

    unreviewed: bool = False
    after: Sequence[int | str] | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "break-glass"


@frozen(kw_only=True)
class SeeBreakGlassHandler:
    """Return it with the conversations that it covers."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeBreakGlass) -> GlassView:
        async with self.uow() as uow:
            glass = await self.gate.glass(uow, command, command.glass)
            covered = (
                await uow.conversations.of_patient(glass.patient)
                if glass.conversation is None
                else (glass.conversation,)
            )
        await self.log.seen(command)
        return GlassView(glass=glass, conversations=covered)


@frozen(kw_only=True)
class ListBreakGlassHandler:
    """Return the page."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: ListBreakGlass) -> Page[GlassView]:
        async with self.uow() as uow:
            whose = self.gate.whose_glasses(command)
            found = await uow.glasses.page(
                whose, unreviewed=command.unreviewed, after=command.after, limit=command.limit
            )
            views = [
                GlassView(
                    glass=one,
                    conversations=(one.conversation,)
                    if one.conversation
                    else await uow.conversations.of_patient(one.patient),
                )
                for one in found.items
            ]
        await self.log.seen(command)
        return Page(tuple(views), found.next)
