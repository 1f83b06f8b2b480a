"""What every `TimelineReader` promises."""

from datetime import timedelta

import pytest

from application.ports.messaging import Brought
from application.views import (
    ConversationState,
    DeliveryState,
    MessageView,
    ParticipantView,
    PersonLeft,
    ProviderState,
    Stream,
)
from domain.conversation import Disposition, Status, Turn
from domain.errors import NotFound
from domain.ids import ConversationId, MessageId
from domain.message import EDIT_WINDOW, MessageBody, MessageKind
from domain.priority import Priority
from tests.support.builders import IDS, a_conversation, a_note, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(name="Dr. Ok"), a_provider("ann")


async def spoken(desk: Desk, count: int = 5) -> ConversationId:
    conversation = await desk.opened(PAT, DOC)
    for number in range(1, count + 1):
        await desk.send(conversation.id, PAT if number % 2 else DOC, f"m{number}")
    return conversation.id


def bodies(messages: tuple[MessageView, ...]) -> list[str | None]:
    return [one.body for one in messages]


async def test_pages_are_ascending_from_either_side(desk: Desk):
    id = await spoken(desk)
    assert bodies(await desk.messages(id, limit=2)) == ["m4", "m5"]
    assert bodies(await desk.messages(id, before=4, limit=2)) == ["m2", "m3"]
    assert bodies(await desk.messages(id, after=1, limit=2)) == ["m2", "m3"]
    assert bodies(await desk.messages(id, after=0, limit=9)) == ["m1", "m2", "m3", "m4", "m5"]
    assert bodies(await desk.messages(id, before=1, limit=2)) == []
    assert bodies(await desk.messages(id, after=5, limit=2)) == []
    assert bodies(await desk.messages(id, after=99, limit=2)) == []
    assert bodies(await desk.messages(id, before=99, limit=1)) == ["m5"]


async def test_nothing_is_shown_from_before_one_s_time(desk: Desk):
    id = await spoken(desk)
    assert bodies(await desk.messages(id, visible_from=4)) == ["m4", "m5"]
    assert bodies(await desk.messages(id, visible_from=4, after=0, limit=1)) == ["m4"]
    assert bodies(await desk.messages(id, visible_from=4, before=5, limit=9)) == ["m4"]
    assert bodies(await desk.messages(id, visible_from=4, before=4, limit=9)) == []


async def test_pages_count_messages_and_not_other_events(desk: Desk):
    id = await spoken(desk, 2)
    for level in (Priority.HIGH, Priority.URGENT, Priority.ROUTINE):
        await desk.decide(id, lambda one, level=level: one.prioritise(level))
    await desk.send(id, PAT, "m3")
    assert [(one.seq, one.body) for one in await desk.messages(id, limit=2)] == [(2, "m2"), (6, "m3")]


async def test_an_unknown_conversation_has_empty_streams(desk: Desk):
    id = ConversationId("0" * 32)
    timeline = desk.record.timeline
    assert await desk.messages(id) == ()
    assert await timeline.events(id, after=0, limit=5) == ()
    assert await timeline.notes(id, after=0, limit=5) == ()
    assert await timeline.staff_events(id, after=0, limit=5) == ()


async def test_one_message_is_found_in_its_own_conversation_only(desk: Desk):
    here, there = await spoken(desk, 1), await spoken(desk, 1)
    (mine,) = await desk.messages(here)
    assert await desk.record.timeline.message(here, mine.id) == mine
    for conversation, id in ((there, mine.id), (here, MessageId("0" * 32))):
        with pytest.raises(NotFound):
            await desk.record.timeline.message(conversation, id)


