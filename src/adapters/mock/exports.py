"""Exports, in memory."""

from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes, Check
from adapters.mock.memory import Memory
from domain.errors import ConcurrentUpdate, NotFound
from domain.export import Export, ExportedFile
from domain.ids import ExportId, Identity


@frozen
class InMemoryExports:
    """The in-memory `Exports`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: ExportId) -> Export:
        """Return it, or raise `NotFound`."""
        if id not in self._memory.exports:
            raise NotFound("export")
        return self._memory.exports[id]

    async def of(self, asker: Identity, *, behind: ExportId | None, limit: int) -> tuple[Export, ...]:
        """Those that this person asked for, the newest first."""
        own = [one for one in self._memory.exports.values() if one.asker == asker]
        newest = sorted(own, key=lambda one: one.id, reverse=True)
        return tuple([one for one in newest if behind is None or one.id < behind][:limit])

    async def slots(self, asker: Identity) -> frozenset[int]:
        """The places that this person's exports take which have not ended."""
        return frozenset(one.slot for one in self._memory.exports.values() if one.asker == asker and not one.ended)

    async def due(self, at: datetime, limit: int) -> tuple[ExportId, ...]:
        """Some whose maker goes on by now, the longest due first."""
        due = [(one.due_at, one.id) for one in self._memory.exports.values() if one.due_at and one.due_at <= at]
        return tuple(id for _, id in sorted(due)[:limit])

    async def expired(self, at: datetime, limit: int) -> tuple[Export, ...]:
        """Some that are to be removed by now."""
        return tuple([one for one in self._memory.exports.values() if one.expires_at <= at][:limit])

    async def files(self, id: ExportId) -> tuple[ExportedFile, ...]:
        """Its documents in order."""
        return tuple(self._memory.export_files.get(id, ()))

    def add(self, export: Export) -> None:
        """Keep a new one, if its place is free."""

        def check(memory: Memory) -> None:
            taken = [one for one in memory.exports.values() if one.asker == export.asker and not one.ended]
            if any(one.slot == export.slot for one in taken):
                raise ConcurrentUpdate("its place was taken")

        def effect(memory: Memory, _: datetime) -> None:
            memory.exports[export.id] = export

        self._changes.keep(effect, check=check)

    def save(self, export: Export, *files: ExportedFile) -> None:
        """Keep how far it is, with new documents."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.exports[export.id] = evolve(export, version=export.version + 1)
            memory.export_files.setdefault(export.id, []).extend(files)

        self._changes.keep(effect, check=_as_it_was(export))

    def remove(self, export: Export) -> None:
        """Forget it and its documents."""

        def effect(memory: Memory, _: datetime) -> None:
            del memory.exports[export.id]
            memory.export_files.pop(export.id, None)

        self._changes.keep(effect, check=_as_it_was(export))


def _as_it_was(export: Export) -> Check:
    def check(memory: Memory) -> None:
        now = memory.exports.get(export.id)
        if now is None or now.version != export.version:
            raise ConcurrentUpdate("it had changed")

    return check
