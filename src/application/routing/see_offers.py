"""See what one is asked, and about whom."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog, Glimpse
from application.command import Command, conversation_object
from application.gate import Gate
from application.ports.records import Waits
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from domain.access import Action
from domain.ids import Identity, OfferId, identity_key
from domain.offer import Offer
from domain.opening_reasons import OpeningReasons
from domain.person import Person
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
            views = await self._views(uow, command, await self._offers(uow, command))
        await self.log.seen(command)
        await self.log.glimpsed(command.actor, [_glimpse(one.offer) for one in views if one.about])
        return tuple(views)

    async def _offers(self, uow: UnitOfWork, command: SeeOffers) -> tuple[Offer, ...]:
        if command.id is None:
            return await uow.tickets.offers_to(command.actor.identity)
        offer = await uow.tickets.offer(command.id)
        offer.check_is_for(command.actor.identity)
        return (offer,)

    async def _views(self, uow: UnitOfWork, command: SeeOffers, offers: Sequence[Offer]) -> list[OfferView]:
        """Together, whatever their number: what they are about is two questions to the record."""
        me = command.actor.identity
        told = [one.conversation for one in offers if one.outcome is None or await _takes_part(uow, one, me)]
        asked = await uow.tickets.asked_about(told)
        people = await uow.people.find([me, *(one.patient for one in asked.values())])
        reader = people.get(identity_key(me))
        language = reader.language if reader else "en"
        about = {id: self._subject(one, people, language) for id, one in asked.items()}
        return [OfferView(offer=one, about=about.get(one.conversation)) for one in offers]

    def _subject(self, asked: Waits, people: Mapping[str, Person], language: str) -> Subject:
        patient = people.get(identity_key(asked.patient))
        reason = self.reasons.named(asked.reason)
        return Subject(
            patient=asked.patient,
            name=patient.name if patient else asked.patient,
            reason=reason.words(language) if reason else None,
            priority=asked.priority,
        )


async def _takes_part(uow: UnitOfWork, offer: Offer, identity: Identity) -> bool:
    return (await uow.conversations.get(offer.conversation)).has(identity)


def _glimpse(offer: Offer) -> Glimpse:
    return Glimpse(action=Action.SEE_OFFERS, object=conversation_object(offer.conversation), of=offer.id)
