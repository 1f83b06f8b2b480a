"""The queue: cards of one kind that wait, for the team."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog, Glimpse
from application.cards.conduct import Conducts
from application.command import Command, person_object
from application.gate import PRESCRIBER, Gate
from application.ports.clock import Clock
from application.ports.records import CardPlace, CardsWanted
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Page
from domain.access import Action
from domain.card import Card, CardKind
from domain.errors import Invalid
from domain.ids import Identity, identity_key


@frozen(kw_only=True)
class ListCards(Command):
    """At most `limit` cards of a kind behind `after`; without `states` those in which something is to be done."""

    action: ClassVar[Action] = Action.LIST_CARDS

    kind: str
    states: frozenset[str] = frozenset()
    owed: bool = False
    """Whether those alone whose next step the team owes."""
    overdue: bool = False
    guarded: bool | None = None
    patient: Identity | None = None
    after: CardPlace | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return f"cards:{self.kind}"


@frozen(kw_only=True)
class QueueItem:
    """A card of the queue. Who takes no part in its conversation sees how it stands, and no content."""

    card: Card = field(repr=False)
    kind: CardKind
    is_member: bool
    patient_name: str = field(repr=False)


@frozen(kw_only=True)
class ListCardsHandler:
    """The oldest first. What is a prescriber's is in the queue of prescribers alone."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    clock: Clock
    conducts: Conducts

    async def __call__(self, command: ListCards) -> Page[QueueItem]:
        kind = self.conducts.of(command.kind).kind
        if not command.states <= kind.states:
            raise Invalid.at("/state", "unknown")
        async with self.uow() as uow:
            actor = await self.gate.clinic(uow, command)
            person = await uow.people.get(actor.identity)
            wanted = CardsWanted(
                kind=kind.name,
                states=command.states or kind.open_states,
                owed=command.owed,
                overdue_at=self.clock.now() if command.overdue else None,
                guarded=command.guarded if PRESCRIBER in person.skills else False,
                patient=command.patient,
            )
            hidden = command.guarded and not wanted.guarded
            limit = 0 if hidden else command.limit + 1
            found = await uow.cards.queue(actor, wanted, after=command.after, limit=limit)
            people = await uow.people.find({one.card.patient for one in found})
            about = await uow.people.find([command.patient]) if command.patient else {}
        await self.log.seen(command, object=next((person_object(one.identity) for one in about.values()), None))
        shown = found[: command.limit]
        await self.log.glimpsed(actor, _opened(one.card for one in shown if one.is_member))
        last = shown[-1].card if len(found) > command.limit else None
        items = tuple(
            QueueItem(
                card=self.gate.expiry.card(one.card),
                kind=kind,
                is_member=one.is_member,
                patient_name=people[identity_key(one.card.patient)].name,
            )
            for one in shown
        )
        return Page(items, (last.created_at.isoformat(), last.id) if last else None)


def _opened(cards: Iterable[Card]) -> Iterator[Glimpse]:
    """Who takes part sees in the queue what the cards say."""
    for one in cards:
        yield Glimpse(action=Action.SEE_CARD, object=f"card:{one.id}", of=str(one.version))
