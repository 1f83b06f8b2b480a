"""What is known of files at the messaging provider, in SQL."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import define, frozen
from sqlalchemy import Executable, Row, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.changes import ChangeSet, Statement, Writing
from adapters.persistence.lane import WriteLane
from adapters.persistence.provider_rows import hear
from adapters.persistence.reading import Reading
from adapters.persistence.tables import attachment, message, provider_file
from application.ports.mirror_files import DueFile, FileThere
from domain.attachment import AttachmentState, BlobId
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, Identity, MessageId

_THIS = provider_file.c.attachment_id == bindparam("file")
_DUE = (
    select(
        provider_file,
        attachment.c.conversation_id,
        attachment.c.message_id,
        attachment.c.place.label("nth"),
        attachment.c.content_type,
        attachment.c.state,
        attachment.c.blob,
        message.c.author,
        message.c.created_at,
    )
    .join(attachment, attachment.c.id == provider_file.c.attachment_id)
    .join(message, message.c.id == attachment.c.message_id)
    .where(
        provider_file.c.due_at <= bindparam("now"),
        attachment.c.removed_at.is_(None),
        attachment.c.state != AttachmentState.PENDING.value,
        message.c.provider_ref.is_not(None),
    )
    .order_by(provider_file.c.due_at, attachment.c.message_id, attachment.c.place)
    .limit(bindparam("limit"))
)
_OF = (
    select(provider_file)
    .join(attachment, attachment.c.id == provider_file.c.attachment_id)
    .where(attachment.c.message_id == bindparam("message"))
    .order_by(attachment.c.place)
)


@frozen
class SqlFileMirror:
    """`application.ports.mirror_files.FileMirror` on the tables."""

    engine: AsyncEngine
    lane: WriteLane

    async def due(self, *, now: datetime, limit: int) -> Sequence[DueFile]:
        return [_due(row) for row in await self._all(_DUE, now=now, limit=limit)]

    async def claim(self, file: DueFile, *, until: datetime) -> bool:
        step = _Claim(file, until)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.taken

    async def postpone(self, ids: Sequence[AttachmentId], *, due_at: datetime | None) -> None:
        if ids:
            put_off = update(provider_file).where(_THIS).values(due_at=due_at)
            await self.lane.commit(ChangeSet(steps=[Statement(put_off, [{"file": id} for id in ids])]))

    async def note(self, there: FileThere) -> bool:
        step = _Note(there)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.is_kept

    async def refuse(self, id: AttachmentId, reason: str) -> None:
        aside = update(provider_file).where(_THIS).values(due_at=None, refused=reason)
        await self.lane.commit(ChangeSet(steps=[Statement(aside, {"file": id})]))

    async def of(self, message: MessageId) -> Sequence[FileThere]:
        rows = await self._all(_OF, message=message)
        return [
            FileThere(id=AttachmentId(row.attachment_id), media=row.media, ref=row.ref, place=row.place) for row in rows
        ]

    async def _all(self, question: Executable, **parameters: Any) -> list[Row[Any]]:
        reading = Reading(self.engine)
        try:
            return await reading.all(question, parameters)
        finally:
            await reading.close()


@frozen
class BringFile:
    """A file that was sent here is to be brought there; one that came from there is known."""

    id: AttachmentId
    due_at: datetime

    def write(self, db: Writing) -> None:
        _known(db, self.id, self.due_at)


@define
class _Claim:
    file: DueFile
    until: datetime
    taken: bool = False

    def write(self, db: Writing) -> None:
        mine = update(provider_file).where(
            provider_file.c.attachment_id == self.file.id, provider_file.c.due_at == self.file.due_at
        )
        self.taken = db.connection.execute(mine.values(due_at=self.until, tried=True)).rowcount == 1


@define
class _Note:
    there: FileThere
    is_kept: bool = False

    def write(self, db: Writing) -> None:
        _known(db, self.there.id, None)
        names = {"media": self.there.media, "ref": self.there.ref, "place": self.there.place}
        told = {name: value for name, value in names.items() if value is not None}
        this = provider_file.c.attachment_id == self.there.id
        if told:
            db.connection.execute(update(provider_file).where(this).values(told))
        file = select(attachment.c.conversation_id, attachment.c.removed_at).where(attachment.c.id == self.there.id)
        row = db.connection.execute(file).first()
        self.is_kept = row is not None and row.removed_at is None
        if row is not None and self.there.place is not None:
            hear(db, ConversationId(row.conversation_id))


def _known(db: Writing, id: AttachmentId, due_at: datetime | None) -> None:
    dialect = sqlite if db.connection.dialect.name == "sqlite" else postgresql
    row = dialect.insert(provider_file).values(attachment_id=id, due_at=due_at, tried=False)
    db.connection.execute(row.on_conflict_do_nothing(index_elements=["attachment_id"]))


def _due(row: Row[Any]) -> DueFile:
    return DueFile(
        id=AttachmentId(row.attachment_id),
        conversation=ConversationId(row.conversation_id),
        message=MessageId(row.message_id),
        author=Identity(row.author),
        sent_at=row.created_at,
        part=row.nth + 1,
        type=FileType(row.content_type),
        state=AttachmentState(row.state),
        blob=BlobId(row.blob),
        due_at=row.due_at,
        media=row.media,
        again=row.tried,
    )
