"""The audit as it is shown."""

from adapters.http.wire.audit import AccessLineOut, AuditQueryOut, AuditQuestionOut, AuditRecordOut, AuditReviewOut
from application.audit.audit_queries import QueryView
from application.audit.see_access_log import AccessLine
from domain.audit import AuditRecord
from domain.audit_review import AuditReview


def record_out(one: AuditRecord) -> AuditRecordOut:
    """A record."""
    actor = one.actor
    return AuditRecordOut(
        id=one.id,
        at=one.at,
        actor=actor.identity,
        user_type=actor.role,
        session=actor.session,
        address=actor.address,
        request_id=actor.request_id,
        action=str(one.action),
        object=one.object,
        outcome=one.outcome,
        reason=one.reason,
    )


def query_out(one: QueryView) -> AuditQueryOut:
    """A query."""
    query, asked = one.query, one.query.question
    return AuditQueryOut(
        id=query.id,
        name=query.name,
        standard=query.saved_by is None,
        question=AuditQuestionOut(
            actor=asked.actor,
            action=asked.action,
            object=asked.object,
            outcome=asked.outcome,
            reason=asked.reason,
            patient=asked.patient,
        ),
        saved_by=query.saved_by,
        last_review=None if one.last is None else review_out(one.last),
        waiting=one.waiting,
    )


def review_out(one: AuditReview) -> AuditReviewOut:
    """A review."""
    return AuditReviewOut(
        id=one.id,
        query=one.query,
        by=one.by,
        at=one.at,
        since=one.since,
        until=one.until,
        records=one.records,
        note=one.note,
    )


def access_out(one: AccessLine) -> AccessLineOut:
    """A line of the access log."""
    return AccessLineOut(
        at=one.at,
        identity=one.identity,
        display_name=one.name,
        user_type=one.role,
        action=str(one.action),
        emergency=one.emergency,
        text=one.text,
    )
