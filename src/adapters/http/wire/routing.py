"""Offers, routing, transfers, the soft lock, mentions and reasons on the wire."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import Body, Name, Reason, Reply
from domain.offer import DeclineReason, Outcome
from domain.priority import Priority
from domain.routing import Step, Why


class Declining(Body):
    """Why somebody does not answer."""

    reason: DeclineReason
    note: Reason | None = None


class Transferring(Body):
    """To whom: a colleague, or the queue of a pool; one of them. The giver leaves unless they `stay`."""

    note: Reason
    identity: Name | None = None
    pool: Name | None = None
    stay: bool = False


class AnsweringIn(Body):
    """`takeOver`: although a colleague writes an answer."""

    take_over: bool = False


class OfferPatient(Reply):
    """The patient who waits."""

    identity: str
    display_name: str


class OfferSubject(Reply):
    """Whom an offer is about: as much as the row of the conversation shows, and no word of it."""

    patient: OfferPatient
    reason: Annotated[str | None, Meta(description="The opening reason in words, if one of the list was given.")]
    priority: Priority


class OfferOut(Reply):
    """One is asked until `deadline` whether one answers; `about` is null once it is over and one takes no part."""

    id: str
    conversation_id: str
    step: Step
    offered_at: datetime
    deadline: datetime
    outcome: Outcome | None
    ended_at: datetime | None
    reason: DeclineReason | None
    about: OfferSubject | None


class OfferList(Reply):
    """What one is asked now, the oldest first; never more than one's capacity."""

    items: list[OfferOut]
    next_cursor: None


class AnsweringOut(Reply):
    """Who writes an answer; it counts until `until` unless it is said again."""

    identity: str
    since: datetime
    until: datetime
    instead_of: str | None


class AskedOut(Reply):
    """Who is asked now."""

    identity: str
    step: Step
    offered_at: datetime
    deadline: datetime


class RefusedOut(Reply):
    """Somebody who was not asked, at which step, and why."""

    identity: str
    step: Step
    why: Why


class EntryOut(Reply):
    """A line of the routing log."""

    at: datetime
    event: Annotated[
        str, Meta(description="`offered`, `queued`, `closed`, or how an offer ended: accepted, declined, …")
    ]
    identity: str | None
    step: Step | None
    refused: list[RefusedOut]


class RoutingOut(Reply):
    """How a conversation waits. `position` counts from 1 in the queue of the pool; times are seconds."""

    pool: str | None
    assignee: str | None
    waiting_since: datetime | None
    offer: AskedOut | None
    position: int | None
    expected_wait: Annotated[int | None, Meta(description="Seconds others waited lately; null when too few did.")]
    answering: AnsweringOut | None
    items: list[EntryOut]
    next_cursor: str | None


class ReasonOut(Reply):
    """A reason to open a conversation for: send `code` as `reason`."""

    code: str
    label: str


class ReasonList(Reply):
    """The reasons, in the order in which they are shown."""

    items: list[ReasonOut]
    next_cursor: None


class MentionOut(Reply):
    """A staff note names one, or one's own note named a colleague who left the clinic (`insteadOf`).

    It holds no text: read the note there.
    """

    id: str
    conversation_id: str
    note_id: str
    by: str
    at: datetime
    acknowledged_at: datetime | None
    instead_of: str | None


class MentionList(Reply):
    """What was not acknowledged, the oldest first; 200 at most."""

    items: list[MentionOut]
    next_cursor: None


class TeamCallOut(Reply):
    """One is called to look at something. The lists of offers and mentions hold it, too."""

    id: str
    kind: str
    at: datetime
    conversation_id: str | None
    by: str | None
    until: datetime | None
