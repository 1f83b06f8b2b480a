"""The audit and its reviews, remembered requests, and legal holds."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from attrs import frozen

from application.views import Page
from domain.audit import AuditRecord
from domain.audit_review import ANYTHING, AuditQuery, AuditQuestion, AuditReview
from domain.ids import AuditQueryId, AuditReviewId, ConversationId, HoldId, Identity
from domain.legal_hold import LegalHold


class Requests(Protocol):
    """What repeated requests are recognised by; the unit of work keeps them, jobs forget them."""

    def purge(self, before: datetime) -> None:
        """Forget those made before that time, but what is marked `FOR_GOOD`."""
        ...


@frozen(kw_only=True)
class AuditScope:
    """Which records of the audit: what is asked, and in which bounds."""

    question: AuditQuestion = ANYTHING
    since: datetime | None = None
    """Not before."""
    until: datetime | None = None
    """Before."""
    behind: int | None = None
    """Behind this place in the chain, or without one yet."""
    upto: int | None = None
    """Up to this place in the chain."""
    conversations: tuple[ConversationId, ...] | None = None
    """On these, or on files or cards in them."""
    or_on: tuple[str, ...] = ()
    """With `conversations`: or on what the audit calls so."""
    of: Identity | None = None
    """With `conversations`: or on exports of these, or on uses of break-glass and legal holds for this patient."""
    actions: tuple[str, ...] | None = None
    but: Identity | None = None
    """By anybody but them."""


class AuditLog(Protocol):
    """What was done, kept with the deed in one transaction."""

    def add(self, record: AuditRecord, *, once: str | None = None) -> None:
        """Keep a record; under the same `once` only the first is kept."""
        ...

    async def page(self, scope: AuditScope, *, after: Sequence[int | str] | None, limit: int) -> Page[AuditRecord]:
        """The records of a scope, the newest first."""
        ...

    async def chained(self, before: datetime | None, *, behind: int, now: datetime) -> int:
        """The place in the chain up to which everything behind `behind` was done before that moment.

        Without a moment it is the chain's end. What was done after `now`, by a clock that was ahead, ends nothing.
        """
        ...

    async def count(self, scope: AuditScope, *, most: int) -> int:
        """How many there are; `most` where there are that many or more."""
        ...


class AuditReviews(Protocol):
    """Queries that auditors keep, and what was signed off."""

    async def queries(self) -> tuple[AuditQuery, ...]:
        """Those that were kept, in the order of their keeping."""
        ...

    def keep_query(self, query: AuditQuery) -> None:
        """Keep a new one."""
        ...

    def drop_query(self, id: AuditQueryId) -> None:
        """Forget it; its reviews stay."""
        ...

    def add(self, review: AuditReview) -> None:
        """Keep one; the commit raises `ConcurrentUpdate` if another of the query goes as far."""
        ...

    async def get(self, id: AuditReviewId) -> AuditReview | None:
        """Return the one of that id."""
        ...

    async def last(self, query: AuditQueryId) -> AuditReview | None:
        """The one of a query that goes furthest."""
        ...

    async def page(
        self, query: AuditQueryId | None, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[AuditReview]:
        """Those of a query (`None`: of all), the newest first."""
        ...


class LegalHolds(Protocol):
    """Legal holds, whose reasons are kept encrypted. None is ever deleted."""

    async def get(self, id: HoldId) -> LegalHold:
        """Return it, or raise `NotFound`."""
        ...

    async def page(self, *, standing: bool, after: Sequence[int | str] | None, limit: int) -> Page[LegalHold]:
        """Return holds, the newest first; with `standing` those that were not lifted."""
        ...

    def add(self, hold: LegalHold) -> None:
        """Keep a new one."""
        ...

    def lift(self, hold: LegalHold) -> None:
        """Keep that it was lifted; the commit raises `ConcurrentUpdate` if somebody else did that."""
        ...
