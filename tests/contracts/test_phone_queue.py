"""What every `PhoneQueue` promises: calls in their order, each taken by one."""

from datetime import timedelta

import pytest

from domain.errors import CallDone, CallTaken, ConcurrentUpdate, Invalid, NotFound
from domain.ids import CallId, Identity
from domain.phone_queue import CallReason, PhoneCall
from tests.support.builders import IDS
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)
PAT, DOC, ANN = Identity("pat"), Identity("doc"), Identity("ann")


def a_call(desk: Desk, patient: str = "pat", **said) -> PhoneCall:
    return PhoneCall(
        id=CallId(IDS.new()),
        patient=Identity(patient),
        reason=said.pop("reason", CallReason.RESULT),
        created_by=DOC,
        created_at=said.pop("at", desk.clock.now()),
        **said,
    )


async def keep(desk: Desk, *calls: PhoneCall) -> None:
    def change(uow) -> None:
        for one in calls:
            uow.calls.add(one)

    await desk.change(change)


async def waiting(desk: Desk, after=None, limit: int = 99) -> list[PhoneCall]:
    async with desk.uow() as uow:
        return list(await uow.calls.page(after=after, limit=limit))


async def test_a_call_comes_back_as_it_was_kept(desk: Desk):
    full, bare = a_call(desk, note="Potassium 6.1 \u00dc"), a_call(desk)
    await keep(desk, full, bare)
    async with desk.uow() as uow:
        assert [await uow.calls.get(one.id) for one in (full, bare)] == [full, bare]
        with pytest.raises(NotFound):
            await uow.calls.get(CallId("0" * 32))
    assert "Potassium" not in repr(full)
    with pytest.raises(Invalid):
        a_call(desk, note=" ")


async def test_the_longest_waiting_comes_first_and_pages_do_not_overlap(desk: Desk):
    calls = [a_call(desk, at=desk.clock.now() - number * MINUTE) for number in (0, 3, 1, 2, 3)]
    await keep(desk, *calls)
    ordered = sorted(calls, key=lambda one: (one.created_at, one.id))
    assert await waiting(desk) == ordered
    first = await waiting(desk, limit=2)
    rest = await waiting(desk, after=(first[-1].created_at, first[-1].id))
    assert first + rest == ordered


async def test_who_was_called_waits_no_more(desk: Desk):
    call = a_call(desk)
    await keep(desk, call, a_call(desk, "kim"))
    taken = call.take(DOC, desk.clock.advance(MINUTE))
    await desk.change(lambda uow: uow.calls.save(call, taken))
    async with desk.uow() as uow:
        assert await uow.calls.get(call.id) == taken
        assert await uow.calls.waits_for(PAT)
    made = taken.finish(DOC, desk.clock.advance(MINUTE))
    await desk.change(lambda uow: uow.calls.save(taken, made))
    assert [one.patient for one in await waiting(desk)] == ["kim"]
    async with desk.uow() as uow:
        assert await uow.calls.get(call.id) == made
        assert not await uow.calls.waits_for(PAT)


async def test_of_two_who_take_a_call_one_is_told(desk: Desk):
    call = a_call(desk)
    await keep(desk, call)
    await desk.change(lambda uow: uow.calls.save(call, call.take(DOC, desk.clock.now())))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.calls.save(call, call.take(ANN, desk.clock.now())))


async def test_a_call_is_its_taker_s_until_it_is_made(desk: Desk):
    now = desk.clock.now()
    taken = a_call(desk).take(DOC, now)
    assert taken.take(DOC, now + MINUTE) is taken
    for act in (taken.take, taken.finish):
        with pytest.raises(CallTaken):
            act(ANN, now)
    made = taken.finish(DOC, now)
    assert made.finish(DOC, now + MINUTE) is made
    for who in (DOC, ANN):
        with pytest.raises(CallDone):
            made.take(who, now)
    assert a_call(desk).finish(ANN, now).taken_by == ANN
