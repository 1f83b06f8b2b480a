"""The broken rules, one small tree. Each error has a stable code; none carries what a person wrote."""

from datetime import timedelta
from typing import ClassVar

from attrs import frozen


class DomainError(Exception):
    """A rule was broken. `code` is the stable name that clients may switch on."""

    code: ClassVar[str] = "conflict"


@frozen
class Flaw:
    """One thing wrong with a request: where (a JSON pointer) and what; never the value."""

    pointer: str
    code: str


class Invalid(DomainError):
    """A value breaks a rule of form: which members and how is told beside, never the value."""

    code = "invalid"

    def __init__(self, *flaws: Flaw) -> None:
        super().__init__(", ".join(f"{flaw.pointer} {flaw.code}" for flaw in flaws))
        self.flaws = flaws

    @classmethod
    def at(cls, pointer: str, code: str) -> "Invalid":
        """The usual case: one flaw."""
        return cls(Flaw(pointer, code))

    def within(self, pointer: str) -> "Invalid":
        """The same, of a value that stands at this pointer of something larger."""
        return type(self)(*(Flaw(f"{pointer}{flaw.pointer}", flaw.code) for flaw in self.flaws))


class UnknownIdentity(Invalid):
    """A named person is not in the directory."""

    code = "unknown-identity"


class IdempotencyKeyReused(DomainError):
    """The same idempotency key came with another request."""

    code = "idempotency-key-reused"


class NotFound(DomainError):
    """It does not exist, or the caller may not know that it does."""

    code = "not-found"


class Unauthenticated(DomainError):
    """Nobody is signed in by what was shown."""

    code = "invalid-token"


class InvalidToken(Unauthenticated):
    """The token is malformed, forged, expired, or of a session that ended."""


# Both are told in the words of `InvalidToken`: what was wrong is for the audit alone.


class NothingShown(InvalidToken):
    """The token is malformed, forged, expired, or of a session that ended."""


class SessionOver(InvalidToken):
    """The token is malformed, forged, expired, or of a session that ended."""


class TokenReused(Unauthenticated):
    """A token that was already exchanged was exchanged again: its session is ended."""

    code = "token-reused"


class Forbidden(DomainError):
    """The caller is known, and may not do this."""

    code = "forbidden"


class ConsentRequired(Forbidden):
    """The patient has given no consent that is in force; `notice` says how else to reach the clinic."""

    code = "consent-required"
    text: str | None = None
    """What the clinic says to the patient's side about it, in the language of who was refused."""


class FreshSignInRequired(Forbidden):
    """This needs a session that began only just now: sign in again."""

    code = "fresh-sign-in-required"


class PatientUnconsented(ConsentRequired):
    """The patient has given no consent that is in force; to reach them, put them on the phone queue."""


class SecondFactorRequired(Forbidden):
    """Staff sign in with more than one factor, and this sign-in used one."""

    code = "second-factor-required"


class IdentityMismatch(Forbidden):
    """The named identity or role is not the one that the credentials prove."""

    code = "identity-mismatch"


class NotAParticipant(Forbidden):
    """The caller sees that the conversation exists and takes no part in it."""

    code = "not-a-participant"


class Conflict(DomainError):
    """The state of things forbids it."""


class ConversationClosed(Conflict):
    """Nothing is written to a closed conversation."""

    code = "conversation-closed"


class ConversationOpen(Conflict):
    """Only a closed or held conversation is reopened."""

    code = "conversation-open"


class CareRelationEnded(Conflict):
    """The care relation has ended, or the clinic has blocked it; `notice` says where to get help."""

    code = "care-relation-ended"

    def __init__(self, reason: str) -> None:
        super().__init__("the care relation has ended")
        self.reason = reason
        """A code (`domain.care.CareEnd`)."""
        self.text: str | None = None
        """What the clinic says about it, in the language of who was refused."""


class ReviewPending(Conflict):
    """The caller's last break-glass was not reviewed yet."""

    code = "review-pending"


class BreakGlassNotNeeded(Conflict):
    """The caller takes part in the conversation anyway."""

    code = "break-glass-not-needed"


class BreakGlassOpen(Conflict):
    """A break-glass is reviewed after its end."""

    code = "break-glass-open"


class BreakGlassOver(Conflict):
    """The break-glass has ended."""

    code = "break-glass-over"


class HoldLifted(Conflict):
    """The legal hold was lifted."""

    code = "hold-lifted"


class BreakGlassReviewed(Conflict):
    """The break-glass was reviewed, and that stands."""

    code = "break-glass-reviewed"


class ReopenWindowOver(Conflict):
    """The conversation closed too long ago; a linked one continues it."""

    code = "reopen-window-over"


