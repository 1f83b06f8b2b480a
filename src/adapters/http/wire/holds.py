"""Legal holds on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import Body, Id, Name, Reply
from domain.legal_hold import LegalHold

Reason = Annotated[
    str, Meta(min_length=1, max_length=LegalHold.LIMIT, description="For those who place holds; kept encrypted.")
]


class NewHold(Body):
    """What is to be kept: exactly one of `conversationId` and `patient` is named."""

    reason: Reason
    conversation_id: Id | None = None
    patient: Name | None = None


class HoldOut(Reply):
    """A legal hold; without `conversationId` it is on all that is kept of the patient."""

    id: str
    patient: str
    conversation_id: str | None
    reason: str
    placed_by: str
    placed_at: datetime
    lifted_by: str | None
    lifted_at: datetime | None


class HoldList(Reply):
    """Legal holds, the newest first."""

    items: list[HoldOut]
    next_cursor: str | None


def hold_out(hold: LegalHold) -> HoldOut:
    """A hold as those see it who place them."""
    return HoldOut(
        id=hold.id,
        patient=hold.patient,
        conversation_id=hold.conversation,
        reason=hold.reason,
        placed_by=hold.placed_by,
        placed_at=hold.placed_at,
        lifted_by=hold.lifted_by,
        lifted_at=hold.lifted_at,
    )
