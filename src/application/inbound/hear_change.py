"""A message that its author changed or removed at a client of the messaging provider."""

import hmac
from datetime import datetime, timedelta
from typing import ClassVar

from attrs import field, frozen

from application.attachments.take_back import take_back_files
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock, Fingerprints
from application.ports.readers import TimelineReader
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from application.safety.screener import Screener
from application.timelines.read_back import body_digest
from domain.access import Action
from domain.events import Heard
from domain.ids import MessageId
from domain.message import EDIT_WINDOW, Message, MessageBody


@frozen(kw_only=True)
class HearCorrection(ConversationCommand):
    """It says `text` since `at`."""

    action: ClassVar[Action] = Action.CORRECT

    message: MessageId
    text: str = field(repr=False)
    at: datetime


@frozen(kw_only=True)
class HearRetraction(ConversationCommand):
    """It was removed at `at`."""

    action: ClassVar[Action] = Action.RETRACT

    message: MessageId
    at: datetime


@frozen(kw_only=True)
class HearChangeHandler:
    """By the rules of correcting and retracting, at the time at which it was done. The newest change wins."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    screener: Screener
    timeline: TimelineReader = field(repr=False)
    digests: Fingerprints = field(repr=False)
    window: timedelta = EDIT_WINDOW

    @decided_again
    async def __call__(self, command: HearCorrection | HearRetraction) -> None:
        """Return once it is on record, however often it is told; raises what correcting raises."""
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            message = await uow.messages.get(command.conversation, command.message)
            if _is_old(command, message) or await self._stands_there_alone(command, message):
                return
            author, at = command.actor.identity, min(command.at, self.clock.now())
            if isinstance(command, HearRetraction):
                conversation.retract(message, by=author, at=at, window=self.window, heard=Heard())
                take_back_files(uow, message, self.clock.now())
            else:
                conversation.correct(
                    message,
                    by=author,
                    body=MessageBody(command.text, whole=True),
                    at=at,
                    window=self.window,
                    screening=self.screener.screen(command.text, command.actor.role),
                    heard=Heard(),
                )
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            await uow.commit()

    async def _stands_there_alone(self, command: HearCorrection | HearRetraction, message: Message) -> bool:
        """Whether its text is the one that we know by a digest, for the provider alone keeps it."""
        if isinstance(command, HearRetraction) or message.body is not None:
            return False
        kept = (await self.timeline.message(command.conversation, message.id)).elsewhere
        return kept is not None and hmac.compare_digest(
            body_digest(self.digests, message.id, command.text), kept.digest
        )


def _is_old(command: HearCorrection | HearRetraction, message: Message) -> bool:
    """Whether it is so already, or something newer is."""
    if message.retracted_at is not None:
        return True
    if isinstance(command, HearRetraction):
        return False
    unchanged = message.body is not None and message.body.text == command.text
    return unchanged or (message.edited_at is not None and message.edited_at >= command.at)
