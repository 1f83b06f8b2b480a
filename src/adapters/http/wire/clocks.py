"""Clocks of those who wait, on the wire."""

from datetime import datetime

from msgspec import field

from adapters.http.wire.base import Reply
from domain.clock_ledger import Cause, ClockState, Lateness


class ClockOut(Reply):
    """How long a patient has waited, and when the team will be warned, late, and escalated.

    `elapsedSeconds` counts business time; of a clock that is paused only what is known of its going on is told.
    """

    state: ClockState
    cause: Cause
    lateness: Lateness
    since: datetime
    elapsed_seconds: int
    warn_at: datetime | None
    breach_at: datetime | None
    escalate_at: datetime | None


class SegmentOut(Reply):
    """A part of a clock's time that all counts, or does not, for one cause."""

    from_: datetime = field(name="from")
    to: datetime
    state: ClockState
    cause: Cause
    name: str | None
    seconds: int


class EpisodeOut(Reply):
    """One wait: from a patient's word until a person answered, or the conversation was closed."""

    since: datetime
    seq: int
    until: datetime | None
    answered_by: str | None
    elapsed_seconds: int
    segments: list[SegmentOut]


class LimitsOut(Reply):
    """How much business time the team has."""

    warn_seconds: int
    breach_seconds: int
    escalate_seconds: int


class LedgerOut(Reply):
    """Every number of a conversation's clocks, with the segments that it is made of."""

    clock: ClockOut | None
    limits: LimitsOut
    episodes: list[EpisodeOut]
    first_response_seconds: int | None
    next_response_seconds: list[int]
    resolution_seconds: int
    resolution_segments: list[SegmentOut]
