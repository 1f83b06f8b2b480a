"""Between the decision to tell somebody and the telling they, or what it is about, may be gone: nobody is told then."""

from collections.abc import Awaitable, Callable

import pytest
from attrs import evolve

from adapters.mock.notifier import MockNotifier
from application.desk.transfer_conversation import TransferConversation, TransferConversationHandler
from application.messaging.mark_read import MarkRead, MarkReadHandler
from application.messaging.write_note import WriteNote, WriteNoteHandler
from application.notices.deliver_notices import DeliverNotices
from application.notices.still_worth import StillWorth
from application.nudges.nudge_patients import NudgePatients
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.records import NoticeOutcome
from application.presence.set_availability import SetAvailability, SetAvailabilityHandler
from application.routing.route_conversations import RouteConversations
from domain.care import CareEnd, CareRelation
from domain.consent import CHAT, EMAIL, SHARING, SMS
from domain.conversation import Conversation, Disposition
from domain.ids import ConversationId, NoticeId
from domain.person import Role
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.presence import Availability
from domain.priority import Priority
from tests.support.builders import POOL, a_consent, a_grant, a_patient, a_person, a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, ANN, BOB, MUM = a_patient(), a_provider(), a_provider("ann"), a_provider("bob"), a_person("mum", Role.PROXY)
Between = Callable[[Clinic, ConversationId], Awaitable[None]]


async def decide(clinic: Clinic, id: ConversationId, act: Callable[[Conversation], object]) -> None:
    async with clinic.uow() as uow:
        conversation = await uow.conversations.get(id)
        act(conversation)
        uow.conversations.save(conversation)
        await uow.commit()


async def nothing(_clinic: Clinic, _id: ConversationId) -> None:
    pass


async def closing(clinic: Clinic, id: ConversationId) -> None:
    await decide(clinic, id, lambda one: one.close(Disposition.RESOLVED, clinic.clock.now()))


async def a_colleague_takes_it(clinic: Clinic, id: ConversationId) -> None:
    await decide(clinic, id, lambda one: one.assign(DOC, at=clinic.clock.now()))


async def an_answer(clinic: Clinic, id: ConversationId) -> None:
    await clinic.send(an_actor(DOC), id, key="answer")


async def leaving_the_clinic(clinic: Clinic, _id: ConversationId) -> None:
    await clinic.register(evolve(ANN, active=False))


async def another_pool(clinic: Clinic, _id: ConversationId) -> None:
    await clinic.register(evolve(ANN, pools=frozenset({"far"})))


async def the_end_of_care(clinic: Clinic, _id: ConversationId) -> None:
    async with clinic.uow() as uow:
        uow.care.save(
            CareRelation(
                patient=PAT.identity,
                provider=ANN.identity,
                reason=CareEnd.TRANSFERRED,
                since=clinic.clock.now(),
                by=DOC.identity,
            )
        )
        await uow.commit()


async def declining(clinic: Clinic, _id: ConversationId) -> None:
    async with clinic.uow() as uow:
        (offer,) = await uow.tickets.offers_to(ANN.identity)
        uow.tickets.end(offer.lapse(clinic.clock.now()))
        await uow.commit()


async def seeing_it(clinic: Clinic, _id: ConversationId) -> None:
    async with clinic.uow() as uow:
        (mention,) = await uow.mentions.of(ANN.identity)
        uow.mentions.save(mention, mention.acknowledge(ANN.identity, clinic.clock.now()))
        await uow.commit()


async def agree(clinic: Clinic, *scopes: str) -> None:
    clinic.later(seconds=1)
    async with clinic.uow() as uow:
        uow.consents.save(evolve(a_consent(PAT.identity, clinic.clock.now()), scopes=frozenset({CHAT, *scopes})))
        await uow.commit()


async def taking_it_back(clinic: Clinic, _id: ConversationId) -> None:
    await agree(clinic, EMAIL)


async def patient_gone(clinic: Clinic, _id: ConversationId) -> None:
    await clinic.register(evolve(PAT, active=False), consenting=False)


