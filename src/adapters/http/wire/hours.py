"""Business hours on the wire."""

from datetime import date, datetime
from typing import Annotated

from msgspec import Meta, field

from adapters.http.wire.base import END, Body, Reply
from domain.hours import DATE_NAME_LIMIT, MOST_DATES, MOST_WINDOWS, Why

TimeOfDay = Annotated[str, Meta(pattern=rf"^([01][0-9]|2[0-3]):[0-5][0-9]{END}", description="Hours and minutes.")]
EndOfWindow = Annotated[
    str,
    Meta(
        pattern=rf"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00){END}",
        description="A time that is not after `from` is one of the next day; 23:59 and 24:00 are the end of the day.",
    ),
]


class WindowIn(Body):
    """A span of a day in which the pool works."""

    from_: TimeOfDay = field(name="from")
    to: EndOfWindow


Windows = Annotated[list[WindowIn], Meta(max_length=MOST_WINDOWS)]


class WeekIn(Body):
    """The windows of each weekday; one that is not named is closed."""

    monday: Windows = field(default_factory=list)
    tuesday: Windows = field(default_factory=list)
    wednesday: Windows = field(default_factory=list)
    thursday: Windows = field(default_factory=list)
    friday: Windows = field(default_factory=list)
    saturday: Windows = field(default_factory=list)
    sunday: Windows = field(default_factory=list)


class DateIn(Body):
    """What holds on one date in place of its weekday; without windows it is a holiday."""

    date: date
    name: Annotated[str, Meta(min_length=1, max_length=DATE_NAME_LIMIT)]
    windows: Windows = field(default_factory=list)


Minutes = Annotated[int, Meta(ge=1, le=20_160)]


class LimitsIn(Body):
    """How many minutes of business time the pool has to answer."""

    warn_minutes: Minutes
    breach_minutes: Minutes
    escalate_minutes: Minutes


class UrgentLimitsIn(LimitsIn):
    """The same, and after how many minutes on the wall somebody is told that it is unread."""

    unread_minutes: Annotated[int, Meta(ge=1, le=1_440)] | None = None


class PoolLimitsIn(Body):
    """Limits by priority; where none are named those of the clinic hold."""

    routine: LimitsIn | None = None
    high: LimitsIn | None = None
    urgent: UrgentLimitsIn | None = None
    crisis: UrgentLimitsIn | None = None


class HoursIn(Body):
    """When a pool works."""

    zone: Annotated[str, Meta(min_length=1, max_length=64, description="A name of the IANA zone database.")]
    week: WeekIn
    dates: Annotated[list[DateIn], Meta(max_length=MOST_DATES)] = field(default_factory=list)
    limits: PoolLimitsIn = field(default_factory=PoolLimitsIn)


class WindowOut(Reply):
    """A span of a day in which the pool works."""

    from_: str = field(name="from")
    to: str


class WeekOut(Reply):
    """The windows of each weekday."""

    monday: list[WindowOut]
    tuesday: list[WindowOut]
    wednesday: list[WindowOut]
    thursday: list[WindowOut]
    friday: list[WindowOut]
    saturday: list[WindowOut]
    sunday: list[WindowOut]


class DateOut(Reply):
    """What holds on one date in place of its weekday."""

    date: date
    name: str
    windows: list[WindowOut]


class ReplyLimitsOut(Reply):
    """How many minutes of business time the pool has to answer."""

    warn_minutes: int
    breach_minutes: int
    escalate_minutes: int


class UrgentLimitsOut(ReplyLimitsOut):
    """The same, and after how many minutes on the wall it is unread; null where the clinic's own hold."""

    unread_minutes: int | None


class PoolLimitsOut(Reply):
    """The pool's own limits by priority; null where those of the clinic hold."""

    routine: ReplyLimitsOut | None
    high: ReplyLimitsOut | None
    urgent: UrgentLimitsOut | None
    crisis: UrgentLimitsOut | None


class StandingOut(Reply):
    """Whether it is open, why, by which date's rule, and until when."""

    open: bool
    why: Why
    name: str | None
    until: datetime | None


class HoursOut(Reply):
    """When a pool works, and how it stands now. `isDefault` says that none were set for it."""

    pool: str
    zone: str
    week: WeekOut
    dates: list[DateOut]
    limits: PoolLimitsOut
    now: StandingOut
    is_default: bool
    changed_at: datetime | None
    changed_by: str | None
