"""Urgency: how soon a person must look at a message."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.errors import Forbidden
from domain.ids import Identity, MessageId, NoteId
from domain.person import Role


class Priority(StrEnum):
    """Levels of urgency, the least first."""

    ROUTINE = "routine"
    HIGH = "high"
    URGENT = "urgent"
    CRISIS = "crisis"

    @property
    def rank(self) -> int:
        """0 for routine up to 3 for crisis."""
        return _RANK[self]


_RANK = {level: rank for rank, level in enumerate(Priority)}


MARKED = "marked"
"""Why a message must be acknowledged that its author marked as urgent."""
RAISED = "raised-by-team"
"""Why one must be acknowledged in whose conversation somebody of the team raised the priority; `note` is the staff note
that says why they did."""


def higher(one: Priority, other: Priority) -> Priority:
    """The more urgent of two levels."""
    return one if one.rank >= other.rank else other


def check_may_mark(role: Role, level: Priority) -> None:
    """Refuse (`Forbidden`) a level above what the role may give: people up to urgent, staff any."""
    if level is Priority.CRISIS and not role.is_staff:
        raise Forbidden("a crisis is declared by staff or by the safety rules")


@frozen(kw_only=True)
class Lowering:
    """That somebody of the team made a conversation less urgent than one of its messages: to what, who, when, why."""

    to: Priority
    by: Identity
    at: datetime
    why: str | None = field(repr=False)
    """In the words of who lowered it; `None` for who may not read them, or where they can not be read."""

    def concerns(self, level: Priority) -> bool:
        """Whether a message of that level is more urgent than its conversation is from now on."""
        return level.rank > self.to.rank


@frozen(kw_only=True)
class PrioritySetting:
    """That somebody of the team made a conversation as urgent as it is: who, when, why."""

    by: Identity
    at: datetime
    why: str | None = field(repr=False)
    """In their words; `None` for who may not read them, or where they can not be read any more."""


@frozen(kw_only=True)
class PriorityMessage:
    """A message that a clinician must take note of: how urgent, who said so, why and when, and who took note.

    `set_by` is the author who marked it, or the system whose rules found something; `cause` is made of codes,
    never of text. `lowered` says who let its conversation be less urgent last; the message keeps its level.
    """

    message: MessageId
    level: Priority
    cause: str
    set_by: Identity
    set_at: datetime
    acknowledged_by: Identity | None = None
    acknowledged_at: datetime | None = None
    lowered: Lowering | None = None
    note: NoteId | None = None
    """The staff note in which who raised it says why; `None` where a message did."""

    @property
    def is_open(self) -> bool:
        """Whether nobody has taken note yet."""
        return self.acknowledged_at is None

    def acknowledge(self, by: Identity, at: datetime) -> "PriorityMessage":
        """Note who has taken it up; the first acknowledgement stands."""
        if self.acknowledged_by is not None:
            return self
        return evolve(self, acknowledged_by=by, acknowledged_at=at)


def raised_by_team(
    message: MessageId,
    known: Iterable[PriorityMessage],
    level: Priority,
    *,
    by: Identity,
    at: datetime,
    note: NoteId | None = None,
) -> PriorityMessage | None:
    """What a clinician must take note of once `by` raises the priority of a conversation that waits with `message`.

    `note` says why. `None` below urgent, and where a message as urgent waits already.
    """
    if level.rank < Priority.URGENT.rank or any(one.is_open and one.level.rank >= level.rank for one in known):
        return None
    return PriorityMessage(message=message, level=level, cause=RAISED, set_by=by, set_at=at, note=note)
