"""Quick responses in SQL."""

import json
from collections.abc import Collection
from datetime import date
from typing import Any

from attrs import frozen
from sqlalchemy import Row, Select, and_, func, insert, or_, select, tuple_, update

from adapters.persistence.changes import Statement
from adapters.persistence.sealing import Damaged, Sealer, response_place
from adapters.persistence.tables import quick_response, quick_response_use, quick_response_version
from adapters.persistence.work import Work
from application.ports.records import ResponsePlace
from domain.errors import NotFound
from domain.ids import ConversationId, Identity, MessageId, QuickResponseId
from domain.quick_response import QuickResponse, ResponseUse, Scope

UNREADABLE = "?"
"""Stands in place of texts whose box does not open."""
_now, _then, _use = quick_response.c, quick_response_version.c, quick_response_use.c
_STANDING = _now.retired_at.is_(None)
_PLACE = (_now.short_code, _now.language, _now.id)


@frozen
class SqlQuickResponses:
    """`application.ports.records.QuickResponses` on the tables."""

    work: Work

    async def get(self, id: QuickResponseId) -> QuickResponse:
        found = await self._one(_whole().where(_now.id == id))
        if found is None:
            raise NotFound("quick response")
        return found

    async def version(self, id: QuickResponseId, version: int) -> QuickResponse:
        either = and_(_then.response == _now.id, _then.version == version)
        question = select(quick_response, *_texts()).join(quick_response_version, either).where(_now.id == id)
        found = await self._one(question)
        if found is None:
            raise NotFound("quick response")
        return found

    async def named(self, shelf: str, short_code: str, language: str) -> QuickResponse | None:
        return await self._one(
            _whole().where(_now.shelf == shelf, _now.short_code == short_code, _now.language == language, _STANDING)
        )

    async def count(self, shelf: str) -> int:
        question = select(func.count().label("many")).where(_now.shelf == shelf, _STANDING)
        row = await self.work.reading.first(question)
        return int(row.many) if row else 0

    async def page(
        self,
        shelves: Collection[str] | None,
        *,
        language: str | None,
        due_before: date | None,
        after: ResponsePlace | None,
        limit: int,
    ) -> tuple[QuickResponse, ...]:
        question = _whole().where(_STANDING).order_by(*_PLACE).limit(limit)
        question = question.where(_now.scope != Scope.OWN if shelves is None else _now.shelf.in_(shelves))
        if language is not None:
            root = language.partition("-")[0].lower()
            question = question.where(or_(_now.language == root, _now.language.startswith(f"{root}-")))
        if due_before is not None:
            question = question.where(_now.review_by < due_before.isoformat())
        if after is not None:
            question = question.where(tuple_(*_PLACE) > tuple_(*after))
        return tuple(_from_row(row, self.work.sealer) for row in await self.work.reading.all(question))

    def add(self, response: QuickResponse) -> None:
        row = {"id": response.id, "uses": response.uses, **_standing(response)}
        self.work.changes.steps.append(Statement(insert(quick_response).values(row)))
        self._keep_version(response)

    def save(self, before: QuickResponse, after: QuickResponse) -> None:
        still = update(quick_response).where(_now.id == before.id, _now.version == before.version, _STANDING)
        self.work.changes.steps.append(Statement(still.values(_standing(after)), must_match=True))
        if after.version != before.version:
            self._keep_version(after)

    async def use_of(self, message: MessageId) -> ResponseUse | None:
        row = await self.work.reading.first(select(quick_response_use).where(_use.message == message))
        if row is None:
            return None
        return ResponseUse(
            response=QuickResponseId(row.response),
            version=row.version,
            used_by=Identity(row.used_by),
            used_at=row.used_at,
        )

    def used(self, conversation: ConversationId, message: MessageId, use: ResponseUse) -> None:
        row = {
            "message": message,
            "conversation": conversation,
            "response": use.response,
            "version": use.version,
            "used_by": use.used_by,
            "used_at": use.used_at,
        }
        counted = update(quick_response).where(_now.id == use.response).values(uses=_now.uses + 1)
        self.work.changes.steps += [Statement(insert(quick_response_use).values(row)), Statement(counted)]

    async def _one(self, question: Select[Any]) -> QuickResponse | None:
        row = await self.work.reading.first(question)
        return None if row is None else _from_row(row, self.work.sealer)

    def _keep_version(self, response: QuickResponse) -> None:
        texts = json.dumps([response.title, list(response.tags), response.body])
        row = {
            "response": response.id,
            "version": response.version,
            "texts": self.work.sealer.seal(texts, response_place(response.id, response.version)),
            "saved_by": response.saved_by,
            "saved_at": response.saved_at,
        }
        self.work.changes.steps.append(Statement(insert(quick_response_version).values(row)))


def _texts() -> tuple[Any, ...]:
    return _then.texts, _then.saved_by, _then.saved_at, _then.version.label("of_version")


def _whole() -> Select[Any]:
    latest = and_(_then.response == _now.id, _then.version == _now.version)
    return select(quick_response, *_texts()).join(quick_response_version, latest)


def _standing(response: QuickResponse) -> dict[str, Any]:
    return {
        "shelf": response.shelf,
        "scope": response.scope.value,
        "pool": response.pool,
        "owner": response.owner,
        "short_code": response.short_code,
        "language": response.language,
        "review_by": response.review_by.isoformat(),
        "version": response.version,
        "retired_at": response.retired_at,
    }


def _from_row(row: Row[Any], sealer: Sealer) -> QuickResponse:
    try:
        title, tags, body = json.loads(sealer.open(row.texts, response_place(row.id, row.of_version)))
    except Damaged:
        title, tags, body = UNREADABLE, (), UNREADABLE
    return QuickResponse(
        id=QuickResponseId(row.id),
        scope=Scope(row.scope),
        pool=row.pool,
        owner=Identity(row.owner),
        title=title,
        short_code=row.short_code,
        tags=tuple(tags),
        language=row.language,
        body=body,
        review_by=date.fromisoformat(row.review_by),
        version=row.of_version,
        uses=row.uses,
        saved_by=Identity(row.saved_by),
        saved_at=row.saved_at,
        retired_at=row.retired_at,
    )
