"""What waits for somebody, in memory: tickets, offers, and the routing log."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import KeptConversation, Memory
from adapters.mock.posts import is_active
from application.ports.records import Waits
from domain.conversation import Conversation, Status, Turn
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import ConversationId, Identity, OfferId, identity_key
from domain.offer import Offer, Outcome, RoutingEntry, Ticket
from domain.person import Role

_WAITS = 50


@frozen
class InMemoryTickets:
    """The in-memory `Tickets`."""

    _memory: Memory
    _changes: Changes

    async def waiting(self, pools: Iterable[str], gone: Iterable[Identity], *, limit: int) -> tuple[Waits, ...]:
        """Return what waits without a ticket and with nobody there: urgent first, then the longest waiting."""
        absent, open_ = set(gone), set(self._memory.open_tickets)
        found = [
            kept
            for kept in self._unanswered(pools)
            if kept.conversation.id not in open_
            and (kept.conversation.assignee is None or kept.conversation.assignee in absent)
        ]
        return tuple(_waits(kept, None) for kept in sorted(found, key=_urgent_first)[:limit])

    async def continuity(
        self, conversations: Mapping[ConversationId, ConversationId | None]
    ) -> Mapping[ConversationId, tuple[Identity, ...]]:
        """Return for each the providers who take part, and those who ever did in the one that it continues."""
        return {id: self._continuity(id, former) for id, former in conversations.items()}

    def _continuity(self, conversation: ConversationId, continues: ConversationId | None) -> tuple[Identity, ...]:
        found = set(self._memory.kept(conversation).conversation.participants)
        if continues is not None:
            earlier = self._memory.kept(continues).conversation
            found |= {*earlier.participants, *earlier.former}
        known = (self._memory.people.get(identity_key(one)) for one in found)
        return tuple(sorted(one.identity for one in known if one is not None and one.role is Role.PROVIDER))

    async def owners(self, pools: Iterable[str]) -> frozenset[Identity]:
        """Return who is accountable for what waits."""
        return frozenset(
            kept.conversation.assignee for kept in self._unanswered(pools) if kept.conversation.assignee is not None
        )

    async def to_look_at(self, at: datetime, gone: Iterable[Identity], *, limit: int) -> tuple[Waits, ...]:
        """Return open tickets that are due, offered to one of `gone`, or whose conversation moved on."""
        absent = set(gone)
        pairs = [(self._memory.tickets[id], self._memory.conversations[id]) for id in self._memory.open_tickets]
        found = [
            (one, kept)
            for one, kept in pairs
            if one.due_at <= at
            or (one.offer is not None and one.offer.to in absent)
            or _moved_on(one, kept.conversation)
        ]
        found.sort(key=lambda pair: _urgent_first(pair[1]))
        return tuple(_waits(kept, one) for one, kept in found[:limit])

    async def asked(self) -> frozenset[Identity]:
        """Return everybody who is asked now."""
        return frozenset(one.to for one in self._memory.live_offers())

    async def get(self, conversation: ConversationId) -> Ticket | None:
        """Return the conversation's ticket, open or not."""
        return self._memory.tickets.get(conversation)

    async def offer(self, id: OfferId) -> Offer:
        """Return an offer, ended or not, or raise `NotFound`."""
        try:
            return self._memory.offers[id]
        except KeyError:
            raise NotFound("offer") from None

    async def offers_to(self, identity: Identity) -> tuple[Offer, ...]:
        """Return what somebody is asked now, the oldest first."""
        theirs = (one for one in self._memory.live_offers() if one.to == identity)
        return tuple(sorted(theirs, key=lambda one: (one.offered_at, one.id)))

    async def asked_about(self, conversations: Iterable[ConversationId]) -> Mapping[ConversationId, Waits]:
        """Return how these conversations stand, by their ids."""
        return {one: _waits(self._memory.kept(one), None) for one in conversations}

    async def queued(self, conversations: Iterable[ConversationId]) -> frozenset[ConversationId]:
        """Return which of these stand in the queue of their pool."""
        return frozenset(conversations) & {kept.conversation.id for kept in self._queued()}

    async def place(self, of: ConversationId) -> int | None:
        """Return its place in the queue of its pool, from 1: urgent first, then the longest waiting."""
        pool = self._memory.kept(of).conversation.pool
        queue = sorted((kept for kept in self._queued() if kept.conversation.pool == pool), key=_urgent_first)
        ids = [kept.conversation.id for kept in queue]
        return ids.index(of) + 1 if of in ids else None

    def _queued(self) -> list[KeptConversation]:
        return [
            kept
            for kept in map(self._memory.conversations.__getitem__, self._memory.open_tickets)
            if self._memory.tickets[kept.conversation.id].queued_at is not None and _is_unanswered(kept.conversation)
        ]

    async def waits(self, pool: str, *, since: datetime) -> tuple[timedelta, ...]:
        """Return how long those waited in a pool who were taken since then."""
        taken = [
            (one.ended_at, one.ended_at - ticket.since)
            for one in self._memory.offers.values()
            if one.outcome is Outcome.ACCEPTED
            and one.ended_at is not None
            and (ticket := self._memory.tickets[one.conversation]).since <= one.ended_at
            and one.ended_at >= since
            and self._memory.conversations[one.conversation].conversation.pool == pool
        ]
        return tuple(wait for _, wait in sorted(taken, reverse=True)[:_WAITS])

    def save(self, before: Ticket | None, after: Ticket) -> None:
        """Keep it, and the offer it holds; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            known = memory.tickets.get(after.conversation)
            if (known.version if known else None) != (before.version if before else None):
                raise ConcurrentUpdate("somebody else looked at it")
            asks = after.offer is not None and after.offer.id not in memory.offers
            one = memory.conversations[after.conversation].conversation
            if asks and not (_is_unanswered(one) and one.assignee == after.owner):
                raise ConcurrentUpdate("somebody answered, or took it")

        def effect(memory: Memory, _: datetime) -> None:
            memory.tickets[after.conversation] = evolve(after, version=(before.version if before else 0) + 1)
            if after.is_open:
                memory.open_tickets[after.conversation] = None
            else:
                memory.open_tickets.pop(after.conversation, None)
            if after.offer is not None:
                memory.offers.setdefault(after.offer.id, after.offer)
                memory.live.add(after.offer.id)

        self._changes.keep(effect, check=check)

    def end(self, offer: Offer) -> None:
        """Keep how an offer ended; the commit raises `ConcurrentUpdate` if it ended meanwhile."""

        def check(memory: Memory) -> None:
            if memory.offers[offer.id].outcome is not None:
                raise ConcurrentUpdate("the offer ended meanwhile")

        def effect(memory: Memory, _: datetime) -> None:
            memory.offers[offer.id] = offer
            memory.live.discard(offer.id)

        self._changes.keep(effect, check=check)

    def put_off(self, tickets: Iterable[Ticket], until: datetime) -> None:
        """Let these be looked at again then, if that is all; what was woken or decided meanwhile stays as it is."""
        seen = {one.conversation: one.due_at for one in tickets}

        def effect(memory: Memory, _: datetime) -> None:
            for id, due_at in seen.items():
                now = memory.tickets[id]
                if now.is_open and now.offer is None and now.due_at == due_at:
                    memory.tickets[id] = evolve(now, due_at=until)

        self._changes.keep(effect)

    def wake(self, at: datetime) -> None:
        """Let what stands in the queues be looked at now."""

        def effect(memory: Memory, _: datetime) -> None:
            for id in memory.open_tickets:
                if memory.tickets[id].queued_at is not None and memory.tickets[id].offer is None:
                    memory.tickets[id] = evolve(memory.tickets[id], due_at=at)

        self._changes.keep(effect)

    def log(self, entry: RoutingEntry) -> None:
        """Add a line to the routing log."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.routing_lines += 1
            kept = evolve(entry, position=memory.routing_lines)
            memory.routing_log.setdefault(entry.conversation, []).append(kept)

        self._changes.keep(effect)

    async def entries(self, conversation: ConversationId, *, after: int | None, limit: int) -> tuple[RoutingEntry, ...]:
        """Return lines of a conversation's routing log behind a position, in order."""
        log = self._memory.routing_log.get(conversation, ())
        return tuple(one for one in log if after is None or one.position > after)[:limit]

    async def unaccountable(self, *, last_pool: str, limit: int) -> tuple[ConversationId, ...]:
        """Return conversations that are not closed and have neither an active provider nor a staffed pool."""
        staffed = {pool for person in self._memory.people.values() if is_active(person) for pool in person.pools}
        every = (kept.conversation for kept in self._memory.conversations.values())
        found = []
        for one in every:
            if one.status is Status.CLOSED:
                continue
            if one.assignee is not None:
                person = self._memory.people.get(identity_key(one.assignee))
                accountable = person is not None and person.active and person.role is Role.PROVIDER
            else:
                accountable = one.pool is not None and (one.pool == last_pool or one.pool in staffed)
            if not accountable:
                found.append(one.id)
        return tuple(sorted(found)[:limit])

    def _unanswered(self, pools: Iterable[str]) -> list[KeptConversation]:
        wanted = set(pools)
        every = self._memory.conversations.values()
        return [kept for kept in every if kept.conversation.pool in wanted and _is_unanswered(kept.conversation)]


def _waits(kept: KeptConversation, ticket: Ticket | None) -> Waits:
    one = kept.conversation
    return Waits(
        conversation=one.id,
        patient=one.patient,
        pool=one.pool,
        priority=one.priority,
        assignee=one.assignee,
        reason=one.reason,
        continues=one.continues,
        unanswered=_is_unanswered(one),
        since=kept.turn_since,
        ticket=ticket,
    )


def _is_unanswered(one: Conversation) -> bool:
    return one.status is Status.OPEN and one.turn is Turn.PROVIDER


def _moved_on(ticket: Ticket, one: Conversation) -> bool:
    return not _is_unanswered(one) or one.assignee != ticket.owner


def _urgent_first(kept: KeptConversation) -> tuple[int, datetime, ConversationId]:
    return -kept.conversation.priority.rank, kept.turn_since, kept.conversation.id
