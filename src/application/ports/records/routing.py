"""Posts, pools, and what waits: who could answer, who is asked, and what was said meanwhile."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from attrs import frozen

from domain.answering import Answering
from domain.availability import Post
from domain.ids import ConversationId, Identity, MentionId, OfferId
from domain.mention import Mention
from domain.offer import Offer, RoutingEntry, Ticket
from domain.person import Person
from domain.pool_policy import PoolPolicy
from domain.priority import Priority


class Posts(Protocol):
    """How providers stand: duty, availability, connection, capacity, and what they have in hand."""

    async def of(self, identities: Iterable[Identity]) -> Mapping[Identity, Post]:
        """Return the post of each of them; who has said nothing yet has a plain one."""
        ...

    async def returning(self, at: datetime) -> tuple[Post, ...]:
        """Return some of those who were away until a time that has come."""
        ...

    async def stands_in(self, identity: Identity, at: datetime) -> bool:
        """Return whether somebody who is away then named that person to answer in their place."""
        ...

    async def loads(self, identities: Iterable[Identity]) -> Mapping[Identity, int]:
        """Return how many open conversations each has in hand, with those that they are asked about."""
        ...

    def save(self, before: Post, after: Post) -> None:
        """Keep what changed of it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""
        ...

    def here(self, identities: Iterable[Identity], at: datetime) -> None:
        """Keep that these people have a live connection."""
        ...


class Pools(Protocol):
    """Who works in which pool, and how the pool works."""

    async def policy(self, pool: str) -> PoolPolicy:
        """Return the pool's policy, or the plain one."""
        ...

    async def policies(self) -> tuple[PoolPolicy, ...]:
        """Return those of their own, by name."""
        ...

    async def names(self) -> frozenset[str]:
        """Return the names of the pools in which active providers work."""
        ...

    async def members(self, pool: str, *, common: bool = False) -> tuple[Person, ...]:
        """Return the active providers of a pool, by identity; with `common` those of no pool too."""
        ...

    def save(self, policy: PoolPolicy) -> None:
        """Keep it in place of the former one."""
        ...


@frozen(kw_only=True)
class Waits:
    """A conversation as routing sees it, read at this moment, with its ticket if it has an open one."""

    conversation: ConversationId
    patient: Identity
    pool: str | None
    priority: Priority
    assignee: Identity | None
    reason: str | None
    continues: ConversationId | None
    unanswered: bool
    """Whether it is open and the team's turn."""
    since: datetime
    """From when on it was whoever's turn it is now."""
    ticket: Ticket | None = None


