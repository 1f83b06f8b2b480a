"""Ended care relations: kept, shown, decided on, forgotten."""

import pytest

from application.ports.readers import ConversationFilter
from domain.care import CareEnd, CareRelation
from domain.conversation import Conversation
from domain.errors import CareRelationEnded, ConcurrentUpdate
from domain.ids import Identity
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio

PAT, DOC, ANN = a_patient(language="es"), a_provider(), a_provider("ann")


async def ended(desk: Desk, *providers: Identity, reason: CareEnd | None = CareEnd.DISCHARGED) -> None:
    def change(uow) -> None:
        for provider in providers:
            uow.care.save(
                CareRelation(
                    patient=PAT.identity, provider=provider, reason=reason, since=desk.clock.now(), by=Identity("admin")
                )
            )
        uow.conversations.review_rights_of(PAT.identity)

    await desk.change(change)


async def test_ends_are_kept_by_provider_and_a_later_one_takes_the_place_of_the_former(desk: Desk):
    await ended(desk, DOC.identity)
    await ended(desk, DOC.identity, reason=CareEnd.BLOCKED)
    async with desk.uow() as uow:
        found = await uow.care.ended(PAT.identity)
        assert await uow.care.ended(DOC.identity) == {}
        every = await uow.care.ended_of([PAT.identity, DOC.identity])
        assert every == {PAT.identity: frozenset({DOC.identity}), DOC.identity: frozenset()}
    assert found == {
        DOC.identity: CareRelation(
            patient=PAT.identity,
            provider=DOC.identity,
            reason=CareEnd.BLOCKED,
            since=desk.clock.now(),
            by=Identity("admin"),
        )
    }


async def test_what_lasts_again_is_not_on_record(desk: Desk):
    await ended(desk, DOC.identity)
    await ended(desk, DOC.identity, reason=None)
    async with desk.uow() as uow:
        assert await uow.care.ended(PAT.identity) == {}


async def test_decisions_and_pictures_know_of_it(desk: Desk):
    one = await desk.opened(PAT, DOC, ANN)
    await ended(desk, DOC.identity)
    loaded = await desk.load(one.id)
    assert {who: member.care_end for who, member in loaded.participants.items()} == {
        PAT.identity: None,
        DOC.identity: CareEnd.DISCHARGED,
        ANN.identity: None,
    }
    view = await desk.record.conversations.details(an_actor(PAT), one.id)
    assert view.care is not None
    assert (view.care.reason, view.care.provider, view.can_send) == (CareEnd.DISCHARGED, DOC.identity, True)
    assert {member.identity: member.care_end for member in view.participants}[DOC.identity] is CareEnd.DISCHARGED
    assert {member.identity: member.language for member in view.participants}[PAT.identity] == "es"
    await ended(desk, ANN.identity)
    page = await desk.record.conversations.page(an_actor(PAT), ConversationFilter(), after=None, limit=10)
    assert [(row.can_send, row.care is not None) for row in page.items] == [(False, True)]


async def test_a_message_decided_before_the_end_is_decided_again(desk: Desk):
    one = await desk.opened(PAT, DOC)
    stale = await desk.load(one.id)
    await ended(desk, DOC.identity)
    desk.say(stale, PAT)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.conversations.save(stale))
    with pytest.raises(CareRelationEnded):
        await desk.send(one.id, PAT)


async def test_what_was_not_ended_with_this_patient_stays(desk: Desk):
    other = await desk.opened(a_patient("sue"), DOC)
    await ended(desk, DOC.identity)
    await desk.send(other.id, a_patient("sue"))


async def test_shared_conversations_are_those_in_which_the_provider_takes_part_now(desk: Desk):
    first = await desk.opened(PAT, DOC, ANN)
    second = await desk.opened(PAT, DOC)
    await desk.opened(a_patient("sue"), DOC)
    third = await desk.opened(PAT, DOC)
    await desk.decide(third.id, lambda conversation: leave(conversation, DOC.identity))
    async with desk.uow() as uow:
        assert set(await uow.conversations.shared_by(PAT.identity, DOC.identity)) == {first.id, second.id}
        assert await uow.conversations.shared_by(PAT.identity, ANN.identity) == (first.id,)
        assert await uow.conversations.joined(DOC.identity, [first.id, third.id]) == {first.id}
        assert await uow.conversations.joined(DOC.identity, []) == frozenset()


def leave(conversation: Conversation, identity: Identity) -> None:
    conversation.remove(identity)
