"""Somebody's calendar: what is booked of their time."""

from datetime import date, datetime
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from application.scheduling.days import span_of
from application.scheduling.publish_schedule import registered
from application.views import Page
from domain.access import Action
from domain.booking import Booking
from domain.card import written
from domain.ids import CardId, identity_key

CalendarPlace = tuple[datetime, CardId]
"""Where a booking stands in a calendar: when it begins, and its card."""


@frozen(kw_only=True)
class SeeCalendar(Command):
    """At most `limit` bookings behind `after` that take `owner`'s time, on `days` days by the clocks of their schedule.

    By the clinic's where they published none. The days begin with `day`, or today.
    """

    action: ClassVar[Action] = Action.SEE_SCHEDULE

    owner: str
    day: date | None = None
    days: int = 7
    after: CalendarPlace | None = None
    limit: int = 200

    @property
    def object(self) -> str:
        return f"calendar:{self.owner}"


@frozen(kw_only=True)
class CalendarEntry:
    """A booking; who comes is told to whose calendar it is, and to nobody else."""

    booking: Booking
    patient_name: str | None = field(repr=False)
    is_member: bool
    """Whether one takes part in its conversation."""
    is_open: bool
    """Whether more is told of it than when it is: it is one's own, or one takes part in its conversation."""


@frozen(kw_only=True)
class CalendarView(Page[CalendarEntry]):
    """A page of a calendar, and by whose clocks its days are: a name of the IANA database."""

    zone: str


@frozen(kw_only=True)
class SeeCalendarHandler:
    """What is held for a while stands there too, until its time is over; and what somebody is needed for."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    log: AccessLog

    async def __call__(self, command: SeeCalendar) -> CalendarView:
        self.gate.schedule(command, command.owner)
        now, own = self.clock.now(), identity_key(command.owner) == identity_key(command.actor.identity)
        async with self.uow() as uow:
            owner = await registered(uow, command.owner)
            kept = (await uow.schedules.of([owner])).get(owner)
            zone = kept.schedule.zone if kept else self.gate.zones.clinic
            since, until = span_of(zone, command.day, command.days, now)
            if command.after is not None:
                since = max(since, command.after[0])
            found = await uow.bookings.between(owner, since, until)
            lasting = [one for one in found if one.lasts_at(now) and _is_behind(one, command.after)]
            booked = lasting[: command.limit]
            here = await uow.conversations.joined(command.actor.identity, {one.conversation for one in booked})
            people = await uow.people.find({one.patient for one in booked} if own else ())
        await self.log.seen(command)
        names = {key: person.name for key, person in people.items()}
        entries = tuple(
            CalendarEntry(
                booking=one,
                patient_name=names.get(identity_key(one.patient)),
                is_member=one.conversation in here,
                is_open=own or one.conversation in here,
            )
            for one in booked
        )
        last = booked[-1] if len(lasting) > len(booked) else None
        place = (written(last.start), last.card) if last else None
        return CalendarView(items=entries, next=place, zone=zone.key)


def _is_behind(one: Booking, after: CalendarPlace | None) -> bool:
    return after is None or (one.start, one.card) > after
