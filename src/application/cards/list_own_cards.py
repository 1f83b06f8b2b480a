"""What is under way for a patient, in all of their conversations: theirs to see, and of who acts for them."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog, Glimpse
from application.cards.conduct import Conducts
from application.command import Command
from application.gate import Gate
from application.ports.records import CardPlace
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Page
from domain.access import Action, Actor
from domain.card import Card
from domain.errors import Invalid
from domain.grant_scope import GrantScope
from domain.ids import Identity, identity_key
from domain.person import Role


@frozen(kw_only=True)
class ListOwnCards(Command):
    """At most `limit` cards behind `after`, of one kind or all; without `states` those that are not over."""

    action: ClassVar[Action] = Action.LIST_OWN_CARDS

    kind: str | None = None
    states: frozenset[str] = frozenset()
    patient: Identity | None = None
    """Of those for whom one acts, this one alone."""
    after: CardPlace | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return f"cards:{self.kind or 'own'}"


@frozen(kw_only=True)
class OwnCard:
    """A card, and whether its viewer may act on it: a proxy as far as their mandate covers cards of its kind."""

    card: Card = field(repr=False)
    may_step: bool


@frozen(kw_only=True)
class ListOwnCardsHandler:
    """The oldest first, of conversations in which the actor takes part.

    So a proxy sees nothing of what a patient arranges without them.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    conducts: Conducts

    async def __call__(self, command: ListOwnCards) -> Page[OwnCard]:
        states = self._states(command)
        async with self.uow() as uow:
            actor = await self.gate.clinic(uow, command)
            found = await uow.cards.under_way(
                actor.identity, _whose(actor, command.patient), states, after=command.after, limit=command.limit + 1
            )
        shown = found[: command.limit]
        await self.log.seen(command)
        await self.log.glimpsed(actor, _opened(shown))
        last = shown[-1] if len(found) > command.limit else None
        items = tuple(OwnCard(card=self.gate.expiry.card(one), may_step=self._may_step(actor, one)) for one in shown)
        return Page(items, (last.created_at.isoformat(), last.id) if last else None)

    def _may_step(self, actor: Actor, card: Card) -> bool:
        return actor.role is not Role.PROXY or actor.may(self.conducts.of(card.kind).kind.scope, card.patient)

    def _states(self, command: ListOwnCards) -> Mapping[str, frozenset[str]]:
        """By kind, the states of the cards that are looked for; `Invalid` for a state of none of the kinds."""
        names = self.conducts.by_name if command.kind is None else [command.kind]
        kinds = [self.conducts.of(name).kind for name in names]
        if not command.states <= frozenset[str]().union(*(one.states for one in kinds)):
            raise Invalid.at("/state", "unknown")
        return {one.name: (command.states & one.states) if command.states else one.open_states for one in kinds}


def _whose(actor: Actor, patient: Identity | None) -> frozenset[Identity]:
    theirs = (
        frozenset(who for who, what in actor.mandates if what is GrantScope.READ)
        if actor.role is Role.PROXY
        else frozenset({actor.identity})
    )
    return theirs if patient is None else frozenset(one for one in theirs if identity_key(one) == identity_key(patient))


def _opened(cards: tuple[Card, ...]) -> Iterator[Glimpse]:
    """What a card says is seen in the list."""
    for one in cards:
        yield Glimpse(action=Action.SEE_CARD, object=f"card:{one.id}", of=str(one.version))
