"""The phone queue: patients whom somebody of the team is to call, because chat can not reach them."""

from datetime import datetime
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.errors import CallDone, CallTaken
from domain.ids import CallId, Identity
from domain.text import checked

NOTE_LIMIT = 1_000


class CallReason(StrEnum):
    """Why the patient is to be called."""

    CONSENT_WITHDRAWN = "consent-withdrawn"
    NO_CONSENT = "no-consent"
    ASKED = "patient-asked"
    UNREAD = "unread-messages"
    RESULT = "result"
    FOLLOW_UP = "follow-up"
    OTHER = "other"


@frozen(kw_only=True)
class PhoneCall:
    """One call to make. Somebody takes it, and says when it is done."""

    id: CallId
    patient: Identity
    reason: CallReason
    note: str | None = field(default=None, repr=False)
    """For whoever takes the call."""
    created_by: Identity
    created_at: datetime
    taken_by: Identity | None = None
    taken_at: datetime | None = None
    done_at: datetime | None = None

    def __attrs_post_init__(self) -> None:
        if self.note is not None:
            checked(self.note, "/note", limit=NOTE_LIMIT)

    def is_with(self, identity: Identity) -> bool:
        """Whether they took it: they alone are told how to reach the patient, and what the note says."""
        return self.taken_by == identity

    def take(self, by: Identity, at: datetime) -> "PhoneCall":
        """The call, taken. Raises `CallTaken` when a colleague has it, `CallDone` when it was made."""
        if self.done_at is not None:
            raise CallDone("the call was made")
        if self.taken_by not in {None, by}:
            raise CallTaken("a colleague has it")
        return self if self.taken_by else evolve(self, taken_by=by, taken_at=at)

    def finish(self, by: Identity, at: datetime) -> "PhoneCall":
        """The call, made by who took it; who makes one that nobody took takes it with that."""
        if self.done_at is not None and self.taken_by == by:
            return self
        return evolve(self.take(by, at), done_at=at)
