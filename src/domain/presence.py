"""Presence: connection, availability and duty are three facts, told apart."""

from datetime import datetime
from enum import StrEnum

from attrs import frozen

from domain.ids import Identity


class Availability(StrEnum):
    """What a provider says of themselves."""

    AVAILABLE = "available"
    BUSY = "busy"
    AWAY = "away"


@frozen(kw_only=True)
class Presence:
    """How someone can be reached now.

    `online`: a live connection exists. `availability`: what they said (providers only).
    `on_duty`: what the schedule says; unknown (`None`) without a schedule.
    """

    online: bool = False
    last_seen_at: datetime | None = None
    availability: Availability | None = None
    on_duty: bool | None = None
    until: datetime | None = None
    """Until when they are away."""
    delegate: Identity | None = None
    """Who stands in while they are away."""
