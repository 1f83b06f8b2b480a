"""What every `Outbox` promises."""

import asyncio
from datetime import timedelta

import pytest

from application.ports.messaging import WITHHELD, Brought, Delivery
from application.views import ProviderState
from domain.ids import ConversationId
from domain.priority import Priority
from tests.support.builders import a_note, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
LEASE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


async def spoken(desk: Desk, count: int = 3) -> ConversationId:
    conversation = await desk.opened(PAT, DOC)
    for _ in range(count):
        await desk.send(conversation.id, PAT)
    return conversation.id


async def claim(desk: Desk, limit: int = 99) -> list[Delivery]:
    claimed = await desk.record.outbox.claim(now=desk.clock.now(), lease=LEASE, limit=limit)
    return list(claimed)


def places(deliveries: list[Delivery]) -> list[tuple[ConversationId, int]]:
    return [(one.conversation, one.seq) for one in deliveries]


async def test_what_was_committed_is_claimed_in_order(desk: Desk):
    id = await spoken(desk)
    assert places(await claim(desk)) == [(id, 1), (id, 2), (id, 3)]


async def test_notes_never_leave_the_house(desk: Desk):
    id = await spoken(desk, 1)
    await desk.decide(id, lambda one: one.write_note(a_note()))
    assert places(await claim(desk)) == [(id, 1)]


async def test_every_shared_event_is_mirrored(desk: Desk):
    ann, now = a_provider("ann"), desk.clock.now()
    id = await spoken(desk, 1)
    await desk.keep(ann)
    await desk.decide(id, lambda one: one.add(ann, at=now, visible_from=None))
    await desk.decide(id, lambda one: one.remove(ann.identity))
    await desk.decide(id, lambda one: one.hold(now + SECOND, now))
    assert places(await claim(desk)) == [(id, seq) for seq in (1, 2, 3, 4)]


async def test_what_was_claimed_is_not_claimed_again_before_the_lease_is_over(desk: Desk):
    id = await spoken(desk)
    await claim(desk)
    assert await claim(desk) == []
    desk.clock.advance(LEASE - SECOND)
    assert await claim(desk) == []
    desk.clock.advance(2 * SECOND)
    assert places(await claim(desk)) == [(id, 1), (id, 2), (id, 3)]


async def test_a_conversation_belongs_to_one_claimer_at_a_time(desk: Desk):
    id, other = await spoken(desk), await spoken(desk)
    first = await claim(desk, limit=2)
    assert len({one.conversation for one in first}) == 1
    rest = await claim(desk)
    taken = first[0].conversation
    assert {one.conversation for one in rest} == {id, other} - {taken}
    await desk.send(taken, PAT)
    assert await claim(desk) == [], "not even what came later"


async def test_deliveries_of_one_conversation_come_together(desk: Desk):
    some = [await spoken(desk, 0) for _ in range(4)]
    for round in range(3):
        for id in some if round % 2 else reversed(some):
            await desk.send(id, PAT)
    claimed = await claim(desk)
    blocks = [claimed[start : start + 3] for start in range(0, 12, 3)]
    assert {block[0].conversation for block in blocks} == set(some)
    for block in blocks:
        assert places(block) == [(block[0].conversation, seq) for seq in (1, 2, 3)]


async def test_what_was_delivered_is_struck_off(desk: Desk):
    id = await spoken(desk)
    first, second, third = await claim(desk)
    await desk.record.outbox.delivered([(first, Brought("IM1")), (second, None)])
    await desk.record.outbox.release([third])
    assert places(await claim(desk)) == [(id, 3)]


async def test_what_arrived_at_the_next_places_has_been_heard_there(desk: Desk):
    id = await spoken(desk, 4)
    places = desk.record.places

    async def heard() -> int:
        (thread,) = await places.to_compare(before=desk.clock.now(), limit=9)
        return thread.heard

    first, second, third, fourth = await claim(desk)
    await desk.record.outbox.delivered([(first, Brought("IM1", 0)), (third, Brought("IM3", 3))])
    assert await heard() == 0
    assert [(one.ref, one.place) for one in await places.places_after(id, -1)] == [("IM1", 0), ("IM3", 3)]
    await desk.record.outbox.delivered([(second, Brought("IM2", 1)), (fourth, Brought("IM4"))])
    assert await heard() == 1
    await places.note_heard(id, 2)
    assert await heard() == 3


