"""The relay: everything arrives once and in order, whatever the provider does."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from application.ports.messaging import Brought, Delivery, MessagingUnavailable, Outbox
from application.relay.deliver_outbox import RelayPolicy
from application.views import ProviderState
from domain.errors import Busy
from domain.ids import ConversationId
from domain.priority import Priority
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
ME = an_actor(PAT)


async def spoken(clinic: Clinic, count: int = 3) -> ConversationId:
    id = (await clinic.conversation(PAT, DOC)).id
    for number in range(count):
        await clinic.send(ME, id, f"m{number}", f"k{number}")
    return id


def arrived(clinic: Clinic, id: ConversationId) -> list[int]:
    return [one.seq for one in clinic.gateway.arrived if one.conversation == id]


async def states(clinic: Clinic, id: ConversationId) -> list[ProviderState]:
    found = await clinic.record.timeline.messages(id, visible_from=1, after=None, before=None, limit=99)
    return [one.provider for one in found]


async def test_what_was_committed_arrives_in_order_and_is_struck_off(clinic: Clinic):
    one, other = await spoken(clinic), await spoken(clinic)
    relay = clinic.relay()
    assert await relay() == 6
    assert (arrived(clinic, one), arrived(clinic, other)) == ([1, 2, 3], [1, 2, 3])
    assert await states(clinic, one) == [ProviderState.SENT] * 3
    assert await relay() == 0


async def test_a_failure_holds_back_what_stands_behind_it_and_nothing_else(clinic: Clinic):
    one = await spoken(clinic)
    clinic.later(seconds=1)
    other = await spoken(clinic)
    clinic.gateway.fail()
    relay = clinic.relay()
    await relay()
    assert (arrived(clinic, one), arrived(clinic, other)) == ([], [1, 2, 3])
    assert await relay() == 0
    clinic.later(seconds=1)
    assert await relay() == 0, "the first wait is twice a second"
    clinic.later(seconds=1)
    await relay()
    assert arrived(clinic, one) == [1, 2, 3]


async def test_the_waits_grow_up_to_the_longest(clinic: Clinic):
    policy = RelayPolicy()
    waits = [policy.delay(attempts, 1.0) for attempts in range(30)]
    assert waits[:4] == [timedelta(seconds=seconds) for seconds in (1, 2, 4, 8)]
    assert waits == sorted(waits)
    assert waits[-1] == policy.longest_delay
    assert policy.delay(3, 0.5) == timedelta(seconds=4)


async def test_the_provider_s_own_wait_is_respected(clinic: Clinic):
    id = await spoken(clinic, 1)
    clinic.gateway.fail(retry_after=timedelta(minutes=9))
    relay = clinic.relay()
    await relay()
    clinic.later(minutes=8, seconds=59)
    assert await relay() == 0
    clinic.later(seconds=1)
    assert await relay() == 1
    assert arrived(clinic, id) == [1]


async def test_a_lost_answer_makes_no_double(clinic: Clinic):
    id = await spoken(clinic)
    clinic.gateway.lose_answers(2)
    relay = clinic.relay()
    for _ in range(3):
        await relay()
        clinic.later(minutes=5)
    assert arrived(clinic, id) == [1, 2, 3]
    assert await states(clinic, id) == [ProviderState.SENT] * 3


async def test_what_is_refused_is_parked_and_the_rest_goes_on(clinic: Clinic):
    id = await spoken(clinic)
    clinic.gateway.refuse()
    await clinic.relay()()
    assert arrived(clinic, id) == [2, 3]
    assert await states(clinic, id) == [ProviderState.PARKED, ProviderState.SENT, ProviderState.SENT]


async def test_what_fails_too_often_while_others_arrive_is_parked_and_the_rest_goes_on(clinic: Clinic):
    id = await spoken(clinic, 2)
    clinic.gateway.fail(3)
    relay = clinic.relay(attempts=3)
    relay.breaker.took()
    for round in range(4):
        assert await relay(), f"round {round}"
        clinic.later(minutes=5)
    assert arrived(clinic, id) == [2]
    assert await states(clinic, id) == [ProviderState.PARKED, ProviderState.SENT]


async def test_a_provider_that_stalls_is_given_up_and_tried_again(clinic: Clinic):
    id = await spoken(clinic)
    released = clinic.gateway.stall()
    relay = clinic.relay(timeout=timedelta(0))
    await relay()
    assert arrived(clinic, id) == []
    released.set()
    clinic.later(minutes=5)
    await clinic.relay()()
    assert arrived(clinic, id) == [1, 2, 3]


async def test_one_stalled_conversation_does_not_stop_others_being_written(clinic: Clinic):
    id = await spoken(clinic, 1)
    released = clinic.gateway.stall()
    round = asyncio.create_task(clinic.relay()())
    sent = await clinic.send(ME, id, "meanwhile", "meanwhile")
    assert sent.message.seq == 2
    released.set()
    assert await round == 1
    await clinic.relay()()
    assert arrived(clinic, id) == [1, 2]


async def test_rounds_at_once_deliver_once_and_in_order(clinic: Clinic):
    some = [await spoken(clinic) for _ in range(4)]
    await asyncio.gather(*(clinic.relay(batch=5)() for _ in range(5)))
    while await clinic.relay()():
        pass
    assert [arrived(clinic, id) for id in some] == [[1, 2, 3]] * 4


async def test_a_relay_that_died_leaves_its_work_to_the_next_one(clinic: Clinic):
    id = await spoken(clinic)
    policy = RelayPolicy()
    await clinic.record.outbox.claim(now=clinic.clock.now(), lease=policy.lease, limit=99)
    assert await clinic.relay()() == 0
    clinic.clock.advance(policy.lease)
    assert await clinic.relay()() == 3
    assert arrived(clinic, id) == [1, 2, 3]


async def test_the_gateway_looks_before_it_takes_again(clinic: Clinic):
    id = await spoken(clinic, 1)
    (event,) = await clinic.record.timeline.events(id, after=0, limit=1)
    clinic.gateway.lose_answers()
    with pytest.raises(MessagingUnavailable):
        await clinic.gateway.deliver(event)
    name = await clinic.gateway.deliver(event)
    assert name == await clinic.gateway.deliver(event)
    assert clinic.gateway.arrived == [event]


async def test_an_outage_uses_up_no_attempts_and_parks_nothing(clinic: Clinic):
    some = [await spoken(clinic) for _ in range(4)]
    clinic.gateway.go_down()
    relay = clinic.relay(attempts=3)
    for _ in range(24 * 60):
        await relay()
        clinic.later(minutes=1)
    assert await clinic.record.outbox.parked() == 0
    assert clinic.gateway.turned_away < 20, "only asked, not tried"
    clinic.gateway.come_back()
    for _ in range(4):
        clinic.later(minutes=5)
        await relay()
    assert [arrived(clinic, id) for id in some] == [[1, 2, 3]] * 4
    assert await states(clinic, some[0]) == [ProviderState.SENT] * 3


async def test_while_the_provider_fails_for_everybody_it_is_only_asked_now_and_then(clinic: Clinic):
    for _ in range(9):
        await spoken(clinic)
    clinic.gateway.go_down()
    relay = clinic.relay()
    await relay()
    assert clinic.gateway.turned_away <= 16, "a round that is under way ends"
    before = clinic.gateway.turned_away
    for _ in range(600):
        assert await relay() == 0
        clinic.later(seconds=1)
    assert clinic.gateway.turned_away == before
    assert 10 <= clinic.gateway.asked <= 20, "after 1, 2, 4 … 60 seconds"


async def test_what_is_too_much_for_one_conversation_stops_no_others(clinic: Clinic):
    breaker = clinic.relay().breaker
    for _ in range(9):
        breaker.failed(MessagingUnavailable("too-many-requests", local=True))
    assert not breaker.is_open
    for _ in range(5):
        breaker.failed(MessagingUnavailable("unreachable"))
    assert breaker.is_open


async def test_the_breaker_respects_the_provider_s_own_wait(clinic: Clinic):
    breaker = clinic.relay().breaker
    for _ in range(5):
        breaker.failed(MessagingUnavailable("server-error", timedelta(minutes=9)))
    clinic.later(minutes=8, seconds=59)
    assert not await breaker.lets_through()
    clinic.later(seconds=1)
    assert await breaker.lets_through()


async def test_a_round_begins_nothing_after_its_time(clinic: Clinic):
    id = await spoken(clinic)
    assert await clinic.relay(round=timedelta(0))() == 3
    assert arrived(clinic, id) == []
    assert await clinic.relay()() == 3, "what was not tried is given back"
    assert arrived(clinic, id) == [1, 2, 3]


async def test_an_urgent_conversation_passes_the_backlog(clinic: Clinic):
    for _ in range(5):
        await spoken(clinic)
    clinic.later(seconds=1)
    id = (await clinic.conversation(PAT, DOC)).id
    await clinic.send(ME, id, "now", "now", priority=Priority.URGENT)
    await clinic.relay(batch=1)()
    assert [one.conversation for one in clinic.gateway.arrived] == [id]


class Slow:
    """An outbox whose writing takes a turn; it counts its writings, and can not write of `spoilt` conversations."""

    def __init__(self, outbox: Outbox, *spoilt: ConversationId) -> None:
        self.outbox, self.spoilt, self.written = outbox, spoilt, list[int]()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.outbox, name)

    async def delivered(self, done: Sequence[tuple[Delivery, Brought | None]]) -> None:
        await asyncio.sleep(0)
        if any(one.conversation in self.spoilt for one, _ in done):
            raise Busy("the record can not be written now")
        self.written.append(len(done))
        await self.outbox.delivered(done)


async def test_what_many_conversations_got_meanwhile_is_struck_off_together(clinic: Clinic):
    for _ in range(8):
        await spoken(clinic, 2)
    outbox = Slow(clinic.record.outbox)
    relay = evolve(clinic.relay(), outbox=outbox)
    assert await relay() == 16
    assert outbox.written == [2, 14], "the first waits for nobody, the others go with one another"
    assert await relay() == 0


async def test_what_can_not_be_struck_off_keeps_nothing_else_from_it(clinic: Clinic):
    ids = [await spoken(clinic, 1) for _ in range(4)]
    outbox = Slow(clinic.record.outbox, ids[2])
    with pytest.raises(Busy):
        await evolve(clinic.relay(), outbox=outbox)()
    assert [await states(clinic, id) for id in ids] == [
        [ProviderState.PENDING if id == ids[2] else ProviderState.SENT] for id in ids
    ]
