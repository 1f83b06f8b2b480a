"""Download a file. Each download has a line on the audit of its own."""

from collections.abc import AsyncIterator, Callable
from typing import ClassVar

from attrs import field, frozen

from application.attachments.command import AttachmentCommand, SeenFile, seen_file
from application.gate import Gate
from application.ports.files import FileGone, FileStore, FileStoreUnavailable
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import AttachmentView, attachment_view
from domain.access import Action
from domain.attachment import Attachment
from domain.audit import Deed
from domain.errors import AttachmentFailed, Busy, RangeNotSatisfiable

Part = Callable[[int], tuple[int, int] | None]
"""Which part of a file of that size is wanted, as start and end; `None`: there is no such part."""


def whole(size: int) -> tuple[int, int]:
    """All of it."""
    return 0, size


@frozen(kw_only=True)
class OpenFile(AttachmentCommand):
    """The content, or the `part` of it that is wanted."""

    action: ClassVar[Action | Deed] = Action.READ_FILE

    part: Part = field(default=whole, repr=False)


@frozen(kw_only=True)
class OpenedFile:
    """A file with the pieces of its content from `start` up to `end`."""

    file: AttachmentView
    start: int
    end: int
    pieces: AsyncIterator[bytes] = field(repr=False)


@frozen(kw_only=True)
class OpenFileHandler:
    """Serve what was found clean to those who see its message."""

    uow: UnitOfWorkFactory
    gate: Gate
    store: FileStore

    async def __call__(self, command: OpenFile) -> OpenedFile:
        async with self.uow() as uow:
            return await opened(self.gate, uow, self.store, command)


async def opened(gate: Gate, uow: UnitOfWork, store: FileStore, command: OpenFile) -> OpenedFile:
    """Ask the rule, put it on the audit with all else in `uow`, and begin to read."""
    seen: SeenFile = await seen_file(gate, uow, command)
    seen.file.check_served()
    part = command.part(seen.file.size)
    if part is None:
        raise RangeNotSatisfiable(seen.file.size)
    gate.record(uow, command, reason=seen.reason)
    await uow.commit()
    start, end = part
    return OpenedFile(
        file=attachment_view(seen.file), start=start, end=end, pieces=await _begun(store, seen.file, start, end)
    )


async def _begun(store: FileStore, file: Attachment, start: int, end: int) -> AsyncIterator[bytes]:
    """The pieces, once the first one is here: what can not be read at all is refused, not cut off."""
    pieces = store.read(file.blob, start=start, end=end)
    try:
        first = await anext(pieces)
    except (FileGone, StopAsyncIteration):
        raise AttachmentFailed("its content is gone") from None
    except FileStoreUnavailable:
        raise Busy("the file store is out of reach") from None

    async def all_of_it() -> AsyncIterator[bytes]:
        yield first
        async for piece in pieces:
            yield piece

    return all_of_it()
