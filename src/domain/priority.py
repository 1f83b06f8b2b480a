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


def check_may_mark(role: Role, level: Priority) -> None:
    """Refuse (`Forbidden`) a level above what the role may give: people up to urgent, staff any."""
    if level is Priority.CRISIS and not role.is_staff:
        raise Forbidden("a crisis is declared by staff or by the safety rules")


@frozen(kw_only=True)
class PriorityMessage:
    """A message above routine: who said so and when, and who has taken note of it."""

    message: MessageId
    level: Priority
    set_by: Identity
    set_at: datetime
    acknowledged_by: Identity | None = None
    acknowledged_at: datetime | None = None

    def acknowledge(self, by: Identity, at: datetime) -> "PriorityMessage":
        """Note who has taken it up; the first acknowledgement stands."""
        if self.acknowledged_by is not None:
            return self
        return evolve(self, acknowledged_by=by, acknowledged_at=at)
