"""Troubles of the system: told while they last, once, and cleared when all is well again."""

from datetime import datetime, timedelta

import pytest
from attrs import define

from adapters.mock.clock import FakeClock
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.triage.ladder import Ladder
from application.triage.signs import LATELY, AtLeast, Overdue, Rising
from application.triage.watch_signs import LEFT_BEHIND, UNSEEN, WatchSigns
from domain.access import Actor
from domain.alert import Alert, AlertKind, Clearing, Rung
from domain.ids import Identity
from domain.person import Role
from domain.reply_policy import AlarmLimits
from tests.support.builders import IDS, a_provider

pytestmark = pytest.mark.anyio
ADMIN = Actor(identity=Identity("admin"), role=Role.ADMIN)


@define
class Sign:
    """A part that is well, or not, or can not be asked."""

    cause: str = "scanner-down"
    says: bool | Exception = False

    async def is_troubled(self) -> bool:
        if isinstance(self.says, Exception):
            raise self.says
        return self.says


class Ward:
    """A record with people on call, and processes that watch."""

    def __init__(self) -> None:
        self.clock, self.sign = FakeClock(), Sign()
        self.record = InMemoryRecord(self.clock, InMemoryChannel())

    def watch(self, *own: Sign) -> WatchSigns:
        return WatchSigns(
            uow=self.record.unit_of_work,
            clock=self.clock,
            ids=IDS,
            signs=[self.sign],
            own_signs=own,
            limits=AlarmLimits(),
            ladder=Ladder(ids=IDS),
            channel=InMemoryChannel(),
        )

    async def alerts(self) -> list[Alert]:
        async with self.record.unit_of_work() as uow:
            return list(await uow.alerts.page(ADMIN, open_only=False, after=None, limit=9))[::-1]


async def test_a_trouble_is_told_once_and_cleared_and_may_come_back():
    ward = Ward()
    async with ward.record.unit_of_work() as uow:
        uow.people.save(a_provider("call", pools=frozenset({"on-call"})))
        await uow.commit()
    watch = ward.watch()
    assert await watch() == 0
    for says in (True, True, RuntimeError("it can not be asked")):
        ward.sign.says = says
        await watch()
    (alert,) = await ward.alerts()
    assert (alert.kind, alert.cause, alert.rung, alert.told) == (
        AlertKind.SYSTEM_TROUBLE,
        "scanner-down",
        Rung.ON_CALL,
        ("call",),
    )
    ward.sign.says = False
    await watch()
    assert (await ward.alerts())[0].cleared_because is Clearing.WELL_AGAIN
    ward.clock.advance(timedelta(minutes=1))
    ward.sign.says = True
    await watch()
    assert [one.is_open for one in await ward.alerts()] == [False, True]


async def test_what_some_processes_find_has_one_alert_until_none_has_found_it_for_a_while():
    ward = Ward()
    here, there = Sign("provider-down", True), Sign("provider-down")
    watches = ward.watch(here), ward.watch(there), ward.watch(Sign("provider-down"))

    async def rounds(number: int) -> list[bool]:
        for _ in range(number):
            for one in watches:
                await one()
            ward.clock.advance(timedelta(seconds=15))
        return [each.is_open for each in await ward.alerts()]

    assert await rounds(9) == [True]
    there.says = True
    assert await rounds(2) == [True]
    here.says = False
    assert await rounds(9) == [True], "the other finds it still"
    there.says = False
    assert await rounds(2) == [True], "somebody found it just now"
    assert await rounds(1) == [False]
    here.says = True
    assert await rounds(1) == [False, True]


async def test_what_a_process_that_is_gone_found_is_cleared_by_the_others():
    ward = Ward()
    await ward.watch(Sign("of-another-version", True))()
    other = ward.watch()
    ward.clock.advance(LEFT_BEHIND - timedelta(seconds=1))
    await other()
    assert [each.is_open for each in await ward.alerts()] == [True]
    ward.clock.advance(timedelta(seconds=1))
    await other()
    assert [each.is_open for each in await ward.alerts()] == [False]


async def test_a_gauge_is_in_trouble_from_its_limit_on():
    shows = [0]

    async def later() -> int:
        return shows[0]

    for gauge in (lambda: shows[0], later):
        sign = AtLeast("backlog", gauge, 5)
        for value, expected in ((4, False), (5, True)):
            shows[0] = value
            assert await sign.is_troubled() is expected


async def test_a_queue_is_overdue_from_its_limit_on_and_alerts_once_until_it_moves():
    ward = Ward()
    waiting: list[datetime] = []

    async def oldest() -> datetime | None:
        return min(waiting, default=None)

    watch = ward.watch(Overdue("outbox-late", oldest, timedelta(minutes=5), ward.clock))
    assert await watch() == 0
    waiting.append(ward.clock.now())
    ward.clock.advance(timedelta(minutes=5) - timedelta(microseconds=1))
    assert await watch() == 0
    ward.clock.advance(timedelta(microseconds=1))
    assert [await watch(), await watch()] == [1, 0]
    waiting.clear()
    ward.clock.advance(UNSEEN)
    assert await watch() == 1
    (alert,) = await ward.alerts()
    assert (alert.cause, alert.cleared_because) == ("outbox-late", Clearing.WELL_AGAIN)


async def test_a_number_that_grew_too_much_lately_alerts_once_and_clears_when_it_rests():
    ward, shows = Ward(), [7.0]
    watch = ward.watch(Rising("sockets-failing", lambda: shows[0], 3, ward.clock))
    assert await watch() == 0, "what was before the first look is not of late"
    for grown, expected in ((2, 0), (1, 1), (0, 0)):
        ward.clock.advance(timedelta(seconds=15))
        shows[0] += grown
        assert await watch() == expected
    changes = 0
    for _ in range((LATELY + UNSEEN) // timedelta(seconds=15) + 1):
        ward.clock.advance(timedelta(seconds=15))
        changes += await watch()
    assert changes == 1
    assert (await ward.alerts())[0].cleared_because is Clearing.WELL_AGAIN


async def test_what_grows_slowly_is_no_trouble():
    clock, shows = FakeClock(), [0.0]
    sign = Rising("sockets-failing", lambda: shows[0], 3, clock)
    for _ in range(50):
        assert not await sign.is_troubled()
        clock.advance(LATELY / 2)
        shows[0] += 1