async def test_what_is_brought_again_stands_behind_what_was_known_there_when_it_was_first_claimed(desk: Desk):
    id, record = await spoken(desk), desk.record
    await record.places.note_thread(id, "CH1")
    first, second, third = await claim(desk)
    assert [one.behind for one in (first, second, third)] == [-1, -1, -1]
    await record.outbox.delivered([(first, Brought("IM1", 4))])
    await record.outbox.postpone(second, due_at=desk.clock.now(), reason="timeout")
    await record.outbox.release([third])
    assert [one.behind for one in await claim(desk)] == [-1, 4], "the one may be there, the other was never tried"
    desk.clock.advance(LEASE)
    assert [one.behind for one in await claim(desk)] == [-1, 4]
    await record.outbox.delivered([(second, Brought("IM2", 7))])
    desk.clock.advance(LEASE)
    assert [one.behind for one in await claim(desk)] == [4]
    await record.places.note_thread(id, "CH2")
    desk.clock.advance(LEASE)
    assert [one.behind for one in await claim(desk)] == [-1], "it was made anew there, and counts from the start"


async def test_of_two_copies_there_the_one_that_was_heard_stays(desk: Desk):
    id = await spoken(desk, 1)
    (said,) = await desk.messages(id)
    (delivery,) = await claim(desk)
    await desk.record.places.note_message(id, said.id, "IM1", 0)
    await desk.record.outbox.delivered([(delivery, Brought("IM2", 1))])
    assert await desk.record.mirror.message(id, said.id) == "IM1"
    due = await desk.record.retention.claim(now=desk.clock.now(), until=desk.clock.now(), limit=10)
    assert [(copy.reference, copy.whole) for copy in due] == [("IM2", False)]


async def test_striking_off_twice_is_fine(desk: Desk):
    await spoken(desk, 1)
    (delivery,) = await claim(desk)
    for _ in range(2):
        await desk.record.outbox.delivered([(delivery, Brought("IM1"))])
    await desk.record.outbox.delivered([])
    assert await claim(desk) == []


async def test_what_is_postponed_holds_back_what_stands_behind_it_and_nothing_else(desk: Desk):
    id, other = await spoken(desk), await spoken(desk, 1)
    claimed = [one for one in await claim(desk) if one.conversation == id]
    await desk.record.outbox.postpone(claimed[0], due_at=desk.clock.now() + 30 * SECOND, reason="unavailable")
    await desk.record.outbox.release(claimed[1:])
    assert await claim(desk) == []
    later = await desk.opened(PAT, DOC)
    await desk.send(later.id, PAT)
    await desk.send(id, PAT)
    assert places(await claim(desk)) == [(later.id, 1)]
    desk.clock.advance(30 * SECOND)
    again = await claim(desk)
    assert places(again) == [(id, 1), (id, 2), (id, 3), (id, 4)]
    assert other not in {one.conversation for one in again}


async def test_attempts_count_the_tries_of_each_delivery(desk: Desk):
    await spoken(desk, 2)
    first, second = await claim(desk)
    await desk.record.outbox.postpone(first, due_at=desk.clock.now(), reason="unavailable")
    await desk.record.outbox.release([second])
    again, behind = await claim(desk)
    assert again.attempts == first.attempts + 1
    assert behind.attempts == second.attempts, "what was not tried does not count"


async def test_what_is_parked_lets_the_others_pass(desk: Desk):
    id = await spoken(desk)
    first, *rest = await claim(desk)
    await desk.record.outbox.park(first, reason="refused")
    await desk.record.outbox.release(rest)
    assert places(await claim(desk)) == [(id, 2), (id, 3)]
    desk.clock.advance(timedelta(days=1))
    assert places(await claim(desk)) == [(id, 2), (id, 3)]


async def test_no_more_is_claimed_than_asked_for(desk: Desk):
    for _ in range(3):
        await spoken(desk)
    assert len(await claim(desk, limit=4)) <= 4
    assert await claim(desk, limit=0) == []


async def test_nothing_is_left_behind_by_small_claims(desk: Desk):
    some = {await spoken(desk) for _ in range(3)}
    seen: list[tuple[ConversationId, int]] = []
    while claimed := await claim(desk, limit=2):
        seen += places(claimed)
        await desk.record.outbox.delivered([(one, None) for one in claimed])
    assert sorted(seen) == sorted((id, seq) for id in some for seq in (1, 2, 3))
    for id in some:
        assert [seq for conversation, seq in seen if conversation == id] == [1, 2, 3]


