"""Retention: what goes when, who does it, what a hold keeps, and copies at the messaging provider."""

from datetime import timedelta
from typing import Any, cast

import pytest
from attrs import evolve

from adapters.mock.message_gateway import MockMessageGateway
from application.cards.conduct import Tools
from application.cards.conducts import conducts
from application.cards.list_cards import ListCards, ListCardsHandler
from application.cards.see_card import SeeCard, SeeCardHandler
from application.phone_queue.see_calls import SeeCalls, SeeCallsHandler
from application.ports.messaging import MessagingUnavailable
from application.ports.retention import Expired
from application.ratings.see_ratings import SeeRatings, SeeRatingsHandler
from application.relay.circuit_breaker import CircuitBreaker
from application.retention.erase_copies import PATIENCE, EraseCopies
from application.retention.expiry import ExpiringReader, Expiry
from application.retention.purge_expired import LEASE, PurgeExpired
from domain.audit import Deed
from domain.card import Card
from domain.conversation import Disposition
from domain.ids import CallId, CardId, ConversationId, MessageId, RatingId
from domain.message import MessageBody
from domain.person import Role
from domain.phi import Level
from domain.phone_queue import CallReason, PhoneCall
from domain.rating import Rating
from domain.retention import RetentionClass, RetentionPolicy
from domain.safety.rule import Tier
from domain.screening import Alarm, PhiMark
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
YEARS, DAY = timedelta(days=2560), timedelta(days=1)


class Deaf(MockMessageGateway):
    """Never deletes anything."""

    async def erase(self, id: ConversationId, reference: str, *, whole: bool) -> None:
        raise MessagingUnavailable("still-there")


async def a_clinic(**more: Any) -> tuple[Clinic, ConversationId]:
    """One message, years old, that is at the provider too."""
    clinic = Clinic(**more)
    one = await clinic.conversation(PAT, DOC, friendly_name="My rash")
    await clinic.send(an_actor(PAT), one.id, "The rash is back")
    while await clinic.relay()():
        pass
    clinic.clock.advance(YEARS)
    return clinic, one.id


def erasing(clinic: Clinic) -> EraseCopies:
    breaker = CircuitBreaker(gateway=clinic.gateway, clock=clinic.clock, jitter=lambda: 0.5)
    return EraseCopies(
        retention=clinic.record.retention, gateway=clinic.gateway, breaker=breaker, clock=clinic.clock, ids=clinic.ids
    )


def purging(clinic: Clinic, holder: str = "one") -> PurgeExpired:
    return PurgeExpired(
        retention=clinic.record.retention,
        leases=clinic.record.leases,
        clock=clinic.clock,
        ids=clinic.ids,
        policy=RetentionPolicy(),
        holder=holder,
    )


async def test_what_would_go_is_told_and_nothing_of_it_goes():
    clinic, id = await a_clinic()
    for _ in range(2):
        assert (await purging(clinic).preview())[RetentionClass.MESSAGE] == Expired(1, 0)
    (said,) = await clinic.record.timeline.messages(id, visible_from=1, after=None, before=None, limit=5)
    assert said.body == "The rash is back"


async def test_what_was_found_in_a_message_beyond_its_time_is_not_shown_either():
    clinic, id = await a_clinic()
    (said,) = await clinic.record.timeline.messages(id, visible_from=1, after=None, before=None, limit=5)
    found = evolve(said, phi=PhiMark(next(iter(Level)), ("name",)), safety=Alarm(next(iter(Tier)), "Call 911"))
    shown = Expiry(RetentionPolicy(), clinic.clock).message(found)
    assert (shown.expired, shown.phi, shown.safety) == (True, None, None)


async def test_a_purge_is_on_the_audit():
    clinic, _ = await a_clinic()
    assert await purging(clinic)() == {RetentionClass.MESSAGE: 1}
    assert [one.object for one in clinic.record.audit if one.action is Deed.PURGE] == ["retention:message"]


async def test_another_process_goes_on_when_the_first_one_is_gone():
    clinic, _ = await a_clinic()
    now = clinic.clock.now()
    assert await clinic.record.leases.lease("purge-expired", "gone", now=now, until=now + LEASE)
    assert await purging(clinic, "two")() == {}
    clinic.clock.advance(LEASE)
    assert await purging(clinic, "two")() == {RetentionClass.MESSAGE: 1}


