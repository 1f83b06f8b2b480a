"""Looking at the audit: what is asked for, kept questions, and the sign-off of who has looked."""

import re
from datetime import datetime
from typing import ClassVar

from attrs import evolve, field, frozen

from domain.audit import AuditRecord, Outcome
from domain.errors import Invalid
from domain.ids import AuditQueryId, AuditReviewId, Identity, identity_key
from domain.text import checked, checked_name

ACTION_PATTERN = r"^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$(?!\n)"
"""An act, such as `message.send`, or its area, such as `message`."""
OBJECT_PATTERN = r"^[a-z]+(-[a-z]+)*(:[A-Za-z0-9_.:@|+/?\-]{1,152})?$(?!\n)"
"""What was acted on: everything that a record names, so identities, periods and digests too."""
REASON_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*(:[0-9a-f]{32})?$(?!\n)"
_ACTION, _OBJECT, _REASON = (re.compile(one, re.ASCII) for one in (ACTION_PATTERN, OBJECT_PATTERN, REASON_PATTERN))


@frozen(kw_only=True)
class AuditQuestion:
    """Which records are asked for: those that fit everything that is said. Codes and identities, no text."""

    actor: str | None = None
    action: str | None = None
    object: str | None = None
    outcome: Outcome | None = None
    reason: str | None = None
    """A code, such as `new-device`."""
    patient: str | None = None
    """About whose conversations and files."""

    def __attrs_post_init__(self) -> None:
        if self.action is not None and _ACTION.fullmatch(self.action) is None:
            raise Invalid.at("/action", "pattern")
        if self.object is not None and _OBJECT.fullmatch(self.object) is None:
            raise Invalid.at("/object", "pattern")
        if self.reason is not None and _REASON.fullmatch(self.reason) is None:
            raise Invalid.at("/reason", "pattern")

    def fits(self, record: AuditRecord) -> bool:
        """Whether the record is asked for, as far as it can be told from the record alone."""
        action = str(record.action)
        return (
            (self.actor is None or identity_key(self.actor) == identity_key(record.actor.identity))
            and (self.action is None or action == self.action or action.startswith(f"{self.action}."))
            and (self.object is None or record.object == self.object)
            and (self.reason is None or record.reason == self.reason)
            and (self.outcome is None or record.outcome is self.outcome)
        )

    def narrowed(self, other: "AuditQuestion") -> "AuditQuestion":
        """This question, with what `other` says in place of what it says itself."""
        said = {name: value for name in _MEMBERS if (value := getattr(other, name)) is not None}
        return evolve(self, **said)


ANYTHING = AuditQuestion()
"""Every record."""
_MEMBERS = ("actor", "action", "object", "outcome", "reason", "patient")


def _clean_name(name: str) -> str:
    return checked_name(name, "/name", limit=80)


@frozen(kw_only=True)
class AuditQuery:
    """A question that is asked again and again; `saved_by` nobody for those that every clinic has."""

    id: AuditQueryId
    name: str = field(repr=False, converter=_clean_name)
    question: AuditQuestion
    saved_by: Identity | None = None
    saved_at: datetime | None = None


def _standard(id: str, name: str, **question: str) -> AuditQuery:
    outcome = question.pop("outcome", None)
    asked = AuditQuestion(outcome=None if outcome is None else Outcome(outcome), **question)
    return AuditQuery(id=AuditQueryId(id), name=name, question=asked)


STANDARD = (
    _standard("emergencies", "Emergency access", action="break-glass"),
    _standard("refusals", "What was refused", outcome="denied"),
    _standard("failed-sign-ins", "Sign-ins that failed", action="session.sign-in", outcome="denied"),
    _standard("refused-credentials", "Credentials that were refused", action="credentials"),
    _standard("new-devices", "Sign-ins on new devices", action="session.sign-in", reason="new-device"),
    _standard("stolen-tokens", "Tokens that came twice", action="session.token-reused"),
    _standard("downloads", "Files that were opened", action="attachment.read"),
    _standard("consents", "Consents", action="consent"),
    _standard("people", "Changes of people", action="people.register"),
    _standard("audit-reads", "Looks at the audit", action="audit"),
)
"""What every clinic looks at regularly (45 CFR 164.308(a)(1)(ii)(D))."""


@frozen(kw_only=True)
class AuditReview:
    """Somebody has looked at what a query finds in a span of time, and signs for it; that stands."""

    LIMIT: ClassVar[int] = 1_000

    id: AuditReviewId
    query: AuditQueryId
    by: Identity
    at: datetime
    since: datetime | None
    """The end of the review before; `None`: from the beginning."""
    until: datetime
    records: int
    """How many records were found in it."""
    upto: int | None = None
    """The place in the chain up to which it goes: what gets a place behind it waits for the next one, however early
    it was done. Reviews of before had a time alone."""
    note: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        checked(self.note, "/note", limit=self.LIMIT)
        if self.until > self.at:
            raise Invalid.at("/until", "in-the-future")
        if self.since is not None and self.until <= self.since:
            raise Invalid.at("/until", "reviewed-already")
