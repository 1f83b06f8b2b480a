"""What every record promises of the clock ledger: it notes with the act who waits, who answered, and what paused."""

import asyncio
import itertools
from datetime import timedelta

import pytest

from domain.clock_ledger import SOONEST, ClockLedger, EntryKind
from domain.conversation import Conversation, Disposition
from domain.ids import MessageId
from domain.message import MessageBody
from domain.priority import Priority
from tests.support.builders import IDS, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
WAITING, ANSWERED, HELD, OPEN, CLOSED = EntryKind


async def noted(desk: Desk, one: Conversation) -> list[tuple[EntryKind, int, str | None]]:
    async with desk.uow() as uow:
        return [(entry.kind, entry.seq, entry.by) for entry in await uow.clocks.of(one.id)]


async def ledger(desk: Desk, one: Conversation) -> ClockLedger:
    async with desk.uow() as uow:
        return ClockLedger(await uow.clocks.of(one.id))


async def to_look_at(desk: Desk) -> list[str]:
    async with desk.uow() as uow:
        return list(await uow.clocks.to_look_at(desk.clock.now(), limit=9))


async def test_only_a_changed_turn_is_noted(desk: Desk):
    one = await desk.opened(PAT, DOC)
    for author in (PAT, PAT, DOC, DOC, PAT):
        desk.clock.advance(MINUTE)
        await desk.send(one.id, author)
    assert await noted(desk, one) == [(WAITING, 1, "pat"), (ANSWERED, 3, "doc"), (WAITING, 5, "pat")]
    first, second = (await ledger(desk, one)).episodes
    assert (first.end - first.start, first.answered_by) == (2 * MINUTE, "doc")
    assert (second.start, second.end) == (desk.clock.now(), None)
    view = await desk.record.conversations.details(an_actor(DOC), one.id)
    assert view.turn_since == second.start


async def test_an_answer_and_a_new_question_in_one_breath_begin_a_new_wait(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT)
    desk.clock.advance(MINUTE)

    async def say(author) -> None:
        await desk.send(one.id, author)

    # Units of work that are handed in together are written together.
    await asyncio.gather(say(DOC), say(PAT), say(DOC), say(PAT))
    kinds = [kind for kind, _, _ in await noted(desk, one)]
    assert kinds[:2] == [WAITING, ANSWERED]
    assert all(before is not after for before, after in itertools.pairwise(kinds))
    view = await desk.record.conversations.details(an_actor(DOC), one.id)
    assert view.turn_since == desk.clock.now()


async def test_what_no_person_of_the_team_says_stops_nothing(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT)

    def announce(conversation: Conversation) -> None:
        body = MessageBody("Ready for pickup")
        conversation.announce(id=MessageId(IDS.new()), body=body, at=desk.clock.now())

    await desk.decide(one.id, announce)
    assert [kind for kind, _, _ in await noted(desk, one)] == [WAITING]


async def test_a_hold_pauses_and_the_patient_s_word_ends_it(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT)
    start = desk.clock.now()
    desk.clock.advance(MINUTE)
    await desk.decide(one.id, lambda it: it.hold(desk.clock.now() + 60 * MINUTE, desk.clock.now()))
    desk.clock.advance(10 * MINUTE)
    await desk.send(one.id, PAT)
    (episode,) = (await ledger(desk, one)).episodes
    (rest,) = episode.rests
    assert (rest.start, rest.end) == (start + MINUTE, start + 11 * MINUTE)
    async with desk.uow() as uow:
        of_waiting = await uow.clocks.of_waiting([one.id])
        assert of_waiting[one.id] == await uow.clocks.of(one.id)
        assert await uow.clocks.of_waiting([]) == {}


async def test_closing_ends_a_wait_and_reopening_begins_with_a_fresh_clock(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT)
    desk.clock.advance(MINUTE)
    await desk.decide(one.id, lambda it: it.close(Disposition.RESOLVED, desk.clock.now()))
    async with desk.uow() as uow:
        assert await uow.clocks.of_waiting([one.id]) == {}
    await desk.decide(one.id, lambda it: it.reopen(desk.clock.now()))
    assert (await ledger(desk, one)).waiting is None
    desk.clock.advance(MINUTE)
    await desk.send(one.id, PAT)
    waiting = (await ledger(desk, one)).waiting
    assert waiting is not None
    assert waiting.start == desk.clock.now()


async def test_the_watch_looks_at_waits_that_last_and_forgets_the_others(desk: Desk):
    waits, answered, closed = [await desk.opened(PAT, DOC) for _ in range(3)]
    for one in (waits, answered, closed):
        await desk.send(one.id, PAT)
    await desk.send(answered.id, DOC)
    await desk.decide(closed.id, lambda it: it.close(Disposition.RESOLVED, desk.clock.now()))
    assert await to_look_at(desk) == []
    desk.clock.advance(SOONEST)
    assert set(await to_look_at(desk)) == {waits.id, answered.id, closed.id}
    await desk.change(lambda uow: uow.clocks.forget_over(desk.clock.now()))
    assert await to_look_at(desk) == [waits.id]
    again = desk.clock.now() + MINUTE
    await desk.change(lambda uow: uow.clocks.looked(waits.id, at=desk.clock.now(), again=again))
    assert await to_look_at(desk) == []
    desk.clock.advance(MINUTE)
    assert await to_look_at(desk) == [waits.id]
    await desk.change(lambda uow: uow.clocks.looked(waits.id, at=desk.clock.now(), again=None))
    assert await to_look_at(desk) == []
    await desk.change(lambda uow: uow.clocks.look_again("elsewhere", desk.clock.now()))
    assert await to_look_at(desk) == []
    await desk.change(lambda uow: uow.clocks.look_again(None, desk.clock.now()))
    assert await to_look_at(desk) == [waits.id]


async def test_a_raised_priority_and_the_end_of_a_hold_are_looked_at(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT)
    desk.clock.advance(SOONEST)
    await desk.change(lambda uow: uow.clocks.looked(one.id, at=desk.clock.now(), again=None))
    await desk.decide(one.id, lambda it: it.prioritise(Priority.HIGH))
    desk.clock.advance(SOONEST)
    assert await to_look_at(desk) == [one.id]


async def test_which_pool_a_conversation_left_is_noted_and_when(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT)
    desk.clock.advance(MINUTE)
    await desk.decide(one.id, lambda it: it.entrust("night"))
    left = desk.clock.now()
    await desk.decide(one.id, lambda it: it.assign(DOC, at=left))
    await desk.decide(one.id, lambda it: it.entrust("night"))
    desk.clock.advance(MINUTE)
    await desk.decide(one.id, lambda it: it.entrust("day"))
    moves = ((left, one.pool or ""), (desk.clock.now(), "night"))
    assert (await ledger(desk, one)).moves == moves
    async with desk.uow() as uow:
        assert ClockLedger((await uow.clocks.of_waiting([one.id]))[one.id]).moves == moves
