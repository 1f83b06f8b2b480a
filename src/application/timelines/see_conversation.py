"""Look at one conversation: how it stands, who takes part, one's own draft."""

from typing import ClassVar

from attrs import evolve, frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.readers import ConversationReader
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.presence.connections import Connections
from application.ratings.surveys import Surveys
from application.timelines.list_conversations import previews
from application.timelines.presence import with_presence
from application.views import ConversationView
from domain.access import Action
from domain.conversation import Conversation, Status
from domain.person import Role


@frozen(kw_only=True)
class SeeConversation(ConversationCommand):
    """Look at it; who takes no part sees the row only."""

    action: ClassVar[Action] = Action.SEE


@frozen(kw_only=True)
class SeeConversationHandler:
    """Return the picture, once the look is on the audit."""

    uow: UnitOfWorkFactory
    gate: Gate
    reader: ConversationReader
    connections: Connections
    log: AccessLog
    clock: Clock
    surveys: Surveys

    async def __call__(self, command: SeeConversation) -> ConversationView:
        async with self.uow() as uow:
            look = await self.gate.look(uow, command)
            asked = await self._is_asked(uow, command, look.conversation)
        await self.log.seen(command, look.glass)
        view = await self.reader.details(command.actor, command.conversation, emergency=look.glass)
        if command.actor.role is not Role.PATIENT:
            await self.log.glimpsed(command.actor, previews([view]), look.glass)
        return with_presence(evolve(view, survey_open=asked), self.connections)

    async def _is_asked(self, uow: UnitOfWork, command: SeeConversation, conversation: Conversation) -> bool:
        """Whether the actor is the patient and may say how it was."""
        if command.actor.identity != conversation.patient or conversation.status is not Status.CLOSED:
            return False
        return (await self.surveys.of(uow, conversation)).is_open(self.clock.now())
