"""Files of messages in SQL: rows of what is known, links, and contents that are to go."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import ColumnElement, Row, Select, Update, and_, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from adapters.persistence.changes import Statement, Writing
from adapters.persistence.mirror_files import BringFile
from adapters.persistence.on_hold import CONTENT_IS_KEPT, GOING, MAY_GO, TAKEN_BACK, let_no_hold_come
from adapters.persistence.reading import Reading
from adapters.persistence.sealing import Damaged, Sealer, file_name_place
from adapters.persistence.tables import attachment, conversation, file_link, leftover_file, message
from adapters.persistence.work import Work
from application.ports.channel import AttachmentChecked
from application.ports.records import FileLink
from application.views import AttachmentView, attachment_view
from domain.attachment import Attachment, AttachmentState, BlobId
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate, NotFound
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, Identity, MessageId, SessionId
from domain.message import Message

UNREADABLE = "?"
"""Stands in place of a name whose box does not open."""
_FILES = select(attachment, message.c.seq).outerjoin(message, message.c.id == attachment.c.message_id)
_UNSENT = attachment.c.message_id.is_(None) & attachment.c.removed_at.is_(None)


@frozen
class SqlAttachments:
    """`application.ports.records.Attachments` on the tables."""

    work: Work

    async def get(self, id: AttachmentId) -> Attachment:
        row = await self.work.reading.first(_FILES.where(attachment.c.id == id))
        if row is None:
            raise NotFound("attachment")
        return _from_row(row, self.work.sealer)

    async def find(self, ids: Sequence[AttachmentId]) -> tuple[Attachment, ...]:
        rows = await self.work.reading.all(_FILES.where(attachment.c.id.in_(ids)))
        known = {row.id: _from_row(row, self.work.sealer) for row in rows}
        return tuple(known[id] for id in ids if id in known)

    async def bytes_since(self, uploader: Identity, since: datetime) -> int:
        row = await self.work.reading.first(
            select(func.coalesce(func.sum(attachment.c.size), 0)).where(
                attachment.c.uploader == uploader, attachment.c.uploaded_at >= since
            )
        )
        return int(row[0]) if row else 0

    async def to_check(self, at: datetime, limit: int) -> tuple[Attachment, ...]:
        due = _FILES.where(attachment.c.check_due_at <= at).order_by(attachment.c.check_due_at).limit(limit)
        return await self._all(due)

    async def unchecked(self) -> int:
        question = select(func.count()).select_from(attachment).where(attachment.c.check_due_at.is_not(None))
        row = await self.work.reading.first(question)
        return int(row[0]) if row else 0

    async def unsent(self, before: datetime, limit: int) -> tuple[Attachment, ...]:
        old = _FILES.where(_UNSENT, attachment.c.uploaded_at < before)
        return await self._all(old.order_by(attachment.c.uploaded_at).limit(limit))

    async def kept(self, *, behind: AttachmentId | None, limit: int) -> tuple[Attachment, ...]:
        there = _FILES.where(CONTENT_IS_KEPT, attachment.c.id > (behind or ""))
        return await self._all(there.order_by(attachment.c.id).limit(limit))

    async def taken_back(self, messages: Sequence[MessageId]) -> Mapping[MessageId, tuple[Attachment, ...]]:
        named = attachment.c.name != b""
        return await _by_message(self.work.reading, self.work.sealer, messages, and_(TAKEN_BACK, named))

    def add(self, file: Attachment, decided_on: Conversation) -> None:
        steps = self.work.changes.steps
        # Nothing is changed of the conversation: the row must only be as it was when the right was checked.
        same = conversation.c.rights_version == decided_on.rights_version
        held = update(conversation).where(conversation.c.id == decided_on.id, same)
        steps.append(Statement(held.values(rights_version=conversation.c.rights_version), must_match=True))
        steps.append(
            Statement(
                insert(attachment).values(
                    id=file.id,
                    conversation_id=file.conversation,
                    uploader=file.uploader,
                    name=self.work.sealer.seal(file.name, file_name_place(file.id)),
                    content_type=file.type.value,
                    size=file.size,
                    state=file.state.value,
                    blob=file.blob,
                    uploaded_at=file.uploaded_at,
                    check_due_at=file.check_due_at,
                    checks=file.checks,
                )
            )
        )

    def save(self, before: Attachment, after: Attachment) -> None:
        became = {
            "state": after.state.value,
            "check_due_at": after.check_due_at,
            "checks": after.checks,
            "removed_at": after.removed_at,
            "content_type": after.type.value,
            "size": after.size,
            "blob": after.blob,
        }
        self.work.changes.steps.append(Statement(_still(before).values(became), must_match=True))
        if after.message is not None and after.state is not before.state:
            told = AttachmentChecked(
                conversation=after.conversation,
                message=after.message,
                seq=after.seq,
                attachment=attachment_view(after),
            )
            self.work.changes.published.append(lambda: told)

    def forget(self, before: datetime) -> None:
        gone = delete(attachment).where(attachment.c.message_id.is_(None), attachment.c.removed_at < before)
        self.work.changes.steps.append(Statement(gone))

    async def _all(self, question: Select[Any]) -> tuple[Attachment, ...]:
        return tuple(_from_row(row, self.work.sealer) for row in await self.work.reading.all(question))


@frozen
class SqlLeftovers:
    """`application.ports.records.Leftovers` on the tables."""

    work: Work

    async def due(self, at: datetime, limit: int) -> tuple[BlobId, ...]:
        question = select(leftover_file.c.blob).where(leftover_file.c.due_at <= at, MAY_GO)
        rows = await self.work.reading.all(question.order_by(leftover_file.c.due_at).limit(limit))
        return tuple(BlobId(row.blob) for row in rows)

    def add(self, blob: BlobId, due_at: datetime) -> None:
        self.work.changes.steps.append(_KeepLeftover(blob, due_at))

    def begin(self, blob: BlobId) -> None:
        self.work.changes.steps.append(_BeginToDelete(blob))

    def strike_off(self, blob: BlobId) -> None:
        self.work.changes.steps.append(Statement(delete(leftover_file).where(leftover_file.c.blob == blob)))


@frozen
class _KeepLeftover:
    """The earlier of two times counts."""

    blob: BlobId
    due_at: datetime

    def write(self, db: Writing) -> None:
        dialect = sqlite if db.connection.dialect.name == "sqlite" else postgresql
        row = dialect.insert(leftover_file).values(blob=self.blob, due_at=self.due_at)
        sooner = leftover_file.c.due_at > self.due_at
        db.connection.execute(
            row.on_conflict_do_update(index_elements=["blob"], set_={"due_at": self.due_at}, where=sooner)
        )


@frozen
class _BeginToDelete:
    blob: BlobId

    def write(self, db: Writing) -> None:
        let_no_hold_come(db.connection)
        going = update(leftover_file).where(leftover_file.c.blob == self.blob, MAY_GO).values(due_at=GOING)
        if db.connection.execute(going).rowcount == 0:
            raise ConcurrentUpdate("a hold keeps it, or it is known again")


@frozen
class SqlFileLinks:
    """`application.ports.records.FileLinks` on the tables."""

    work: Work

    async def get(self, digest: bytes) -> FileLink | None:
        row = await self.work.reading.first(select(file_link).where(file_link.c.digest == digest))
        if row is None:
            return None
        return FileLink(
            digest=row.digest,
            attachment=AttachmentId(row.attachment_id),
            identity=Identity(row.identity),
            session=SessionId(row.session_id) if row.session_id else None,
            expires_at=row.expires_at,
        )

    def add(self, link: FileLink) -> None:
        row = {
            "digest": link.digest,
            "attachment_id": link.attachment,
            "identity": link.identity,
            "session_id": link.session,
            "expires_at": link.expires_at,
        }
        self.work.changes.steps.append(Statement(insert(file_link).values(row)))

    def use(self, digest: bytes) -> None:
        used = delete(file_link).where(file_link.c.digest == digest)
        self.work.changes.steps.append(Statement(used, must_match=True))

    def purge(self, before: datetime) -> None:
        self.work.changes.steps.append(Statement(delete(file_link).where(file_link.c.expires_at < before)))


def attach(work: Work, said: Message) -> None:
    """Let a new message's files be its own, unless they were used, removed or checked meanwhile."""
    for place, file in enumerate(said.attachments):
        theirs = _still(file).values(message_id=said.id, place=place)
        work.changes.steps.append(Statement(theirs, must_match=True))
        work.changes.steps.append(BringFile(file.id, said.created_at))


