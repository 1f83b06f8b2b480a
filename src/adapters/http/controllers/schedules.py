"""When people can be booked: published, offered to patients, and seen as a calendar."""

from datetime import date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from litestar import Controller, get, put
from litestar.params import JSONBody, QueryParameter

from adapters.http.controllers.common import (
    Caller,
    Cases,
    PathId,
    PathName,
    TheEdge,
    card_in_path,
    conversation_in_path,
    each,
    identity_in_path,
)
from adapters.http.controllers.hours import shown_time, window_in
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import Cursors
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import END, NAME_PATTERN, PAGE_DEFAULT
from adapters.http.wire.hours import WindowOut
from adapters.http.wire.schedules import (
    BookableList,
    BookableOut,
    CalendarEntryOut,
    CalendarList,
    ExceptionOut,
    PublishedOut,
    ReasonIn,
    ReasonOut,
    RuleIn,
    RuleOut,
    ScheduleIn,
    SlotList,
    SlotOut,
    VisitTypeIn,
    VisitTypeOut,
)
from application.hours.zones import zone_named
from application.ports.records import KeptSchedule
from application.scheduling.publish_schedule import PublishSchedule, SeeSchedule
from application.scheduling.see_calendar import CalendarEntry, SeeCalendar
from application.scheduling.see_slots import SeeSlots, SeeVisits
from domain.errors import Invalid
from domain.hours import Window
from domain.ids import CardId, Identity
from domain.schedule import LONGEST_LOOK, OpenRule, Schedule, Slot, VisitReason, VisitType

_MINUTE = timedelta(minutes=1)
_YEARS = range(2000, 2200)
FromQuery = Annotated[
    str | None,
    QueryParameter(
        name="from", pattern=rf"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{END}", description="The first day; today if absent."
    ),
]
DaysQuery = Annotated[int, QueryParameter(name="days", ge=1, le=LONGEST_LOOK, description="How many days.")]
CardQuery = Annotated[
    str,
    QueryParameter(name="appointmentId", pattern=rf"^[A-Za-z0-9_\-]+{END}", min_length=1, max_length=64),
]
WhoseQuery = Annotated[
    str, QueryParameter(name="provider", pattern=NAME_PATTERN, max_length=128, description="`me` or an identity.")
]


class Schedules(Controller):
    """`/schedules/{identity}`."""

    path = "/schedules/{identity:str}"
    tags = ("Appointments",)

    @get(operation_id="SeeSchedule", responses=PROBLEMS)
    async def see(self, identity: PathName, caller: Caller, use_cases: Cases) -> PublishedOut:
        """Show when somebody, or a thing, can be booked."""
        return published_out(await use_cases.see_schedule(SeeSchedule(actor=caller, owner=identity_in_path(identity))))

    @put(operation_id="PublishSchedule", responses=PROBLEMS)
    async def publish(
        self, identity: PathName, data: JSONBody[ScheduleIn], caller: Caller, use_cases: Cases
    ) -> PublishedOut:
        """Publish when one can be booked, in place of what was published before; what is booked stays booked."""
        owner = identity_in_path(identity)
        await use_cases.publish_schedule(PublishSchedule(actor=caller, schedule=schedule_in(data, owner)))
        return published_out(await use_cases.see_schedule(SeeSchedule(actor=caller, owner=owner)))


