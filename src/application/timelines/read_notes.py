"""Read the staff notes of a conversation."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.readers import TimelineReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import NoteView
from domain.access import Action


@frozen(kw_only=True)
class ReadNotes(ConversationCommand):
    """The first `limit` notes behind `after` of the staff's sequence."""

    action: ClassVar[Action] = Action.READ_NOTES

    after: int = 0
    limit: int = 50


@frozen(kw_only=True)
class ReadNotesHandler:
    """Providers who take part read all notes, also those from before they came."""

    uow: UnitOfWorkFactory
    gate: Gate
    timeline: TimelineReader
    log: AccessLog

    async def __call__(self, command: ReadNotes) -> tuple[NoteView, ...]:
        async with self.uow() as uow:
            look = await self.gate.look(uow, command)
        await self.log.seen(command, look.glass)
        return await self.timeline.notes(command.conversation, after=command.after, limit=command.limit)
