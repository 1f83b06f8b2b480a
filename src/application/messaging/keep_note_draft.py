"""Keep the staff note that is being written, so that it outlives a lock and is there on another device."""

from typing import ClassVar

from attrs import field, frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.messaging.keep_draft import keep
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action


@frozen(kw_only=True)
class KeepNoteDraft(ConversationCommand):
    """Keep `text` as the note that one is writing there; `None` forgets it."""

    action: ClassVar[Action] = Action.NOTE

    text: str | None = field(repr=False)


@frozen(kw_only=True)
class KeepNoteDraftHandler:
    """One a person and conversation, apart from the draft of an answer: it tells nobody that one works on one."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    async def __call__(self, command: KeepNoteDraft) -> None:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            keep(uow.note_drafts, conversation.id, command.actor.identity, command.text, self.clock.now())
            self.gate.record(uow, command, reason="draft", coalesced=True)
            await uow.commit()
