"""What every `Notices` promises: none is lost, each is claimed by one, and what ended stays ended."""

from datetime import timedelta

import pytest
from attrs import evolve

from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.records import KeptNotice, NoticeOutcome
from domain.errors import ConcurrentUpdate
from domain.ids import AlertId, ConversationId, Identity, NoticeId
from tests.support.builders import IDS
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)


def a_notice(desk: Desk, **said) -> Notice:
    fields = {
        "id": NoticeId(IDS.new()),
        "kind": NoticeKind.MESSAGE_WAITING,
        "channel": NoticeChannel.PUSH,
        "recipient": Identity("pat"),
        "at": desk.clock.now(),
    }
    return Notice(**{**fields, **said})


async def due(desk: Desk) -> tuple[KeptNotice, ...]:
    async with desk.uow() as uow:
        return await uow.notices.due(desk.clock.now(), limit=10)


async def test_a_notice_is_due_from_its_time_on_and_comes_back_whole(desk: Desk):
    full = a_notice(
        desk, conversation=ConversationId("c" * 32), alert=AlertId("a" * 32), until=desk.clock.now() + MINUTE
    )
    later = a_notice(desk, at=desk.clock.now() + MINUTE)
    await desk.change(lambda uow: [uow.notices.add(one) for one in (later, full, full)])
    assert [one.notice for one in await due(desk)] == [full]
    desk.clock.advance(MINUTE)
    assert [one.notice for one in await due(desk)] == [full, later]


async def test_of_two_who_claim_a_notice_one_gives_it(desk: Desk):
    await desk.change(lambda uow: uow.notices.add(a_notice(desk)))
    (kept,) = await due(desk)
    until = desk.clock.now() + MINUTE
    await desk.change(lambda uow: uow.notices.claim(kept, until=until))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.notices.claim(kept, until=until))
    assert await due(desk) == ()
    desk.clock.advance(MINUTE)
    (again,) = await due(desk)
    assert again == evolve(kept, due_at=until, attempts=1), "whoever claimed it may have died"


async def test_what_failed_is_due_later_and_what_ended_never(desk: Desk):
    await desk.change(lambda uow: uow.notices.add(a_notice(desk)))
    (kept,) = await due(desk)
    claimed = evolve(kept, due_at=desk.clock.now() + MINUTE, attempts=1)
    await desk.change(lambda uow: uow.notices.claim(kept, until=claimed.due_at))
    later = desk.clock.now() + 5 * MINUTE
    await desk.change(lambda uow: uow.notices.postpone(claimed, due_at=later, reason="timeout"))
    desk.clock.advance(4 * MINUTE)
    assert await due(desk) == ()
    desk.clock.advance(MINUTE)
    (again,) = await due(desk)
    assert (again.due_at, again.reason, again.attempts) == (later, "timeout", 1)
    ended = desk.clock.now()
    await desk.change(lambda uow: uow.notices.end(again, NoticeOutcome.GIVEN, at=ended))
    await desk.change(lambda uow: uow.notices.end(again, NoticeOutcome.REFUSED, at=ended + MINUTE))
    await desk.change(lambda uow: uow.notices.postpone(again, due_at=later, reason="late"))
    assert await due(desk) == ()
    async with desk.uow() as uow:
        (last,) = await uow.notices.page(after=None, limit=5)
    assert (last.outcome, last.ended_at, last.reason) == (NoticeOutcome.GIVEN, ended, "timeout")
    await desk.change(lambda uow: uow.notices.purge(ended))
    async with desk.uow() as uow:
        assert len(await uow.notices.page(after=None, limit=5)) == 1
    await desk.change(lambda uow: uow.notices.purge(ended + MINUTE))
    async with desk.uow() as uow:
        assert await uow.notices.page(after=None, limit=5) == ()


async def test_pages_are_newest_first_and_do_not_overlap(desk: Desk):
    made = [a_notice(desk, at=desk.clock.now() + number * MINUTE) for number in (0, 2, 1, 2)]
    await desk.change(lambda uow: [uow.notices.add(one) for one in made])
    ordered = sorted(made, key=lambda one: (one.at, one.id), reverse=True)
    async with desk.uow() as uow:
        first = await uow.notices.page(after=None, limit=2)
        last = first[-1].notice
        rest = await uow.notices.page(after=(last.at, last.id), limit=9)
    assert [one.notice for one in (*first, *rest)] == ordered