async def grant_over(clinic: Clinic, _id: ConversationId) -> None:
    async with clinic.uow() as uow:
        (grant,) = await uow.grants.of_patient(PAT.identity)
        uow.grants.end(grant.end(clinic.clock.now(), PAT.identity))
        await uow.commit()


async def leaving_the_conversation(clinic: Clinic, id: ConversationId) -> None:
    await decide(clinic, id, lambda one: one.remove(MUM.identity))


async def reading_it(clinic: Clinic, id: ConversationId) -> None:
    await clinic.deed(MarkReadHandler)(MarkRead(actor=an_actor(PAT), conversation=id, seq=1))


async def reading_some_of_it(clinic: Clinic, id: ConversationId) -> None:
    await clinic.send(an_actor(DOC), id, key="urgent", priority=Priority.URGENT)
    await reading_it(clinic, id)


async def outcomes(clinic: Clinic, kind: NoticeKind, recipient: str) -> list[NoticeOutcome | None]:
    """What becomes of the notices of that kind to somebody, all of them given out now."""
    notifier, worth = MockNotifier(), StillWorth(gate=clinic.gate)
    await clinic.deed(DeliverNotices, notifier=notifier, jitter=lambda: 1.0, worth=worth)()
    async with clinic.uow() as uow:
        page = [one for one in await uow.notices.page(after=None, limit=9) if one.notice.kind is kind]
    theirs = [one.outcome for one in page if one.notice.recipient == recipient]
    given = sum(one.kind is kind and one.recipient == recipient for one in notifier.told)
    assert given == theirs.count(NoticeOutcome.GIVEN)
    return theirs


GIVEN, WITHDRAWN = [NoticeOutcome.GIVEN], [NoticeOutcome.WITHDRAWN]


@pytest.mark.parametrize(
    ("between", "became"),
    [
        (nothing, GIVEN),
        (closing, WITHDRAWN),
        (an_answer, WITHDRAWN),
        (leaving_the_clinic, WITHDRAWN),
        (the_end_of_care, WITHDRAWN),
        (declining, WITHDRAWN),
    ],
)
async def test_nobody_is_told_of_an_offer_that_is_over_or_not_for_them(clinic: Clinic, between: Between, became: list):
    conversation = await clinic.conversation(PAT, DOC)
    await clinic.register(ANN)
    async with clinic.uow() as uow:
        uow.pools.save(PoolPolicy(pool=POOL, routing=RoutingMode.OFFERS, on_call=ANN.identity))
        await uow.commit()
    await clinic.send(an_actor(PAT), conversation.id, priority=Priority.URGENT)
    await clinic.deed(RouteConversations)()
    await between(clinic, conversation.id)
    assert await outcomes(clinic, NoticeKind.WORK_OFFERED, "ann") == became


@pytest.mark.parametrize(
    ("between", "became"),
    [
        (nothing, GIVEN),
        (closing, WITHDRAWN),
        (leaving_the_clinic, WITHDRAWN),
        (another_pool, WITHDRAWN),
        (seeing_it, WITHDRAWN),
    ],
)
async def test_nobody_is_told_of_a_mention_that_was_seen_or_of_what_they_may_not_see(
    clinic: Clinic, between: Between, became: list
):
    conversation = await clinic.conversation(PAT, DOC)
    await clinic.register(ANN)
    note = WriteNote(actor=an_actor(DOC), conversation=conversation.id, text="@ann please look")
    await clinic.deed(WriteNoteHandler)(note)
    await between(clinic, conversation.id)
    assert await outcomes(clinic, NoticeKind.MENTIONED, "ann") == became


