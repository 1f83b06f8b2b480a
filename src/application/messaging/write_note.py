"""Write a staff note beside a conversation."""

from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from domain.access import Action
from domain.ids import NoteId
from domain.note import StaffNote


@frozen(kw_only=True)
class WriteNote(KeyedCommand):
    """Note `text` for the team; the patient never sees it."""

    action: ClassVar[Action] = Action.NOTE

    text: str = field(repr=False)


@frozen(kw_only=True)
class WriteNoteHandler:
    """Keep the note in the staff's stream."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: WriteNote) -> Made:
        """Return the note's id."""
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            note = StaffNote(
                id=NoteId(self.ids.new()),
                author=command.actor.identity,
                body=command.text,
                created_at=self.clock.now(),
            )
            conversation.write_note(note)
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            await uow.commit(made=note.id)
        return Made(id=note.id)
