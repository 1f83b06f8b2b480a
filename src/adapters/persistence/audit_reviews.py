"""Queries of auditors, and what was signed off, in SQL. Names, questions and notes are sealed."""

import json
from collections.abc import Sequence
from typing import Any

from attrs import asdict, frozen
from sqlalchemy import BigInteger, ColumnElement, Row, and_, delete, insert, or_, select, type_coerce

from adapters.persistence.changes import Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.sealing import Damaged, Sealer, audit_query_place, audit_review_place
from adapters.persistence.tables import audit_query, audit_review
from adapters.persistence.work import Work
from application.views import Page
from domain.audit import Outcome
from domain.audit_review import AuditQuery, AuditQuestion, AuditReview
from domain.ids import AuditQueryId, AuditReviewId, Identity

UNREADABLE = "?"
"""Shown in place of a text whose box does not open."""
_one, _kept = audit_review.c, audit_query.c


@frozen
class SqlAuditReviews:
    """`application.ports.records.AuditReviews` on the tables."""

    work: Work

    async def queries(self) -> tuple[AuditQuery, ...]:
        rows = await self.work.reading.all(select(audit_query).order_by(_kept.saved_at, _kept.id))
        return tuple(_query(row, self.work.sealer) for row in rows)

    def keep_query(self, query: AuditQuery) -> None:
        row = {
            "id": query.id,
            "asked": self.work.sealer.seal(_packed(query), audit_query_place(query.id)),
            "saved_by": query.saved_by,
            "saved_at": query.saved_at,
        }
        self.work.changes.steps.append(Statement(insert(audit_query).values(row)))

    def drop_query(self, id: AuditQueryId) -> None:
        self.work.changes.steps.append(Statement(delete(audit_query).where(_kept.id == id)))

    def add(self, review: AuditReview) -> None:
        row = {
            "id": review.id,
            "query": review.query,
            "by": review.by,
            "at": review.at,
            "since": review.since,
            "until": review.until,
            "records": review.records,
            "upto": review.upto,
            "note": self.work.sealer.seal(review.note, audit_review_place(review.id)),
        }
        self.work.changes.steps.append(Statement(insert(audit_review).values(row)))

    async def get(self, id: AuditReviewId) -> AuditReview | None:
        row = await self.work.reading.first(select(audit_review).where(_one.id == id))
        return None if row is None else _review(row, self.work.sealer)

    async def last(self, query: AuditQueryId) -> AuditReview | None:
        furthest = select(audit_review).where(_one.query == query).order_by(_one.until.desc()).limit(1)
        row = await self.work.reading.first(furthest)
        return None if row is None else _review(row, self.work.sealer)

    async def page(
        self, query: AuditQueryId | None, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[AuditReview]:
        question = select(audit_review).order_by(_one.at.desc(), _one.id.desc()).limit(limit + 1)
        if query is not None:
            question = question.where(_one.query == query)
        if after is not None:
            question = question.where(_behind(after))
        rows = await self.work.reading.all(question)
        found = tuple(_review(row, self.work.sealer) for row in rows[:limit])
        last = found[-1] if len(rows) > limit else None
        return Page(found, (to_micros(last.at), last.id) if last else None)


def _behind(after: Sequence[int | str]) -> ColumnElement[bool]:
    at, id = after
    reviewed = type_coerce(_one.at, BigInteger)
    return or_(reviewed < at, and_(reviewed == at, _one.id < id))


def _packed(query: AuditQuery) -> str:
    return json.dumps({"name": query.name, **asdict(query.question)})


def _query(row: Row[Any], sealer: Sealer) -> AuditQuery:
    try:
        asked = json.loads(sealer.open(row.asked, audit_query_place(row.id)))
    except Damaged:
        asked = {"name": UNREADABLE}
    name, outcome = asked.pop("name"), asked.pop("outcome", None)
    return AuditQuery(
        id=AuditQueryId(row.id),
        name=name,
        question=AuditQuestion(outcome=None if outcome is None else Outcome(outcome), **asked),
        saved_by=Identity(row.saved_by),
        saved_at=row.saved_at,
    )


def _review(row: Row[Any], sealer: Sealer) -> AuditReview:
    try:
        note = sealer.open(row.note, audit_review_place(row.id))
    except Damaged:
        note = UNREADABLE
    return AuditReview(
        id=AuditReviewId(row.id),
        query=AuditQueryId(row.query),
        by=Identity(row.by),
        at=row.at,
        since=row.since,
        until=row.until,
        records=row.records,
        upto=row.upto,
        note=note,
    )
