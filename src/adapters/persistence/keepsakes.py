"""Small things kept beside the conversations: drafts, presence, requests."""

import hashlib
from collections.abc import Callable
from datetime import datetime

from attrs import frozen
from sqlalchemy import Table, delete, insert, update

from adapters.persistence.changes import Statement, Writing
from adapters.persistence.on_hold import held_in, let_no_hold_come
from adapters.persistence.sealing import draft_place
from adapters.persistence.tables import draft, presence, request
from adapters.persistence.work import Work
from application.ports.unit_of_work import FOR_GOOD, RequestKey
from domain.ids import ConversationId, Identity


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
class PurgeDrafts:
    """Let go of those that were not touched since and that no hold keeps, nor one that is being placed."""

    table: Table
    before: datetime

    def write(self, db: Writing) -> None:
        let_no_hold_come(db.connection)
        kept = self.table.c
        db.connection.execute(delete(self.table).where(kept.updated_at < self.before, ~held_in(kept.conversation_id)))


@frozen
class SqlDrafts:
    """`application.ports.records.Drafts` on the tables: of messages, or of notes."""

    work: Work
    table: Table = draft
    place: Callable[[str, str], str] = draft_place

    def save(self, conversation: ConversationId, identity: Identity, body: str, at: datetime) -> None:
        box = self.work.sealer.seal(body, self.place(conversation, identity))
        self.work.changes.steps.append(
            Upsert(
                self.table,
                {"conversation_id": conversation, "identity": identity},
                {"body": box, "updated_at": at},
            )
        )

    def discard(self, conversation: ConversationId, identity: Identity) -> None:
        kept = self.table.c
        ours = delete(self.table).where(kept.conversation_id == conversation, kept.identity == identity)
        self.work.changes.steps.append(Statement(ours))

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(PurgeDrafts(self.table, before))


@frozen
class SqlPresences:
    """`application.ports.records.Presences` on the tables."""

    work: Work

    def saw(self, identity: Identity, at: datetime) -> None:
        self.work.changes.steps.append(Upsert(presence, {"identity": identity}, {"last_seen_at": at}))


@frozen
class SqlRequests:
    """`application.ports.records.Requests` on the tables."""

    work: Work

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(
            Statement(delete(request).where(request.c.made_at < before, request.c.made != FOR_GOOD))
        )


def request_digest(key: RequestKey) -> bytes:
    """Under what a request is kept: neither its path nor the client's key can be read back."""
    return hashlib.sha256(f"{len(key.scope)}|{key.scope}|{key.key}".encode()).digest()
