"""Keep an unsent text, so that it is there again on another device."""

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.records import Drafts
from application.ports.unit_of_work import UnitOfWorkFactory
from application.receipts.marks import mark_working
from domain.access import Action
from domain.ids import ConversationId, Identity
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
            now, author = self.clock.now(), command.actor.identity
            keep(uow.drafts, conversation.id, author, command.text, now)
            if command.text is not None:
                mark_working(uow, conversation, author, now)
            self.gate.record(uow, command, coalesced=True)
            await uow.commit()


def keep(drafts: Drafts, conversation: ConversationId, author: Identity, text: str | None, at: datetime) -> None:
    """Keep the text in place of the one before, or forget that."""
    if text is None:
        drafts.discard(conversation, author)
    else:
        checked(text, "/body", limit=MessageBody.LIMIT, octets=MessageBody.OCTETS)
        drafts.save(conversation, author, text, at)
