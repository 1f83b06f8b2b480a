"""What every `Hours` promises: policies come back as they were set, and of two who set them one is told."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from application.hours.clinic_hours import CLINIC, ClinicHours, HoursBook
from application.hours.keep_clinic_hours import KeepClinicHours
from application.ports.records import PoolHours
from domain.errors import ConcurrentUpdate
from domain.hours import ALL_WEEK, OFFICE_WEEK, BusinessHours, DateRule, Weekday, Window
from domain.ids import Identity
from domain.priority import Priority
from domain.reply_policy import ReplyLimits
from domain.timetable import Timetable
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio

HOURS = BusinessHours(
    zone=ZoneInfo("Asia/Kathmandu"),
    week={**OFFICE_WEEK, Weekday.SUNDAY: (Window(1_320, 1_800), Window(0, 60))},
    dates={date(2026, 12, 25): DateRule("Christmas"), date(2026, 12, 24): DateRule("Eve", (Window(480, 720),))},
)

LIMITS = {
    Priority.HIGH: ReplyLimits(warn=timedelta(minutes=2)),
    Priority.URGENT: ReplyLimits(unread=timedelta(minutes=7)),
}


def set_for(desk: Desk, pool: str, hours: BusinessHours = HOURS) -> PoolHours:
    now = desk.clock.now()
    return PoolHours(
        pool=pool, hours=hours, limits=LIMITS, changed_at=now, changed_by=Identity("admin"), holds_from=now
    )


async def test_hours_come_back_as_they_were_set(desk: Desk):
    one, other = set_for(desk, "night"), set_for(desk, "day", BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK))
    await desk.change(lambda uow: [uow.hours.save(None, each) for each in (one, other)])
    async with desk.uow() as uow:
        assert await uow.hours.of("night") == one
        assert await uow.hours.of("nobody-said") is None
        assert await uow.hours.all() == (other, one)


async def test_of_two_who_set_them_at_once_one_is_told(desk: Desk):
    first = set_for(desk, "day")
    await desk.change(lambda uow: uow.hours.save(None, first))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.hours.save(None, first))
    desk.clock.advance(timedelta(seconds=1))
    second = evolve(first, hours=evolve(HOURS, dates={}), changed_at=desk.clock.now())
    await desk.change(lambda uow: uow.hours.save(first, second))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.hours.save(first, evolve(first, changed_at=desk.clock.now())))
    async with desk.uow() as uow:
        assert await uow.hours.of("day") == second


async def test_what_held_before_is_kept_with_the_moment_from_which_on(desk: Desk):
    first, other = set_for(desk, "day"), set_for(desk, "night")
    await desk.change(lambda uow: [uow.hours.save(None, each) for each in (first, other)])
    always = BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)
    again = evolve(first, limits={})
    await desk.change(lambda uow: uow.hours.save(first, again))
    desk.clock.advance(timedelta(days=1))
    second = set_for(desk, "day", always)
    await desk.change(lambda uow: uow.hours.save(again, second))
    async with desk.uow() as uow:
        assert await uow.hours.ever() == (again, second, other), "what began at the same moment never held"
        assert await uow.hours.all() == (second, other)


async def test_another_setting_of_the_clinic_changes_no_time_that_passed(desk: Desk):
    always = BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)
    never = BusinessHours(zone=ZoneInfo("UTC"), week={})
    start = desk.clock.now()

    async def starts_with(hours: BusinessHours) -> HoursBook:
        clinic = ClinicHours(hours)
        await KeepClinicHours(uow=desk.uow, clock=desk.clock, hours=clinic)()
        async with desk.uow() as uow:
            return await clinic.book(uow)

    for _ in range(2):
        book = await starts_with(always)
        assert book.over_time("any").parts == Timetable.of(always).parts
    desk.clock.advance(timedelta(hours=1))
    own = set_for(desk, "own", always)
    await desk.change(lambda uow: uow.hours.save(None, own))
    changed_at = desk.clock.now()
    book = await starts_with(never)
    for pool, later in (("any", False), (None, False), ("own", True)):
        table = book.over_time(pool)
        assert table.standing(start - timedelta(days=1)).open
        assert [table.standing(at).open for at in (start, changed_at)] == [True, later]
    assert not book.of("any").is_open(changed_at)
    async with desk.uow() as uow:
        assert [one.pool for one in await uow.hours.ever()] == [CLINIC, CLINIC, "own"]


async def test_a_pool_goes_by_the_clinics_hours_until_it_has_its_own(desk: Desk):
    always = BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)
    never = BusinessHours(zone=ZoneInfo("UTC"), week={})
    clinic = ClinicHours(always)
    await KeepClinicHours(uow=desk.uow, clock=desk.clock, hours=clinic)()
    before = desk.clock.now()
    desk.clock.advance(timedelta(hours=1))
    own = set_for(desk, "own", never)
    await desk.change(lambda uow: uow.hours.save(None, own))
    async with desk.uow() as uow:
        table = (await clinic.book(uow)).over_time("own")
    assert [table.standing(at).open for at in (before, desk.clock.now())] == [True, False]
