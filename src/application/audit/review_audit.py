"""Sign off what a query finds, and see what was signed off."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import evolve, field, frozen

from application.audit.audit_queries import behind, query_object, query_of, scope_of
from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from application.views import Page
from domain.access import Action
from domain.audit_review import AuditReview
from domain.errors import NotFound
from domain.ids import AuditQueryId, AuditReviewId

MOST = 1_000_000


@frozen(kw_only=True)
class ReviewAudit(Command):
    """Sign off what `query` finds up to a moment (`None`: now), with a note that is kept encrypted."""

    action: ClassVar[Action] = Action.REVIEW_AUDIT

    query: AuditQueryId
    until: datetime | None = None
    note: str = field(repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return query_object(self.query)


@frozen(kw_only=True)
class ReviewAuditHandler:
    """Keep the review behind the one before it; it stands.

    It goes up to a place in the audit's chain, so that nothing that is committed late comes into what was signed.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: ReviewAudit) -> Made:
        """Return its id. Raises `NotFound` for an unknown query, `Invalid` for a span that is none."""
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            query = await query_of(uow, command.query)
            last = await uow.reviews.last(query.id)
            now = self.clock.now()
            until, since = command.until or now, None if last is None else last.until
            signed = 0 if last is None else last.upto or 0
            upto = await uow.audit.chained(command.until, behind=signed, now=now)
            found = evolve(behind(last), upto=upto)
            review = AuditReview(
                id=AuditReviewId(self.ids.new()),
                query=query.id,
                by=command.actor.identity,
                at=now,
                since=since,
                until=until,
                records=await uow.audit.count(await scope_of(uow, query.question, found), most=MOST),
                upto=upto,
                note=command.note,
            )
            uow.reviews.add(review)
            self.gate.record(uow, command)
            await uow.commit(made=review.id)
        return Made(id=review.id)


@frozen(kw_only=True)
class SeeAuditReviews(Command):
    """A page of the reviews of a query, or of all; or the one of that `id`."""

    action: ClassVar[Action] = Action.SEE_AUDIT_QUERIES

    query: AuditQueryId | None = None
    id: AuditReviewId | None = None
    after: Sequence[int | str] | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "audit-reviews"


@frozen(kw_only=True)
class SeeAuditReviewsHandler:
    """Return the page, the newest first."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeAuditReviews) -> Page[AuditReview]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            found = await self._found(uow, command)
        await self.log.seen(command)
        return found

    async def _found(self, uow: UnitOfWork, command: SeeAuditReviews) -> Page[AuditReview]:
        if command.id is None:
            return await uow.reviews.page(command.query, after=command.after, limit=command.limit)
        review = await uow.reviews.get(command.id)
        if review is None:
            raise NotFound("audit review")
        return Page((review,))
