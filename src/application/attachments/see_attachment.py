"""Look at what is known of a file."""

from typing import ClassVar

from attrs import frozen

from application.attachments.command import AttachmentCommand, seen_file
from application.audit.record_access import AccessLog
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import AttachmentView, attachment_view
from domain.access import Action
from domain.audit import Deed


@frozen(kw_only=True)
class SeeAttachment(AttachmentCommand):
    """Name, type, size and state; not the content."""

    action: ClassVar[Action | Deed] = Deed.SEE_FILE


@frozen(kw_only=True)
class SeeAttachmentHandler:
    """Show it to those who see its message; before it is sent, to who uploaded it."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeAttachment) -> AttachmentView:
        async with self.uow() as uow:
            seen = await seen_file(self.gate, uow, command)
        await self.log.seen(command, seen.glass)
        return attachment_view(seen.file)
