"""Look at the threads that one is asked to close."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.records import ProposalPlace
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Page
from domain.access import Action
from domain.closing import ClosingProposal


@frozen(kw_only=True)
class SeeProposals(Command):
    """At most `limit` of them behind `after`."""

    action: ClassVar[Action] = Action.SEE_PROPOSALS

    after: ProposalPlace | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "closing-proposals"


@frozen(kw_only=True)
class SeeProposalsHandler:
    """Those of the actor's conversations and pools, the longest quiet first, without a word of what was written."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeProposals) -> Page[ClosingProposal]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            found = await uow.proposals.page(command.actor, after=command.after, limit=command.limit + 1)
        await self.log.seen(command)
        shown = found[: command.limit]
        last = shown[-1] if len(found) > command.limit else None
        return Page(shown, (last.quiet_since.isoformat(), last.id) if last else None)
