"""The phone queue on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import Body, Name, Reply
from domain.phone_queue import NOTE_LIMIT, CallReason


class NewCall(Body):
    """Whom somebody is to call, and why."""

    identity: Name
    reason: CallReason
    note: (
        Annotated[str, Meta(min_length=1, max_length=NOTE_LIMIT, description="For who takes it; kept encrypted.")]
        | None
    ) = None


class Nothing(Body):
    """A request that says all it has to say by its address."""


class CallOut(Reply):
    """A call to make. `note` and `contacts` are shown to who has taken it."""

    id: str
    identity: str
    display_name: str
    reason: CallReason
    created_by: str
    created_at: datetime
    taken_by: str | None
    taken_at: datetime | None
    done_at: datetime | None
    note: str | None
    contacts: list[str] | None


class CallList(Reply):
    """Calls to make, the longest waiting first."""

    items: list[CallOut]
    next_cursor: str | None
