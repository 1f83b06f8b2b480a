"""After a rotation: the contents of files sealed anew."""

from datetime import timedelta

from attrs import define, evolve, field, frozen

from application.ports.clock import Clock, Ids
from application.ports.files import FileGone, FileStore
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.attachment import Attachment, BlobId
from domain.errors import ConcurrentUpdate
from domain.ids import AttachmentId

FILES = 50
BYTES = 8 * 1024 * 1024
"""How many files are looked at in a step, and after how many bytes it ends: readers are not kept waiting."""
KEPT = timedelta(hours=1)
"""For so long the content of before stays: somebody may be reading it, or a backup have it on its list."""


@frozen(kw_only=True)
class WalkedFiles:
    """A step of the walk: how many contents were sealed anew, and whether all files were looked at."""

    sealed: int
    ended: bool


@define(kw_only=True)
class SealFilesAnew:
    """A walk through all files. Which are left their heads tell, so it may be cut off at any point.

    A content is sealed anew under another name, and the file exchanges the names in one commit: who reads, sends,
    removes or checks it meanwhile finds the one or the other, whole. What is not known yet is among the leftovers.
    """

    uow: UnitOfWorkFactory
    store: FileStore
    clock: Clock
    ids: Ids
    is_whole: bool = field(default=True, init=False)
    """Whether nothing was passed over since the walk began because it changed meanwhile."""
    _behind: AttachmentId | None = field(default=None, init=False)

    def begin(self) -> None:
        """Walk from the beginning."""
        self._behind, self.is_whole = None, True

    async def step(self) -> WalkedFiles:
        """Go on. Raises `FileStoreUnavailable`: the next step tries the same once more. What does not open stays."""
        async with self.uow() as uow:
            files = await uow.attachments.kept(behind=self._behind, limit=FILES)
        sealed = done = 0
        for file in files:
            if done >= BYTES:
                return WalkedFiles(sealed=sealed, ended=False)
            if await self._is_left(file):
                sealed, done = sealed + 1, done + file.size
            self._behind = file.id
        return WalkedFiles(sealed=sealed, ended=len(files) < FILES)

    async def _is_left(self, file: Attachment) -> bool:
        """Seal it anew where it is under an older key; whether there was anything to do."""
        try:
            if await self.store.is_current(file.blob):
                return False
            await self._seal(file)
        except FileGone:
            return False
        except ConcurrentUpdate:
            self.is_whole = False
        return True

    async def _seal(self, file: Attachment) -> None:
        anew = BlobId(self.ids.new())
        async with self.uow() as uow:
            uow.leftovers.add(anew, self.clock.now() + KEPT)
            await uow.commit()
        await self.store.put(anew, b"".join([piece async for piece in self.store.read(file.blob)]))
        async with self.uow() as uow:
            uow.attachments.save(file, evolve(file, blob=anew))
            if file.removed_at is None:  # else a legal hold keeps it, and it goes when that is lifted
                uow.leftovers.strike_off(anew)
            uow.leftovers.add(file.blob, self.clock.now() + KEPT)
            await uow.commit()
