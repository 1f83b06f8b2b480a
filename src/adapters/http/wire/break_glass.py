"""Break-glass on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import Body, Id, Name, Reply
from domain.break_glass import BreakGlass, EmergencyReason, GlassEnd, Verdict
from domain.person import Role

Telling = Annotated[
    str, Meta(min_length=1, max_length=BreakGlass.LIMIT, description="For the privacy officers; kept encrypted.")
]


class NewBreakGlass(Body):
    """An emergency: exactly one of `conversationId` and `patient` is named."""

    reason: EmergencyReason
    text: Telling
    conversation_id: Id | None = None
    patient: Name | None = None


class NewReview(Body):
    """What was found when it was looked at afterwards."""

    outcome: Verdict
    comment: Telling


class ReviewOut(Reply):
    """The review, which stands."""

    by: str
    at: datetime
    outcome: Verdict
    comment: str


class BreakGlassOut(Reply):
    """One use of break-glass, and the conversations that it lets its person read."""

    id: str
    identity: str
    user_type: Role
    patient: str
    conversation_id: str | None
    conversations: list[str]
    reason: EmergencyReason
    text: str
    opened_at: datetime
    until: datetime
    ended_at: datetime | None
    ending: GlassEnd | None
    review: ReviewOut | None


class BreakGlassList(Reply):
    """Uses of break-glass, the newest first."""

    items: list[BreakGlassOut]
    next_cursor: str | None


class EmergencyOut(Reply):
    """The banner over what is seen by break-glass only: until when, and why."""

    id: str
    until: datetime
    reason: EmergencyReason


class AlertOut(Reply):
    """Something that somebody must look at: here, that the glass was broken."""

    id: str
    kind: str
    at: datetime
    identity: str
    patient: str
    reason: str
