"""What becomes of what was under way when a copy was made, in a record that is restored from it."""

from datetime import timedelta

import pytest

from adapters.persistence import copying
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.records import NoticeOutcome
from domain.ids import NoticeId
from domain.nudge import NudgeKind, NudgePolicy, Nudges
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
FAR = timedelta(days=9)


async def nudges(desk: Desk) -> dict[NudgeKind, Nudges]:
    async with desk.uow() as uow:
        return {one.kind: one for one in await uow.nudges.due(desk.clock.now() + FAR, limit=9)}


async def test_nudges_that_fell_due_since_the_copy_count_as_given_and_others_stay(desk: Desk, url: str):
    id, now = (await desk.opened(PAT, DOC)).id, desk.clock.now()
    for kind, since in ((NudgeKind.ROUTINE, now - timedelta(hours=3)), (NudgeKind.URGENT, now)):
        one = Nudges(
            conversation=id, identity=PAT.identity, kind=kind, since=since, due_at=since + timedelta(minutes=5)
        )
        await desk.change(lambda uow, one=one: uow.nudges.begin(one))  # type: ignore[misc]
    assert copying.pass_nudges_over(url, now, NudgePolicy()) == 1
    found = await nudges(desk)
    routine, urgent = found[NudgeKind.ROUTINE], found[NudgeKind.URGENT]
    assert (routine.step, routine.due_at) == (2, now - timedelta(hours=3) + timedelta(days=1))
    assert (urgent.step, urgent.due_at) == (0, now + timedelta(minutes=5))


async def test_what_was_passed_over_is_not_passed_over_again(desk: Desk, url: str):
    id, since = (await desk.opened(PAT, DOC)).id, desk.clock.now()
    one = Nudges(conversation=id, identity=PAT.identity, kind=NudgeKind.ROUTINE, since=since, due_at=since)
    await desk.change(lambda uow: uow.nudges.begin(one))
    assert [copying.pass_nudges_over(url, since, NudgePolicy()) for _ in range(2)] == [1, 0]


async def test_notices_that_wait_are_given_up_and_say_why(desk: Desk, url: str):
    now = desk.clock.now()
    notice = Notice(
        id=NoticeId("1" * 32), kind=NoticeKind.REMINDER, channel=NoticeChannel.EMAIL, recipient=PAT.identity, at=now
    )
    await desk.change(lambda uow: uow.notices.add(notice))
    assert [copying.give_up_notices(url, now) for _ in range(2)] == [1, 0]
    async with desk.uow() as uow:
        (one,) = await uow.notices.page(after=None, limit=9)
    assert (one.outcome, one.reason) == (NoticeOutcome.GIVEN_UP, copying.RESTORED)
