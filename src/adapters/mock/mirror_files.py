"""What is known of files at the messaging provider, in the in-memory record."""

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.memory import KeptMessage, Memory
from application.ports.mirror_files import DueFile, FileThere
from domain.attachment import Attachment, AttachmentState
from domain.ids import AttachmentId, MessageId


@frozen
class InMemoryFileMirror:
    """The in-memory `FileMirror`."""

    _memory: Memory

    async def due(self, *, now: datetime, limit: int) -> Sequence[DueFile]:
        """Those to be brought by now, the longest due first."""
        due = sorted((at, id) for id, at in self._memory.files_due.items() if at <= now)
        found = (self._due(self._memory.attachments[id], at) for at, id in due)
        return [one for one in found if one is not None][:limit]

    async def claim(self, file: DueFile, *, until: datetime) -> bool:
        """Take one for as long as that."""
        if self._memory.files_due.get(file.id) != file.due_at:
            return False
        self._memory.files_due[file.id] = until
        self._memory.files_tried.add(file.id)
        return True

    async def postpone(self, ids: Sequence[AttachmentId], *, due_at: datetime | None) -> None:
        """Bring these later, or not any more."""
        for id in ids:
            if due_at is None:
                self._memory.files_due.pop(id, None)
            else:
                self._memory.files_due[id] = due_at

    async def note(self, there: FileThere) -> bool:
        """Remember what the provider calls a file."""
        known = self._memory.files_there.get(there.id, FileThere(id=there.id))
        self._memory.files_there[there.id] = evolve(
            known,
            media=there.media or known.media,
            ref=there.ref or known.ref,
            place=known.place if there.place is None else there.place,
        )
        file = self._memory.attachments[there.id]
        if there.place is not None:
            thread = self._memory.thread_of(file.conversation)
            thread.files.add(there.place)
            thread.hear()
        return file.removed_at is None

    async def refuse(self, id: AttachmentId, reason: str) -> None:
        """Set one aside that the provider will not take."""
        self._memory.files_due.pop(id, None)
        self._memory.files_refused[id] = reason

    async def of(self, message: MessageId) -> Sequence[FileThere]:
        """The files of a message."""
        files = [one.id for one in self._memory.attachments.values() if one.message == message]
        return [self._memory.files_there[id] for id in files if id in self._memory.files_there]

    def _due(self, file: Attachment, at: datetime) -> DueFile | None:
        kept = self._kept(file)
        if kept is None or file.removed_at is not None or file.state is AttachmentState.PENDING:
            return None
        message = kept.message
        if (file.conversation, message.seq) not in self._memory.provider_names:
            return None
        there = self._memory.files_there.get(file.id, FileThere(id=file.id))
        return DueFile(
            id=file.id,
            conversation=file.conversation,
            message=message.id,
            author=message.author,
            sent_at=message.created_at,
            part=[one.id for one in message.attachments].index(file.id) + 1,
            type=file.type,
            state=file.state,
            blob=file.blob,
            due_at=at,
            media=there.media,
            again=file.id in self._memory.files_tried,
        )

    def _kept(self, file: Attachment) -> KeptMessage | None:
        return None if file.message is None else self._memory.kept(file.conversation).messages.get(file.message)
