"""Sweep files that nobody sent, and delete contents that are to go."""

from datetime import timedelta

from attrs import frozen

from application.ports.clock import Clock
from application.ports.files import FileStore, FileStoreUnavailable
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.attachment import UNSENT_FOR, Attachment, BlobId
from domain.errors import ConcurrentUpdate

SOME = 100
REMEMBERED = timedelta(days=2)
"""How long it stays known that a swept file was uploaded: what a person uploads in a day is counted."""


@frozen(kw_only=True)
class SweepFiles:
    """A job: first the record, then the content; cut off at any point, the next run goes on."""

    uow: UnitOfWorkFactory
    store: FileStore
    clock: Clock

    async def __call__(self) -> int:
        """Return how many contents were deleted."""
        now = self.clock.now()
        async with self.uow() as uow:
            unsent = await uow.attachments.unsent(now - UNSENT_FOR, SOME)
        for file in unsent:
            await self._sweep(file)
        async with self.uow() as uow:
            leftovers = await uow.leftovers.due(now, SOME)
        deleted = 0
        try:
            for blob in leftovers:
                deleted += await self._delete(blob)
        except FileStoreUnavailable:
            return 0
        async with self.uow() as uow:
            uow.attachments.forget(now - REMEMBERED)
            uow.file_links.purge(now - timedelta(hours=1))
            await uow.commit()
        return deleted

    async def _delete(self, blob: BlobId) -> bool:
        """A hold that was placed before this one's turn keeps it."""
        try:
            async with self.uow() as uow:
                uow.leftovers.begin(blob)
                await uow.commit()
        except ConcurrentUpdate:
            return False
        await self.store.delete(blob)
        async with self.uow() as uow:
            uow.leftovers.strike_off(blob)
            await uow.commit()
        return True

    async def _sweep(self, file: Attachment) -> None:
        now = self.clock.now()
        async with self.uow() as uow:
            uow.attachments.save(file, file.removed(now))
            uow.leftovers.add(file.blob, now)
            try:
                await uow.commit()
            except ConcurrentUpdate:  # it was sent this moment
                return
