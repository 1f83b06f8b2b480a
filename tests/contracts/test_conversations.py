"""What every `Conversations` promises to keep and to find."""

import asyncio
from datetime import timedelta

import pytest
from attrs import evolve

from application.ports.channel import RowChanged
from domain.conversation import Conversation, Disposition, Status, Turn
from domain.errors import NotFound
from domain.ids import ConversationId
from domain.person import Role
from domain.priority import Priority
from tests.support.builders import a_conversation, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
HOUR = timedelta(hours=1)


async def save(desk: Desk, conversation: Conversation) -> None:
    await desk.change(lambda uow: uow.conversations.save(conversation))


# Keeping


async def test_a_conversation_comes_back_as_it_was_kept(desk: Desk):
    former = await desk.opened(PAT, DOC)
    kept = await desk.opened(
        PAT,
        DOC,
        unique_name="Knee:1",
        friendly_name="Your knee – und so",
        pool="west",
        continues=former.id,
        priority=Priority.HIGH,
        created_by=DOC.identity,
    )
    loaded = await desk.load(kept.id)
    for name in ("id", "patient", "created_by", "created_at", "unique_name", "friendly_name", "pool", "continues"):
        assert getattr(loaded, name) == getattr(kept, name), name
    assert (loaded.status, loaded.priority, loaded.turn) == (Status.OPEN, Priority.HIGH, Turn.NOBODY)
    assert (loaded.last_seq, loaded.assignee, loaded.closed_at, loaded.hold_until) == (0, None, None, None)
    assert loaded.participants == kept.participants


async def test_every_way_to_stand_comes_back(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    until = desk.clock.now() + timedelta(days=3, microseconds=1)
    await desk.decide(conversation.id, lambda one: one.hold(until, desk.clock.now()))
    held = await desk.load(conversation.id)
    assert (held.status, held.hold_until) == (Status.ON_HOLD, until)
    await desk.decide(conversation.id, lambda one: one.close(Disposition.REFERRED, desk.clock.now()))
    closed = await desk.load(conversation.id)
    assert (closed.status, closed.hold_until, closed.disposition) == (Status.CLOSED, None, Disposition.REFERRED)
    assert closed.closed_at == desk.clock.now()
    await desk.decide(conversation.id, lambda one: one.reopen(desk.clock.now()))
    opened = await desk.load(conversation.id)
    assert (opened.status, opened.closed_at, opened.disposition) == (Status.OPEN, None, None)
    await desk.decide(conversation.id, lambda one: one.assign(DOC, at=desk.clock.now()))
    assert (await desk.load(conversation.id)).assignee == DOC.identity


async def test_lists_are_told_of_a_new_conversation(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    assert RowChanged(conversation=conversation.id) in desk.signals


async def test_an_unknown_conversation_is_not_found(desk: Desk):
    for id in ("0" * 32, "", "x'; --", "🙂"):
        with pytest.raises(NotFound):
            await desk.load(ConversationId(id))


async def test_a_unique_name_finds_its_conversation_without_case(desk: Desk):
    conversation = await desk.opened(PAT, DOC, unique_name="Knee:Pat")
    async with desk.uow() as uow:
        named = await uow.conversations.named("kNEE:pAT")
        assert named is not None
        assert named.id == conversation.id
        assert named.unique_name == "Knee:Pat"
        assert await uow.conversations.named("knee") is None


async def test_of_two_who_take_a_unique_name_at_once_one_gets_it(desk: Desk):
    await desk.keep(PAT, DOC)
    both = [a_conversation(PAT, DOC, unique_name=name) for name in ("Same", "sAME")]
    outcomes = await asyncio.gather(*(desk.keep(one) for one in both), return_exceptions=True)
    assert sorted(type(one).__name__ for one in outcomes) == ["ConcurrentUpdate", "NoneType"]
    winner = both[outcomes.index(None)]
    async with desk.uow() as uow:
        named = await uow.conversations.named("same")
        assert named is not None
        assert named.id == winner.id


async def test_a_person_s_new_conversations_are_counted_from_a_time_on(desk: Desk):
    await desk.opened(PAT, DOC)
    desk.clock.advance(HOUR)
    await desk.opened(PAT, DOC)
    await desk.opened(PAT, DOC, created_by=DOC.identity)
    now = desk.clock.now()
    async with desk.uow() as uow:
        assert await uow.conversations.opened_since(PAT.identity, now - 2 * HOUR) == 2
        assert await uow.conversations.opened_since(PAT.identity, now - HOUR / 2) == 1
        assert await uow.conversations.opened_since(ANN.identity, now - 2 * HOUR) == 0


async def test_holds_that_are_over_are_found(desk: Desk):
    early, late, never = [await desk.opened(PAT, DOC) for _ in range(3)]
    now = desk.clock.now()
    await desk.decide(early.id, lambda one: one.hold(now + HOUR, now))
    await desk.decide(late.id, lambda one: one.hold(now + 3 * HOUR, now))
    await desk.decide(never.id, lambda one: one.hold(now + HOUR, now))
    await desk.decide(never.id, lambda one: one.close(Disposition.OTHER, now))
    async with desk.uow() as uow:
        assert await uow.conversations.held_until(now) == ()
        assert await uow.conversations.held_until(now + HOUR) == (early.id,)
        assert set(await uow.conversations.held_until(now + 4 * HOUR)) == {early.id, late.id}


async def test_where_somebody_takes_part_who_can_not_any_more_is_found(desk: Desk):
    def close(one: Conversation) -> None:
        one.close(Disposition.OTHER, desk.clock.now())

    theirs, long_closed, lately_closed = [await desk.opened(PAT, DOC, ANN) for _ in range(3)]
    left = await desk.opened(PAT, DOC, ANN)
    await desk.opened(PAT, DOC)
    await desk.decide(left.id, lambda one: one.remove(ANN.identity))
    await desk.decide(long_closed.id, close)
    since = desk.clock.now()
    desk.clock.advance(HOUR)
    await desk.decide(lately_closed.id, close)

    async def found(limit: int = 9) -> set[str]:
        async with desk.uow() as uow:
            return set(await uow.conversations.with_departed(closed_after=since, limit=limit))

    assert await found() == set()
    for gone in (evolve(ANN, active=False), evolve(ANN, role=Role.ADMIN)):
        await desk.keep(gone)
        assert await found() == {theirs.id, lately_closed.id}
        assert len(await found(limit=1)) == 1
    await desk.keep(ANN, evolve(PAT, active=False))
    assert await found() == set(), "a patient stays"


async def test_a_patient_s_conversations_that_are_not_closed_are_found(desk: Desk):
    first = await desk.opened(PAT, DOC, at=desk.clock.now())
    held = await desk.opened(PAT, DOC, at=desk.clock.advance(HOUR))
    shut = await desk.opened(PAT, DOC, at=desk.clock.advance(HOUR))
    await desk.opened(a_patient("kim"), DOC)
    now = desk.clock.now()
    await desk.decide(held.id, lambda one: one.hold(now + HOUR, now))
    await desk.decide(shut.id, lambda one: one.close(Disposition.OTHER, now))
    async with desk.uow() as uow:
        assert await uow.conversations.open_of(PAT.identity) == (first.id, held.id)
        assert await uow.conversations.open_of(DOC.identity) == ()
