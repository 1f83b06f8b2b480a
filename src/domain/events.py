"""What can happen in a conversation. Each event takes one sequence number of its stream."""

from typing import ClassVar

from attrs import field, frozen

from domain.ids import Identity
from domain.message import Message
from domain.note import StaffNote
from domain.participant import Participant
from domain.priority import PriorityMessage


@frozen(kw_only=True)
class Event:
    """Something that happened. `kind` names it in the log; `mirrored` events go to the provider too."""

    kind: ClassVar[str]
    mirrored: ClassVar[bool] = True
    is_message: ClassVar[bool] = False


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
    """Status, turn, priority or assignee changed."""

    kind = "conversation.changed"


@frozen(kw_only=True)
class NoteWritten(Event):
    """A staff note, in the staff's own stream."""

    kind = "note.created"
    mirrored = False

    note: StaffNote
