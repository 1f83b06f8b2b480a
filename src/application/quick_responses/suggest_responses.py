"""Suggest quick responses for the message in hand."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.readers import TimelineReader
from application.ports.suggesting import ReplySuggester
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.quick_responses.list_responses import ResponseView
from application.quick_responses.shelves import shelves_of
from application.views import MessageView
from domain.access import Action
from domain.conversation import Conversation
from domain.priority import Priority
from domain.quick_response import QuickResponse

_LOOKED_THROUGH = 1_000
_LOOKED_BACK = 20
SUGGESTED = 3


@frozen(kw_only=True)
class SuggestResponses(ConversationCommand):
    """What of the approved responses answers the patient's last message."""

    action: ClassVar[Action] = Action.USE_RESPONSE


@frozen(kw_only=True)
class SuggestResponsesHandler:
    """The best first; none where somebody must think for themselves: for urgent messages and crises."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    log: AccessLog
    timeline: TimelineReader
    suggester: ReplySuggester

    async def __call__(self, command: SuggestResponses) -> tuple[ResponseView, ...]:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            message = await self._in_hand(command, conversation)
            if message is None or await is_grave(uow, conversation, message):
                return ()
            offered = await self._offered(uow, command, conversation)
        await self.log.seen(command)
        today = self.clock.now().date()
        best = self.suggester.rank(message.body or "", offered, limit=SUGGESTED)
        return tuple(ResponseView(response=one, stale=one.is_stale(today)) for one in best)

    async def _offered(
        self, uow: UnitOfWork, command: SuggestResponses, conversation: Conversation
    ) -> tuple[QuickResponse, ...]:
        """What the actor may use, in the patient's language."""
        patient = await uow.people.get(conversation.patient)
        return await uow.responses.page(
            shelves_of(command.actor), language=patient.language, due_before=None, after=None, limit=_LOOKED_THROUGH
        )

    async def _in_hand(self, command: SuggestResponses, conversation: Conversation) -> MessageView | None:
        """The last message of the patient's side that nobody took back."""
        visible = conversation.participants[command.actor.identity].visible_from
        latest = await self.timeline.messages(
            conversation.id, visible_from=visible, after=None, before=None, limit=_LOOKED_BACK
        )
        theirs = [
            one for one in latest if one.author == conversation.patient or one.on_behalf_of == conversation.patient
        ]
        return next((one for one in reversed(theirs) if one.body), None)


async def is_grave(uow: UnitOfWork, conversation: Conversation, message: MessageView) -> bool:
    """Whether no ready answer may be offered: it is urgent, or a clinician must acknowledge it."""
    if max(conversation.priority.rank, message.priority.rank) >= Priority.URGENT.rank:
        return True
    return message.safety is not None or bool(await uow.messages.raised(conversation.id, message.id))