@pytest.mark.parametrize(
    ("between", "became"),
    [(nothing, GIVEN), (closing, WITHDRAWN), (leaving_the_clinic, WITHDRAWN), (a_colleague_takes_it, WITHDRAWN)],
)
async def test_nobody_is_told_of_what_was_handed_to_them_and_is_theirs_no_more(
    clinic: Clinic, between: Between, became: list
):
    conversation = await clinic.conversation(PAT, DOC)
    await clinic.register(ANN)
    handing = TransferConversation(
        actor=an_actor(DOC), conversation=conversation.id, identity="ann", note="yours", stay=True
    )
    await clinic.deed(TransferConversationHandler)(handing)
    await between(clinic, conversation.id)
    assert await outcomes(clinic, NoticeKind.WORK_HANDED_OVER, "ann") == became


async def coming_back(clinic: Clinic, _id: ConversationId) -> None:
    back = SetAvailability(actor=an_actor(DOC), availability=Availability.AVAILABLE)
    await clinic.deed(SetAvailabilityHandler)(back)


async def naming_another(clinic: Clinic, _id: ConversationId) -> None:
    await clinic.register(BOB)
    other = SetAvailability(actor=an_actor(DOC), availability=Availability.AWAY, delegate="bob")
    await clinic.deed(SetAvailabilityHandler)(other)


@pytest.mark.parametrize(
    ("between", "became"),
    [
        (nothing, GIVEN),
        (coming_back, WITHDRAWN),
        (naming_another, WITHDRAWN),
        (leaving_the_clinic, WITHDRAWN),
    ],
)
async def test_nobody_is_told_that_they_stand_in_for_who_is_back_or_named_another(
    clinic: Clinic, between: Between, became: list
):
    conversation = await clinic.conversation(PAT, DOC)
    await clinic.register(ANN)
    leaving = SetAvailability(actor=an_actor(DOC), availability=Availability.AWAY, delegate="ann")
    await clinic.deed(SetAvailabilityHandler)(leaving)
    await between(clinic, conversation.id)
    assert await outcomes(clinic, NoticeKind.DELEGATED, "ann") == became


@pytest.mark.parametrize(
    ("who", "between", "became"),
    [
        ("pat", nothing, GIVEN),
        ("pat", taking_it_back, WITHDRAWN),
        ("pat", patient_gone, WITHDRAWN),
        ("pat", reading_it, WITHDRAWN),
        ("pat", reading_some_of_it, GIVEN),
        ("mum", reading_it, GIVEN),  # each is told of what they themselves have not read
        ("mum", nothing, GIVEN),
        ("mum", grant_over, WITHDRAWN),
        ("mum", leaving_the_conversation, WITHDRAWN),
        ("pat", closing, GIVEN),  # an answer that ends a conversation is one to read
    ],
)
async def test_nobody_is_nudged_who_read_it_may_not_read_it_or_took_the_consent_back(
    clinic: Clinic, who: str, between: Between, became: list
):
    await clinic.register(PAT, MUM)
    async with clinic.uow() as uow:
        uow.grants.add(a_grant())
        await uow.commit()
    conversation = await clinic.conversation(PAT, MUM, DOC)
    await agree(clinic, SMS, SHARING)
    await clinic.send(an_actor(DOC), conversation.id)
    clinic.later(minutes=5)
    await clinic.deed(NudgePatients)()
    await between(clinic, conversation.id)
    assert await outcomes(clinic, NoticeKind.MESSAGE_WAITING, who) == became


@pytest.mark.parametrize(("between", "became"), [(reading_it, GIVEN), (taking_it_back, WITHDRAWN)])
async def test_news_of_a_card_is_told_whether_or_not_messages_are_unread(
    clinic: Clinic, between: Between, became: list
):
    conversation = await clinic.conversation(PAT, DOC)
    await agree(clinic, SMS)
    await clinic.send(an_actor(DOC), conversation.id)
    news = Notice(
        id=NoticeId("news"),
        kind=NoticeKind.CARD_CHANGED,
        channel=NoticeChannel.SMS,
        recipient=PAT.identity,
        conversation=conversation.id,
        at=clinic.clock.now(),
    )
    async with clinic.uow() as uow:
        uow.notices.add(news)
        await uow.commit()
    await between(clinic, conversation.id)
    assert await outcomes(clinic, NoticeKind.CARD_CHANGED, "pat") == became
