"""Urgency: how soon a person must look at a message."""

from datetime import datetime
from enum import StrEnum

from attrs import evolve, frozen

from domain.errors import Forbidden
from domain.ids import Identity, MessageId
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


def higher(one: Priority, other: Priority) -> Priority:
    """The more urgent of two levels."""
    return one if one.rank >= other.rank else other


def check_may_mark(role: Role, level: Priority) -> None:
    """Refuse (`Forbidden`) a level above what the role may give: people up to urgent, staff any."""
    if level is Priority.CRISIS and not role.is_staff:
        raise Forbidden("a crisis is declared by staff or by the safety rules")


@frozen(kw_only=True)
class PriorityMessage:
    """A message that a clinician must take note of: how urgent, who said so, why and when, and who took note.

    `set_by` is the author who marked it, or the system whose rules found something; `cause` is made
    of codes, never of text.
    """

    message: MessageId
    level: Priority
    cause: str
    set_by: Identity
    set_at: datetime
    acknowledged_by: Identity | None = None
    acknowledged_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has taken note yet."""
        return self.acknowledged_at is None

    def acknowledge(self, by: Identity, at: datetime) -> "PriorityMessage":
        """Note who has taken it up; the first acknowledgement stands."""
        if self.acknowledged_by is not None:
            return self
        return evolve(self, acknowledged_by=by, acknowledged_at=at)
