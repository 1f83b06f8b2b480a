"""What acts on files have in common."""

from typing import ClassVar

from attrs import frozen

from application.command import Command, ConversationCommand
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWork
from domain.access import Action
from domain.attachment import Attachment
from domain.audit import Deed
from domain.break_glass import BreakGlass
from domain.errors import NotFound
from domain.ids import AttachmentId


def attachment_object(id: AttachmentId) -> str:
    """The audit's name of a file."""
    return f"attachment:{id}"


@frozen(kw_only=True)
class AttachmentCommand(Command):
    """An act on one file; it takes the rights of one who reads the conversation."""

    action: ClassVar[Action | Deed] = Action.READ_FILE

    id: AttachmentId

    @property
    def object(self) -> str:
        return attachment_object(self.id)


@frozen(kw_only=True)
class _InConversation(ConversationCommand):
    action: ClassVar[Action] = Action.READ_FILE


@frozen
class SeenFile:
    """A file, and the use of break-glass by which it is seen, if it is by one."""

    file: Attachment
    glass: BreakGlass | None = None

    @property
    def reason(self) -> str | None:
        """What the audit says of why it was seen."""
        return f"glass:{self.glass.id}" if self.glass else None


async def seen_file(gate: Gate, uow: UnitOfWork, command: AttachmentCommand) -> SeenFile:
    """The file, if the actor may read its conversation and sees it there; else `NotFound` or the gate's refusal."""
    try:
        file = await uow.attachments.get(command.id)
    except NotFound:
        await gate.consented(uow, command.actor)
        raise
    look = await gate.look(uow, _InConversation(actor=command.actor, conversation=file.conversation))
    reader = command.actor.identity
    if not file.is_seen_by(reader, look.visible_from(reader)):
        raise NotFound("attachment")
    gate.expiry.check(file)
    return SeenFile(file, look.glass)
