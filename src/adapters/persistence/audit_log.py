"""The audit on the tables: written with the deed, read by auditors and patients."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import ColumnElement, Select, func, literal, or_, select

from adapters.persistence.audit_rows import record_of
from adapters.persistence.bulk import Row
from adapters.persistence.columns import to_micros
from adapters.persistence.tables import (
    attachment,
    audit,
    audit_link,
    audit_waiting,
    break_glass,
    card,
    legal_hold,
)
from adapters.persistence.work import Work
from application.ports.records import AuditScope
from application.views import Page
from domain.access import Action
from domain.audit import AuditRecord
from domain.ids import ConversationId, Identity, identity_key


@frozen
class SqlAuditLog:
    """`application.ports.records.AuditLog` on the tables."""

    work: Work

    def add(self, record: AuditRecord, *, once: str | None = None) -> None:
        self.work.changes.audit.append(audit_row(record, once))

    async def page(self, scope: AuditScope, *, after: Sequence[int | str] | None, limit: int) -> Page[AuditRecord]:
        question = _within(select(audit), scope).order_by(audit.c.position.desc()).limit(limit + 1)
        if after is not None:
            question = question.where(audit.c.position < after[0])
        rows = await self.work.reading.all(question)
        found = rows[:limit]
        return Page(tuple(map(record_of, found)), (int(found[-1].position),) if len(rows) > limit else None)

    async def chained(self, before: datetime | None, *, behind: int, now: datetime) -> int:
        place = audit_link.c.position
        upto: ColumnElement[int] = select(func.max(place)).scalar_subquery()
        if before is not None:
            later = select(func.min(place) - 1).join(audit, audit.c.id == audit_link.c.audit_id)
            ends = later.where(place > behind, audit.c.at >= before, audit.c.at <= now)
            upto = func.coalesce(ends.scalar_subquery(), upto)
        row = await self.work.reading.first(select(upto.label("place")))
        return max(behind, int(row.place or 0)) if row else behind

    async def count(self, scope: AuditScope, *, most: int) -> int:
        some = _within(select(audit.c.position), scope).limit(most).subquery()
        row = await self.work.reading.first(select(func.count().label("many")).select_from(some))
        return int(row.many) if row else 0


def _within(question: Select[Any], scope: AuditScope) -> Select[Any]:
    asked, of = scope.question, audit.c
    if asked.actor is not None:
        question = question.where(func.lower(of.actor) == identity_key(asked.actor))
    if asked.action is not None:
        question = question.where(or_(of.action == asked.action, of.action.startswith(f"{asked.action}.")))
    if asked.object is not None:
        question = question.where(of.object == asked.object)
    if asked.outcome is not None:
        question = question.where(of.outcome == asked.outcome.value)
    if asked.reason is not None:
        question = question.where(of.reason == asked.reason)
    if scope.since is not None:
        question = question.where(of.at >= scope.since)
    if scope.until is not None:
        question = question.where(of.at < scope.until)
    if scope.behind is not None:
        linked = select(audit_link.c.audit_id).where(audit_link.c.position > scope.behind)
        question = question.where(or_(of.id.in_(linked), of.position.in_(select(audit_waiting.c.position))))
    if scope.upto is not None:
        question = question.where(of.id.in_(select(audit_link.c.audit_id).where(audit_link.c.position <= scope.upto)))
    if scope.actions is not None:
        question = question.where(of.action.in_(scope.actions))
    if scope.but is not None:
        question = question.where(func.lower(of.actor) != identity_key(scope.but))
    if scope.conversations is not None:
        others: list[ColumnElement[bool]] = [of.object.in_(scope.or_on)] if scope.or_on else []
        if scope.of is not None:
            others += _for(scope.of, scope.conversations)
        question = question.where(or_(_on(scope.conversations), *others))
    return question


def _on(conversations: Sequence[ConversationId]) -> ColumnElement[bool]:
    """On these conversations, or on files or cards in them: all found by the index on objects."""
    files = select(literal("attachment:") + attachment.c.id).where(attachment.c.conversation_id.in_(conversations))
    cards = select(literal("card:") + card.c.id).where(card.c.conversation_id.in_(conversations))
    of = audit.c.object
    return or_(of.in_([f"conversation:{one}" for one in conversations]), of.in_(files), of.in_(cards))


def _for(patient: Identity, conversations: Sequence[ConversationId]) -> list[ColumnElement[bool]]:
    """On holds and uses of break-glass for this patient, by such a use, or on exports with these conversations."""
    of, those = audit.c, [f"conversation:{one}" for one in conversations]
    glasses = select(literal("break-glass:") + break_glass.c.id).where(break_glass.c.patient == patient)
    holds = select(literal("hold:") + legal_hold.c.id).where(legal_hold.c.patient == patient)
    went = audit.alias()  # an export is forgotten after a day: what went into it is known from the audit alone
    exports = select(went.c.reason).where(went.c.object.in_(those), went.c.action == Action.EXPORT.value)
    act = audit.alias()
    by_glass = (
        select(act.c.position)
        .join(break_glass, func.lower(act.c.actor) == func.lower(break_glass.c.identity))
        .where(break_glass.c.patient == patient, act.c.reason == literal("glass:") + break_glass.c.id)
    )
    done = audit.alias()  # the end of one names its contents, too; whoever it was for wrote it, so their index finds it
    ended = (
        select(done.c.position)
        .join(went, func.lower(done.c.actor) == func.lower(went.c.actor))
        .where(went.c.object.in_(those), went.c.action == Action.EXPORT.value, done.c.action == Action.EXPORT.value)
        .where(done.c.position > went.c.position)
        .where(func.substr(done.c.object, 1, func.length(went.c.reason) + 1) == went.c.reason + ":")
    )
    found = [of.object.in_(one) for one in (glasses, holds, exports)]
    return [*found, of.position.in_(by_glass), of.position.in_(ended)]


def audit_row(record: AuditRecord, once: str | None) -> Row:
    """A record as the row of the table, which is written in bulk."""
    actor = record.actor
    return (
        record.id,
        to_micros(record.at),
        actor.identity,
        actor.role.value,
        actor.session,
        actor.address,
        actor.request_id,
        record.action.value,
        record.object,
        record.outcome.value,
        record.reason,
        hashlib.sha256(once.encode()).digest() if once is not None else None,
    )
