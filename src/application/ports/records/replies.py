"""What the team answers with, how far it has got with what it was asked, and what patients said of it."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Protocol

from domain.access import Actor
from domain.closing import ClosingProposal
from domain.conversation import Conversation
from domain.ids import ConversationId, Identity, MessageId, ProposalId, QuickResponseId, RatingId
from domain.quick_response import QuickResponse, ResponseUse
from domain.rating import Rating
from domain.receipts import MarkKind, TeamMark

ProposalPlace = tuple[datetime, ProposalId]
"""Where a proposal stands in a list."""
ResponsePlace = tuple[str, str, QuickResponseId]
"""Where a response stands in a list: short code, language, id."""


class QuickResponses(Protocol):
    """The clinic's quick responses, with every version that there was."""

    async def get(self, id: QuickResponseId) -> QuickResponse:
        """Return it as it stands, retired or not, or raise `NotFound`."""
        ...

    async def version(self, id: QuickResponseId, version: int) -> QuickResponse:
        """Return it with the texts of that version, or raise `NotFound`."""
        ...

    async def named(self, shelf: str, short_code: str, language: str) -> QuickResponse | None:
        """Return the one of that short code and language on a shelf, unless it is retired."""
        ...

    async def count(self, shelf: str) -> int:
        """How many of a shelf are not retired."""
        ...

    async def page(
        self,
        shelves: Collection[str] | None,
        *,
        language: str | None,
        due_before: date | None,
        after: ResponsePlace | None,
        limit: int,
    ) -> tuple[QuickResponse, ...]:
        """Return those of these shelves (`None`: of all but people's own) behind a place, in the order of places.

        None that is retired; of `language` in any region; due for review before a day.
        """
        ...

    def add(self, response: QuickResponse) -> None:
        """Keep a new one; the commit raises `ConcurrentUpdate` if its id or its short code was taken meanwhile."""
        ...

    def save(self, before: QuickResponse, after: QuickResponse) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands at `before`'s version."""
        ...

    async def use_of(self, message: MessageId) -> ResponseUse | None:
        """Which response a message was made of."""
        ...

    def used(self, conversation: ConversationId, message: MessageId, use: ResponseUse) -> None:
        """Keep that with the message, and count it; the commit raises `ConcurrentUpdate` if one is kept already."""
        ...


class Ratings(Protocol):
    """What patients said of their care."""

    async def get(self, conversation: ConversationId, id: RatingId) -> Rating:
        """Return the one of that id, or raise `NotFound`."""
        ...

    async def of_episode(self, conversation: ConversationId, closed_at: datetime) -> Rating | None:
        """Return what was said of the episode that ended then."""
        ...

    async def page(self, conversation: ConversationId, *, before: datetime | None, limit: int) -> tuple[Rating, ...]:
        """Return those of a conversation, of episodes that ended before that time, the newest first."""
        ...

    def add(self, rating: Rating) -> None:
        """Keep one; the commit raises `ConcurrentUpdate` if its episode was rated meanwhile."""
        ...


class ClosingProposals(Protocol):
    """Threads that somebody is asked to close."""

    async def get(self, id: ProposalId) -> ClosingProposal:
        """Return it, decided or not, or raise `NotFound`."""
        ...

    async def quiet(self, since: datetime, *, limit: int) -> tuple[tuple[ConversationId, int, datetime], ...]:
        """Some open conversations in which nothing happened since then and that nobody waits for the team in.

        Each with its last event and since when it is quiet; none that was proposed since that event.
        """
        ...

    async def still_quiet(self, proposal: ClosingProposal) -> bool:
        """Whether nothing happened in its conversation since it was made, read afresh."""
        ...

    async def closed(self, conversation: ConversationId, at: datetime) -> bool:
        """Whether the conversation was closed at that time because a proposal was accepted."""
        ...

    async def page(self, actor: Actor, *, after: ProposalPlace | None, limit: int) -> tuple[ClosingProposal, ...]:
        """Return those that wait where `actor` takes part or in pools of theirs, the longest quiet first."""
        ...

    def add(self, proposal: ClosingProposal) -> None:
        """Keep one; the commit raises `ConcurrentUpdate` if the thread was proposed meanwhile."""
        ...

    def save(self, before: ClosingProposal, after: ClosingProposal) -> None:
        """Keep what became of it, ahead of what this commit does to its conversation.

        The commit raises `ConcurrentUpdate` if it was decided, or something happened, meanwhile.
        """
        ...


class TeamMarks(Protocol):
    """When the team's side of a conversation got how far."""

    def put(self, marks: Iterable[TeamMark]) -> None:
        """Keep them; of two of one kind, person and place the first stands, of looks taken again the last."""
        ...

    async def first(
        self, conversation: ConversationId, kind: MarkKind, *, seq: int, since: datetime, by: Identity | None = None
    ) -> TeamMark | None:
        """Return the earliest since then that reaches event `seq`: of anybody, or of one person."""
        ...

    async def answered(self, conversation: Conversation, *, seq: int) -> TeamMark | None:
        """Return when, and by whom, the first answer of a person of the team behind event `seq` was written."""
        ...
