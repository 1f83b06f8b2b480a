"""Conversations, messages and drafts."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from application.views import EarlierText
from domain.conversation import Conversation
from domain.ids import ConversationId, Identity, MessageId
from domain.message import Message
from domain.priority import Lowering, PriorityMessage


class Conversations(Protocol):
    """The conversations we keep, addressed by identity."""

    async def get(self, id: ConversationId) -> Conversation:
        """Return it with those who take part now, or raise `NotFound`.

        It may be as old as the caches of rights are; what is decided on it holds all the same,
        because the commit raises `ConcurrentUpdate` when the rights changed meanwhile.
        """
        ...

    async def named(self, unique_name: str) -> Conversation | None:
        """Return the one of that unique name, compared without case."""
        ...

    async def opened_since(self, by: Identity, since: datetime) -> int:
        """How many conversations this person opened since then."""
        ...

    async def shared_by(self, patient: Identity, provider: Identity) -> tuple[ConversationId, ...]:
        """Return the patient's conversations in which this provider takes part now."""
        ...

    async def joined(self, who: Identity, among: Collection[ConversationId]) -> frozenset[ConversationId]:
        """Return those of these conversations in which this person takes part now."""
        ...

    async def of_patient(self, patient: Identity) -> tuple[ConversationId, ...]:
        """Return the patient's conversations, the newest first, 200 at most."""
        ...

    async def held_until(self, at: datetime) -> tuple[ConversationId, ...]:
        """Some of those whose hold is over at that time."""
        ...

    async def with_departed(self, *, closed_after: datetime, limit: int) -> tuple[ConversationId, ...]:
        """Some in which, beside the patient, somebody takes part who can not any more; of closed ones those alone
        that were closed after then.
        """
        ...

    async def open_of(self, patient: Identity) -> tuple[ConversationId, ...]:
        """Return a patient's conversations that are not closed, the oldest first."""
        ...

    def add(self, conversation: Conversation) -> None:
        """Keep a new one. The commit raises `ConcurrentUpdate` if its unique name was taken meanwhile."""
        ...

    def save(self, conversation: Conversation) -> None:
        """Keep what was decided on it: its events in order, and how it stands."""
        ...

    def acknowledge(self, id: ConversationId, taken: Sequence[PriorityMessage]) -> None:
        """Keep who took note of its messages. The commit raises `ConcurrentUpdate` if somebody else just did."""
        ...

    def lower(self, id: ConversationId, lowering: Lowering) -> None:
        """Keep who lowered it with each of its messages that is more urgent; the last one stands."""
        ...

    def mark_read(self, id: ConversationId, identity: Identity, seq: int) -> None:
        """Move a member's read horizon, forward only, whatever others write meanwhile."""
        ...

    def mark_delivered(self, id: ConversationId, horizons: Mapping[Identity, int]) -> None:
        """Move members' delivered horizons, forward only."""
        ...

    def review_rights_of(self, identity: Identity) -> None:
        """Make every decision of the moment in this person's conversations be made again."""
        ...


class Messages(Protocol):
    """Single messages, for correction, retraction and recognised repeats."""

    async def get(self, conversation: ConversationId, id: MessageId) -> Message:
        """Return one of the conversation's messages, or raise `NotFound`."""
        ...

    async def raised(self, conversation: ConversationId, id: MessageId) -> tuple[PriorityMessage, ...]:
        """What of this message has to be, or was, acknowledged, in order; empty when nothing has."""
        ...

    async def earlier(self, messages: Sequence[MessageId]) -> Mapping[MessageId, tuple[EarlierText, ...]]:
        """Return what these messages said before they were corrected or taken back, the oldest text first."""
        ...

    async def last_word(self, conversation: ConversationId) -> MessageId | None:
        """Return the last message of the patient's side that nobody took back."""
        ...

    async def sent_as(
        self, conversation: ConversationId, author: Identity, client_key: str
    ) -> tuple[Message, bytes | None] | None:
        """Return what the author sent under that key, with the digest of the request."""
        ...


class Drafts(Protocol):
    """Unsent texts, one a person and conversation."""

    def save(self, conversation: ConversationId, identity: Identity, body: str, at: datetime) -> None:
        """Keep the draft in place of the one before."""
        ...

    def discard(self, conversation: ConversationId, identity: Identity) -> None:
        """Forget the draft; having none is fine."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget all that were not touched since, but those that a legal hold keeps."""
        ...


class Withheld(Protocol):
    """What was set aside because a patient's consent was not in force: on its way to the provider, and from there."""

    def release(self, patient: Identity) -> None:
        """Let what was withheld of this patient's conversations go on, in its order, and review them."""
        ...

    def review(self, person: Identity) -> None:
        """Let the mirror look at once at the conversations in which somebody takes part: who may be in them there."""
        ...
