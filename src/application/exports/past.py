"""What an export for the record tells beyond what people are shown: earlier texts, and files that were taken back."""

from collections.abc import Sequence

from attrs import evolve

from application.ports.unit_of_work import UnitOfWork
from application.views import MessageView, attachment_view
from domain.attachment import Attachment, AttachmentState


async def with_past(uow: UnitOfWork, messages: Sequence[MessageView]) -> tuple[MessageView, ...]:
    """The messages with what they said before, and with the files that went when they were taken back."""
    changed = [one.id for one in messages if one.edited_at is not None or one.retracted_at is not None]
    texts, files = await uow.messages.earlier(changed), await uow.attachments.taken_back(changed)
    gone = {id: tuple(evolve(attachment_view(one), taken_back=True) for one in those) for id, those in files.items()}
    return tuple(
        evolve(one, earlier=texts.get(one.id, ()), attachments=gone.get(one.id, one.attachments)) for one in messages
    )


async def withheld_files(uow: UnitOfWork, messages: Sequence[MessageView]) -> tuple[Attachment, ...]:
    """Those files of these messages whose contents nobody can open in the chat any more, and that were found clean."""
    wanted = [file.id for one in messages for file in one.attachments if file.is_withheld]
    return tuple(one for one in await uow.attachments.find(wanted) if one.state is AttachmentState.CLEAN)
