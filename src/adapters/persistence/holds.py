"""Legal holds in SQL."""

from collections.abc import Sequence
from typing import Any

from attrs import frozen
from sqlalchemy import BigInteger, Row, and_, insert, or_, select, type_coerce, update

from adapters.persistence.changes import Statement
from adapters.persistence.columns import to_micros
from adapters.persistence.sealing import Damaged, Sealer, hold_place
from adapters.persistence.tables import legal_hold
from adapters.persistence.work import Work
from application.views import Page
from domain.errors import NotFound
from domain.ids import ConversationId, HoldId, Identity
from domain.legal_hold import LegalHold

UNREADABLE = "?"
"""Shown in place of a reason whose box does not open."""


@frozen
class SqlLegalHolds:
    """`application.ports.records.LegalHolds` on the tables."""

    work: Work

    async def get(self, id: HoldId) -> LegalHold:
        row = await self.work.reading.first(select(legal_hold).where(legal_hold.c.id == id))
        if row is None:
            raise NotFound("hold")
        return _from_row(row, self.work.sealer)

    async def page(self, *, standing: bool, after: Sequence[int | str] | None, limit: int) -> Page[LegalHold]:
        question = select(legal_hold).order_by(legal_hold.c.placed_at.desc(), legal_hold.c.id.desc()).limit(limit + 1)
        if standing:
            question = question.where(legal_hold.c.lifted_at.is_(None))
        if after is not None:
            at, id = after
            placed = type_coerce(legal_hold.c.placed_at, BigInteger)
            question = question.where(or_(placed < at, and_(placed == at, legal_hold.c.id < id)))
        rows = await self.work.reading.all(question)
        items = tuple(_from_row(row, self.work.sealer) for row in rows[:limit])
        last = items[-1] if len(rows) > limit else None
        return Page(items, (to_micros(last.placed_at), last.id) if last else None)

    def add(self, hold: LegalHold) -> None:
        row = {
            "id": hold.id,
            "patient": hold.patient,
            "conversation_id": hold.conversation,
            "reason": self.work.sealer.seal(hold.reason, hold_place(hold.id)),
            "placed_by": hold.placed_by,
            "placed_at": hold.placed_at,
        }
        self.work.changes.steps.append(Statement(insert(legal_hold).values(row)))

    def lift(self, hold: LegalHold) -> None:
        standing = update(legal_hold).where(legal_hold.c.id == hold.id, legal_hold.c.lifted_at.is_(None))
        lifted = standing.values(lifted_by=hold.lifted_by, lifted_at=hold.lifted_at)
        self.work.changes.steps.append(Statement(lifted, must_match=True))


def _from_row(row: Row[Any], sealer: Sealer) -> LegalHold:
    try:
        reason = sealer.open(row.reason, hold_place(row.id))
    except Damaged:
        reason = UNREADABLE
    return LegalHold(
        id=HoldId(row.id),
        patient=Identity(row.patient),
        conversation=ConversationId(row.conversation_id) if row.conversation_id else None,
        reason=reason,
        placed_by=Identity(row.placed_by),
        placed_at=row.placed_at,
        lifted_by=Identity(row.lifted_by) if row.lifted_by else None,
        lifted_at=row.lifted_at,
    )
