"""By whose clocks the days of a calendar are."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.system.ids import TimedIds
from application.audit.record_access import AccessLog
from application.gate import Gate
from application.ports.records import KeptSchedule
from application.proxies.zones import Zones
from application.scheduling.see_calendar import CalendarView, SeeCalendar, SeeCalendarHandler
from domain.access import Actor
from domain.booking import Booking
from domain.ids import CardId, ConversationId, Identity
from domain.person import Role
from domain.schedule import Schedule
from tests.support.app import Server
from tests.support.builders import a_policy, a_provider

pytestmark = pytest.mark.anyio

BOGOTA, BERLIN = ZoneInfo("America/Bogota"), ZoneInfo("Europe/Berlin")
DOC = Identity("doc")
LATE = datetime(2026, 3, 3, 3, tzinfo=UTC)
"""On the evening before in Bogota."""


async def seen(schedule: Schedule | None, day: date) -> CalendarView:
    server = Server()
    async with server.record.unit_of_work() as uow:
        uow.people.save(a_provider("doc"))
        if schedule:
            uow.schedules.save(None, KeptSchedule(schedule=schedule, changed_at=server.clock.now(), changed_by=DOC))
        half = timedelta(minutes=30)
        uow.bookings.take(
            Booking(
                card=CardId("c" * 32),
                conversation=ConversationId("t" * 32),
                patient=Identity("pat"),
                owner=DOC,
                visit="visit",
                start=LATE,
                end=LATE + half,
                busy_until=LATE + half,
            ),
            at=server.clock.now(),
        )
        await uow.commit()
    ids, uow_of = TimedIds(), server.record.unit_of_work
    gate = Gate(a_policy(), server.clock, ids, zones=Zones(BOGOTA))
    handler = SeeCalendarHandler(uow=uow_of, gate=gate, clock=server.clock, log=AccessLog(uow_of, server.clock, ids))
    actor = Actor(identity=DOC, role=Role.PROVIDER)
    return await handler(SeeCalendar(actor=actor, owner="doc", day=day, days=1))


@pytest.mark.parametrize(("day", "shown"), [(2, 1), (3, 0)])
async def test_where_nothing_is_published_they_are_the_clinic_s(day: int, shown: int) -> None:
    view = await seen(None, date(2026, 3, day))
    assert (view.zone, len(view.items)) == ("America/Bogota", shown)


@pytest.mark.parametrize(("day", "shown"), [(2, 0), (3, 1)])
async def test_else_those_of_the_schedule(day: int, shown: int) -> None:
    view = await seen(Schedule(owner=DOC, zone=BERLIN, rules=(), visits=()), date(2026, 3, day))
    assert (view.zone, len(view.items)) == ("Europe/Berlin", shown)
