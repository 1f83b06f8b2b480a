"""Look at what a conversation's patient said of it."""

from datetime import datetime
from typing import ClassVar

from attrs import evolve, frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Page
from domain.access import Action, Sight, sight
from domain.rating import Rating


@frozen(kw_only=True)
class SeeRatings(ConversationCommand):
    """At most `limit` of them, the newest first, of episodes that ended before `before`."""

    action: ClassVar[Action] = Action.SEE_RATINGS

    before: datetime | None = None
    limit: int = 50


@frozen(kw_only=True)
class SeeRatingsHandler:
    """Scores are for who sees that there is a conversation, comments for who reads it."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeRatings) -> Page[Rating]:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            found = await uow.ratings.page(conversation.id, before=command.before, limit=command.limit + 1)
        await self.log.seen(command)
        reads = sight(command.actor, conversation) is Sight.CONTENT
        expiry = self.gate.expiry
        shown = [expiry.rating(one) if reads else evolve(one, comment=None) for one in found[: command.limit]]
        last = shown[-1] if len(found) > command.limit else None
        return Page(tuple(shown), (last.closed_at.isoformat(),) if last else None)
