"""Care relations on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import Body, Reply
from domain.care import CareEnd, CareStatus


class EndedCare(Body):
    """Why the care ended."""

    reason: Annotated[CareEnd, Meta(description="To block, there is a call of its own.")]


class CareRelationOut(Reply):
    """One provider's care for a patient; `reason` and `since` are null while it lasts."""

    identity: str
    status: CareStatus
    reason: CareEnd | None
    since: datetime | None


class CareTeam(Reply):
    """Who cares for a patient, and whose care ended."""

    items: list[CareRelationOut]
    next_cursor: str | None