async def test_the_copy_at_the_provider_is_deleted_there():
    clinic, _ = await a_clinic()
    await purging(clinic)()
    assert await erasing(clinic)() == 1
    assert clinic.gateway.arrived == []
    assert await clinic.record.retention.waiting() == {}


async def test_a_copy_that_stays_there_is_tried_again_and_told_of():
    clinic, _ = await a_clinic(gateway=Deaf())
    await purging(clinic)()
    erase = erasing(clinic)
    for _ in range(PATIENCE - 1):
        assert await erase() == 0
        clinic.clock.advance(DAY)
    assert await erase.stuck() == 0
    await erase()
    assert await erase.stuck() == 1
    assert await clinic.record.retention.waiting() == {"still-there": 1}


async def test_lists_show_no_text_and_no_topic_whose_time_is_over():
    clinic, id = await a_clinic()
    expiry = Expiry(RetentionPolicy(), clinic.clock)
    reader = ExpiringReader(reader=clinic.record.conversations, expiry=expiry)
    before = await clinic.record.conversations.details(an_actor(DOC), id)
    shown = await reader.details(an_actor(DOC), id)
    assert before.last is not None
    assert shown.last is not None
    assert (before.last.text, shown.last.text) == ("The rash is back", None)
    assert shown.friendly_name == "My rash", "it goes on"
    async with clinic.uow() as uow:
        one = await uow.conversations.get(id)
        one.close(Disposition.RESOLVED, clinic.clock.now())
        uow.conversations.save(one)
        await uow.commit()
    clinic.clock.advance(YEARS)
    assert (await reader.details(an_actor(DOC), id)).friendly_name is None


async def test_what_cards_comments_and_notes_of_calls_say_is_over_with_its_time():
    clinic = Clinic()
    one, begun = await clinic.conversation(PAT, DOC), clinic.clock.now()
    card = Card(
        id=CardId("c" * 32),
        kind="refill",
        conversation=one.id,
        message=MessageId("d" * 32),
        patient=PAT.identity,
        state="requested",
        facts={"drug": "Lisinopril"},
        created_by=PAT.identity,
        created_at=begun,
        changed_by=PAT.identity,
        changed_at=begun,
    )
    rating = Rating(
        id=RatingId("e" * 32),
        conversation=one.id,
        closed_at=begun,
        patient=PAT.identity,
        score=4,
        comment="Kind words",
        rated_at=begun,
    )
    call = PhoneCall(
        id=CallId("f" * 32),
        patient=PAT.identity,
        reason=CallReason.RESULT,
        note="Potassium 6.1",
        created_by=DOC.identity,
        created_at=begun,
        taken_by=DOC.identity,
        taken_at=begun,
    )
    async with clinic.uow() as uow:
        talk = await uow.conversations.get(one.id)
        talk.bring(card, body=MessageBody("Refill request"), role=Role.PATIENT)
        uow.conversations.save(talk)
        uow.cards.add(card)
        uow.ratings.add(rating)
        uow.calls.add(call)
        await uow.commit()
    assert await _shown(clinic, one.id) == ([{"drug": "Lisinopril"}] * 2, ["Kind words"], ["Potassium 6.1"])
    clinic.clock.advance(YEARS)
    assert await _shown(clinic, one.id) == ([{}] * 2, [None], [None])


async def _shown(clinic: Clinic, id: ConversationId) -> tuple[list[Any], list[str | None], list[str | None]]:
    """What the team is told: cards by themselves and in the queue, comments, and notes of calls."""
    doc, kinds = an_actor(DOC), conducts(cast(Tools, None))
    card = await clinic.deed(SeeCardHandler, conducts=kinds)(SeeCard(actor=doc, card=CardId("c" * 32)))
    queue = await clinic.deed(ListCardsHandler, conducts=kinds)(ListCards(actor=doc, kind="refill"))
    ratings = await clinic.deed(SeeRatingsHandler)(SeeRatings(actor=doc, conversation=id))
    calls = await clinic.deed(SeeCallsHandler)(SeeCalls(actor=doc))
    facts = [dict(one.facts) for one in (card.card, *(it.card for it in queue.items))]
    return facts, [it.comment for it in ratings.items], [it.note for it in calls.items]
