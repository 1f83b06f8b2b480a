"""What can happen in a conversation. Each event takes one sequence number of its stream."""

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from domain.card import Card
from domain.ids import Identity
from domain.message import Message
from domain.note import StaffNote
from domain.participant import Participant
from domain.priority import PriorityMessage


@frozen(kw_only=True)
class Heard:
    """It happened at the messaging provider, which told us: it is not brought there again.

    Of a message `ref` is the provider's own name, and `place` its place in the conversation that it calls `thread`.
    """

    ref: str = ""
    place: int = -1
    thread: str = ""


@frozen(kw_only=True)
class Event:
    """Something that happened. `kind` names it in the log; `mirrored` events go to the provider too."""

    kind: ClassVar[str]
    mirrored: ClassVar[bool] = True
    is_message: ClassVar[bool] = False

    heard: Heard | None = None

    @property
    def goes_out(self) -> bool:
        """Whether the provider has to be told of it."""
        return self.mirrored and self.heard is None


@frozen(kw_only=True)
class MessageSent(Event):
    """A message was accepted. `client_key` and `digest` recognise the same sending again.

    `raised` is what a clinician must acknowledge of it, if anything.
    """

    kind = "message.created"
    is_message = True

    message: Message
    client_key: str | None = None
    digest: bytes | None = field(default=None, repr=False)
    raised: PriorityMessage | None = None


@frozen(kw_only=True)
class MessageCorrected(Event):
    """A message's text was replaced by its author; `raised` as in `MessageSent`."""

    kind = "message.corrected"

    message: Message
    raised: PriorityMessage | None = None


@frozen(kw_only=True)
class MessageRaised(MessageCorrected):
    """Words came with a step of a message's card, and were screened as it was. Its own text stands, there too."""

    mirrored = False

    by: Identity
    at: datetime


@frozen(kw_only=True)
class MessageTakenBack(Event):
    """A message's text was taken back by its author."""

    kind = "message.retracted"

    message: Message


@frozen(kw_only=True)
class ParticipantJoined(Event):
    """Somebody takes part from here on."""

    kind = "participant.joined"

    participant: Participant
    with_history: bool


@frozen(kw_only=True)
class ParticipantLeft(Event):
    """Somebody takes part no more."""

    kind = "participant.left"

    identity: Identity


@frozen(kw_only=True)
class ConversationChanged(Event):
    """Status, turn, priority, assignee or pool changed."""

    kind = "conversation.changed"

    left: str | None = None
    """The pool that it left, empty where it had none; `None` where it stayed."""
    raised: PriorityMessage | None = None
    """What a clinician must acknowledge, because somebody of the team raised the priority."""


@frozen(kw_only=True)
class CardChanged(Event):
    """A card of the thread stands otherwise now. The messaging provider knows nothing of cards."""

    kind = "card.changed"
    mirrored = False

    card: Card


@frozen(kw_only=True)
class NoteWritten(Event):
    """A staff note, in the staff's own stream."""

    kind = "note.created"
    mirrored = False

    note: StaffNote
