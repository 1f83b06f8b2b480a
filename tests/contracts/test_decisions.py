"""What every `Conversations` promises to those who decide at the same time."""

import asyncio
from datetime import timedelta

import pytest

from application.views import ConversationView, StreamEvent
from domain.conversation import Conversation, Disposition, Turn
from domain.errors import ConcurrentUpdate
from domain.ids import ConversationId, MessageId
from domain.message import MessageBody
from domain.priority import Priority
from tests.support.builders import IDS, a_note, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
HOUR = timedelta(hours=1)


async def two_decisions(desk: Desk, id: ConversationId) -> tuple[Conversation, Conversation]:
    return await desk.load(id), await desk.load(id)


async def view_of(desk: Desk, id: ConversationId) -> ConversationView:
    view: ConversationView = await desk.record.conversations.details(an_actor(DOC), id)
    return view


async def save(desk: Desk, conversation: Conversation) -> None:
    await desk.change(lambda uow: uow.conversations.save(conversation))


# Two at once


async def test_what_was_decided_on_rights_that_changed_is_decided_again(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    first, second = await two_decisions(desk, conversation.id)
    first.close(Disposition.RESOLVED, desk.clock.now())
    desk.say(second, PAT, "too late")
    await save(desk, first)
    with pytest.raises(ConcurrentUpdate):
        await save(desk, second)
    assert await desk.messages(conversation.id) == ()


@pytest.mark.parametrize("change", ["join", "leave", "hold", "assign", "prioritise", "consent"])
async def test_every_change_of_rights_overtakes_a_decision(desk: Desk, change: str):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    sender = await desk.load(conversation.id)
    now = desk.clock.now()
    deeds = {
        "join": lambda one: one.add(ANN, at=now, visible_from=None),
        "leave": lambda one: one.remove(DOC.identity),
        "hold": lambda one: one.hold(now + HOUR, now),
        "assign": lambda one: one.assign(DOC, at=now),
        "prioritise": lambda one: one.prioritise(Priority.URGENT),
    }
    if change == "consent":
        await desk.change(lambda uow: uow.conversations.review_rights_of(PAT.identity))
    else:
        await desk.decide(conversation.id, deeds[change])
    desk.say(sender, DOC)
    with pytest.raises(ConcurrentUpdate):
        await save(desk, sender)


async def test_the_rights_of_one_person_are_reviewed_in_their_conversations_only(desk: Desk):
    hers = await desk.opened(PAT, DOC)
    other = await desk.opened(a_patient("kim"), DOC)
    mine, theirs = await desk.load(hers.id), await desk.load(other.id)
    await desk.change(lambda uow: uow.conversations.review_rights_of(PAT.identity))
    desk.say(mine, DOC)
    desk.say(theirs, DOC)
    await save(desk, theirs)
    with pytest.raises(ConcurrentUpdate):
        await save(desk, mine)


async def test_messages_at_once_do_not_overtake_each_other(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    first, second = await two_decisions(desk, conversation.id)
    desk.say(first, PAT, "one")
    desk.say(second, DOC, "two")
    await save(desk, first)
    await save(desk, second)
    assert [(one.seq, one.body) for one in await desk.messages(conversation.id)] == [(1, "one"), (2, "two")]
    assert (await desk.load(conversation.id)).rights_version == first.rights_version


async def test_twenty_at_once_get_gap_free_numbers_in_every_conversation(desk: Desk):
    some = [await desk.opened(PAT, DOC) for _ in range(2)]
    sent = await asyncio.gather(
        *(desk.send(some[number % 2].id, PAT if number % 3 else DOC, f"m{number}") for number in range(40))
    )
    for conversation in some:
        mine = [one for one in sent if one.conversation == conversation.id]
        kept = await desk.messages(conversation.id)
        assert [one.seq for one in kept] == list(range(1, 21))
        assert {one.id: one.seq for one in kept} == {one.id: one.seq for one in mine}
        told = [one.seq for one in desk.signals if isinstance(one, StreamEvent) and one.conversation == conversation.id]
        assert told == list(range(1, 21))


async def test_sends_beside_changes_of_rights_leave_no_gap(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    now = desk.clock.now()
    await asyncio.gather(
        *(desk.send(conversation.id, PAT, f"m{number}") for number in range(5)),
        desk.decide(conversation.id, lambda one: one.add(ANN, at=now, visible_from=None)),
        *(desk.send(conversation.id, DOC, f"n{number}") for number in range(5)),
        desk.decide(conversation.id, lambda one: one.prioritise(Priority.HIGH)),
    )
    events = await desk.record.timeline.events(conversation.id, after=0, limit=50)
    assert [event.seq for event in events] == list(range(1, 13))
    assert (await desk.load(conversation.id)).last_seq == 12


# Whose turn it is


async def test_the_turn_is_that_of_the_last_word(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    first, second = await two_decisions(desk, conversation.id)
    desk.say(first, PAT)
    desk.say(second, DOC)
    await save(desk, second)
    await save(desk, first)
    assert (await view_of(desk, conversation.id)).turn is Turn.PROVIDER


@pytest.mark.parametrize("deed", ["note", "assign", "join", "announce"])
async def test_what_is_no_word_does_not_undo_whose_turn_it_became(desk: Desk, deed: str):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    await desk.send(conversation.id, DOC)
    other, now = await desk.load(conversation.id), desk.clock.now()
    await desk.send(conversation.id, PAT, "I need an answer")
    match deed:
        case "note":
            other.write_note(a_note())
        case "assign":
            other.assign(DOC, at=now)
        case "join":
            other.add(ANN, at=now, visible_from=None)
        case "announce":
            other.announce(id=MessageId(IDS.new()), body=MessageBody("Office closes at six"), at=now)
    await save(desk, other)
    assert (await view_of(desk, conversation.id)).turn is Turn.PROVIDER


async def test_a_turn_is_counted_from_when_it_began(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.send(conversation.id, PAT)
    began = desk.clock.now()
    desk.clock.advance(HOUR)
    await desk.send(conversation.id, PAT, "Anybody?")
    view = await view_of(desk, conversation.id)
    assert (view.turn_since, view.updated_at) == (began, began + HOUR)
    await desk.send(conversation.id, DOC)
    view = await view_of(desk, conversation.id)
    assert (view.turn, view.turn_since) == (Turn.PATIENT, began + HOUR)
