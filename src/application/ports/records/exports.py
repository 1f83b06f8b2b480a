"""Exports and their documents."""

from datetime import datetime
from typing import Protocol

from domain.export import Export, ExportedFile
from domain.ids import ExportId, Identity


class Exports(Protocol):
    """What is known of exports; their documents' contents are with the `FileStore`."""

    async def get(self, id: ExportId) -> Export:
        """Return it, or raise `NotFound`."""
        ...

    async def of(self, asker: Identity, *, behind: ExportId | None, limit: int) -> tuple[Export, ...]:
        """Those that this person asked for, the newest first."""
        ...

    async def slots(self, asker: Identity) -> frozenset[int]:
        """The places that this person's exports take which have not ended."""
        ...

    async def due(self, at: datetime, limit: int) -> tuple[ExportId, ...]:
        """Some whose maker goes on by now, the longest due first."""
        ...

    async def expired(self, at: datetime, limit: int) -> tuple[Export, ...]:
        """Some that are to be removed by now."""
        ...

    async def files(self, id: ExportId) -> tuple[ExportedFile, ...]:
        """Its documents in order."""
        ...

    def add(self, export: Export) -> None:
        """Keep a new one; the commit raises `ConcurrentUpdate` if its place was taken meanwhile."""
        ...

    def save(self, export: Export, *files: ExportedFile) -> None:
        """Keep how far it is, with new documents; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        ...

    def remove(self, export: Export) -> None:
        """Forget it and its documents; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        ...
