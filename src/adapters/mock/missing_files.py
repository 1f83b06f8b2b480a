"""Files whose content could not be fetched from the provider yet, in the in-memory record."""

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.memory import KeptMissing, Memory
from application.ports.missing_files import MissingFile
from domain.ids import AttachmentId


@frozen
class InMemoryMissingFiles:
    """The in-memory `MissingFiles`."""

    _memory: Memory

    async def miss(self, id: AttachmentId, *, since: datetime, due_at: datetime | None) -> None:
        """The content did not come."""
        self._memory.files_missing[id] = KeptMissing(since=since, due_at=due_at)

    async def due(self, *, now: datetime, limit: int) -> Sequence[MissingFile]:
        """Those to be asked for by now, the longest due first."""
        found = [
            MissingFile(id=id, media=media, since=one.since, due_at=one.due_at, attempts=one.attempts)
            for id, one in self._memory.files_missing.items()
            if one.due_at is not None and one.due_at <= now and (media := self._memory.files_there[id].media)
        ]
        return sorted(found, key=lambda one: one.due_at)[:limit]

    async def claim(self, file: MissingFile, *, until: datetime) -> MissingFile | None:
        """Take one for as long as that, and count the attempt."""
        kept = self._memory.files_missing.get(file.id)
        if kept is None or kept.due_at != file.due_at:
            return None
        kept.due_at, kept.attempts = until, kept.attempts + 1
        return evolve(file, due_at=until, attempts=kept.attempts)

    async def postpone(self, id: AttachmentId, *, due_at: datetime | None) -> None:
        """Ask again then, or only when somebody wishes it."""
        if kept := self._memory.files_missing.get(id):
            kept.due_at = due_at

    async def found(self, id: AttachmentId) -> None:
        """The content is here, or nobody wants it any more."""
        self._memory.files_missing.pop(id, None)

    async def again(self, at: datetime) -> int:
        """Ask for all of them at that time."""
        for one in self._memory.files_missing.values():
            if one.due_at is None:
                one.since, one.attempts = at, 0
            one.due_at = at
        return len(self._memory.files_missing)

    async def oldest(self) -> datetime | None:
        """Since when the one is missing that has been asked for longest."""
        asked = (one.since for one in self._memory.files_missing.values() if one.due_at is not None)
        return min(asked, default=None)

    async def given_up(self) -> int:
        """How many are asked for no more."""
        return sum(one.due_at is None for one in self._memory.files_missing.values())
