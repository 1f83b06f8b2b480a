"""Conversations and their participants on the wire."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType, field

from adapters.http.wire.base import (
    END,
    PAGE_DEFAULT,
    Body,
    Cursor,
    Id,
    Moment,
    Name,
    PageSize,
    Reason,
    Reply,
    Seq,
    Text,
    Topic,
)
from adapters.http.wire.break_glass import EmergencyOut
from adapters.http.wire.clocks import ClockOut
from adapters.http.wire.routing import AnsweringOut
from domain.care import CareEnd
from domain.conversation import MAX_PARTICIPANTS, Disposition, Status, Turn
from domain.person import Role
from domain.presence import Availability
from domain.priority import Priority

STATUS_LIST = rf"^(all|(open|on-hold|closed)(,(open|on-hold|closed)){{0,2}}){END}"
PRIORITY_LIST = rf"^(routine|high|urgent|crisis)(,(routine|high|urgent|crisis)){{0,3}}{END}"


class ParticipantIn(Body):
    """Somebody who takes part."""

    identity: Name


class NewConversation(Body):
    """A conversation to open, or to get by its unique name."""

    participants: Annotated[list[ParticipantIn], Meta(max_length=MAX_PARTICIPANTS)]
    unique_name: Name | None = None
    friendly_name: Topic | None = None
    priority: Priority = Priority.ROUTINE
    reason: Reason | None = None
    continues: Id | None = None


class Search(Body):
    """Which conversations to list; `q` is matched with the beginnings of the words of patients' names."""

    q: Annotated[str, Meta(min_length=2, max_length=64)] | None = None
    status: Annotated[str, Meta(pattern=STATUS_LIST)] | None = None
    priority: Annotated[str, Meta(pattern=PRIORITY_LIST)] | None = None
    unread: bool = False
    assignee: Name | None = None
    limit: PageSize = PAGE_DEFAULT
    cursor: Cursor | None = None


class NewParticipant(Body):
    """Somebody to add, with or without the past."""

    identity: Name
    history: Literal["none", "full"] = "none"


class ReadUpTo(Body):
    """The last event that was read."""

    seq: Seq


class DraftIn(Body):
    """An unsent text."""

    body: Text


class Closing(Body):
    """How a conversation ended."""

    disposition: Disposition
    reason: Reason | None = None


class Reopening(Body):
    """Why it is opened again."""

    reason: Reason | None = None


class Holding(Body):
    """Until when it rests."""

    until: Moment
    reason: Reason | None = None


class Assigning(Body):
    """Who is accountable; `from` is the assignee that the caller saw (null: nobody)."""

    identity: Name | None
    from_: Name | UnsetType | None = field(default=UNSET, name="from")
    note: Reason | None = None


class Prioritising(Body):
    """How soon somebody must look, and why."""

    priority: Priority
    reason: Reason


class PresenceOut(Reply):
    """How somebody can be reached now."""

    online: bool
    last_seen_at: datetime | None
    availability: Availability | None


class ParticipantOut(Reply):
    """Somebody who takes part now, and how far they have read."""

    identity: str
    user_type: Role
    display_name: str
    read_seq: int
    delivered_seq: int
    presence: PresenceOut


class NoticeOut(Reply):
    """What the caller is told before they type: a code, and where to get help instead."""

    code: Annotated[
        CareEnd, Meta(description="Why the care relation ended; while others still care, `canSend` stays true.")
    ]
    identity: Annotated[str, Meta(description="Whose care relation it is.")]
    text: str


class LastMessageOut(Reply):
    """The last message, as lists show it: the first 160 characters; `text` is null once it was retracted."""

    seq: int
    author: str
    text: str | None
    created_at: datetime


class PrioritySetOut(Reply):
    """Who of the team made the conversation as urgent as it is; `why` is null for who takes no part."""

    by: str
    at: datetime
    why: str | None


class ConversationOut(Reply):
    """A conversation as the caller sees it. Who takes no part sees neither topic nor unread count."""

    id: str
    unique_name: str | None
    friendly_name: str | None
    status: Status
    turn: Turn
    turn_since: datetime
    priority: Priority
    assignee: str | None
    participants: list[ParticipantOut]
    last_seq: int
    unread: int
    created_at: datetime
    updated_at: datetime
    hold_until: datetime | None
    closed_at: datetime | None
    disposition: Disposition | None
    continues: str | None
    unacknowledged: int
    """How many messages wait for a clinician to acknowledge them; 0 for who is not staff."""
    clock: Annotated[ClockOut | None, Meta(description="For staff: how long the patient has waited for an answer.")]
    can_send: bool
    notice: NoticeOut | None
    last_message: LastMessageOut | None
    """Null without one that the caller may read."""
    answering: Annotated[
        AnsweringOut | None, Meta(description="Staff only: who writes an answer; counts until its `until`.")
    ]
    priority_set: Annotated[
        PrioritySetOut | None,
        Meta(description="Staff only: who of the team set the priority; null where a message did."),
    ]


class DelegateOut(Reply):
    """Staff only: who stands in for the accountable one, who is away."""

    identity: str
    until: datetime | None


class ConversationDetails(ConversationOut):
    """A conversation with the caller's own draft, and a banner where it is seen by break-glass only."""

    draft: str | None
    note_draft: Annotated[str | None, Meta(description="The staff note that the caller is writing.")]
    delegate: DelegateOut | None
    break_glass: EmergencyOut | None
    survey_open: Annotated[bool, Meta(description="Whether the caller is the patient and may say how it was.")]


class ConversationList(Reply):
    """A page of conversations: urgent first, then the longest waiting."""

    items: list[ConversationOut]
    next_cursor: str | None


class DraftOut(Reply):
    """The draft as it is kept."""

    body: str
