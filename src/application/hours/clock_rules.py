"""What clocks go by: the hours of pools, and how soon they answer."""

from datetime import datetime, timedelta

from attrs import frozen

from application.hours.clinic_hours import ClinicHours, HoursBook
from application.ports.unit_of_work import UnitOfWork
from domain.clock_ledger import ClockLedger
from domain.hours import NeverOpen
from domain.opening_reasons import OpeningReasons
from domain.priority import Priority
from domain.reply_policy import AlarmLimits, ReplyLimits, ReplyPolicy
from domain.timetable import Timetable

NO_REASONS = OpeningReasons(())


@frozen
class RuleBook:
    """What holds for every pool, as it was when it was looked up."""

    book: HoursBook
    policy: ReplyPolicy
    reasons: OpeningReasons

    @property
    def alarm(self) -> AlarmLimits:
        """How long an alarm waits for a person."""
        return self.policy.alarm

    def hours(self, pool: str | None, ledger: ClockLedger) -> Timetable:
        """When those worked, and work, who were to answer: its pool of now, and those that it left."""
        return self.book.along(pool, ledger.moves)

    def next(self, pool: str | None, at: datetime, duration: timedelta) -> datetime | None:
        """When that much of a pool's time will have passed; `None` when it never opens again."""
        try:
            return self.book.of(pool).add(at, duration)
        except NeverOpen:
            return None

    def alarm_again(self, pool: str | None, at: datetime, *, keeps_hours: bool) -> datetime:
        """When an alarm that nobody took up goes on: in the pool's time if it keeps hours and any is to come."""
        in_hours = self.next(pool, at, self.alarm.repeat) if keeps_hours else None
        return in_hours or at + self.alarm.repeat

    def open_from(self, pool: str | None, at: datetime) -> datetime:
        """The first moment from then on at which a pool works; that very moment where it never does again."""
        standing = self.book.of(pool).standing(at)
        return at if standing.open or standing.until is None else standing.until

    def unread(self) -> dict[tuple[str, Priority], timedelta]:
        """By pool and priority, how long what is urgent may go unread there, where that is not as in the clinic."""
        newest = {pool: kept[-1] for pool, kept in self.book.own.items()}
        return {
            (pool, level): limits.unread
            for pool, kept in newest.items()
            for level, limits in kept.limits.items()
            if limits.unread is not None
        }

    def limits(self, pool: str | None, priority: Priority, reason: str | None) -> ReplyLimits:
        """How soon a pool answers what is that urgent and was opened for that reason."""
        own = self.book.newest(pool)
        return self.policy.limits(priority, own.limits if own else {}, self.reasons.clock(reason))


@frozen
class ClockRules:
    """Looks up what clocks go by."""

    hours: ClinicHours
    policy: ReplyPolicy
    reasons: OpeningReasons = NO_REASONS

    async def book(self, uow: UnitOfWork) -> RuleBook:
        """What holds now, in one look."""
        return RuleBook(await self.hours.book(uow), self.policy, self.reasons)