async def files_of(
    reading: Reading, sealer: Sealer, messages: Sequence[str]
) -> Mapping[MessageId, tuple[Attachment, ...]]:
    """The files of these messages that were not taken back, by message and in their order."""
    return await _by_message(reading, sealer, messages, attachment.c.removed_at.is_(None))


async def _by_message(
    reading: Reading, sealer: Sealer, messages: Sequence[str], which: ColumnElement[bool]
) -> Mapping[MessageId, tuple[Attachment, ...]]:
    theirs = _FILES.where(attachment.c.message_id.in_(messages), which)
    rows = await reading.all(theirs.order_by(attachment.c.message_id, attachment.c.place))
    found: dict[MessageId, tuple[Attachment, ...]] = {}
    for row in rows:
        id = MessageId(row.message_id)
        found[id] = (*found.get(id, ()), _from_row(row, sealer))
    return found


async def file_views(
    reading: Reading, sealer: Sealer, rows: Sequence[Row[Any]]
) -> Mapping[MessageId, tuple[AttachmentView, ...]]:
    """What readers see of the files of these rows of messages; asks nothing where none has any."""
    with_files = [row.id for row in rows if row.files and row.retracted_at is None]
    if not with_files:
        return {}
    found = await files_of(reading, sealer, with_files)
    return {id: tuple(map(attachment_view, files)) for id, files in found.items()}


def _still(file: Attachment) -> Update:
    """The row, if it stands as it was read."""
    return update(attachment).where(
        attachment.c.id == file.id,
        attachment.c.state == file.state.value,
        attachment.c.blob == file.blob,
        attachment.c.message_id.is_not_distinct_from(file.message),
        attachment.c.check_due_at.is_not_distinct_from(file.check_due_at),
        attachment.c.removed_at.is_not_distinct_from(file.removed_at),
    )


def _from_row(row: Row[Any], sealer: Sealer) -> Attachment:
    return Attachment(
        id=AttachmentId(row.id),
        conversation=ConversationId(row.conversation_id),
        uploader=Identity(row.uploader),
        name=_name(row, sealer),
        type=FileType(row.content_type),
        size=row.size,
        state=AttachmentState(row.state),
        blob=BlobId(row.blob),
        uploaded_at=row.uploaded_at,
        check_due_at=row.check_due_at,
        checks=row.checks,
        message=MessageId(row.message_id) if row.message_id else None,
        seq=row.seq or 0,
        removed_at=row.removed_at,
    )


def _name(row: Row[Any], sealer: Sealer) -> str:
    try:
        return sealer.open(row.name, file_name_place(row.id))
    except Damaged:
        return UNREADABLE