async def test_a_message_shows_who_said_what_and_when(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent = await desk.send(conversation.id, PAT, "It hurts", priority=Priority.HIGH)
    await desk.decide(
        conversation.id,
        lambda one: one.announce(id=MessageId(IDS.new()), body=MessageBody("Closed today"), at=desk.clock.now()),
    )
    first, second = await desk.messages(conversation.id)
    assert first == sent
    assert (first.conversation, first.author, first.kind) == (conversation.id, PAT.identity, MessageKind.TEXT)
    assert (first.priority, first.created_at, first.damaged) == (Priority.HIGH, desk.clock.now(), False)
    assert (second.author, second.kind, second.body) == ("system", MessageKind.SYSTEM, "Closed today")


async def test_a_message_is_as_far_as_the_furthest_other_member(desk: Desk):
    conversation = await desk.opened(PAT, DOC, ANN)
    await desk.send(conversation.id, PAT)

    async def state() -> DeliveryState:
        return (await desk.messages(conversation.id))[0].delivery

    assert await state() is DeliveryState.SENT
    await desk.read(conversation.id, PAT, 1)
    assert await state() is DeliveryState.SENT, "the author's own horizon says nothing"
    await desk.change(lambda uow: uow.conversations.mark_delivered(conversation.id, {DOC.identity: 1}))
    assert await state() is DeliveryState.DELIVERED
    await desk.read(conversation.id, ANN, 1)
    assert await state() is DeliveryState.READ
    await desk.decide(conversation.id, lambda one: one.remove(ANN.identity))
    assert await state() is DeliveryState.DELIVERED, "who has left does not count"


async def test_who_can_not_see_a_message_has_not_read_it(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))
    assert (await desk.messages(conversation.id))[0].delivery is DeliveryState.SENT


async def test_events_replay_in_order_from_anywhere(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    now = desk.clock.now()
    await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=now, visible_from=None))
    await desk.decide(conversation.id, lambda one: one.remove(DOC.identity))
    await desk.decide(conversation.id, lambda one: one.close(Disposition.OTHER, now))
    every = await desk.record.timeline.events(conversation.id, after=0, limit=99)
    assert [(event.seq, event.kind) for event in every] == [
        (1, "message.created"),
        (2, "participant.joined"),
        (3, "participant.left"),
        (4, "conversation.changed"),
    ]
    assert {(event.stream, event.conversation) for event in every} == {(Stream.CONVERSATION, conversation.id)}
    for after in range(5):
        for limit in (1, 2, 99):
            page = await desk.record.timeline.events(conversation.id, after=after, limit=limit)
            assert page == every[after : after + limit]


async def test_events_show_what_they_are_about(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    now = desk.clock.now()

    async with desk.uow() as uow:
        one, ann = await uow.conversations.get(conversation.id), await uow.people.get("ann")
        one.add(ann, at=now, visible_from=1)
        one.assign(ann, at=now)
        one.remove(DOC.identity)
        uow.conversations.save(one)
        committed = await uow.commit()
    joined, changed, left = [event.content for event in committed.events]
    assert isinstance(joined, ParticipantView)
    assert (joined.identity, joined.role, joined.name) == (ANN.identity, ANN.role, ANN.name)
    assert (joined.joined_at, joined.visible_from, joined.read_seq) == (now, 1, 0)
    assert changed == ConversationState(
        status=Status.OPEN, turn=Turn.NOBODY, priority=Priority.ROUTINE, assignee=ANN.identity
    )
    assert left == PersonLeft(identity=DOC.identity)
    assert await desk.record.timeline.events(conversation.id, after=0, limit=9) == committed.events


async def test_events_of_several_conversations_are_found_by_their_places(desk: Desk):
    first, second = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    await desk.send(first.id, PAT, "one")
    await desk.send(second.id, PAT, "two")
    await desk.decide(second.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=1))
    places = [(second.id, 2), (first.id, 1), (second.id, 1), (first.id, 9)]
    found = await desk.record.timeline.events_at(places)
    assert {place: event.kind for place, event in found.items()} == {
        (first.id, 1): "message.created",
        (second.id, 1): "message.created",
        (second.id, 2): "participant.joined",
    }
    assert found[second.id, 1].content.body == "two"
    assert found[second.id, 2].content.name == ANN.name
    assert await desk.record.timeline.events_at([]) == {}


async def test_the_joining_of_one_who_left_can_still_be_replayed(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))
    await desk.decide(conversation.id, lambda one: one.remove(ANN.identity))
    joined, left = await desk.record.timeline.events(conversation.id, after=0, limit=9)
    assert isinstance(joined.content, ParticipantView)
    assert (joined.content.identity, joined.content.name) == (ANN.identity, ANN.name)
    assert left.content == PersonLeft(identity=ANN.identity)