class EditWindowOver(Conflict):
    """A message is corrected or retracted only for a short while."""

    code = "edit-window-over"


class MessageRetracted(Conflict):
    """The message was taken back and stays so."""

    code = "message-retracted"


class AlreadyAssigned(Conflict):
    """Someone else took the conversation meanwhile."""

    code = "already-assigned"


class UniqueNameTaken(Conflict):
    """The unique name belongs to a conversation that the caller may not see."""

    code = "unique-name-taken"


class CallTaken(Conflict):
    """A colleague has taken the call."""

    code = "call-taken"


class CallDone(Conflict):
    """The call was made; another one can be put on the phone queue."""

    code = "call-done"


class ShortCodeTaken(Conflict):
    """Another response of the same language bears this short code, where both would stand."""

    code = "short-code-taken"


class ShelfFull(Conflict):
    """There are as many quick responses as one may keep there."""

    code = "too-many-responses"


class SurveyClosed(Conflict):
    """Nobody is asked how it was: the conversation is open, was closed by itself, or was closed too long ago."""

    code = "survey-closed"


class AlreadyRated(Conflict):
    """The patient said already how it was."""

    code = "already-rated"


class ProposalOver(Conflict):
    """Something happened in the conversation since, or somebody decided on the proposal."""

    code = "proposal-over"


class ResponseChanged(Conflict):
    """Somebody else saved the response meanwhile: look at it again."""

    code = "response-changed"


class OfferOver(Conflict):
    """The offer has ended: the time was over, or a colleague has it."""

    code = "offer-over"


class BeingAnswered(Conflict):
    """A colleague writes an answer; who wants to write all the same takes it over."""

    code = "being-answered"


class CardStateForbids(Conflict):
    """The card has moved on: this can not be done to it as it stands."""

    code = "card-state"


class TooManyCards(Conflict):
    """As many requests of this kind as one conversation holds are still open."""

    code = "too-many-cards"


class TooManyVisits(Conflict):
    """As many visits as a patient books by themselves are ahead: the team can book more."""

    code = "too-many-visits"


class NotSelfBookable(Conflict):
    """The team books visits for this reason: it will propose a time."""

    code = "not-self-bookable"


class HoldOver(Conflict):
    """The time for which the slot was kept is over, or who it was kept with does not work there: choose again."""

    code = "hold-over"


class SlotTaken(Conflict):
    """The time is not free any more; `fresh` are times that are."""

    code = "slot-taken"

    def __init__(self, fresh: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__("the time is not free")
        self.fresh = fresh
        """Pairs of whose time it is, and its beginning in UTC."""


class GrantOver(Conflict):
    """The grant has ended; another one may be given."""

    code = "grant-over"


class ConversationFull(Conflict):
    """The conversation has as many participants as it can hold."""

    code = "conversation-full"


class CrisisUnacknowledged(Conflict):
    """A conversation stays open while a crisis in it waits for a clinician to acknowledge it."""

    code = "crisis-unacknowledged"


class PatientStays(Conflict):
    """A conversation is never without its patient."""

    code = "patient-stays"


class AttachmentPending(Conflict):
    """The file is still being checked; ask again in a moment."""

    code = "attachment-pending"


class AttachmentRejected(Conflict):
    """The file did not pass the check, and is never shown."""

    code = "attachment-rejected"


class AttachmentFailed(Conflict):
    """The file could not be checked, and is never shown."""

    code = "attachment-failed"


class AttachmentUsed(Conflict):
    """A file goes with one message, and this one has gone with another."""

    code = "attachment-used"


class ExportUnfinished(Conflict):
    """The export is not made yet, or nothing came of it: there is nothing to fetch."""

    code = "export-unfinished"


class FileTooLarge(DomainError):
    """The file is larger than files may be."""

    code = "too-large"


class FileTypeRefused(DomainError):
    """Files of this type are not taken, or the content is not what name and declared type say."""

    code = "unsupported-media-type"


class RangeNotSatisfiable(DomainError):
    """The file does not reach that far."""

    code = "range-not-satisfiable"

    def __init__(self, size: int) -> None:
        super().__init__("the file does not reach that far")
        self.size = size


class TooMany(DomainError):
    """A limit was reached; try again after `retry_after`."""

    code = "too-many"

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__("a limit was reached")
        self.retry_after = retry_after


class Busy(DomainError):
    """The server can not take this now; nothing was done."""

    code = "busy"


class UploadsDisabled(Busy):
    """Files are not taken here: no scanner was chosen."""

    code = "uploads-disabled"


class ConcurrentUpdate(Busy):
    """What was read had changed by the time of the commit: read and decide again."""
