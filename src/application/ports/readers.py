"""Readers: pictures of the record for people, without loading aggregates."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from attrs import field, frozen

from application.views import (
    Acknowledgement,
    ConversationView,
    MessageView,
    NoteView,
    Page,
    ProviderState,
    StreamEvent,
)
from domain.access import Actor
from domain.break_glass import BreakGlass
from domain.conversation import Status
from domain.ids import ConversationId, Identity, MessageId, NoteId
from domain.priority import Priority

UNASSIGNED = "none"

Place = tuple[ConversationId, int]
"""A conversation and a sequence number of it."""


@frozen(kw_only=True)
class ConversationFilter:
    """Which conversations to list; empty sets do not narrow. Every filter must hold."""

    statuses: frozenset[Status] = frozenset({Status.OPEN, Status.ON_HOLD})
    priorities: frozenset[Priority] = frozenset()
    unread: bool = False
    assignee: Identity | None = None
    unassigned: bool = False
    name_terms: tuple[str, ...] = field(default=(), repr=False)
    ids: tuple[ConversationId, ...] | None = None


class ConversationReader(Protocol):
    """Lists and details of conversations, at a cost that does not grow with their length."""

    async def page(
        self, actor: Actor, which: ConversationFilter, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[ConversationView]:
        """What `actor` may list: urgent first, then the longest waiting; never more than `limit`."""
        ...

    async def details(
        self, actor: Actor, id: ConversationId, *, emergency: BreakGlass | None = None
    ) -> ConversationView:
        """One conversation as `actor` sees it, with their own draft, or `NotFound` if it does not exist.

        By an `emergency`, who takes no part sees the topic too.
        """
        ...

    async def unacknowledged(
        self, actor: Actor, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[Acknowledgement]:
        """What waits to be acknowledged where `actor` sees the row: the most urgent first, then the oldest."""
        ...


class ConversationIndex(Protocol):
    """The ids of conversations, in the order in which they were opened."""

    async def ids(
        self,
        *,
        member: Identity | None = None,
        patient: Identity | None = None,
        behind: ConversationId | None = None,
        newest_first: bool = False,
        limit: int,
    ) -> tuple[ConversationId, ...]:
        """Those in which `member` takes part now, and that are about `patient`; what is not said does not narrow."""
        ...


class TimelineReader(Protocol):
    """Pages of a conversation's streams."""

    async def messages(
        self,
        id: ConversationId,
        *,
        visible_from: int,
        after: int | None,
        before: int | None,
        limit: int,
    ) -> tuple[MessageView, ...]:
        """Ascending by seq. `after`: the first ones behind it; `before`: the last ones ahead of it;
        neither: the last ones. Nothing below `visible_from`."""
        ...

    async def message(self, id: ConversationId, message: MessageId) -> MessageView:
        """One message, or `NotFound`."""
        ...

    async def acknowledgement(self, id: ConversationId, message: MessageId) -> Acknowledgement:
        """How the latest that has to be acknowledged of a message stands, or `NotFound`."""
        ...

    async def events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The conversation's events behind `after`, in order, showing today's content."""
        ...

    async def events_at(self, places: Sequence[Place]) -> Mapping[Place, StreamEvent]:
        """The events at these places that there are, whatever conversations they are in.

        For the provider: how far a message reached with its readers is not looked up.
        """
        ...

    async def notes(self, id: ConversationId, *, after: int, limit: int) -> tuple[NoteView, ...]:
        """Plain staff notes behind `after` of the staff's sequence."""
        ...

    async def note(self, id: ConversationId, note: NoteId) -> NoteView:
        """One staff note, or `NotFound`."""
        ...

    async def staff_events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The staff stream's events behind `after`, in order."""
        ...


__all__ = [
    "UNASSIGNED",
    "ConversationFilter",
    "ConversationIndex",
    "ConversationReader",
    "ProviderState",
    "TimelineReader",
]
