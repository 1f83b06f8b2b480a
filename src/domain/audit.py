"""The audit: who did what to what, when, and how it ended. No text, no names, no tokens."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import frozen

from domain.access import Action, Actor
from domain.ids import AuditId

COALESCE = timedelta(minutes=5)
"""Reads and denials leave at most one record per actor, object, session and this span; not those of `EACH_TIME`."""
EACH_TIME = frozenset(
    {
        Action.SEARCH,
        Action.SEARCH_TEXTS,
        Action.READ_FILE,
        Action.ASK_EXPORT,
        Action.EXPORT,
        Action.FETCH_EXPORT,
        Action.DROP_EXPORT,
    }
)
"""Searches, downloads and exports: each has a record of its own, done or refused."""


class Outcome(StrEnum):
    """How the act ended."""

    DONE = "done"
    DENIED = "denied"
    FAILED = "failed"


class Deed(StrEnum):
    """Audited acts that no conversation rule authorises."""

    SIGN_IN = "session.sign-in"
    REFRESH = "session.refresh"
    TOKEN_REUSED = "session.token-reused"  # noqa: S105 - the name of an act
    REFUSE_CREDENTIALS = "credentials.refuse"
    """Credentials of nobody known were refused; `reason` says what was wrong and how often (`invalid-12`)."""
    ASK_FIRST = "provider.ask-first"
    """Somebody's client at the messaging provider wanted what the rules do not allow, or what is not told whose."""
    ROTATE_KEYS = "keys.rotate"
    MEET_DAMAGE = "record.damaged"
    """Something that was read did not open: it was altered, moved, or its key is lost. `reason` names the part."""
    CONNECT = "session.connect"
    NUDGE = "patient.nudge"
    CHECK_FILE = "attachment.check"
    PREVIEW = "conversation.preview"
    """A list, or a look at a conversation, showed how the newest message begins."""
    RECEIVE = "conversation.receive"
    """What was said came to an open socket; `reason` names the events (`seqs-3-9`), or the use of break-glass."""
    RECEIVE_NOTES = "note.receive"
    """The same of the team's notes and reasons."""
    SEE_FILE = "attachment.see"
    """Name, type and size of a file, not its content."""
    CARD_DUE = "card.due"
    BACKUP = "record.backup"
    PURGE = "retention.purge"
    PURGE_AUDIT = "audit.purge"
    ERASE_COPY = "provider.copy-erased"
    RESTORE = "record.restore"
    AGREEMENT = "provider.agreement"
    EXPORT_AUDIT = "audit.export"
    FILL_CHECKPOINTS = "audit.fill-checkpoints"
    """The second place of checkpoints lacked old ones: it is new, was out of reach, or somebody emptied it."""


@frozen(kw_only=True)
class AuditRecord:
    """One act. `object` is an id of ours such as `conversation:…`; `reason` a code, never text."""

    id: AuditId
    at: datetime
    actor: Actor
    action: Action | Deed
    object: str
    outcome: Outcome = Outcome.DONE
    reason: str | None = None
