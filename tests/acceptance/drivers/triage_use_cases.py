"""Triage through use cases."""

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from attrs import evolve

from adapters.http.use_cases import UseCases
from application.availability.arrange_duty import ArrangeDuty
from application.availability.pools import SetPool
from application.desk.say_answering import SayAnswering
from application.desk.transfer_conversation import TransferConversation
from application.mentions.mentions import AcknowledgeMention, SeeMentions
from application.messaging.see_reasons import SeeReasons
from application.people.register_person import RegisterPerson
from application.presence.set_availability import SetAvailability
from application.routing.offers import AnswerOffer
from application.routing.see_offers import SeeOffers
from application.routing.see_routing import SeeRouting
from domain.access import CLOCKWORK
from domain.hours import BusinessHours, Weekday, Window
from domain.ids import ConversationId, Identity, MentionId, OfferId
from domain.offer import DeclineReason
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.presence import Availability
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.clinic import actor_of
from tests.acceptance.drivers.triage import WEEKDAYS, Routing
from tests.acceptance.people import Person

_OFFICE = BusinessHours(
    zone=ZoneInfo("UTC"), week={Weekday(day): (Window.between(time(8), time(17)),) for day in WEEKDAYS}
)


class TriageByUseCases:
    """The part of the driver that is about triage."""

    _do: UseCases

    async def say_availability(
        self, who: Person, availability: str, *, until: datetime | None = None, delegate: Person | None = None
    ) -> None:
        command = SetAvailability(
            actor=actor_of(who),
            availability=Availability(availability),
            until=until,
            delegate=delegate.identity if delegate else None,
        )
        await answer(self._do.set_availability(command))

    async def arrange_duty(self, who: Person, whose: Person, *, capacity: int, office_hours: bool) -> None:
        duty = _OFFICE if office_hours else None
        command = ArrangeDuty(actor=actor_of(who), identity=whose.identity, duty=duty, capacity=capacity)
        await answer(self._do.arrange_duty(command))

    async def deactivate(self, whom: Person) -> None:
        gone = evolve(whom.known(), active=False)
        await answer(self._do.register_person(RegisterPerson(actor=CLOCKWORK, person=gone)))

    async def set_pool(self, who: Person, pool: str, **policy: Any) -> None:
        made = PoolPolicy(
            pool=pool,
            routing=RoutingMode(policy["routing"]),
            on_call=Identity(policy["on_call"]) if policy.get("on_call") else None,
            supervisor=Identity(policy["supervisor"]) if policy.get("supervisor") else None,
            auto_replies=policy.get("auto_replies", False),
        )
        await answer(self._do.set_pool(SetPool(actor=actor_of(who), policy=made)))

    async def offers(self, who: Person) -> list[tuple[str, str]]:
        found = await answer(self._do.see_offers(SeeOffers(actor=actor_of(who))))
        return [(one.offer.id, one.offer.conversation) for one in found]

    async def asked_about(self, who: Person) -> list[str]:
        found = await answer(self._do.see_offers(SeeOffers(actor=actor_of(who))))
        return [one.about.name for one in found if one.about is not None]

    async def accept(self, who: Person, offer: str) -> None:
        await answer(self._do.answer_offer(AnswerOffer(actor=actor_of(who), id=OfferId(offer))))

    async def decline(self, who: Person, offer: str, reason: str, note: str | None = None) -> None:
        command = AnswerOffer(actor=actor_of(who), id=OfferId(offer), reason=DeclineReason(reason), note=note)
        await answer(self._do.answer_offer(command))

    async def routing(self, who: Person, conversation: str) -> Routing:
        command = SeeRouting(actor=actor_of(who), conversation=ConversationId(conversation))
        view = await answer(self._do.see_routing(command))
        decisions = [one.decision for one in view.log.items if one.decision is not None]
        last = decisions[-1].refused if decisions else ()
        offer = view.ticket.offer if view.ticket else None
        return Routing(
            asked=offer.to if offer else None,
            step=str(offer.step) if offer else None,
            position=view.position,
            events=[(one.event, one.identity) for one in view.log.items],
            objections={(one.identity, str(one.step)): str(one.why) for one in last},
            answering=view.answering.identity if view.answering else None,
        )

    async def transfer(
        self, who: Person, conversation: str, *, to: Person | None, pool: str | None, note: str, stay: bool
    ) -> None:
        command = TransferConversation(
            actor=actor_of(who),
            conversation=ConversationId(conversation),
            identity=to.identity if to else None,
            pool=pool,
            note=note,
            stay=stay,
        )
        await answer(self._do.transfer_conversation(command))

    async def say_answering(self, who: Person, conversation: str, *, take_over: bool) -> None:
        command = SayAnswering(actor=actor_of(who), conversation=ConversationId(conversation), take_over=take_over)
        await answer(self._do.say_answering(command))

    async def mentions(self, who: Person) -> list[tuple[str, str]]:
        found = await answer(self._do.see_mentions(SeeMentions(actor=actor_of(who))))
        return [(one.id, one.conversation) for one in found]

    async def acknowledge_mention(self, who: Person, mention: str) -> None:
        command = AcknowledgeMention(actor=actor_of(who), id=MentionId(mention))
        await answer(self._do.acknowledge_mention(command))

    async def reasons(self, who: Person, language: str | None = None) -> dict[str, str]:
        found = await answer(self._do.see_reasons(SeeReasons(actor=actor_of(who), language=language)))
        return {one.code: one.label for one in found}
