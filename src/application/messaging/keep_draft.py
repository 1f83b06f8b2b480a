"""Keep an unsent text, so that it is there again on another device."""

from typing import ClassVar

from attrs import field, frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.message import MessageBody
from domain.text import checked


@frozen(kw_only=True)
class KeepDraft(ConversationCommand):
    """Keep `text` as one's draft there; `None` forgets it."""

    action: ClassVar[Action] = Action.DRAFT

    text: str | None = field(repr=False)


@frozen(kw_only=True)
class KeepDraftHandler:
    """One draft a person and conversation; the last one counts."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    async def __call__(self, command: KeepDraft) -> None:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            if command.text is None:
                uow.drafts.discard(conversation.id, command.actor.identity)
            else:
                checked(command.text, "/body", limit=MessageBody.LIMIT, octets=MessageBody.OCTETS)
                uow.drafts.save(conversation.id, command.actor.identity, command.text, self.clock.now())
            await uow.commit()
