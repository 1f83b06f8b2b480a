"""Review a use of break-glass: until somebody else did, its person does not break the glass again."""

from typing import ClassVar

from attrs import field, frozen

from application.emergency.glass_command import GlassCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, RequestKey, UnitOfWorkFactory, once
from domain.access import Action
from domain.break_glass import Verdict


@frozen(kw_only=True)
class ReviewBreakGlass(GlassCommand):
    """Say the verdict, with a comment that is kept encrypted."""

    action: ClassVar[Action] = Action.REVIEW_BREAK_GLASS

    verdict: Verdict
    comment: str = field(repr=False)
    request: RequestKey | None = None


@frozen(kw_only=True)
class ReviewBreakGlassHandler:
    """Keep the review; it stands."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @once
    async def __call__(self, command: ReviewBreakGlass) -> Made:
        """Return the id of the use."""
        async with self.uow(command.request) as uow:
            glass = await self.gate.glass(uow, command, command.glass)
            glass.be_reviewed(
                by=command.actor.identity, verdict=command.verdict, comment=command.comment, at=self.clock.now()
            )
            uow.glasses.save(glass)
            self.gate.record(uow, command, reason=command.verdict)
            await uow.commit(made=glass.id)
        return Made(id=glass.id)
