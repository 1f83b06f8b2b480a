"""Set how soon somebody must look at a conversation."""

from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.desk.reasons import keep_reason
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from domain.access import Action
from domain.priority import Priority


@frozen(kw_only=True)
class SetPriority(KeyedCommand):
    """Set the level, and say why."""

    action: ClassVar[Action] = Action.PRIORITISE

    priority: Priority
    reason: str = field(repr=False)


@frozen(kw_only=True)
class SetPriorityHandler:
    """Raise or lower it; who and why stays on record."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: SetPriority) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            now = self.clock.now()
            conversation.prioritise(command.priority)
            keep_reason(conversation, command, command.reason, ids=self.ids, at=now)
            uow.conversations.save(conversation)
            self.gate.record(uow, command, reason=command.priority)
            await uow.commit(made=conversation.id)
        return Made(id=conversation.id)
