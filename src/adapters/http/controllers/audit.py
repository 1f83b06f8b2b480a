"""The audit for auditors, and the access log for patients."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated

from litestar import Controller, Response, delete, get, post
from litestar.params import JSONBody, QueryParameter

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    PathName,
    TheEdge,
    answer,
    identity_in_path,
    in_utc,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.leaving import while_there
from adapters.http.problems import PROBLEMS
from adapters.http.wire.audit import (
    AccessList,
    AuditList,
    AuditQueryList,
    AuditQueryOut,
    AuditReviewList,
    AuditReviewOut,
    NewAuditQuery,
    NewAuditReview,
)
from adapters.http.wire.base import END, NAME_PATTERN, PAGE_DEFAULT
from adapters.http.wire.render_audit import access_out, query_out, record_out, review_out
from application.audit.audit_queries import DropAuditQuery, KeepAuditQuery, SeeAuditQueries
from application.audit.review_audit import ReviewAudit, SeeAuditReviews
from application.audit.see_access_log import SeeAccessLog
from application.audit.see_audit import SeeAudit
from domain.audit import Outcome
from domain.audit_review import ACTION_PATTERN, OBJECT_PATTERN, REASON_PATTERN, AuditQuestion
from domain.ids import AuditQueryId, AuditReviewId

_ID_PATTERN = rf"^[A-Za-z0-9_\-]{{1,64}}{END}"
QueryQuery = Annotated[
    str | None, QueryParameter(name="query", pattern=_ID_PATTERN, max_length=64, description="The id of a kept query.")
]
ActorQuery = Annotated[str | None, QueryParameter(name="actor", pattern=NAME_PATTERN, max_length=128)]
PatientQuery = Annotated[
    str | None,
    QueryParameter(
        name="patient",
        pattern=NAME_PATTERN,
        max_length=128,
        description="An identity: records on their conversations and files.",
    ),
]
ActionQuery = Annotated[
    str | None,
    QueryParameter(
        name="action",
        pattern=ACTION_PATTERN,
        max_length=40,
        description="An act, such as `message.send`, or an area of acts, such as `message`.",
    ),
]
ObjectQuery = Annotated[
    str | None,
    QueryParameter(
        name="object", pattern=OBJECT_PATTERN, max_length=160, description="Such as `conversation:<id>`, whole."
    ),
]
ReasonQuery = Annotated[
    str | None,
    QueryParameter(name="reason", pattern=REASON_PATTERN, max_length=40, description="A code, such as `new-device`."),
]
OutcomeQuery = Annotated[Outcome | None, QueryParameter(name="outcome")]
SinceQuery = Annotated[date | None, QueryParameter(name="since", description="The first day, in UTC.")]
UntilQuery = Annotated[date | None, QueryParameter(name="until", description="The last day, in UTC.")]


class Audit(Controller):
    """`/audit`: for auditors alone. Each look is on the audit too."""

    path = "/audit"
    tags = ("Audit",)

    @get(operation_id="SeeAudit", responses=PROBLEMS)
    async def see(
        self,
        request: AnyRequest,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        kept: QueryQuery = None,
        actor: ActorQuery = None,
        patient: PatientQuery = None,
        action: ActionQuery = None,
        object: ObjectQuery = None,
        outcome: OutcomeQuery = None,
        reason: ReasonQuery = None,
        since: SinceQuery = None,
        until: UntilQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> AuditList:
        """List what was done, the newest first: all that fits what is said, in place of what a kept query says."""
        asked = AuditQuestion(
            actor=actor, action=action, object=object, outcome=outcome, reason=reason, patient=patient
        )
        cursors = PageCursors(edge.cursor_key, caller.identity, f"audit/{kept}/{asked}/{since}/{until}")
        command = SeeAudit(
            actor=caller,
            query=None if kept is None else AuditQueryId(kept),
            question=asked,
            since=None if since is None else _morning(since),
            until=None if until is None else _evening(until),
            after=cursors.open(cursor),
            limit=limit,
        )
        page = await while_there(request, use_cases.see_audit(command))
        return AuditList(
            items=[record_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @get("/queries", operation_id="SeeAuditQueries", responses=PROBLEMS)
    async def queries(self, caller: Caller, use_cases: Cases) -> AuditQueryList:
        """List the queries, with what was signed off last and what came since."""
        found = await use_cases.see_audit_queries(SeeAuditQueries(actor=caller))
        return AuditQueryList(items=[query_out(one) for one in found], next_cursor=None)

    @post("/queries", operation_id="KeepAuditQuery", responses=PROBLEMS)
    async def keep(
        self,
        request: AnyRequest,
        data: JSONBody[NewAuditQuery],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[AuditQueryOut]:
        """Keep a question for all auditors: at most 50."""
        question = AuditQuestion(
            actor=data.actor,
            action=data.action,
            object=data.object,
            outcome=data.outcome,
            reason=data.reason,
            patient=data.patient,
        )
        command = KeepAuditQuery(
            actor=caller,
            name=data.name,
            question=question,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.keep_audit_query(command)
        [view] = await use_cases.see_audit_queries(SeeAuditQueries(actor=caller, id=AuditQueryId(made.id)))
        return answer(query_out(view), status=201, replayed=made.replayed)

    @delete("/queries/{query_id:str}", operation_id="DropAuditQuery", responses=PROBLEMS)
    async def drop(self, query_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Forget a query that was kept; what was signed off stays."""
        await use_cases.drop_audit_query(DropAuditQuery(actor=caller, id=_query_in_path(query_id)))

    @post("/reviews", operation_id="ReviewAudit", responses=PROBLEMS)
    async def review(
        self,
        request: AnyRequest,
        data: JSONBody[NewAuditReview],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[AuditReviewOut]:
        """Sign off what a query finds, from the last review on."""
        command = ReviewAudit(
            actor=caller,
            query=AuditQueryId(data.query),
            until=None if data.until is None else in_utc(data.until),
            note=data.note,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.review_audit(command)
        page = await use_cases.see_audit_reviews(SeeAuditReviews(actor=caller, id=AuditReviewId(made.id)))
        return answer(review_out(page.items[0]), status=201, replayed=made.replayed)

    @get("/reviews", operation_id="SeeAuditReviews", responses=PROBLEMS)
    async def reviews(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        kept: QueryQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> AuditReviewList:
        """List what was signed off, the newest first."""
        cursors = PageCursors(edge.cursor_key, caller.identity, f"audit-reviews/{kept}")
        command = SeeAuditReviews(
            actor=caller,
            query=None if kept is None else AuditQueryId(kept),
            after=cursors.open(cursor),
            limit=limit,
        )
        page = await use_cases.see_audit_reviews(command)
        return AuditReviewList(
            items=[review_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )


class AccessLog(Controller):
    """`/people/{identity}/access-log`."""

    path = "/people/{identity:str}/access-log"
    tags = ("Audit",)

    @get(operation_id="SeeAccessLog", responses=PROBLEMS)
    async def see(
        self,
        identity: PathName,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> AccessList:
        """Tell a patient who else opened their messages and files, in words; auditors see it of every patient."""
        cursors = PageCursors(edge.cursor_key, caller.identity, f"access-log/{identity}")
        command = SeeAccessLog(
            actor=caller,
            identity=identity_in_path(identity),
            after=cursors.open(cursor),
            limit=limit,
        )
        page = await use_cases.see_access_log(command)
        return AccessList(
            items=[access_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _evening(day: date) -> datetime | None:
    """The end of a day; there is none to the last that can be written."""
    return None if day == date.max else _morning(day + timedelta(days=1))


def _query_in_path(text: str) -> AuditQueryId:
    return AuditQueryId(text[:64])
