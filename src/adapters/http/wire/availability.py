"""Who is there, and how the pools work, on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import Body, Moment, Name, Reply
from adapters.http.wire.hours import DateOut, HoursIn, WeekOut
from domain.availability import CAPACITY, MOST_CAPACITY, Absence
from domain.pool_policy import RoutingMode
from domain.presence import Availability


class AvailabilityIn(Body):
    """What a provider says of themselves; `until` and `delegate` go with `away` alone."""

    availability: Availability
    until: Moment | None = None
    delegate: Name | None = None


class DutyIn(Body):
    """When a provider is on duty (null: whenever they are there), and how many open conversations they can have."""

    duty: HoursIn | None
    capacity: Annotated[int, Meta(ge=0, le=MOST_CAPACITY)] = CAPACITY


class ScheduleOut(Reply):
    """When somebody is on duty."""

    zone: str
    week: WeekOut
    dates: list[DateOut]


class AvailabilityOut(Reply):
    """One provider: duty, what they say, and connection are three facts; `absence` sums up why they are not there."""

    identity: str
    display_name: str
    pools: list[str]
    skills: list[str]
    language: str
    availability: Availability | None
    until: datetime | None
    delegate: str | None
    on_duty: bool | None
    connected: bool
    absence: Absence | None
    capacity: int
    load: Annotated[int, Meta(description="Open conversations in hand, with those that they are asked about.")]
    duty: ScheduleOut | None


class AvailabilityList(Reply):
    """Providers, by identity."""

    items: list[AvailabilityOut]
    next_cursor: str | None


class PoolIn(Body):
    """How a pool works."""

    routing: RoutingMode
    on_call: Name | None = None
    supervisor: Name | None = None
    auto_replies: bool = False


class PoolOut(Reply):
    """How a pool works."""

    pool: str
    routing: RoutingMode
    on_call: str | None
    supervisor: str | None
    auto_replies: bool


class PoolList(Reply):
    """Pools, by name; all of them."""

    items: list[PoolOut]
    next_cursor: None
