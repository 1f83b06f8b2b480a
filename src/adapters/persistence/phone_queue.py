"""The phone queue in SQL."""

from typing import Any

from attrs import frozen
from sqlalchemy import Row, and_, insert, or_, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.sealing import Damaged, Sealer, call_place
from adapters.persistence.tables import phone_call
from adapters.persistence.work import Work
from application.ports.records import CallPlace
from domain.errors import NotFound
from domain.ids import CallId, Identity
from domain.phone_queue import CallReason, PhoneCall

UNREADABLE = "?"
"""Stands in place of a note whose box does not open."""
_WAITING = phone_call.c.done_at.is_(None)


@frozen
class SqlPhoneQueue:
    """`application.ports.records.PhoneQueue` on the tables."""

    work: Work

    async def get(self, id: CallId) -> PhoneCall:
        row = await self.work.reading.first(select(phone_call).where(phone_call.c.id == id))
        if row is None:
            raise NotFound("call")
        return _from_row(row, self.work.sealer)

    async def waits_for(self, patient: Identity) -> bool:
        question = select(phone_call.c.id).where(phone_call.c.patient == patient, _WAITING).limit(1)
        return await self.work.reading.first(question) is not None

    async def page(self, *, after: CallPlace | None, limit: int) -> tuple[PhoneCall, ...]:
        question = select(phone_call).where(_WAITING).order_by(phone_call.c.created_at, phone_call.c.id).limit(limit)
        if after is not None:
            at, id = after
            same = and_(phone_call.c.created_at == at, phone_call.c.id > id)
            question = question.where(or_(phone_call.c.created_at > at, same))
        return tuple(_from_row(row, self.work.sealer) for row in await self.work.reading.all(question))

    def add(self, call: PhoneCall) -> None:
        note = None if call.note is None else self.work.sealer.seal(call.note, call_place(call.id))
        row = {
            "id": call.id,
            "patient": call.patient,
            "reason": call.reason.value,
            "note": note,
            "created_by": call.created_by,
            "created_at": call.created_at,
            "taken_by": call.taken_by,
            "taken_at": call.taken_at,
            "done_at": call.done_at,
        }
        self.work.changes.steps.append(Statement(insert(phone_call).values(row)))

    def save(self, before: PhoneCall, after: PhoneCall) -> None:
        still = update(phone_call).where(
            phone_call.c.id == before.id,
            phone_call.c.taken_by.is_not_distinct_from(before.taken_by),
            phone_call.c.done_at.is_not_distinct_from(before.done_at),
        )
        became = {"taken_by": after.taken_by, "taken_at": after.taken_at, "done_at": after.done_at}
        self.work.changes.steps.append(Statement(still.values(became), must_match=True))


def _from_row(row: Row[Any], sealer: Sealer) -> PhoneCall:
    return PhoneCall(
        id=CallId(row.id),
        patient=Identity(row.patient),
        reason=CallReason(row.reason),
        note=_note(row, sealer),
        created_by=Identity(row.created_by),
        created_at=row.created_at,
        taken_by=Identity(row.taken_by) if row.taken_by else None,
        taken_at=row.taken_at,
        done_at=row.done_at,
    )


def _note(row: Row[Any], sealer: Sealer) -> str | None:
    if row.note is None:
        return None
    try:
        return sealer.open(row.note, call_place(row.id))
    except Damaged:
        return UNREADABLE
