"""What patients said of their care, in SQL."""

from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import Row, insert, select

from adapters.persistence.changes import Statement
from adapters.persistence.sealing import Damaged, Sealer, rating_place
from adapters.persistence.tables import rating
from adapters.persistence.work import Work
from domain.errors import NotFound
from domain.ids import ConversationId, Identity, RatingId
from domain.rating import Rating

UNREADABLE = "?"
"""Stands in place of a comment whose box does not open."""


@frozen
class SqlRatings:
    """`application.ports.records.Ratings` on the tables."""

    work: Work

    async def get(self, conversation: ConversationId, id: RatingId) -> Rating:
        question = select(rating).where(rating.c.conversation == conversation, rating.c.id == id)
        row = await self.work.reading.first(question)
        if row is None:
            raise NotFound("rating")
        return _from_row(row, self.work.sealer)

    async def of_episode(self, conversation: ConversationId, closed_at: datetime) -> Rating | None:
        question = select(rating).where(rating.c.conversation == conversation, rating.c.closed_at == closed_at)
        row = await self.work.reading.first(question)
        return None if row is None else _from_row(row, self.work.sealer)

    async def page(self, conversation: ConversationId, *, before: datetime | None, limit: int) -> tuple[Rating, ...]:
        question = select(rating).where(rating.c.conversation == conversation)
        if before is not None:
            question = question.where(rating.c.closed_at < before)
        question = question.order_by(rating.c.closed_at.desc()).limit(limit)
        return tuple(_from_row(row, self.work.sealer) for row in await self.work.reading.all(question))

    def add(self, one: Rating) -> None:
        row = {
            "conversation": one.conversation,
            "closed_at": one.closed_at,
            "id": one.id,
            "patient": one.patient,
            "score": one.score,
            "comment": None if one.comment is None else self.work.sealer.seal(one.comment, rating_place(one.id)),
            "rated_at": one.rated_at,
        }
        self.work.changes.steps.append(Statement(insert(rating).values(row)))


def _from_row(row: Row[Any], sealer: Sealer) -> Rating:
    return Rating(
        id=RatingId(row.id),
        conversation=ConversationId(row.conversation),
        closed_at=row.closed_at,
        patient=Identity(row.patient),
        score=row.score,
        comment=_comment(row, sealer),
        rated_at=row.rated_at,
    )


def _comment(row: Row[Any], sealer: Sealer) -> str | None:
    if row.comment is None:
        return None
    try:
        return sealer.open(row.comment, rating_place(row.id))
    except Damaged:
        return UNREADABLE
