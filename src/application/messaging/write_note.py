"""Write a staff note beside a conversation; colleagues whom it names are called."""

from datetime import timedelta
from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.mentions.mentions import may_be_called, mention_call
from application.ports.channel import Channel
from application.ports.clock import Clock, Ids
from application.ports.notifier import NoticeChannel
from application.ports.unit_of_work import Made, UnitOfWork, UnitOfWorkFactory, once
from application.routing.pages import PAGED_BY, page_absent
from domain.access import Action
from domain.availability import GRACE
from domain.conversation import Conversation
from domain.ids import MentionId, NoteId, identity_key
from domain.mention import CALLED_EVERY, Mention, names_in
from domain.note import StaffNote


@frozen(kw_only=True)
class WriteNote(KeyedCommand):
    """Note `text` for the team; the patient never sees it."""

    action: ClassVar[Action] = Action.NOTE

    text: str = field(repr=False)


@frozen(kw_only=True)
class WriteNoteHandler:
    """Keep the note in the staff's stream, and call those of the team whom it names as `@identity`.

    `common` is the pool of providers who have none of their own.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    channel: Channel
    common: str | None = None
    grace: timedelta = GRACE
    paged_by: frozenset[NoticeChannel] = PAGED_BY

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
            mentions = await self._mentions(uow, conversation, note)
            for one in mentions:
                uow.mentions.add(one)
            await page_absent(uow, self.ids, map(mention_call, mentions), self.grace, self.paged_by)
            self.gate.record(uow, command)
            await uow.commit(made=note.id)
        self.channel.publish(*map(mention_call, mentions))
        return Made(id=note.id)

    async def _mentions(self, uow: UnitOfWork, conversation: Conversation, note: StaffNote) -> list[Mention]:
        if not (names := names_in(note.body)):
            return []
        found = await uow.people.find(names)
        people = [found[key] for name in names if (key := identity_key(name)) in found]
        return [
            Mention(
                id=MentionId(self.ids.new()),
                conversation=conversation.id,
                note=note.id,
                identity=one.identity,
                by=note.author,
                at=note.created_at,
                next_at=note.created_at + CALLED_EVERY,
            )
            for one in people
            if one.identity != note.author and may_be_called(one, conversation, self.common)
        ]
