"""What every `ConversationReader` promises of one conversation: how it stands, and what is unread."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from application.ports.readers import ConversationFilter
from application.views import ConversationView
from domain.access import Actor
from domain.availability import Post
from domain.conversation import Status, Turn
from domain.errors import NotFound
from domain.ids import ConversationId, MessageId
from domain.message import EDIT_WINDOW, MessageBody
from domain.person import Person, Role
from domain.presence import Availability
from domain.priority import Priority
from tests.support.builders import (
    IDS,
    a_conversation,
    a_note,
    a_patient,
    a_person,
    a_provider,
    an_actor,
    an_admin,
)
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, KIM = a_patient(name="Zoë Müller-Ortega"), a_patient("kim", name="Kim Müllhaupt")
DOC, ANN = a_provider(), a_provider("ann", pools={"west"})
MINUTE = timedelta(minutes=1)


async def listed(desk: Desk, who: Person | Actor, limit: int = 50, **which: Any) -> list[ConversationView]:
    actor = who if isinstance(who, Actor) else an_actor(who)
    page = await desk.record.conversations.page(actor, ConversationFilter(**which), after=None, limit=limit)
    assert page.next is None
    return list(page.items)


async def ids(desk: Desk, who: Person | Actor, **which: Any) -> list[ConversationId]:
    return [one.id for one in await listed(desk, who, **which)]


async def see(desk: Desk, who: Person, id: ConversationId) -> ConversationView:
    view: ConversationView = await desk.record.conversations.details(an_actor(who), id)
    return view


# Unread


async def test_unread_counts_what_others_said_since(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(ANN)

    async def unread(who: Person) -> int:
        (row,) = await listed(desk, who)
        assert row.unread == (await see(desk, who, conversation.id)).unread
        return row.unread

    assert await unread(PAT) == 0
    await desk.send(conversation.id, DOC)  # 1
    await desk.send(conversation.id, PAT)  # 2
    await desk.send(conversation.id, DOC)  # 3
    assert (await unread(PAT), await unread(DOC)) == (2, 1), "sending does not mark as read"
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))  # 4
    await desk.decide(conversation.id, lambda one: one.prioritise(Priority.HIGH))  # 5
    await desk.decide(conversation.id, lambda one: one.write_note(a_note()))
    assert (await unread(PAT), await unread(DOC)) == (2, 1), "joins, changes and notes do not count"
    await desk.read(conversation.id, PAT, 1)
    assert await unread(PAT) == 1
    await desk.read(conversation.id, PAT, 5)
    assert await unread(PAT) == 0
    await desk.read(conversation.id, PAT, 2)
    assert await unread(PAT) == 0, "only ever forward"
    await desk.decide(
        conversation.id,
        lambda one: one.announce(id=MessageId(IDS.new()), body=MessageBody("Closed"), at=desk.clock.now()),
    )
    assert (await unread(PAT), await unread(DOC)) == (1, 2), "nobody is the author of a system message"


async def test_one_s_own_messages_never_count_wherever_the_horizon_stands(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    for number in range(1, 9):
        await desk.send(conversation.id, PAT if number % 3 else DOC)
        if number == 5:
            await desk.read(conversation.id, PAT, 4)
            await desk.read(conversation.id, DOC, 4)
    assert (await see(desk, PAT, conversation.id)).unread == 1
    assert (await see(desk, DOC, conversation.id)).unread == 3


async def test_who_joins_has_unread_what_they_may_see(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    bob = a_provider("bob")
    await desk.keep(ANN, bob)
    for _ in range(3):
        await desk.send(conversation.id, PAT)
    now = desk.clock.now()
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=now, visible_from=None))
    await desk.decide(conversation.id, lambda one: one.add(bob, at=now, visible_from=1))
    await desk.send(conversation.id, PAT)
    assert (await see(desk, ANN, conversation.id)).unread == 1
    assert (await see(desk, bob, conversation.id)).unread == 4


async def test_who_comes_back_has_only_later_messages_unread(desk: Desk):
    conversation = await desk.opened(PAT, DOC, ANN)
    await desk.send(conversation.id, ANN)
    await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.remove(ANN.identity))
    await desk.send(conversation.id, PAT)
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))
    assert (await see(desk, ANN, conversation.id)).unread == 0
    await desk.send(conversation.id, PAT)
    await desk.send(conversation.id, ANN)
    assert (await see(desk, ANN, conversation.id)).unread == 1
    await desk.decide(conversation.id, lambda one: one.remove(ANN.identity))
    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=1))
    assert (await see(desk, ANN, conversation.id)).unread == 3, "of all five, the two of her own do not count"


# The last message


async def test_a_list_shows_the_last_message_to_those_who_may_read_it(desk: Desk):
    await desk.keep(ANN)
    conversation = await desk.opened(PAT, DOC)
    assert (await see(desk, DOC, conversation.id)).last is None
    await desk.send(conversation.id, DOC, "How are you?")
    said = await desk.send(conversation.id, PAT, "Fine. " * 100)

    for who in (PAT, DOC):
        last = (await see(desk, who, conversation.id)).last
        assert last is not None
        assert (last.seq, last.author, last.created_at) == (said.seq, PAT.identity, said.created_at)
        assert last.text == ("Fine. " * 100)[:160]
        assert "Fine" not in repr(last)
    assert (await see(desk, a_provider("bob"), conversation.id)).last is None, "they see the row only"

    await desk.decide(conversation.id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))
    assert (await see(desk, ANN, conversation.id)).last is None, "it was said before they came"
    await desk.send(conversation.id, PAT, "Hello Ann")
    last = (await see(desk, ANN, conversation.id)).last
    assert last is not None
    assert last.text == "Hello Ann"


async def test_a_message_that_was_taken_back_stays_the_last_one_without_its_text(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    said = await desk.send(conversation.id, PAT, "Never mind")
    async with desk.uow() as uow:
        kept, message = await uow.conversations.get(conversation.id), await uow.messages.get(conversation.id, said.id)
        kept.retract(message, by=PAT.identity, at=desk.clock.now(), window=EDIT_WINDOW)
        uow.conversations.save(kept)
        await uow.commit()
    last = (await see(desk, DOC, conversation.id)).last
    assert last is not None
    assert (last.seq, last.text) == (said.seq, None)


# Details


async def test_an_unknown_conversation_has_no_details(desk: Desk):
    with pytest.raises(NotFound):
        await see(desk, an_admin(), ConversationId("0" * 32))


async def test_details_show_how_it_stands_and_who_is_there(desk: Desk):
    conversation = await desk.opened(PAT, DOC, unique_name="knee", friendly_name="Knee", priority=Priority.HIGH)
    began = desk.clock.now()
    desk.clock.advance(MINUTE)
    await desk.send(conversation.id, PAT)
    await desk.read(conversation.id, DOC, 1)
    await desk.decide(conversation.id, lambda one: one.write_note(a_note()))
    view = await see(desk, PAT, conversation.id)
    assert (view.id, view.unique_name, view.friendly_name) == (conversation.id, "knee", "Knee")
    assert (view.patient, view.pool, view.assignee, view.continues) == (PAT.identity, "clinic", None, None)
    assert (view.status, view.turn, view.priority) == (Status.OPEN, Turn.PROVIDER, Priority.HIGH)
    assert (view.created_at, view.updated_at, view.turn_since) == (began, began + MINUTE, began + MINUTE)
    assert (view.last_seq, view.staff_seq, view.draft) == (1, 1, None)
    people = {one.identity: one for one in view.participants}
    assert people[PAT.identity].name == PAT.name
    assert (people[DOC.identity].read_seq, people[DOC.identity].delivered_seq) == (1, 1)
    assert people[PAT.identity].read_seq == 0
    (row,) = await listed(desk, PAT)
    assert row == view


async def test_a_note_does_not_move_what_a_patient_sees(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    before = await see(desk, PAT, conversation.id)
    desk.clock.advance(MINUTE)
    await desk.decide(conversation.id, lambda one: one.write_note(a_note()))
    assert (await see(desk, PAT, conversation.id)).updated_at == before.updated_at


async def test_a_linked_conversation_names_the_one_it_continues(desk: Desk):
    former = await desk.opened(PAT, DOC)
    linked = await desk.opened(PAT, DOC, continues=former.id)
    assert (await see(desk, PAT, linked.id)).continues == former.id


async def test_who_took_no_part_in_the_former_one_is_not_told_of_it_unless_staff(desk: Desk):
    mum, colleague = a_person("mum", Role.PROXY), a_provider("colleague")
    await desk.keep(mum, colleague)
    former = await desk.opened(PAT, DOC)
    linked = await desk.opened(PAT, DOC, continues=former.id)
    at = desk.clock.now()
    for one in (mum, colleague):
        await desk.decide(linked.id, lambda here, who=one: here.add(who, at=at, visible_from=1, for_patient=True))
    told = [(await see(desk, one, linked.id)).continues for one in (PAT, DOC, colleague, mum)]
    assert told == [former.id] * 3 + [None]
    await desk.decide(former.id, lambda there: there.add(mum, at=at, visible_from=1, for_patient=True))
    assert (await see(desk, mum, linked.id)).continues == former.id
    await desk.decide(former.id, lambda there: there.remove(mum.identity))
    assert (await see(desk, mum, linked.id)).continues is None


async def test_what_is_kept_of_presence_is_shown(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    now = desk.clock.now()

    async def presence(who: Person) -> tuple[Any, ...]:
        view = await see(desk, PAT, conversation.id)
        one = next(one for one in view.participants if one.identity == who.identity).presence
        return one.online, one.last_seen_at, one.availability, one.on_duty

    assert await presence(DOC) == (False, None, None, None)
    busy = Post(identity=DOC.identity, availability=Availability.BUSY)
    await desk.change(lambda uow: uow.posts.save(Post(identity=DOC.identity), busy))
    await desk.change(lambda uow: uow.presences.saw(DOC.identity, now))
    await desk.change(lambda uow: uow.presences.saw(PAT.identity, now))
    kept = evolve(busy, version=1)
    await desk.change(lambda uow: uow.posts.save(kept, evolve(kept, availability=Availability.AWAY)))
    assert await presence(DOC) == (False, now, Availability.AWAY, None)
    assert await presence(PAT) == (False, now, None, None)


async def test_the_names_of_the_others_are_those_of_today(desk: Desk):
    conversation = a_conversation(PAT, DOC)
    await desk.keep(PAT, DOC, conversation)
    await desk.keep(a_provider(name="Dr. New"))
    view = await see(desk, PAT, conversation.id)
    assert {one.name for one in view.participants} == {PAT.name, "Dr. New"}