class Tickets(Protocol):
    """What waits for somebody, and who is asked."""

    async def waiting(self, pools: Iterable[str], gone: Iterable[Identity], *, limit: int) -> tuple[Waits, ...]:
        """Return open conversations in these pools where it is the team's turn, without an open ticket, that nobody
        has or one of `gone`: urgent first, then the longest waiting."""
        ...

    async def continuity(
        self, conversations: Mapping[ConversationId, ConversationId | None]
    ) -> Mapping[ConversationId, tuple[Identity, ...]]:
        """Return for each the providers who take part, and those who ever did in the one that it continues."""
        ...

    async def owners(self, pools: Iterable[str]) -> frozenset[Identity]:
        """Return who is accountable for open conversations in these pools where it is the team's turn."""
        ...

    async def to_look_at(self, at: datetime, gone: Iterable[Identity], *, limit: int) -> tuple[Waits, ...]:
        """Return what has an open ticket that is due, or offered to one of `gone`, or of a conversation that moved on:
        urgent first, then the longest waiting."""
        ...

    async def asked(self) -> frozenset[Identity]:
        """Return everybody who is asked now."""
        ...

    async def get(self, conversation: ConversationId) -> Ticket | None:
        """Return the conversation's ticket, open or not."""
        ...

    async def offer(self, id: OfferId) -> Offer:
        """Return an offer, ended or not, or raise `NotFound`."""
        ...

    async def offers_to(self, identity: Identity) -> tuple[Offer, ...]:
        """Return what somebody is asked now, the oldest first."""
        ...

    async def asked_about(self, conversations: Iterable[ConversationId]) -> Mapping[ConversationId, Waits]:
        """Return how these conversations stand, by their ids and without their tickets, in one question."""
        ...

    async def queued(self, conversations: Iterable[ConversationId]) -> frozenset[ConversationId]:
        """Return which of these stand in the queue of their pool."""
        ...

    async def place(self, of: ConversationId) -> int | None:
        """Return its place in the queue of its pool, however long: urgent first, then the longest waiting, from 1.

        `None` where it stands in none.
        """
        ...

    async def waits(self, pool: str, *, since: datetime) -> tuple[timedelta, ...]:
        """Return how long those waited in a pool who were taken since then; 50 at most."""
        ...

    def save(self, before: Ticket | None, after: Ticket) -> None:
        """Keep it, and the offer it holds; the commit raises `ConcurrentUpdate` unless it stands as `before`.

        Likewise where it holds a new offer and the patient waits no more, or somebody else took the conversation.
        """
        ...

    def end(self, offer: Offer) -> None:
        """Keep how an offer ended; the commit raises `ConcurrentUpdate` if it ended meanwhile."""
        ...

    def put_off(self, tickets: Iterable[Ticket], until: datetime) -> None:
        """Let these be looked at again then, if that is all; what was woken or decided meanwhile stays as it is."""
        ...

    def wake(self, at: datetime) -> None:
        """Let what stands in the queues be looked at now."""
        ...

    def log(self, entry: RoutingEntry) -> None:
        """Add a line to the routing log."""
        ...

    async def entries(self, conversation: ConversationId, *, after: int | None, limit: int) -> tuple[RoutingEntry, ...]:
        """Return lines of a conversation's routing log behind a position, in order."""
        ...

    async def unaccountable(self, *, last_pool: str, limit: int) -> tuple[ConversationId, ...]:
        """Return conversations that are not closed and have neither an active provider nor a pool that has any;
        those of `last_pool` stand there for want of a better one."""
        ...


@frozen(kw_only=True)
class LastWords:
    """When a conversation's patient, and its team, wrote last."""

    patient_at: datetime | None = None
    staff_at: datetime | None = None


@frozen(kw_only=True)
class Untold:
    """A conversation whose patient may have to be told something automatically."""

    conversation: ConversationId
    pool: str
    is_held: bool
    updated_at: datetime


class AutoReplies(Protocol):
    """What was said automatically, and to whom."""

    async def candidates(
        self, pools: Iterable[str], *, since: datetime, told_before: datetime, after: Untold | None = None, limit: int
    ) -> tuple[Untold, ...]:
        """Return conversations of these pools that wait for the team, or rest, and in which something happened
        since then, of patients who were last told something by `told_before`; the latest first, behind `after`."""
        ...

    async def last_words(self, conversation: ConversationId) -> LastWords:
        """Return when each side wrote last."""
        ...

    async def last_to(self, patient: Identity) -> datetime | None:
        """Return when a patient was last told something automatically."""
        ...

    async def was_said(self, conversation: ConversationId, key: str) -> bool:
        """Whether this was said there."""
        ...

    def note(
        self, conversation: ConversationId, key: str, patient: Identity, *, last: datetime | None, at: datetime
    ) -> None:
        """Keep that it is said now; the commit raises `ConcurrentUpdate` if it was, or if the patient was told
        something since `last`."""
        ...


class Answerings(Protocol):
    """Who writes an answer right now."""

    async def of(self, conversation: ConversationId) -> Answering | None:
        """Return what was said last, whether it still counts or not."""
        ...

    def save(self, before: Answering | None, after: Answering | None, conversation: ConversationId) -> None:
        """Keep it, and tell the lists; the commit raises `ConcurrentUpdate` unless it stands as `before`."""
        ...


class Mentions(Protocol):
    """Whom staff notes call."""

    async def get(self, id: MentionId) -> Mention:
        """Return it, or raise `NotFound`."""
        ...

    async def of(self, identity: Identity) -> tuple[Mention, ...]:
        """Return what calls somebody and was not acknowledged, the oldest first; 200 at most."""
        ...

    async def due(self, at: datetime) -> tuple[Mention, ...]:
        """Return some of those that are to be called again."""
        ...

    def add(self, one: Mention) -> None:
        """Keep a new one."""
        ...

    def save(self, before: Mention, after: Mention) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""
        ...
