"""A message that somebody wrote at a client of the messaging provider becomes an ordinary message."""

from collections.abc import Sequence
from datetime import timedelta
from typing import ClassVar

from attrs import evolve, field, frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.inbound.refusal import NOT_A_MEMBER, Refused
from application.inbound.take_files import TakeFiles
from application.messaging.open_conversation import OpenConversation, OpenConversationHandler
from application.nudges.begin_nudges import NudgeClock
from application.ports.clock import Clock, Ids
from application.ports.inbound import HeardMessage, Places
from application.ports.unit_of_work import AlreadySent, UnitOfWork, UnitOfWorkFactory, decided_again
from application.safety.screener import Screener
from domain.access import Action, Actor
from domain.conversation import REOPEN_WINDOW, Conversation, Status
from domain.errors import ConsentRequired, Forbidden, NotFound, ReopenWindowOver
from domain.events import Heard
from domain.ids import SYSTEM, AttachmentId, ConversationId, MessageId, NoteId, identity_key
from domain.message import MessageBody
from domain.note import StaffNote
from domain.person import Role

MOST_CONTINUED = 50


@frozen(kw_only=True)
class HearMessage(ConversationCommand):
    """Take a message in; `actor` wrote it."""

    action: ClassVar[Action] = Action.SEND

    message: HeardMessage = field(repr=False)
    thread: str = ""
    """The provider's ref of the conversation in which it was written."""
    continued: bool = False
    """Whether `conversation` continues the one that it was written in: the provider does not have it there."""


@frozen(kw_only=True)
class HearMessageHandler:
    """By the rules of sending. Closed conversations are opened again or, later, continued in a linked one.

    Raises `Refused` for who takes no part, and the errors of sending.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    screener: Screener
    places: Places
    files: TakeFiles
    open: OpenConversationHandler
    window: timedelta = REOPEN_WINDOW
    nudges: NudgeClock = field(factory=NudgeClock)

    async def __call__(self, command: HearMessage) -> None:
        """Return once it is on record, however often it is told."""
        for _ in range(MOST_CONTINUED):
            try:
                await self._hear(command, await self._files(command))
            except ReopenWindowOver:
                command = await self._continued(command)
            else:
                return

    async def _files(self, command: HearMessage) -> Sequence[AttachmentId]:
        """Its files, fetched for who may write alone."""
        if not command.message.files:
            return ()
        async with self.uow() as uow:
            await self._entered(uow, command)
        return await self.files(command.actor, command.conversation, command.message)

    @decided_again
    async def _hear(self, command: HearMessage, files: Sequence[AttachmentId]) -> None:
        said, actor, now = command.message, command.actor, self.clock.now()
        text = text_of(said)
        async with self.uow() as uow:
            conversation = await self._entered(uow, command)
            if conversation.status is Status.CLOSED:
                conversation.reopen(now, self.window)
            body = MessageBody(text, whole=True)
            message = conversation.send(
                id=MessageId(self.ids.new()),
                author=actor.identity,
                role=actor.role,
                body=body,
                at=min(said.sent_at, now),
                client_key=key_of(said.ref),
                screening=self.screener.screen(text, actor.role),
                attachments=await uow.attachments.find(files),
                heard=None if command.continued else Heard(ref=said.ref, place=said.place, thread=command.thread),
            )
            if said.changed_at is not None and said.changed_at > said.sent_at:
                message.edited_at = min(said.changed_at, now)
            if body.is_long:
                conversation.write_note(self._note(len(text)))
            uow.conversations.save(conversation)
            self.nudges.wrote(uow, conversation, message)
            self.gate.record(uow, command)
            try:
                await uow.commit()
            except AlreadySent:
                return

    async def _entered(self, uow: UnitOfWork, command: HearMessage) -> Conversation:
        """The conversation, for a member; also for one who wrote it before they left."""
        try:
            return await self.gate.conversation(uow, command)
        except ConsentRequired:
            raise
        except (NotFound, Forbidden):
            conversation = await uow.conversations.get(command.conversation)
            left = await self.places.left_at(conversation.id, command.actor.identity)
            if left is None or command.message.sent_at > left:
                raise Refused(NOT_A_MEMBER) from None
            if not (await self.gate.patient_standing(uow, conversation.patient)).in_force:
                raise ConsentRequired("no consent is in force") from None
            return conversation

    async def _continued(self, command: HearMessage) -> HearMessage:
        """The same in the conversation that continues this one, the same one each time."""
        async with self.uow() as uow:
            former = await uow.conversations.get(command.conversation)
            participants = await self._who_goes_on(uow, former, command.actor)
        made = await self.open(
            OpenConversation(
                actor=command.actor,
                participants=participants,
                unique_name=f"continues-{former.id}",
                continues=former.id,
            )
        )
        return evolve(command, conversation=ConversationId(made.id), continued=True)

    async def _who_goes_on(self, uow: UnitOfWork, former: Conversation, actor: Actor) -> tuple[str, ...]:
        """The patient, and those providers with whom they may open a conversation today."""
        patient = await uow.people.get(former.patient)
        team = {identity_key(one) for one in patient.care_team}
        chosen = [
            one.identity
            for one in former.participants.values()
            if one.role is Role.PROVIDER
            and one.care_end is None
            and (self.open.anyone or actor.role.is_staff or identity_key(one.identity) in team)
        ]
        return (former.patient, *chosen)

    def _note(self, length: int) -> StaffNote:
        return StaffNote(
            id=NoteId(self.ids.new()),
            author=SYSTEM,
            body=f"The next message is longer ({length} characters) than may be written here. It was kept whole.",
            created_at=self.clock.now(),
        )


def key_of(ref: str) -> str:
    """The key by which a message of the provider's is recognised as long as it is on record."""
    return f"heard {ref}"


def text_of(said: HeardMessage) -> str:
    """What it says; a file that came without a word is named."""
    return said.body or " ".join(f"[{one.name or one.content_type}]" for one in said.files)
