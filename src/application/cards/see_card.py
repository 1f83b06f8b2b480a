"""Look at a card."""

from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.cards.conduct import Conducts
from application.cards.step_card import CardCommand, card_of
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.card import Card, CardKind
from domain.ids import identity_key
from domain.screening import Alarm


@frozen(kw_only=True)
class SeeCard(CardCommand):
    """The card as it stands."""

    action: ClassVar[Action] = Action.SEE_CARD


@frozen(kw_only=True)
class SeenCard:
    """A card, and whether its viewer is of the team, who see what is theirs alone."""

    card: Card = field(repr=False)
    kind: CardKind
    for_team: bool
    may_step: bool
    """Whether its viewer may act on it at all: not a proxy whose mandate does not say so."""
    alarm: Alarm | None
    """What its message sounds like, with all that was said with the card's steps."""
    language: str
    """What its viewer reads."""


@frozen(kw_only=True)
class SeeCardHandler:
    """For those who may read its conversation."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    conducts: Conducts

    async def __call__(self, command: SeeCard) -> SeenCard:
        async with self.uow() as uow:
            card = await card_of(self.gate, uow, command)
            kind = self.conducts.of(card.kind).kind
            conversation = await self.gate.card(uow, command, card.conversation, kind, command.action)
            message = await uow.messages.get(card.conversation, card.message)
            viewer = (await uow.people.find([command.actor.identity])).get(identity_key(command.actor.identity))
            glass = await self.gate.broken_for(uow, command.actor, conversation)
            may_step = await self.gate.may_step(uow, command.actor, conversation, kind)
        await self.log.seen(command, glass)
        return SeenCard(
            card=self.gate.expiry.card(card),
            kind=kind,
            for_team=command.actor.role.is_staff,
            may_step=may_step,
            alarm=message.screening.alarm,
            language=viewer.language if viewer else "en",
        )
