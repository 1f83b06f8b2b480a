"""The outbox in SQL: claimed by lease, struck off when delivered."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby, takewhile
from typing import Any

from attrs import define, field, frozen
from sqlalchemy import Row, and_, bindparam, delete, or_, select, text, tuple_, update

from adapters.persistence.changes import ChangeSet, Statement, Step, Writing
from adapters.persistence.lane import WriteLane
from adapters.persistence.tables import message, outbox
from application.ports.clock import Clock
from application.ports.messaging import Delivery
from application.views import ProviderState
from domain.ids import ConversationId

_ONE_CLAIMER = 0x6361726563686174
"""The advisory lock by which claims of several processes take turns on PostgreSQL."""

_THIS = and_(outbox.c.conversation_id == bindparam("of"), outbox.c.seq == bindparam("at"))
_MIRRORED = and_(message.c.conversation_id == bindparam("of"), message.c.seq == bindparam("at"))
_NAME = update(message).where(_MIRRORED).values(provider_ref=bindparam("ref"))
_PLACE = tuple_(outbox.c.conversation_id, outbox.c.seq)
_MESSAGE_PLACE = tuple_(message.c.conversation_id, message.c.seq)


@define
class Claim:
    """Find due heads of conversations, and lease them with what stands behind them."""

    now: datetime
    lease: timedelta
    limit: int
    claimed: list[Delivery] = field(factory=list)

    def write(self, db: Writing) -> None:
        if db.connection.dialect.name == "postgresql":
            turn = text("SELECT pg_try_advisory_xact_lock(:key)")
            if not db.connection.execute(turn, {"key": _ONE_CLAIMER}).scalar_one():
                return
        free = or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= self.now)
        due = db.connection.execute(
            select(outbox.c.conversation_id)
            .where(outbox.c.parked_at.is_(None), outbox.c.due_at <= self.now, free)
            .order_by(outbox.c.due_at)
            .limit(self.limit)
        )
        rows = db.connection.execute(
            select(outbox)
            .where(
                outbox.c.conversation_id.in_({row.conversation_id for row in due}),
                outbox.c.parked_at.is_(None),
            )
            .order_by(outbox.c.conversation_id, outbox.c.seq)
            .limit(self.limit * 4)
        ).all()
        for _, queue in groupby(rows, lambda row: row.conversation_id):
            self._take(list(queue))
        self._lease(db)

    def _take(self, queue: list[Row[Any]]) -> None:
        if any(row.lease_until is not None and row.lease_until > self.now for row in queue):
            return
        for row in takewhile(lambda row: row.due_at <= self.now, queue):
            if len(self.claimed) < self.limit:
                self.claimed.append(
                    Delivery(
                        conversation=ConversationId(row.conversation_id),
                        seq=row.seq,
                        attempts=row.attempts + 1,
                    )
                )

    def _lease(self, db: Writing) -> None:
        if self.claimed:
            taken = update(outbox).where(_PLACE.in_(_places(self.claimed)))
            db.connection.execute(taken.values(lease_until=self.now + self.lease, attempts=outbox.c.attempts + 1))


@frozen
class SqlOutbox:
    """`application.ports.messaging.Outbox` on the tables."""

    lane: WriteLane
    clock: Clock

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[Delivery]:
        claim = Claim(now, lease, limit)
        await self._write(claim)
        return claim.claimed

    async def delivered(self, done: Sequence[tuple[Delivery, str | None]]) -> None:
        if done:
            places = _places([one for one, _ in done])
            told = update(message).where(_MESSAGE_PLACE.in_(places)).values(provider_state=ProviderState.SENT.value)
            named = [_at(one) | {"ref": ref} for one, ref in done if ref is not None]
            await self._write(
                Statement(told),
                *([Statement(_NAME, named)] if named else []),
                Statement(delete(outbox).where(_PLACE.in_(places))),
            )

    async def postpone(self, delivery: Delivery, *, due_at: datetime, reason: str) -> None:
        later = update(outbox).where(_THIS).values(due_at=due_at, lease_until=None, reason=reason)
        await self._write(Statement(later, _at(delivery)))

    async def park(self, delivery: Delivery, *, reason: str) -> None:
        aside = update(outbox).where(_THIS).values(parked_at=self.clock.now(), lease_until=None, reason=reason)
        told = update(message).where(_MIRRORED).values(provider_state=ProviderState.PARKED.value)
        await self._write(Statement(aside, _at(delivery)), Statement(told, _at(delivery)))

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        if deliveries:
            given_back = update(outbox).where(_PLACE.in_(_places(deliveries)))
            await self._write(Statement(given_back.values(lease_until=None, attempts=outbox.c.attempts - 1)))

    async def _write(self, *steps: Step) -> None:
        await self.lane.commit(ChangeSet(steps=list(steps)))


def _places(deliveries: Sequence[Delivery]) -> list[tuple[str, int]]:
    return [(one.conversation, one.seq) for one in deliveries]


def _at(delivery: Delivery) -> dict[str, Any]:
    return {"of": delivery.conversation, "at": delivery.seq}
