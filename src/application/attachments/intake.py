"""Take a file in, wherever it comes from: look into it, make it harmless, have it scanned, keep its content."""

from asyncio import Semaphore, timeout, to_thread
from datetime import datetime, timedelta

from attrs import evolve, field, frozen

from application.ports.clock import Clock, Ids
from application.ports.files import (
    FileScanner,
    FileStore,
    FileStoreUnavailable,
    ImageCleaner,
    ImageDamaged,
    ImageTooLarge,
    ScannerUnavailable,
    ScanRefused,
    Verdict,
)
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.attachment import LARGEST_FILE, UNSENT_FOR, Attachment, AttachmentState, BlobId
from domain.errors import Busy, FileTooLarge, FileTypeRefused, Invalid, UploadsDisabled
from domain.file_types import FileType, Sniffer, agreed_type
from domain.ids import AttachmentId, ConversationId, Identity

AT_ONCE = 4
"""How many files are looked into, and so kept in memory, at once."""
PATIENCE = timedelta(seconds=5)
"""How long a file waits for the scanner here; later the answer is fetched by a job."""
SCAN_AGAIN = timedelta(seconds=5)


@frozen(kw_only=True)
class TakenIn:
    """What a file is, and under which name its content is kept."""

    type: FileType
    size: int
    state: AttachmentState
    blob: BlobId = field(repr=False)

    def attachment(
        self, *, id: AttachmentId, conversation: ConversationId, uploader: Identity, name: str, at: datetime
    ) -> Attachment:
        """The file as it is known from now on."""
        return Attachment(
            id=id,
            conversation=conversation,
            uploader=uploader,
            name=name,
            type=self.type,
            size=self.size,
            state=self.state,
            blob=self.blob,
            uploaded_at=at,
            check_due_at=at + SCAN_AGAIN if self.state is AttachmentState.PENDING else None,
        )

    def filling(self, file: Attachment, at: datetime) -> Attachment:
        """A file that was known without its content, now that it is here."""
        due_at = at + SCAN_AGAIN if self.state is AttachmentState.PENDING else None
        return evolve(file, type=self.type, size=self.size, state=self.state, blob=self.blob, check_due_at=due_at)


@frozen(kw_only=True)
class Intake:
    """Before a content is kept it is noted among the leftovers: who knows the file then strikes it off there."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    store: FileStore
    scanner: FileScanner | None
    cleaner: ImageCleaner
    patience: timedelta = PATIENCE
    _places: Semaphore = field(factory=lambda: Semaphore(AT_ONCE), init=False, repr=False)

    async def __call__(self, content: bytes, name: str, declared_type: str) -> TakenIn:
        """Raises `UploadsDisabled`, `Invalid`, `FileTooLarge`, `FileTypeRefused`, or `Busy`."""
        if self.scanner is None:
            raise UploadsDisabled("no scanner was chosen")
        async with self._places:
            kind, content = await self._looked_into(content, name, declared_type)
            blob = BlobId(self.ids.new())
            state = await self._scanned(self.scanner, content)
            if state is not AttachmentState.REJECTED:
                await self._keep(blob, content)
        return TakenIn(type=kind, size=len(content), state=state, blob=blob)

    async def _looked_into(self, content: bytes, name: str, declared_type: str) -> tuple[FileType, bytes]:
        """The type on which everything agrees, and the content as it may be kept."""
        kind = agreed_type(name, declared_type, await to_thread(_told_by, content))
        if kind is None:
            raise FileTypeRefused("no type that is taken")
        if not kind.is_image:
            return kind, content
        return kind, await self._harmless(content, kind)

    async def _harmless(self, content: bytes, kind: FileType) -> bytes:
        try:
            cleaned = await self.cleaner.clean(content, kind)
        except ImageTooLarge:
            raise Invalid.at("/file", "too-many-pixels") from None
        except ImageDamaged:
            raise FileTypeRefused("no image that can be shown") from None
        if len(cleaned) > LARGEST_FILE:
            raise FileTooLarge("encoded anew it is too large")
        return cleaned

    async def _scanned(self, scanner: FileScanner, content: bytes) -> AttachmentState:
        try:
            async with timeout(self.patience.total_seconds()):
                verdict = await scanner.scan(content)
        except (ScannerUnavailable, TimeoutError):
            return AttachmentState.PENDING
        except ScanRefused:
            return AttachmentState.FAILED
        return AttachmentState.CLEAN if verdict is Verdict.CLEAN else AttachmentState.REJECTED

    async def _keep(self, blob: BlobId, content: bytes) -> None:
        async with self.uow() as uow:
            uow.leftovers.add(blob, self.clock.now() + UNSENT_FOR)
            await uow.commit()
        try:
            await self.store.put(blob, content)
        except FileStoreUnavailable:
            raise Busy("the file store is out of reach") from None


def _told_by(content: bytes) -> FileType | None:
    sniffer = Sniffer()
    sniffer.feed(content)
    return sniffer.kind()