class Bookables(Controller):
    """`/conversations/{id}/visit-types`."""

    path = "/conversations/{conversation_id:str}/visit-types"
    tags = ("Appointments",)

    @get(operation_id="SeeVisitTypes", responses=PROBLEMS)
    async def see(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> BookableList:
        """List what can be booked with those who take part."""
        command = SeeVisits(actor=caller, conversation=conversation_in_path(conversation_id))
        return BookableList(
            items=[
                BookableOut(
                    provider=provider,
                    code=visit.code,
                    label=visit.label,
                    minutes=visit.length // _MINUTE,
                    reasons=_reasons_out(visit),
                )
                for provider, visit in await use_cases.see_visits(command)
            ],
            next_cursor=None,
        )


class Slots(Controller):
    """`/slots`."""

    path = "/slots"
    tags = ("Appointments",)

    @get(operation_id="SeeSlots", responses=PROBLEMS)
    async def see(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        appointment_id: CardQuery,
        since: FromQuery = None,
        days: DaysQuery = 14,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> SlotList:
        """List free times for an appointment, as the patient's clocks show them."""
        cursors, query = Cursors(edge.cursor_key), f"slots:{appointment_id}:{since or ''}:{days}"
        place = cursors.open(cursor, caller.identity, query)
        command = SeeSlots(
            actor=caller,
            card=card_in_path(appointment_id),
            day=_day(since),
            days=days,
            after=(datetime.fromisoformat(str(place[0])), Identity(str(place[1]))) if place else None,
            limit=limit,
        )
        view = await use_cases.see_slots(command)
        return SlotList(
            zone=view.zone,
            items=[_slot_out(one, ZoneInfo(view.zone)) for one in view.slots],
            next_cursor=cursors.seal(view.next, caller.identity, query) if view.next else None,
        )


class Calendar(Controller):
    """`/appointments`, as a calendar."""

    path = "/appointments"
    tags = ("Appointments",)

    @get(operation_id="SeeCalendar", responses=PROBLEMS)
    async def see(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        provider: WhoseQuery = "me",
        since: FromQuery = None,
        days: DaysQuery = 7,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> CalendarList:
        """List what takes one's own time, or a colleague's; who comes is told in one's own alone.

        Of a colleague's visits in whose conversations one takes no part, only the times are told.
        """
        owner = caller.identity if provider == "me" else Identity(provider)
        cursors, query = Cursors(edge.cursor_key), f"calendar:{owner}:{since or ''}:{days}"
        place = cursors.open(cursor, caller.identity, query)
        command = SeeCalendar(
            actor=caller,
            owner=owner,
            day=_day(since),
            days=days,
            after=(datetime.fromisoformat(str(place[0])), CardId(str(place[1]))) if place else None,
            limit=limit,
        )
        page = await use_cases.see_calendar(command)
        return CalendarList(
            provider=owner,
            zone=page.zone,
            items=[_entry_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next, caller.identity, query) if page.next else None,
        )


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Invalid.at("/from", "not-a-date") from None
    if day.year not in _YEARS:
        raise Invalid.at("/from", "not-a-date")
    return day


def schedule_in(data: ScheduleIn, owner: str) -> Schedule:
    """The schedule, or `Invalid` where it can not be."""
    exceptions = {one.date: tuple(sorted(map(window_in, one.windows))) for one in data.exceptions}
    if len(exceptions) < len(data.exceptions):
        raise Invalid.at("/exceptions", "twice")
    visits = each(data.visit_types, _visit_in, "/visitTypes")
    known = {one.code for one in visits}
    if any(not known.issuperset(one.visit_types) for one in data.rules):
        raise Invalid.at("/rules/visitTypes", "unknown")
    return Schedule(
        owner=Identity(owner),
        zone=zone_named(data.zone),
        rules=each(data.rules, _rule_in, "/rules"),
        exceptions=exceptions,
        visits=visits,
    )


def _rule_in(one: RuleIn) -> OpenRule:
    return OpenRule(
        weekday=one.weekday,
        window=Window.between(time.fromisoformat(one.from_), None if one.to == "24:00" else time.fromisoformat(one.to)),
        since=one.since,
        until=one.until,
        every=one.every_weeks,
        visits=frozenset(one.visit_types),
    )


def _visit_in(one: VisitTypeIn) -> VisitType:
    return VisitType(
        code=one.code,
        label=one.label,
        length=one.minutes * _MINUTE,
        buffer=one.buffer_minutes * _MINUTE,
        reasons=each(one.reasons, _reason_in, "/reasons"),
        needs=tuple(one.needs),
    )


def _reason_in(one: ReasonIn) -> VisitReason:
    return VisitReason(code=one.code, label=one.label, self_bookable=one.self_bookable)


def published_out(kept: KeptSchedule) -> PublishedOut:
    """A schedule as it was published."""
    one = kept.schedule
    return PublishedOut(
        owner=one.owner,
        zone=one.zone.key,
        rules=[
            RuleOut(
                weekday=rule.weekday,
                from_=shown_time(rule.window.start),
                to=shown_time(rule.window.end),
                since=rule.since,
                until=rule.until,
                every_weeks=rule.every,
                visit_types=sorted(rule.visits),
            )
            for rule in one.rules
        ],
        exceptions=[
            ExceptionOut(
                date=day,
                windows=[WindowOut(from_=shown_time(each.start), to=shown_time(each.end)) for each in windows],
            )
            for day, windows in sorted(one.exceptions.items())
        ],
        visit_types=[
            VisitTypeOut(
                code=visit.code,
                label=visit.label,
                minutes=visit.length // _MINUTE,
                buffer_minutes=visit.buffer // _MINUTE,
                reasons=_reasons_out(visit),
                needs=list(visit.needs),
            )
            for visit in one.visits
        ],
        changed_at=kept.changed_at,
        changed_by=kept.changed_by,
    )


def _reasons_out(visit: VisitType) -> list[ReasonOut]:
    return [ReasonOut(code=one.code, label=one.label, self_bookable=one.self_bookable) for one in visit.reasons]


def _slot_out(slot: Slot, zone: ZoneInfo) -> SlotOut:
    shown: datetime = slot.start.astimezone(zone)
    return SlotOut(
        provider=slot.owner,
        start=slot.start,
        end=slot.end,
        day=shown.date(),
        time=shown.strftime("%H:%M"),
        offset=shown.isoformat(timespec="minutes")[-6:],
    )


def _entry_out(entry: CalendarEntry) -> CalendarEntryOut:
    one, shown = entry.booking, entry.is_open
    return CalendarEntryOut(
        card_id=one.card if shown else None,
        conversation_id=one.conversation if entry.is_member else None,
        visit_type=one.visit if shown else None,
        start=one.start,
        end=one.end,
        busy_until=one.busy_until,
        needs=list(one.needs) if shown else [],
        held_until=one.held_until if shown else None,
        display_name=entry.patient_name,
    )
