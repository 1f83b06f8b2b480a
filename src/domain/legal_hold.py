"""Legal holds: what must not be purged, however old it is, until somebody lifts the hold."""

from datetime import datetime
from typing import ClassVar, Self

from attrs import define, field

from domain.errors import HoldLifted
from domain.ids import ConversationId, HoldId, Identity
from domain.text import checked


@define(kw_only=True)
class LegalHold:
    """A hold on one conversation of a patient, or (`conversation` is `None`) on all that is kept of them.

    It names people by their identities and belongs to nobody: who leaves, or is deleted, takes no hold with them.
    """

    LIMIT: ClassVar[int] = 1_000
    """Characters of the reason."""

    id: HoldId
    patient: Identity
    conversation: ConversationId | None
    reason: str = field(repr=False)
    placed_by: Identity
    placed_at: datetime
    lifted_by: Identity | None = None
    lifted_at: datetime | None = None

    @classmethod
    def place(
        cls,
        *,
        id: HoldId,
        patient: Identity,
        conversation: ConversationId | None,
        reason: str,
        by: Identity,
        at: datetime,
    ) -> Self:
        """Begin one; `Invalid` for a reason that says nothing."""
        return cls(
            id=id,
            patient=patient,
            conversation=conversation,
            reason=checked(reason, "/reason", limit=cls.LIMIT),
            placed_by=by,
            placed_at=at,
        )

    @property
    def stands(self) -> bool:
        """Whether it keeps anything from being purged."""
        return self.lifted_at is None

    def holds(self, patient: Identity, conversation: ConversationId | None) -> bool:
        """Whether it keeps what belongs to this patient, or to this conversation of theirs."""
        return self.stands and self.patient == patient and self.conversation in {None, conversation}

    def lift(self, by: Identity, at: datetime) -> None:
        """End it. Raises `HoldLifted` when it has ended."""
        if not self.stands:
            raise HoldLifted("it was lifted")
        self.lifted_by, self.lifted_at = by, at
