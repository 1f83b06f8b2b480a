"""What every `Conversations` promises of those who take part, and of how far they have read."""

import pytest

from domain.conversation import Conversation, Disposition
from domain.ids import Identity
from tests.support.builders import a_patient, a_person, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")


async def save(desk: Desk, conversation: Conversation) -> None:
    await desk.change(lambda uow: uow.conversations.save(conversation))


# Who takes part


async def test_who_joins_without_the_past_begins_with_their_joining(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    for _ in range(3):
        await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))
    joined = (await desk.load(conversation.id)).participants[ANN.identity]
    assert (joined.joined_seq, joined.visible_from, joined.read_seq) == (4, 4, 4)
    assert joined.joined_at == desk.clock.now()


async def test_who_joins_with_the_past_sees_it_unread(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=1))
    joined = (await desk.load(conversation.id)).participants[ANN.identity]
    assert (joined.joined_seq, joined.visible_from, joined.read_seq) == (2, 1, 0)


async def test_who_joins_with_a_part_of_the_past_need_not_read_the_rest(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    for _ in range(3):
        await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=3))
    joined = (await desk.load(conversation.id)).participants[ANN.identity]
    assert (joined.joined_seq, joined.visible_from, joined.read_seq) == (4, 3, 2)


async def test_who_left_is_not_loaded_and_may_come_back_to_a_new_interval(desk: Desk):
    conversation = await desk.opened(PAT, DOC, ANN)
    await desk.send(conversation.id, PAT)
    await desk.read(conversation.id, ANN, 1)
    await desk.decide(conversation.id, lambda one: one.remove(ANN.identity))
    left = await desk.load(conversation.id)
    assert ANN.identity not in left.participants
    assert (left.had(ANN.identity), left.had(DOC.identity)) == (True, False)
    await desk.send(conversation.id, PAT, "while Ann was away")
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))
    returned = await desk.load(conversation.id)
    back = returned.participants[ANN.identity]
    assert (back.joined_seq, back.visible_from, back.read_seq) == (4, 4, 4)
    assert not returned.had(ANN.identity)
    assert [event.kind for event in await desk.record.timeline.events(conversation.id, after=0, limit=9)] == [
        "message.created",
        "participant.left",
        "message.created",
        "participant.joined",
    ]


# Horizons


async def test_horizons_only_move_forward(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    for _ in range(5):
        await desk.send(conversation.id, PAT)
    for seq in (3, 1):
        await desk.read(conversation.id, DOC, seq)
    for seq in (4, 2):
        await desk.change(lambda uow, seq=seq: uow.conversations.mark_delivered(conversation.id, {DOC.identity: seq}))
    doc = (await desk.load(conversation.id)).participants[DOC.identity]
    assert (doc.read_seq, doc.delivered_seq) == (3, 4)


async def test_what_was_read_was_delivered(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.send(conversation.id, PAT)
    await desk.read(conversation.id, DOC, 1)
    doc = (await desk.load(conversation.id)).participants[DOC.identity]
    assert (doc.read_seq, doc.delivered_seq) == (1, 1)


async def test_a_horizon_that_moves_meanwhile_is_not_moved_back_by_a_decision(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.send(conversation.id, PAT)
    stale = await desk.load(conversation.id)
    await desk.read(conversation.id, DOC, 1)
    stale.close(Disposition.RESOLVED, desk.clock.now())
    await save(desk, stale)
    assert (await desk.load(conversation.id)).participants[DOC.identity].read_seq == 1


async def test_who_takes_no_part_has_no_horizon(desk: Desk):
    conversation = await desk.opened(PAT, DOC, ANN)
    await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.remove(ANN.identity))
    for nobody in (ANN.identity, Identity("stranger")):
        await desk.change(lambda uow, who=nobody: uow.conversations.mark_read(conversation.id, who, 1))
    await desk.change(
        lambda uow: uow.conversations.mark_delivered(conversation.id, {ANN.identity: 1, Identity("stranger"): 1})
    )
    assert set((await desk.load(conversation.id)).participants) == {PAT.identity, DOC.identity}


async def test_a_hundred_take_part(desk: Desk):
    people = [PAT, *(a_person(f"doc{number}", DOC.role) for number in range(99))]
    conversation = await desk.opened(*people)
    assert len((await desk.load(conversation.id)).participants) == 100
