"""The audit on the wire: records, queries, reviews, and a patient's own access log."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import Body, Id, Moment, Name, Reply
from domain.audit import Outcome
from domain.audit_review import ACTION_PATTERN, OBJECT_PATTERN, REASON_PATTERN, AuditReview
from domain.person import Role

ActionName = Annotated[
    str, Meta(min_length=1, max_length=40, pattern=ACTION_PATTERN, description="An act, or an area of acts.")
]
ObjectName = Annotated[
    str, Meta(min_length=1, max_length=160, pattern=OBJECT_PATTERN, description="Such as `conversation:<id>`.")
]
ReasonName = Annotated[
    str, Meta(min_length=1, max_length=40, pattern=REASON_PATTERN, description="A code, such as `new-device`.")
]


class AuditRecordOut(Reply):
    """One act: ids and codes, no text."""

    id: str
    at: datetime
    actor: str
    user_type: Role
    session: str | None
    address: str
    request_id: str
    action: str
    object: str
    outcome: Outcome
    reason: str | None


class AuditList(Reply):
    """Records, the newest first."""

    items: list[AuditRecordOut]
    next_cursor: str | None


class AuditQuestionOut(Reply):
    """What is asked; null asks for anything."""

    actor: str | None
    action: str | None
    object: str | None
    outcome: Outcome | None
    reason: str | None
    patient: str | None


class NewAuditQuery(Body):
    """A question to be kept under a name."""

    name: Annotated[str, Meta(min_length=1, max_length=80, description="Kept encrypted.")]
    actor: Name | None = None
    action: ActionName | None = None
    object: ObjectName | None = None
    outcome: Outcome | None = None
    reason: ReasonName | None = None
    patient: Name | None = None


class AuditReviewOut(Reply):
    """What was signed off: the records of a query from `since` (null: the beginning) up to `until`."""

    id: str
    query: str
    by: str
    at: datetime
    since: datetime | None
    until: datetime
    records: int
    note: str


class AuditQueryOut(Reply):
    """A query, its last review, and how many records came since, at most 1,000."""

    id: str
    name: str
    standard: bool
    question: AuditQuestionOut
    saved_by: str | None
    last_review: AuditReviewOut | None
    waiting: int


class AuditQueryList(Reply):
    """The queries: first those that every clinic has."""

    items: list[AuditQueryOut]
    next_cursor: str | None


class NewAuditReview(Body):
    """Who signs has looked at what the query finds up to `until` (by default now)."""

    query: Id
    note: Annotated[str, Meta(min_length=1, max_length=AuditReview.LIMIT, description="Kept encrypted.")]
    until: Moment | None = None


class AuditReviewList(Reply):
    """Reviews, the newest first."""

    items: list[AuditReviewOut]
    next_cursor: str | None


class AccessLineOut(Reply):
    """Somebody opened something of the patient's; `text` says it as a sentence in the patient's language."""

    at: datetime
    identity: str
    display_name: str
    user_type: Role
    action: str
    emergency: bool
    text: str


class AccessList(Reply):
    """Who opened what, the newest first."""

    items: list[AccessLineOut]
    next_cursor: str | None