async def test_a_conversation_that_is_new_has_no_events(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    assert await desk.record.timeline.events(conversation.id, after=0, limit=9) == ()
    assert (await desk.load(conversation.id)).last_seq == 0


async def test_notes_have_a_sequence_of_their_own_and_take_none_of_the_conversation(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    for number in (1, 2, 3):
        await desk.send(conversation.id, PAT)
        await desk.decide(conversation.id, lambda one, n=number: one.write_note(a_note(text=f"n{n}")))
    notes = await desk.record.timeline.notes(conversation.id, after=0, limit=9)
    assert [(one.seq, one.after_seq, one.body, one.author, one.about) for one in notes] == [
        (1, 1, "n1", "doc", None),
        (2, 2, "n2", "doc", None),
        (3, 3, "n3", "doc", None),
    ]
    assert await desk.record.timeline.notes(conversation.id, after=1, limit=1) == notes[1:2]
    assert (await desk.load(conversation.id)).last_seq == 3
    events = await desk.record.timeline.events(conversation.id, after=0, limit=9)
    assert {event.kind for event in events} == {"message.created"}


async def test_reasons_are_in_the_staff_stream_and_not_among_the_notes(desk: Desk):
    conversation = await desk.opened(PAT, DOC)

    def close(one):  # type: ignore[no-untyped-def]
        one.close(Disposition.OTHER, desk.clock.now())
        one.write_note(a_note(text="because", about="conversation.close"))

    await desk.decide(conversation.id, lambda one: one.write_note(a_note(text="plain")))
    committed = await desk.decide(conversation.id, close)
    every = await desk.record.timeline.staff_events(conversation.id, after=0, limit=9)
    assert [(event.stream, event.seq, event.kind) for event in every] == [
        (Stream.STAFF, 1, "note.created"),
        (Stream.STAFF, 2, "note.created"),
    ]
    assert [(one.content.body, one.content.about, one.content.after_seq) for one in every] == [  # type: ignore[union-attr]
        ("plain", None, 0),
        ("because", "conversation.close", 1),
    ]
    assert await desk.record.timeline.staff_events(conversation.id, after=1, limit=9) == committed.events[1:]
    assert [one.body for one in await desk.record.timeline.notes(conversation.id, after=0, limit=9)] == ["plain"]


async def test_a_reason_given_at_the_opening_is_kept(desk: Desk):
    conversation = a_conversation(PAT, DOC)
    conversation.write_note(a_note(text="referred", about="conversation.open"))
    await desk.keep(PAT, DOC, conversation)
    (event,) = await desk.record.timeline.staff_events(conversation.id, after=0, limit=9)
    assert (event.seq, event.content.body, event.content.after_seq) == (1, "referred", 0)


async def test_the_provider_s_state_is_shown(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent = await desk.send(conversation.id, PAT)
    assert sent.provider is ProviderState.PENDING
    now = desk.clock.now()
    (delivery,) = await desk.record.outbox.claim(now=now, lease=timedelta(minutes=1), limit=9)
    await desk.record.outbox.delivered([(delivery, Brought("IM1"))])
    await desk.send(conversation.id, DOC)
    (delivery,) = await desk.record.outbox.claim(now=now, lease=timedelta(minutes=1), limit=9)
    await desk.record.outbox.park(delivery, reason="refused")
    states = [one.provider for one in await desk.messages(conversation.id)]
    assert states == [ProviderState.SENT, ProviderState.PARKED]


async def test_a_later_correction_does_not_unsend_a_message(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent = await desk.send(conversation.id, PAT)
    now = desk.clock.now()
    claimed = await desk.record.outbox.claim(now=now, lease=timedelta(minutes=1), limit=9)
    await desk.record.outbox.delivered([(claimed[0], Brought("IM1"))])
    async with desk.uow() as uow:
        loaded, message = await uow.conversations.get(conversation.id), await uow.messages.get(conversation.id, sent.id)
        loaded.correct(message, by=PAT.identity, body=MessageBody("Better"), at=now, window=EDIT_WINDOW)
        uow.conversations.save(loaded)
        committed = await uow.commit()
    view = committed.message(sent.id)
    assert (view.provider, view.body, view.seq) == (ProviderState.SENT, "Better", 1)
    assert len(await desk.record.outbox.claim(now=now, lease=timedelta(minutes=1), limit=9)) == 1
