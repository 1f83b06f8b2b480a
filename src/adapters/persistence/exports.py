"""Exports in SQL."""

from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import Row, delete, insert, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.tables import export, export_file
from adapters.persistence.work import Work
from domain.attachment import BlobId
from domain.errors import NotFound
from domain.export import Authority, Export, ExportedFile, ExportFailure, ExportForm, ExportScope, ExportState
from domain.ids import AuditId, ConversationId, ExportId, Identity, SessionId
from domain.person import Role


@frozen
class SqlExports:
    """`application.ports.records.Exports` on the tables."""

    work: Work

    async def get(self, id: ExportId) -> Export:
        row = await self.work.reading.first(select(export).where(export.c.id == id))
        if row is None:
            raise NotFound("export")
        return _from_row(row)

    async def of(self, asker: Identity, *, behind: ExportId | None, limit: int) -> tuple[Export, ...]:
        question = select(export).where(export.c.asker == asker).order_by(export.c.id.desc()).limit(limit)
        if behind is not None:
            question = question.where(export.c.id < behind)
        return tuple(map(_from_row, await self.work.reading.all(question)))

    async def slots(self, asker: Identity) -> frozenset[int]:
        rows = await self.work.reading.all(
            select(export.c.slot).where(export.c.asker == asker, export.c.due_at.is_not(None))
        )
        return frozenset(row.slot for row in rows)

    async def due(self, at: datetime, limit: int) -> tuple[ExportId, ...]:
        rows = await self.work.reading.all(
            select(export.c.id).where(export.c.due_at <= at).order_by(export.c.due_at).limit(limit)
        )
        return tuple(ExportId(row.id) for row in rows)

    async def expired(self, at: datetime, limit: int) -> tuple[Export, ...]:
        rows = await self.work.reading.all(
            select(export).where(export.c.expires_at <= at).order_by(export.c.expires_at).limit(limit)
        )
        return tuple(map(_from_row, rows))

    async def files(self, id: ExportId) -> tuple[ExportedFile, ...]:
        rows = await self.work.reading.all(
            select(export_file).where(export_file.c.export_id == id).order_by(export_file.c.number)
        )
        return tuple(map(_file, rows))

    def add(self, one: Export) -> None:
        self._do(insert(export).values(id=one.id, **_values(one)))

    def save(self, one: Export, *files: ExportedFile) -> None:
        known = (export.c.id == one.id) & (export.c.version == one.version)
        values = _values(one) | {"version": one.version + 1}
        self._do(update(export).where(known).values(values), must_match=True)
        for file in files:
            self._do(insert(export_file).values(export_id=one.id, **_file_values(file)))

    def remove(self, one: Export) -> None:
        # First the row is held as it was read, so that no document comes between.
        known = (export.c.id == one.id) & (export.c.version == one.version)
        self._do(update(export).where(known).values(version=one.version + 1), must_match=True)
        self._do(delete(export_file).where(export_file.c.export_id == one.id))
        self._do(delete(export).where(export.c.id == one.id))

    def _do(self, statement: Any, *, must_match: bool = False) -> None:
        self.work.changes.steps.append(Statement(statement, must_match=must_match))


def _values(one: Export) -> dict[str, Any]:
    return {
        "asker": one.asker,
        "role": one.role.value,
        "session_id": one.session,
        "authority": one.authority.value,
        "conversation_id": one.scope.conversation,
        "patient": one.scope.patient,
        "since": one.scope.since,
        "until": one.scope.until,
        "form": one.form.value,
        "slot": one.slot,
        "asked_at": one.asked_at,
        "expires_at": one.expires_at,
        "due_at": one.due_at,
        "state": one.state.value,
        "failure": one.failure.value if one.failure else None,
        "total": one.total,
        "conversations": one.conversations,
        "messages": one.messages,
        "percent": one.percent,
        "files": one.files,
        "size": one.size,
        "at": one.at,
        "seq": one.seq,
        "part": one.part,
        "audit_id": one.audit,
        "version": one.version,
    }


def _from_row(row: Row[Any]) -> Export:
    return Export(
        id=ExportId(row.id),
        asker=Identity(row.asker),
        role=Role(row.role),
        session=SessionId(row.session_id) if row.session_id else None,
        authority=Authority(row.authority),
        scope=ExportScope(
            conversation=ConversationId(row.conversation_id) if row.conversation_id else None,
            patient=Identity(row.patient) if row.patient else None,
            since=row.since,
            until=row.until,
        ),
        form=ExportForm(row.form),
        slot=row.slot,
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        due_at=row.due_at,
        state=ExportState(row.state),
        failure=ExportFailure(row.failure) if row.failure else None,
        total=row.total,
        conversations=row.conversations,
        messages=row.messages,
        percent=row.percent,
        files=row.files,
        size=row.size,
        at=ConversationId(row.at) if row.at else None,
        seq=row.seq,
        part=row.part,
        audit=AuditId(row.audit_id) if row.audit_id else None,
        version=row.version,
    )


def _file_values(file: ExportedFile) -> dict[str, Any]:
    return {
        "number": file.number,
        "document": file.name,
        "blob": file.blob,
        "size": file.size,
        "sha256": file.sha256,
        "crc32": file.crc32,
        "conversation_id": file.conversation,
        "messages": file.messages,
        "first_seq": file.first_seq,
        "last_seq": file.last_seq,
    }


def _file(row: Row[Any]) -> ExportedFile:
    return ExportedFile(
        number=row.number,
        name=row.document,
        blob=BlobId(row.blob),
        size=row.size,
        sha256=row.sha256,
        crc32=row.crc32,
        conversation=ConversationId(row.conversation_id) if row.conversation_id else None,
        messages=row.messages,
        first_seq=row.first_seq,
        last_seq=row.last_seq,
    )
