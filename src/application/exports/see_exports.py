"""Look at one's own exports, give one up, fetch it."""

from collections.abc import AsyncIterator
from typing import ClassVar

from attrs import field, frozen

from application.attachments.open_file import Part, whole
from application.audit.record_access import AccessLog
from application.command import Command
from application.exports.archive import Archive
from application.exports.still_allowed import still_allowed
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.files import FileStore
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from application.views import Page
from domain.access import Action
from domain.errors import ExportUnfinished, NotFound, RangeNotSatisfiable
from domain.export import Export, ExportState
from domain.ids import ExportId


@frozen(kw_only=True)
class ExportCommand(Command):
    """An act on one export of the actor's own."""

    action: ClassVar[Action] = Action.SEE_EXPORTS

    id: ExportId

    @property
    def object(self) -> str:
        return f"export:{self.id}"


@frozen(kw_only=True)
class SeeExport(ExportCommand):
    """How far it is."""


@frozen(kw_only=True)
class DropExport(ExportCommand):
    """Give it up, or do away with it."""

    action: ClassVar[Action] = Action.DROP_EXPORT


@frozen(kw_only=True)
class OpenExport(ExportCommand):
    """Its archive, or the `part` of it that is wanted."""

    action: ClassVar[Action] = Action.FETCH_EXPORT

    part: Part = field(default=whole, repr=False)


@frozen(kw_only=True)
class ListExports(Command):
    """The actor's own, the newest first, behind `after`."""

    action: ClassVar[Action] = Action.SEE_EXPORTS

    after: ExportId | None = None
    limit: int = 50


@frozen(kw_only=True)
class OpenedExport:
    """The bytes of an archive of `size` from `start` up to `end`."""

    export: Export
    size: int
    start: int
    end: int
    pieces: AsyncIterator[bytes] = field(repr=False)


async def _own(gate: Gate, uow: UnitOfWork, command: ExportCommand) -> Export:
    """The export, if it is the actor's; nobody is told of others'."""
    await gate.clinic(uow, command)
    export = await uow.exports.get(command.id)
    if export.asker != command.actor.identity:
        raise NotFound("export")
    return export


@frozen(kw_only=True)
class SeeExportHandler:
    """Return it, or raise `NotFound`."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeExport) -> Export:
        async with self.uow() as uow:
            export = await _own(self.gate, uow, command)
        await self.log.seen(command)
        return export


@frozen(kw_only=True)
class ListExportsHandler:
    """Return a page of them."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: ListExports) -> Page[Export]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            found = await uow.exports.of(command.actor.identity, behind=command.after, limit=command.limit + 1)
        await self.log.seen(command)
        items = found[: command.limit]
        return Page(items, (items[-1].id,) if len(found) > command.limit else None)


@frozen(kw_only=True)
class DropExportHandler:
    """Forget it; its documents are swept, and what its maker is at comes to nothing."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: DropExport) -> None:
        async with self.uow() as uow:
            export = await _own(self.gate, uow, command)
            await forget(uow, export, self.clock)
            self.gate.record(uow, command)
            await uow.commit()


@frozen(kw_only=True)
class OpenExportHandler:
    """Give the archive of a finished one to who may still have all that is in it.

    Each fetch, of a part too, has a line on the audit of its own.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    store: FileStore

    async def __call__(self, command: OpenExport) -> OpenedExport:
        async with self.uow() as uow:
            export = await _own(self.gate, uow, command)
            if export.state is not ExportState.DONE:
                raise ExportUnfinished("there is nothing to fetch")
            files = await uow.exports.files(export.id)
            glass = await still_allowed(self.gate, uow, command.actor, export, files)
            archive = Archive(files, export.asked_at)
            part = command.part(archive.size)
            if part is None:
                raise RangeNotSatisfiable(archive.size)
            self.gate.record(uow, command, reason=f"glass:{glass.id}" if glass else None)
            await uow.commit()
        start, end = part
        pieces = archived(self.store, archive, start, end)
        return OpenedExport(export=export, size=archive.size, start=start, end=end, pieces=pieces)


async def archived(store: FileStore, archive: Archive, start: int, end: int) -> AsyncIterator[bytes]:
    """The bytes of an archive from `start` up to `end`."""
    for slice in archive.slices(start, end):
        if slice.file is None:
            yield slice.known
            continue
        async for piece in store.read(slice.file.blob, start=slice.start, end=slice.end):
            yield piece


async def forget(uow: UnitOfWork, export: Export, clock: Clock) -> None:
    """Let the export and its documents go, with the commit."""
    for file in await uow.exports.files(export.id):
        uow.leftovers.add(file.blob, clock.now())
    uow.exports.remove(export)
