"""Satisfaction, team receipts and quiet threads on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from adapters.http.wire.base import Body, Id, Reply
from domain.closing import Verdict
from domain.rating import BEST, COMMENT_LIMIT, WORST
from domain.receipts import TeamState


class NewRating(Body):
    """How it was, from 1 (bad) to 5 (good); the comment is kept encrypted."""

    conversation_id: Id
    score: Annotated[int, Meta(ge=WORST, le=BEST)]
    comment: Annotated[str, Meta(min_length=1, max_length=COMMENT_LIMIT)] | None = None


class RatingOut(Reply):
    """What the patient said of the episode that ended at `closedAt`; `comment` is for who reads the conversation."""

    id: str
    conversation_id: str
    closed_at: datetime
    score: int
    comment: str | None
    rated_at: datetime


class RatingList(Reply):
    """Ratings, the newest first."""

    items: list[RatingOut]
    next_cursor: str | None


class StepOut(Reply):
    """When a step was taken first, and by whom; `by` is null for patients and proxies."""

    at: datetime
    by: str | None


class UsedOut(Reply):
    """Which quick response a message was made of, and which version of it."""

    id: str
    version: int


class ReceiptsOut(Reply):
    """How far the team has got with a message; a step that nobody took is null.

    Patients and proxies see the team as one: `openedByAccountable` is null for them. `quickResponse` is there for
    staff, on a message that was made of one.
    """

    message_id: str
    state: TeamState
    delivered: StepOut | None
    opened: StepOut | None
    opened_by_accountable: StepOut | None
    working: StepOut | None
    answered: StepOut | None
    quick_response: UsedOut | UnsetType = UNSET


class ProposalOut(Reply):
    """A thread that has been quiet since `quietSince`, to be closed if somebody of the team says so."""

    id: str
    conversation_id: str
    quiet_since: datetime
    proposed_at: datetime
    verdict: Verdict | None
    decided_by: str | None
    decided_at: datetime | None


class ProposalList(Reply):
    """Threads to close, the longest quiet first."""

    items: list[ProposalOut]
    next_cursor: str | None
