"""Look at legal holds."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from application.retention.hold_command import HoldCommand
from application.views import Page
from domain.access import Action
from domain.legal_hold import LegalHold


@frozen(kw_only=True)
class SeeHold(HoldCommand):
    """Look at one."""

    action: ClassVar[Action] = Action.SEE_HOLDS


@frozen(kw_only=True)
class ListHolds(Command):
    """A page of at most `limit`, the newest first; with `standing` those that were not lifted."""

    action: ClassVar[Action] = Action.SEE_HOLDS

    standing: bool = False
    after: Sequence[int | str] | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "holds"


@frozen(kw_only=True)
class SeeHoldHandler:
    """Return it."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeHold) -> LegalHold:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            hold = await uow.holds.get(command.hold)
        await self.log.seen(command)
        return hold


@frozen(kw_only=True)
class ListHoldsHandler:
    """Return the page."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: ListHolds) -> Page[LegalHold]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            page = await uow.holds.page(standing=command.standing, after=command.after, limit=command.limit)
        await self.log.seen(command)
        return page
