"""See what one is asked, and about whom."""

from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog, Glimpse
from application.command import Command, conversation_object
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from domain.access import Action
from domain.conversation import Conversation
from domain.ids import Identity, OfferId, identity_key
from domain.offer import Offer
from domain.opening_reasons import OpeningReasons
from domain.priority import Priority


@frozen(kw_only=True)
class SeeOffers(Command):
    """What the actor is asked now; with `id` that offer, ended or not."""

    action: ClassVar[Action] = Action.SEE_OFFERS

    id: OfferId | None = None

    @property
    def object(self) -> str:
        return "offers"


@frozen(kw_only=True)
class Subject:
    """Whom an offer is about and what for: as much as the row of a conversation shows, and no word of it."""

    patient: Identity
    name: str = field(repr=False)
    reason: str | None
    """The opening reason in words, if one of the list was given."""
    priority: Priority


@frozen(kw_only=True)
class OfferView:
    """An offer; `about` is `None` once it is over and one takes no part."""

    offer: Offer
    about: Subject | None


@frozen(kw_only=True)
class SeeOffersHandler:
    """The oldest first; there are never more than the actor's capacity.

    Nobody can say whether they answer without knowing whom: so who is asked is told, though the conversation be of
    another pool, while they are asked. Of each that they were shown there is a record.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    reasons: OpeningReasons

    async def __call__(self, command: SeeOffers) -> tuple[OfferView, ...]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            views = [await self._view(uow, command, one) for one in await self._offers(uow, command)]
        await self.log.seen(command)
        await self.log.glimpsed(command.actor, [_glimpse(one.offer) for one in views if one.about])
        return tuple(views)

    async def _offers(self, uow: UnitOfWork, command: SeeOffers) -> tuple[Offer, ...]:
        if command.id is None:
            return await uow.tickets.offers_to(command.actor.identity)
        offer = await uow.tickets.offer(command.id)
        offer.check_is_for(command.actor.identity)
        return (offer,)

    async def _view(self, uow: UnitOfWork, command: SeeOffers, offer: Offer) -> OfferView:
        conversation = await uow.conversations.get(offer.conversation)
        told = offer.outcome is None or conversation.has(command.actor.identity)
        return OfferView(offer=offer, about=await self._subject(uow, command, conversation) if told else None)

    async def _subject(self, uow: UnitOfWork, command: SeeOffers, conversation: Conversation) -> Subject:
        people = await uow.people.find([conversation.patient, command.actor.identity])
        patient = people.get(identity_key(conversation.patient))
        reader = people.get(identity_key(command.actor.identity))
        reason = self.reasons.named(conversation.reason)
        return Subject(
            patient=conversation.patient,
            name=patient.name if patient else conversation.patient,
            reason=reason.words(reader.language if reader else "en") if reason else None,
            priority=conversation.priority,
        )


def _glimpse(offer: Offer) -> Glimpse:
    return Glimpse(action=Action.SEE_OFFERS, object=conversation_object(offer.conversation), of=offer.id)
