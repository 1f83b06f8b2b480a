"""Set how soon somebody must look at a conversation."""

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.desk.reasons import keep_reason
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWork, UnitOfWorkFactory, once
from domain.access import Action
from domain.ids import NoteId
from domain.priority import Lowering, Priority, PriorityMessage, raised_by_team


@frozen(kw_only=True)
class SetPriority(KeyedCommand):
    """Set the level, and say why."""

    action: ClassVar[Action] = Action.PRIORITISE

    priority: Priority
    reason: str = field(repr=False)


@frozen(kw_only=True)
class SetPriorityHandler:
    """Raise or lower it; who and why stays with the conversation, and with the messages that were more urgent.

    Raised to urgent or a crisis, the patient's last message waits until a clinician takes note of it.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: SetPriority) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            now = self.clock.now()
            note = keep_reason(conversation, command, command.reason, ids=self.ids, at=now)
            raised = await self._raised(uow, command, now, note)
            lowers = conversation.prioritise(command.priority, note=note, raised=raised)
            uow.conversations.save(conversation)
            if lowers:
                lowering = Lowering(to=command.priority, by=command.actor.identity, at=now, why=command.reason)
                uow.conversations.lower(conversation.id, lowering)
            self.gate.record(uow, command, reason=command.priority)
            await uow.commit(made=conversation.id)
        return Made(id=conversation.id)

    async def _raised(
        self, uow: UnitOfWork, command: SetPriority, at: datetime, note: NoteId | None
    ) -> PriorityMessage | None:
        message = await uow.messages.last_word(command.conversation)
        if message is None:
            return None
        known = await uow.messages.raised(command.conversation, message)
        return raised_by_team(message, known, command.priority, by=command.actor.identity, at=at, note=note)