async def test_claimers_at_once_share_the_work_without_overlap(desk: Desk):
    some = [await spoken(desk, 2) for _ in range(6)]
    claims = await asyncio.gather(*(claim(desk, limit=4) for _ in range(5)))
    every = [place for claimed in claims for place in places(claimed)]
    assert len(every) == len(set(every))
    owners = [{one.conversation for one in claimed} for claimed in claims]
    for id in some:
        assert sum(id in owned for owned in owners) <= 1


async def test_what_was_withheld_goes_on_in_order_once_it_is_released(desk: Desk):
    id, kims = await spoken(desk), (await desk.opened(a_patient("kim"), DOC)).id
    await desk.send(kims, DOC)
    first, second, third, *others = await claim(desk)
    await desk.record.outbox.park(first, reason="refused")
    for one in (second, third, *others):
        await desk.record.outbox.park(one, reason=WITHHELD)
    assert await claim(desk) == []
    desk.clock.advance(SECOND)
    await desk.change(lambda uow: uow.withheld.release(PAT.identity))
    states = [one.provider for one in await desk.messages(id)]
    assert states == [ProviderState.PARKED, ProviderState.PENDING, ProviderState.PENDING]
    again = await claim(desk)
    assert (places(again), [one.attempts for one in again]) == ([(id, 2), (id, 3)], [2, 2]), (
        "it may have arrived: the next one looks"
    )
    assert [one.provider for one in await desk.messages(kims)] == [ProviderState.PARKED]


async def test_urgent_conversations_pass_a_backlog(desk: Desk):
    for _ in range(5):
        await spoken(desk, 3)
    desk.clock.advance(SECOND)
    id = await spoken(desk, 1)
    await desk.decide(id, lambda one: one.prioritise(Priority.URGENT))
    first = await claim(desk, limit=2)
    assert {one.conversation for one in first} == {id}


async def test_a_long_queue_that_waits_hides_no_others(desk: Desk):
    waiting = await spoken(desk, 9)
    claimed = await claim(desk)
    await desk.record.outbox.postpone(claimed[0], due_at=desk.clock.now() + LEASE, reason="unavailable")
    await desk.record.outbox.release(claimed[1:])
    desk.clock.advance(SECOND)
    other = await spoken(desk, 1)
    assert places(await claim(desk, limit=3)) == [(other, 1)], f"not behind {waiting}"


async def test_what_is_set_aside_is_counted_and_can_be_tried_again(desk: Desk):
    id = await spoken(desk)
    first, second, third = await claim(desk)
    await desk.record.outbox.park(first, reason="refused")
    await desk.record.outbox.park(second, reason=WITHHELD)
    await desk.record.outbox.delivered([(third, None)])
    assert await desk.record.outbox.parked() == 1
    assert await desk.record.outbox.unpark() == 1
    assert await desk.record.outbox.parked() == 0
    (again,) = await claim(desk)
    assert (again.seq, again.attempts) == (1, 2), "it may have arrived: the next one looks"
    states = [one.provider for one in await desk.messages(id)]
    assert states == [ProviderState.PENDING, ProviderState.PARKED, ProviderState.SENT]


async def test_the_oldest_is_the_message_that_waits_longest_and_is_not_set_aside(desk: Desk):
    assert await desk.record.outbox.oldest() is None
    began = desk.clock.now()
    await spoken(desk, 1)
    desk.clock.advance(SECOND)
    await spoken(desk, 1)
    assert await desk.record.outbox.oldest() == began
    first, second = sorted(await claim(desk), key=lambda one: one.attempts)
    messages = {one.conversation: (await desk.messages(one.conversation))[0].created_at for one in (first, second)}
    older, younger = sorted((first, second), key=lambda one: messages[one.conversation])
    await desk.record.outbox.postpone(older, due_at=began + LEASE, reason="unavailable")
    assert await desk.record.outbox.oldest() == began, "who tries again makes nothing younger"
    (again,) = [one for one in await later(desk) if one.conversation == older.conversation]
    await desk.record.outbox.park(again, reason="refused")
    assert await desk.record.outbox.oldest() == began + SECOND
    await desk.record.outbox.delivered([(younger, None)])
    assert await desk.record.outbox.oldest() is None


async def later(desk: Desk) -> list[Delivery]:
    desk.clock.advance(2 * LEASE)
    return await claim(desk)
