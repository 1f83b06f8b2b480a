"""Cards, in memory."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.records import CardPlace, CardsWanted, QueuedCard
from domain.access import Actor
from domain.booking import resource
from domain.card import Card
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import CardId, ConversationId, Identity


@frozen
class InMemoryCards:
    """The in-memory `Cards`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: CardId) -> Card:
        """Return the card, or raise `NotFound`."""
        try:
            return self._memory.cards[id]
        except KeyError:
            raise NotFound("card") from None

    async def open_in(self, conversation: ConversationId, kind: str, states: Iterable[str], *, at: datetime) -> int:
        """How many cards of a kind are in one of these states there; without those whose visit is over by `at`."""
        wanted = set(states)
        every = self._memory.cards.values()
        found = [one for one in every if one.conversation == conversation and one.kind == kind and one.state in wanted]
        booked = self._memory.bookings
        over = {id for id, one in booked.items() if one.held_until is None and one.end <= at}
        return sum(one.id not in over for one in found)

    async def open_of(self, patient: Identity, kind: str, states: Iterable[str]) -> tuple[Card, ...]:
        """Return a patient's cards of a kind in these states, in all of their conversations, the oldest first."""
        wanted = set(states)
        every = (one for one in self._memory.cards.values() if one.patient == patient and one.kind == kind)
        return tuple(sorted((one for one in every if one.state in wanted), key=lambda one: (one.created_at, one.id)))

    async def due(self, at: datetime, *, limit: int) -> tuple[Card, ...]:
        """Return cards that the clockwork is to look at by now, the longest due first."""
        due = [(one.due_at, one.id) for one in self._memory.cards.values() if one.due_at and one.due_at <= at]
        return tuple(self._memory.cards[id] for _, id in sorted(due)[:limit])

    def put_off(self, card: Card, until: datetime) -> None:
        """Let the clockwork look at a card later, which else stays as it is."""

        def effect(memory: Memory, _: datetime) -> None:
            known = memory.cards[card.id]
            if known.version == card.version and known.due_at is not None:
                memory.cards[card.id] = evolve(known, due_at=until)

        self._changes.keep(effect)

    def wake(self, kind: str, states: Iterable[str], *, around: Identity, at: datetime, owed: bool = False) -> None:
        """Let the clockwork look, as of `at`, at cards of a kind in these states that hang on somebody."""
        wanted = set(states)

        def effect(memory: Memory, _: datetime) -> None:
            for one in memory.cards.values():
                fits = one.kind == kind and one.state in wanted and (one.overdue_at is not None or not owed)
                if fits and one.is_legible and _hangs_on(memory, one, around, at):
                    memory.cards[one.id] = evolve(one, due_at=at)

        self._changes.keep(effect)

    async def queue(
        self, actor: Actor, wanted: CardsWanted, *, after: CardPlace | None, limit: int
    ) -> tuple[QueuedCard, ...]:
        """Return cards of conversations that a provider takes part in, or has in a pool, the oldest first."""
        places = sorted((one.created_at, one.id) for one in self._memory.cards.values() if _fits(one, wanted))
        found = []
        for place in places:
            card = self._memory.cards[place[1]]
            conversation = self._memory.kept(card.conversation).conversation
            is_member = conversation.has(actor.identity)
            if (is_member or conversation.pool in actor.pools) and (after is None or place > after):
                found.append(QueuedCard(card=card, is_member=is_member))
        return tuple(found[:limit])

    async def under_way(
        self,
        member: Identity,
        patients: Collection[Identity],
        states: Mapping[str, frozenset[str]],
        *,
        after: CardPlace | None,
        limit: int,
    ) -> tuple[Card, ...]:
        """Return cards of these patients in these states, by kind, the oldest first, where `member` takes part."""
        found = [
            (one.created_at, one.id)
            for one in self._memory.cards.values()
            if one.patient in patients
            and one.state in states.get(one.kind, ())
            and self._memory.kept(one.conversation).conversation.has(member)
        ]
        places = [place for place in sorted(found) if after is None or place > after]
        return tuple(self._memory.cards[id] for _, id in places[:limit])

    def add(self, card: Card) -> None:
        """Keep a new one."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.cards[card.id] = card
            memory.card_of[card.message] = card.id

        self._changes.keep(effect)

    def save(self, before: Card, after: Card) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            if memory.cards[before.id].version != before.version:
                raise ConcurrentUpdate("the card moved on")

        def effect(memory: Memory, _: datetime) -> None:
            due = memory.cards[before.id].due_at
            memory.cards[after.id] = after if due == before.due_at else evolve(after, due_at=due)

        self._changes.keep(effect, check=check)


def _hangs_on(memory: Memory, card: Card, whom: Identity, at: datetime) -> bool:
    booked = memory.bookings.get(card.id)
    takes_time = booked is not None and resource(whom) in booked.resources and booked.busy_until > at
    return takes_time or memory.kept(card.conversation).conversation.has(whom)


def _fits(card: Card, wanted: CardsWanted) -> bool:
    late = wanted.overdue_at is None or (card.overdue_at is not None and card.overdue_at <= wanted.overdue_at)
    guarded = wanted.guarded is None or card.guarded is wanted.guarded
    owed = not wanted.owed or card.overdue_at is not None
    theirs = wanted.patient is None or card.patient == wanted.patient
    return card.kind == wanted.kind and card.state in wanted.states and owed and late and guarded and theirs
