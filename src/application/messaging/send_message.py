"""Send a message to everyone in a conversation."""

from typing import ClassVar

from attrs import field, frozen

from application.care.signposts import Signposts
from application.command import ConversationCommand
from application.gate import Gate
from application.nudges.begin_nudges import NudgeClock
from application.ports.clock import Clock, Fingerprints, Ids
from application.ports.readers import TimelineReader
from application.ports.unit_of_work import (
    AlreadySent,
    UnitOfWork,
    UnitOfWorkFactory,
    decided_again,
)
from application.safety.screener import Screener
from application.views import MessageView
from domain.access import Action
from domain.attachment import Attachment, check_count, check_sendable
from domain.errors import CareRelationEnded, ConcurrentUpdate, Conflict, IdempotencyKeyReused
from domain.ids import AttachmentId, MessageId
from domain.message import MessageBody
from domain.priority import Priority


@frozen(kw_only=True)
class SendMessage(ConversationCommand):
    """Say `text`. `key` is the sender's own name for this sending, the same at every repeat."""

    action: ClassVar[Action] = Action.SEND

    key: str = field(repr=False)
    text: str = field(repr=False)
    priority: Priority = Priority.ROUTINE
    attachments: tuple[AttachmentId, ...] = ()
    """Files that the sender uploaded, in their order."""


@frozen(kw_only=True)
class Sent:
    """The message on record, and whether an earlier sending put it there."""

    message: MessageView
    replayed: bool = False


@frozen(kw_only=True)
class SendMessageHandler:
    """Accept a message into an open conversation, once for each key of its author."""

    uow: UnitOfWorkFactory
    timeline: TimelineReader
    gate: Gate
    clock: Clock
    ids: Ids
    fingerprints: Fingerprints
    signposts: Signposts
    screener: Screener
    nudges: NudgeClock = field(factory=NudgeClock)

    @decided_again
    async def __call__(self, command: SendMessage) -> Sent:
        """Return the message once it is durable. Raises `IdempotencyKeyReused` for another text under the key."""
        body = MessageBody(command.text)
        check_count(command.attachments)
        digest = self.fingerprints.of(command.text, command.priority, *command.attachments)
        screening = self.screener.screen(command.text, command.actor.role)
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            try:
                message = conversation.send(
                    id=MessageId(self.ids.new()),
                    author=command.actor.identity,
                    role=command.actor.role,
                    body=body,
                    at=self.clock.now(),
                    priority=command.priority,
                    client_key=command.key,
                    digest=digest,
                    screening=screening,
                    attachments=await _files(uow, command),
                )
                uow.conversations.save(conversation)
                self.nudges.wrote(uow, conversation, message)
                self.gate.record(uow, command)
                committed = await uow.commit()
            except (AlreadySent, Conflict) as refusal:
                before = await self._sent_before(uow, command, digest, refusal)
            else:
                return Sent(message=committed.message(message.id))
        # Only now, with one view of the record given back, another is taken: many repeat at once after a crash.
        view = await self.timeline.message(command.conversation, before)
        return Sent(message=view, replayed=True)

    async def _sent_before(self, uow: UnitOfWork, command: SendMessage, digest: bytes, refusal: Exception) -> MessageId:
        """Return what was accepted before, even where a new message would be refused by now."""
        known = await uow.messages.sent_as(command.conversation, command.actor.identity, command.key)
        if known is None:
            if isinstance(refusal, CareRelationEnded):
                raise await self.signposts.explain(uow, command.actor, refusal)
            raise refusal if isinstance(refusal, Conflict) else ConcurrentUpdate
        message, known_digest = known
        if known_digest != digest:
            raise IdempotencyKeyReused("the key stands for another message") from None
        return message.id


async def _files(uow: UnitOfWork, command: SendMessage) -> tuple[Attachment, ...]:
    if not command.attachments:
        return ()
    files = await uow.attachments.find(command.attachments)
    check_sendable(command.attachments, files, by=command.actor.identity, conversation=command.conversation)
    return files
