"""A conversation and what is in it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum

from attrs import define, field

from adapters.mock.twilio_service.errors import Error, Refused


class State(StrEnum):
    """How far a conversation has come; closed is final."""

    INITIALIZING = "initializing"
    ACTIVE = "active"
    INACTIVE = "inactive"
    CLOSED = "closed"


@define(eq=False, kw_only=True)
class MediaFile:
    """An uploaded file; `message` is the one message it may belong to."""

    sid: str
    content_type: str
    content: bytes = field(repr=False)
    created: datetime
    updated: datetime
    filename: str | None = field(default=None, repr=False)
    author: str | None = field(default=None, repr=False)
    conversation: str | None = None
    message: str | None = None


@define(eq=False, kw_only=True)
class Receipt:
    """How far a message has come to somebody by SMS or the like."""

    sid: str
    ordinal: int
    participant: str
    channel_message: str
    status: str
    created: datetime
    updated: datetime
    error_code: int = 0


@define(eq=False, kw_only=True)
class Message:
    """What somebody wrote. Indices grow, with gaps."""

    sid: str
    index: int
    author: str = field(repr=False)
    body: str | None = field(repr=False)
    created: datetime
    updated: datetime | None = None
    attributes: str = field(default="{}", repr=False)
    participant: str | None = None
    content_sid: str | None = None
    media: tuple[MediaFile, ...] = ()
    receipts: dict[str, Receipt] = field(factory=dict, repr=False)

    @property
    def ordinal(self) -> int:
        """Its place among the others."""
        return self.index


@define(eq=False, kw_only=True)
class Participant:
    """Somebody in a conversation: by chat with an identity, or by SMS and the like with a binding."""

    sid: str
    ordinal: int
    created: datetime
    updated: datetime
    identity: str | None = field(default=None, repr=False)
    binding: dict[str, str | None] | None = field(default=None, repr=False)
    role: str | None = None
    attributes: str = field(default="{}", repr=False)
    read_index: int | None = None
    read_at: datetime | None = None
    notification_level: str = "default"


@define(eq=False, kw_only=True)
class ScopedWebhook:
    """A webhook of one conversation."""

    sid: str
    ordinal: int
    target: str
    created: datetime
    updated: datetime
    url: str | None = None
    method: str = "POST"
    filters: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    flow: str | None = None


@define(eq=False, kw_only=True)
class Conversation:
    """A conversation with its participants, messages and webhooks."""

    sid: str
    ordinal: int
    created: datetime
    updated: datetime
    created_by: str = field(default="system", repr=False)
    unique_name: str | None = None
    friendly_name: str | None = field(default=None, repr=False)
    attributes: str = field(default="{}", repr=False)
    state: State = State.ACTIVE
    messaging_service: str | None = None
    email: dict[str, str] = field(factory=dict, repr=False)
    inactive_after: timedelta | None = None
    closed_after: timedelta | None = None
    becomes_inactive: datetime | None = None
    becomes_closed: datetime | None = None
    becomes_active: datetime | None = None
    participants: dict[str, Participant] = field(factory=dict, repr=False)
    messages: dict[str, Message] = field(factory=dict, repr=False)
    webhooks: dict[str, ScopedWebhook] = field(factory=dict, repr=False)
    next_index: int = 0

    @property
    def counts(self) -> bool:
        """Whether it counts toward the conversations of its participants."""
        return self.state is not State.CLOSED

    def participant(self, key: str) -> Participant:
        """By SID or identity; raises `Refused`."""
        found = self.participants.get(key) or self.member(key)
        if found is None:
            raise Refused(Error.PARTICIPANT_NOT_FOUND)
        return found

    def member(self, identity: str | None) -> Participant | None:
        """The participant of that identity, if it is in the conversation."""
        everybody = self.participants.values()
        return next((one for one in everybody if identity is not None and one.identity == identity), None)

    def at_address(self, address: str) -> Participant | None:
        """The participant who is reached at that address by SMS or the like."""
        bound = (one for one in self.participants.values() if one.binding)
        return next((one for one in bound if one.binding and one.binding["address"] == address), None)

    def message(self, sid: str) -> Message:
        """By SID; raises `Refused`."""
        if sid not in self.messages:
            raise Refused(Error.NOT_FOUND)
        return self.messages[sid]

    def newest_first(self) -> Iterator[Message]:
        """The messages against the order of their indices."""
        return reversed(self.messages.values())
