"""Small things kept beside the conversations: drafts, presence, requests, the audit."""

import hashlib
from datetime import datetime

from attrs import frozen
from sqlalchemy import Table, delete, insert, update

from adapters.persistence.bulk import Row
from adapters.persistence.changes import Statement, Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.sealing import draft_place
from adapters.persistence.tables import draft, presence, request
from adapters.persistence.work import Work
from application.ports.unit_of_work import RequestKey
from domain.audit import AuditRecord
from domain.ids import ConversationId, Identity
from domain.presence import Availability


@frozen
class Upsert:
    """Update the row of a key, or insert it."""

    table: Table
    key: dict[str, object]
    values: dict[str, object]

    def write(self, db: Writing) -> None:
        changed = db.connection.execute(update(self.table).filter_by(**self.key).values(self.values))
        if changed.rowcount == 0:
            db.connection.execute(insert(self.table).values(self.key | self.values))


@frozen
class SqlDrafts:
    """`application.ports.records.Drafts` on the tables."""

    work: Work

    def save(self, conversation: ConversationId, identity: Identity, body: str, at: datetime) -> None:
        box = self.work.sealer.seal(body, draft_place(conversation, identity))
        self.work.changes.steps.append(
            Upsert(
                draft,
                {"conversation_id": conversation, "identity": identity},
                {"body": box, "updated_at": at},
            )
        )

    def discard(self, conversation: ConversationId, identity: Identity) -> None:
        self.work.changes.steps.append(
            Statement(delete(draft).where(draft.c.conversation_id == conversation, draft.c.identity == identity))
        )

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(Statement(delete(draft).where(draft.c.updated_at < before)))


@frozen
class SqlPresences:
    """`application.ports.records.Presences` on the tables."""

    work: Work

    def set_availability(self, identity: Identity, availability: Availability) -> None:
        self.work.changes.steps.append(Upsert(presence, {"identity": identity}, {"availability": availability.value}))

    def saw(self, identity: Identity, at: datetime) -> None:
        self.work.changes.steps.append(Upsert(presence, {"identity": identity}, {"last_seen_at": at}))


@frozen
class SqlRequests:
    """`application.ports.records.Requests` on the tables."""

    work: Work

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(Statement(delete(request).where(request.c.made_at < before)))


@frozen
class SqlAuditLog:
    """`application.ports.records.AuditLog` on the tables."""

    work: Work

    def add(self, record: AuditRecord, *, once: str | None = None) -> None:
        self.work.changes.audit.append(_audit_row(record, once))


def request_digest(key: RequestKey) -> bytes:
    """Under what a request is kept: neither its path nor the client's key can be read back."""
    return hashlib.sha256(f"{len(key.scope)}|{key.scope}|{key.key}".encode()).digest()


def _audit_row(record: AuditRecord, once: str | None) -> Row:
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
