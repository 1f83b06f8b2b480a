"""Availability: duty, what a provider says of themselves, and connection: three facts that say who is there."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.errors import Invalid
from domain.hours import BusinessHours
from domain.ids import Identity
from domain.presence import Availability

CAPACITY = 20
"""How many open conversations a provider can have in hand, where nothing else is said."""
MOST_CAPACITY = 500
LONGEST_ABSENCE = timedelta(days=366)
GRACE = timedelta(seconds=60)
"""How long a lost connection is no absence."""


class Absence(StrEnum):
    """Why somebody is not there to answer."""

    OFF_DUTY = "off-duty"
    AWAY = "away"
    OFFLINE = "offline"


@frozen(kw_only=True)
class Post:
    """A provider's post: when they are on duty, what they say of themselves, and how much they can take.

    `here_at` is when a live connection of theirs was last seen; `given_at` when they were last offered something;
    `version` is that of the record.
    """

    identity: Identity
    duty: BusinessHours | None = field(default=None, repr=False)
    capacity: int = CAPACITY
    availability: Availability | None = None
    until: datetime | None = None
    delegate: Identity | None = None
    here_at: datetime | None = None
    given_at: datetime | None = None
    version: int = 0

    def on_duty(self, at: datetime) -> bool | None:
        """What the schedule says; `None` without one, and then they are on duty whenever they are there."""
        return None if self.duty is None else self.duty.is_open(at)

    def says(self, at: datetime) -> Availability | None:
        """What they say of themselves; who was away until a time is available from then on."""
        over = self.availability is Availability.AWAY and self.until is not None and at >= self.until
        return Availability.AVAILABLE if over else self.availability

    def is_connected(self, at: datetime, grace: timedelta = GRACE) -> bool:
        """Whether a connection was seen within the grace."""
        return self.here_at is not None and at - self.here_at <= grace

    def stand_in(self, at: datetime) -> Identity | None:
        """Who answers in their place while they are away, if they named somebody."""
        return self.delegate if self.says(at) is Availability.AWAY else None

    def absence(self, at: datetime, grace: timedelta = GRACE) -> Absence | None:
        """Why they are not there; `None` for who is. A busy one is there."""
        if self.on_duty(at) is False:
            return Absence.OFF_DUTY
        if self.says(at) is Availability.AWAY:
            return Absence.AWAY
        return None if self.is_connected(at, grace) else Absence.OFFLINE

    def say(
        self,
        availability: Availability,
        at: datetime,
        *,
        until: datetime | None = None,
        delegate: Identity | None = None,
    ) -> "Post":
        """The post with what they say now. Only who is away names a time and a delegate."""
        if availability is not Availability.AWAY and (until is not None or delegate is not None):
            raise Invalid.at("/until" if until is not None else "/delegate", "only-while-away")
        if until is not None and not at < until <= at + LONGEST_ABSENCE:
            raise Invalid.at("/until", "not-within-a-year")
        if delegate == self.identity:
            raise Invalid.at("/delegate", "oneself")
        return evolve(self, availability=availability, until=until, delegate=delegate)

    def returned(self, at: datetime) -> "Post":
        """The post once the absence is over; the same while it lasts."""
        if self.availability is self.says(at):
            return self
        return evolve(self, availability=Availability.AVAILABLE, until=None, delegate=None)

    def arrange(self, *, duty: BusinessHours | None, capacity: int) -> "Post":
        """The post with another schedule and capacity."""
        if not 0 <= capacity <= MOST_CAPACITY:
            raise Invalid.at("/capacity", "out-of-range")
        return evolve(self, duty=duty, capacity=capacity)
