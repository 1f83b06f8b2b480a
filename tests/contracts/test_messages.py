"""What every `Messages` promises."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest

from application.ports.unit_of_work import AlreadySent
from application.views import MessageView
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import ConversationId, MessageId
from domain.message import EDIT_WINDOW, MessageBody
from domain.priority import Priority
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")


async def save(desk: Desk, conversation: Conversation) -> None:
    await desk.change(lambda uow: uow.conversations.save(conversation))


# Messages


async def test_a_message_comes_back_byte_for_byte(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    text = "  Ü🙂 é \u202e <b>&amp;\r\n\tend  "
    sent = await desk.send(conversation.id, PAT, text, priority=Priority.URGENT)
    async with desk.uow() as uow:
        message = await uow.messages.get(conversation.id, sent.id)
    assert message.body == MessageBody(text)
    assert (message.author, message.seq, message.priority) == (PAT.identity, sent.seq, Priority.URGENT)
    assert (message.created_at, message.edited_at, message.retracted_at) == (desk.clock.now(), None, None)


async def test_a_message_is_found_only_in_its_own_conversation(desk: Desk):
    here, there = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    sent = await desk.send(here.id, PAT)
    async with desk.uow() as uow:
        for conversation, id in ((there.id, sent.id), (here.id, "0" * 32), (here.id, "🙂")):
            with pytest.raises(NotFound):
                await uow.messages.get(conversation, MessageId(id))


async def test_a_key_stands_for_one_message_of_its_author_there(desk: Desk):
    here, there = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    sent = await desk.send(here.id, PAT, "Hi", client_key="k", digest=b"d")
    with pytest.raises(AlreadySent):
        await desk.send(here.id, PAT, "Hi", client_key="k", digest=b"d")
    await desk.send(here.id, DOC, "Hi", client_key="k", digest=b"d")
    await desk.send(there.id, PAT, "Hi", client_key="k", digest=b"d")
    await desk.send(here.id, PAT, "Hi", client_key="K", digest=b"d")
    async with desk.uow() as uow:
        known = await uow.messages.sent_as(here.id, PAT.identity, "k")
        assert known is not None
        assert (known[0].id, known[0].seq, known[1]) == (sent.id, sent.seq, b"d")
        assert await uow.messages.sent_as(here.id, PAT.identity, "other") is None
        assert await uow.messages.sent_as(there.id, DOC.identity, "k") is None
    assert [one.seq for one in await desk.messages(here.id)] == [1, 2, 3]


async def test_of_many_equal_sends_at_once_one_message_is_made(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    outcomes = await asyncio.gather(
        *(desk.send(conversation.id, PAT, "Hi", client_key="k") for _ in range(10)),
        *(desk.send(conversation.id, DOC, f"m{number}", client_key=f"m{number}") for number in range(5)),
        return_exceptions=True,
    )
    assert sum(isinstance(one, MessageView) for one in outcomes[:10]) == 1
    assert sum(isinstance(one, AlreadySent) for one in outcomes[:10]) == 9
    assert [one.seq for one in await desk.messages(conversation.id)] == [1, 2, 3, 4, 5, 6]


async def test_a_correction_keeps_the_place_and_adds_an_event(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent = await desk.send(conversation.id, PAT, "I take 10 mg")
    await desk.send(conversation.id, DOC)
    desk.clock.advance(timedelta(minutes=1))
    await correct(desk, conversation.id, sent.id, "I take 1 mg")
    first, second = await desk.messages(conversation.id)
    assert (first.seq, first.body, first.edited_at) == (1, "I take 1 mg", desk.clock.now())
    assert second.seq == 2
    events = await desk.record.timeline.events(conversation.id, after=0, limit=9)
    assert [event.kind for event in events] == ["message.created", "message.created", "message.corrected"]
    assert events[0].content == events[2].content == first


async def test_a_retracted_message_keeps_its_place_without_text(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent = await desk.send(conversation.id, PAT, "Wrong window")
    await retract(desk, conversation.id, sent.id)
    (view,) = await desk.messages(conversation.id)
    assert (view.seq, view.body, view.retracted_at) == (1, None, desk.clock.now())
    events = await desk.record.timeline.events(conversation.id, after=0, limit=9)
    assert [event.kind for event in events] == ["message.created", "message.retracted"]
    assert events[0].content == view


async def test_a_message_taken_back_meanwhile_is_not_corrected(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent = await desk.send(conversation.id, PAT, "Wrong window")
    async with desk.uow() as uow:
        stale = await uow.conversations.get(conversation.id)
        message = await uow.messages.get(conversation.id, sent.id)
        stale.correct(message, by=PAT.identity, body=MessageBody("Again"), at=desk.clock.now(), window=EDIT_WINDOW)
        await retract(desk, conversation.id, sent.id)
        uow.conversations.save(stale)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    assert [one.body for one in await desk.messages(conversation.id)] == [None]


async def correct(desk: Desk, id: ConversationId, message: MessageId, text: str) -> None:
    async with desk.uow() as uow:
        conversation, loaded = await uow.conversations.get(id), await uow.messages.get(id, message)
        conversation.correct(loaded, by=loaded.author, body=MessageBody(text), at=desk.clock.now(), window=EDIT_WINDOW)
        uow.conversations.save(conversation)
        await uow.commit()


async def retract(desk: Desk, id: ConversationId, message: MessageId) -> None:
    async with desk.uow() as uow:
        conversation, loaded = await uow.conversations.get(id), await uow.messages.get(id, message)
        conversation.retract(loaded, by=loaded.author, at=desk.clock.now(), window=EDIT_WINDOW)
        uow.conversations.save(conversation)
        await uow.commit()


async def test_what_a_message_said_before_stays_on_record(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent, other = [await desk.send(conversation.id, PAT, text) for text in ("first", "other")]
    times = []
    for change in (partial(correct, text="second"), retract):
        desk.clock.advance(timedelta(seconds=1))
        times.append(desk.clock.now())
        await change(desk, conversation.id, sent.id)
    assert desk.rows_of("message_past") == 2
    async with desk.uow() as uow:
        earlier = await uow.messages.earlier([sent.id, other.id])
    assert {id: [(one.body, one.until) for one in texts] for id, texts in earlier.items()} == {
        sent.id: [("first", times[0]), ("second", times[1])]
    }
