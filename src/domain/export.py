"""Exports: a conversation, a patient or a period, written down as documents with a proof."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from attrs import evolve, field, frozen

from domain.attachment import BlobId
from domain.errors import Invalid
from domain.ids import AuditId, ConversationId, ExportId, Identity, SessionId
from domain.person import Role

AT_ONCE = 2
"""How many exports of one person are made at the same time."""
LARGEST = 2_000_000_000
"""Bytes of one export: what an archive holds without the long form that not every program opens."""
MOST_FILES = 50_000


class ExportForm(StrEnum):
    """What the documents are."""

    JSON = "json"
    PDF = "pdf"
    CSV = "csv"


class ExportState(StrEnum):
    """How far it is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class ExportFailure(StrEnum):
    """Why nothing came of it."""

    NOT_ALLOWED = "no-longer-allowed"
    SIGNED_OUT = "signed-out"
    TOO_LONG = "took-too-long"
    TOO_LARGE = "too-large"


class Authority(StrEnum):
    """By what its asker may have it."""

    MEMBER = "member"
    """They take part; what they may not read is left out."""
    EMERGENCY = "emergency"
    """They have broken the glass for the patient or the conversation; it fails when that ends."""
    OPERATOR = "operator"
    """They hold the record and its keys."""


@frozen(kw_only=True)
class ExportScope:
    """What is exported: all that is said must hold. Times: from, and up to but not including."""

    conversation: ConversationId | None = None
    patient: Identity | None = None
    since: datetime | None = None
    until: datetime | None = None

    def check(self) -> None:
        """Raise `Invalid` unless it narrows the record in some way, to some time."""
        if not (self.conversation or self.patient or self.since or self.until):
            raise Invalid.at("", "scope-missing")
        if self.conversation and self.patient:
            raise Invalid.at("/patient", "exclusive")
        if self.since and self.until and self.since >= self.until:
            raise Invalid.at("/until", "before-from")

    def covers(self, at: datetime) -> bool:
        """Whether what was said then is of the period."""
        return (self.since is None or self.since <= at) and (self.until is None or at < self.until)


@frozen(kw_only=True)
class ExportPolicy:
    """How long an export may take, and how long it is kept."""

    longest: timedelta = timedelta(hours=1)
    kept: timedelta = timedelta(hours=24)
    step: timedelta = timedelta(minutes=5)
    """How long its maker is at one document; then that is broken off, and tried again."""

    @property
    def lease(self) -> timedelta:
        """After so long another process goes on: when whoever was at it is surely gone, or was broken off."""
        return self.step + timedelta(minutes=1)


@frozen(kw_only=True)
class ExportedFile:
    """A document of an export; its name holds ids and numbers only."""

    number: int
    name: str
    blob: BlobId = field(repr=False)
    size: int
    sha256: str
    crc32: int
    conversation: ConversationId | None = None
    messages: int = 0
    first_seq: int = 0
    last_seq: int = 0


@frozen(kw_only=True)
class Export:
    """One export, and how far its maker got: whatever happens, the next one goes on from there."""

    id: ExportId
    asker: Identity
    role: Role
    session: SessionId | None
    authority: Authority
    scope: ExportScope
    form: ExportForm
    slot: int
    """Which of the `AT_ONCE` places of its asker it takes while it is made."""
    asked_at: datetime
    expires_at: datetime
    """When it is removed, whatever became of it."""
    due_at: datetime | None
    """When its maker goes on; in the future while one is at it, `None` once it has ended."""
    state: ExportState = ExportState.WAITING
    failure: ExportFailure | None = None
    total: int = 0
    """Conversations to go through, once they were counted."""
    conversations: int = 0
    """Conversations gone through."""
    messages: int = 0
    percent: int = 0
    files: int = 0
    size: int = 0
    at: ConversationId | None = None
    """The conversation that it is in, or went through last."""
    seq: int | None = None
    """How far it got there; `None` once that conversation is through."""
    part: int = 0
    """How many documents of that conversation there are."""
    audit: AuditId | None = None
    """The record that says what it holds, once that is known."""
    version: int = 0

    def covers(self, at: datetime) -> bool:
        """Whether it holds what came then: what is of the period, and not younger than the export."""
        return self.scope.covers(at) and at <= self.asked_at

    @property
    def ended(self) -> bool:
        """Whether its maker has nothing more to do."""
        return self.due_at is None

    def claimed(self, at: datetime, policy: ExportPolicy) -> Self:
        """Its maker is at it."""
        return evolve(self, state=ExportState.RUNNING, due_at=at + policy.lease)

    def failed(self, why: ExportFailure) -> Self:
        """It comes to nothing."""
        return evolve(self, state=ExportState.FAILED, failure=why, due_at=None)

    def finished(self, at: datetime, policy: ExportPolicy) -> Self:
        """It is there to be fetched."""
        done = ExportState.DONE
        return evolve(self, state=done, due_at=None, percent=100, expires_at=at + policy.kept)

    def through(self) -> Self:
        """Its present conversation is through."""
        done = self.conversations + 1
        return evolve(self, seq=None, part=0, conversations=done, percent=self._percent(done))

    def reached(self, conversation: ConversationId, seq: int, last: int) -> Self:
        """Everything up to `seq` of this conversation, whose last one is `last`, is looked at."""
        part_of_it = seq / last if last else 0.0
        return evolve(self, at=conversation, seq=seq, percent=self._percent(self.conversations + part_of_it))

    def with_file(self, file: ExportedFile) -> Self:
        """One more file."""
        messages = self.messages + file.messages
        return evolve(self, files=self.files + 1, size=self.size + file.size, messages=messages)

    def with_part(self, part: int, files: Sequence[ExportedFile]) -> Self:
        """One more document of its present conversation, with what goes with it; none where there are no files."""
        after = self
        for file in files:
            after = after.with_file(file)
        return evolve(after, part=part) if files else self

    def _percent(self, done: float) -> int:
        # The last hundredth is the proof's.
        return min(99, int(99 * done / self.total)) if self.total else 0
