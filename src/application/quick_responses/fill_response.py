"""Fill in a quick response for a conversation."""

from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.quick_responses.blanks import Blanks
from domain.access import Action, Actor, OfResponse, authorize
from domain.errors import NotFound
from domain.ids import QuickResponseId
from domain.quick_response import QuickResponse


@frozen(kw_only=True)
class FillResponse(ConversationCommand):
    """What it would say there, for its sender to look at and send."""

    action: ClassVar[Action] = Action.USE_RESPONSE

    response: QuickResponseId


@frozen(kw_only=True)
class FilledResponse:
    """The text, and the version that it was made of."""

    body: str = field(repr=False)
    version: int


@frozen(kw_only=True)
class FillResponseHandler:
    """Nothing is sent by it."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    blanks: Blanks

    async def __call__(self, command: FillResponse) -> FilledResponse:
        """Raises `Invalid` when a blank of it has no value there."""
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            response = await usable(uow, command.actor, command.response)
            if response.retired_at is not None:
                raise NotFound("quick response")
            author = command.actor.identity
            values = await self.blanks.values(uow, patient=conversation.patient, author=author)
        filled = FilledResponse(body=response.filled(values), version=response.version)
        await self.log.seen(command)
        return filled


async def usable(uow: UnitOfWork, actor: Actor, id: QuickResponseId) -> QuickResponse:
    """The response, retired or not, or `NotFound` for who may not see it."""
    response = await uow.responses.get(id)
    authorize(actor, Action.SEE_RESPONSES, OfResponse(response.scope, response.pool, response.owner))
    return response
