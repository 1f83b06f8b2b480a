"""Uses of break-glass in SQL."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import BigInteger, ColumnElement, Row, and_, insert, or_, select, type_coerce, update

from adapters.persistence.changes import Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.sealing import Damaged, Sealer, glass_comment_place, glass_text_place
from adapters.persistence.tables import break_glass
from adapters.persistence.work import Work
from application.views import Page
from domain.break_glass import BreakGlass, EmergencyReason, GlassEnd, Review, Verdict
from domain.errors import NotFound
from domain.ids import BreakGlassId, ConversationId, Identity
from domain.person import Role

UNREADABLE = "?"
"""Shown in place of a text whose box does not open."""
_DUE_AT_ONCE = 100
_BY_TIME = break_glass.c.opened_at.desc(), break_glass.c.id.desc()


@frozen
class SqlBreakGlasses:
    """`application.ports.records.BreakGlasses` on the tables."""

    work: Work

    async def get(self, id: BreakGlassId) -> BreakGlass:
        row = await self.work.reading.first(select(break_glass).where(break_glass.c.id == id))
        if row is None:
            raise NotFound("break-glass")
        return _from_row(row, self.work.sealer)

    async def latest_of(self, identity: Identity) -> BreakGlass | None:
        row = await self.work.reading.first(
            select(break_glass).where(break_glass.c.identity == identity).order_by(*_BY_TIME).limit(1)
        )
        return None if row is None else _from_row(row, self.work.sealer)

    async def page(
        self, identity: Identity | None, *, unreviewed: bool, after: Sequence[int | str] | None, limit: int
    ) -> Page[BreakGlass]:
        question = select(break_glass).order_by(*_BY_TIME).limit(limit + 1)
        if identity is not None:
            question = question.where(break_glass.c.identity == identity)
        if unreviewed:
            question = question.where(break_glass.c.reviewed_at.is_(None))
        if after is not None:
            question = question.where(_behind(after))
        rows = await self.work.reading.all(question)
        items = tuple(_from_row(row, self.work.sealer) for row in rows[:limit])
        last = items[-1] if len(rows) > limit else None
        return Page(items, (to_micros(last.opened_at), last.id) if last else None)

    async def due(self, at: datetime) -> tuple[BreakGlassId, ...]:
        rows = await self.work.reading.all(
            select(break_glass.c.id)
            .where(break_glass.c.ended_at.is_(None), break_glass.c.until <= at)
            .order_by(break_glass.c.until)
            .limit(_DUE_AT_ONCE)
        )
        return tuple(BreakGlassId(row.id) for row in rows)

    def add(self, glass: BreakGlass) -> None:
        row = {
            "id": glass.id,
            "identity": glass.identity,
            "role": glass.role.value,
            "patient": glass.patient,
            "conversation_id": glass.conversation,
            "reason": glass.reason.value,
            "text": self.work.sealer.seal(glass.text, glass_text_place(glass.id)),
            "opened_at": glass.opened_at,
            "until": glass.until,
            "version": 0,
        }
        self.work.changes.steps.append(Statement(insert(break_glass).values(row)))

    def save(self, glass: BreakGlass) -> None:
        known = (break_glass.c.id == glass.id) & (break_glass.c.version == glass.version)
        row: dict[str, Any] = {
            "ended_at": glass.ended_at,
            "ended_by": glass.ended_by,
            "ending": glass.ending.value if glass.ending else None,
            "version": glass.version + 1,
        }
        if review := glass.review:
            row |= {
                "reviewed_at": review.at,
                "reviewed_by": review.by,
                "verdict": review.verdict.value,
                "comment": self.work.sealer.seal(review.comment, glass_comment_place(glass.id)),
            }
        self.work.changes.steps.append(Statement(update(break_glass).where(known).values(row), must_match=True))


def _behind(after: Sequence[int | str]) -> ColumnElement[bool]:
    at, id = after
    opened = type_coerce(break_glass.c.opened_at, BigInteger)
    return or_(opened < at, and_(opened == at, break_glass.c.id < id))


def _from_row(row: Row[Any], sealer: Sealer) -> BreakGlass:
    return BreakGlass(
        id=BreakGlassId(row.id),
        identity=Identity(row.identity),
        role=Role(row.role),
        patient=Identity(row.patient),
        conversation=ConversationId(row.conversation_id) if row.conversation_id else None,
        reason=EmergencyReason(row.reason),
        text=_opened(sealer, row.text, glass_text_place(row.id)),
        opened_at=row.opened_at,
        until=row.until,
        ended_at=row.ended_at,
        ended_by=Identity(row.ended_by) if row.ended_by else None,
        ending=GlassEnd(row.ending) if row.ending else None,
        review=_review(row, sealer) if row.reviewed_at else None,
        version=row.version,
    )


def _review(row: Row[Any], sealer: Sealer) -> Review:
    return Review(
        by=Identity(row.reviewed_by),
        at=row.reviewed_at,
        verdict=Verdict(row.verdict),
        comment=_opened(sealer, row.comment, glass_comment_place(row.id)),
    )


def _opened(sealer: Sealer, box: bytes, place: str) -> str:
    try:
        return sealer.open(box, place)
    except Damaged:
        return UNREADABLE
