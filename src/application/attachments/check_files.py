"""Ask the scanner about files that it has not answered for yet."""

from datetime import timedelta

from attrs import evolve, field, frozen

from application.attachments.scan_health import ScanHealth
from application.ports.clock import Clock, Ids
from application.ports.files import (
    FileGone,
    FileScanner,
    FileStore,
    FileStoreUnavailable,
    ScannerUnavailable,
    ScanRefused,
    Verdict,
)
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.attachment import Attachment, AttachmentState
from domain.audit import AuditRecord, Deed
from domain.errors import ConcurrentUpdate
from domain.ids import AuditId

SOME = 20
LEASE = timedelta(minutes=2)
"""For how long a file is one worker's to have checked."""
FIRST_AGAIN, LAST_AGAIN = timedelta(seconds=5), timedelta(minutes=5)
"""The wait after the first and after many attempts in vain."""


@frozen(kw_only=True)
class CheckFiles:
    """A job: several at once share the files, one that dies leaves its files to the others."""

    uow: UnitOfWorkFactory
    store: FileStore
    scanner: FileScanner | None
    clock: Clock
    ids: Ids
    health: ScanHealth = field(factory=ScanHealth)

    async def __call__(self) -> int:
        """Return how many files are no longer pending by it."""
        if self.scanner is None:
            return 0
        async with self.uow() as uow:
            due = await uow.attachments.to_check(self.clock.now(), SOME)
        done = sum([await self._check(self.scanner, file) for file in due])
        async with self.uow() as uow:
            self.health.left(await uow.attachments.unchecked())
        return done

    async def _check(self, scanner: FileScanner, file: Attachment) -> bool:
        claimed = file.asked_again(self.clock.now() + LEASE)
        try:
            await self._save(file, claimed)
            state = await self._state(scanner, claimed)
            if state is None:
                due = self.clock.now() + min(LAST_AGAIN, FIRST_AGAIN * 2 ** min(file.checks, 10))
                await self._save(claimed, evolve(claimed, check_due_at=due))
                return False
            await self._settle(claimed, state)
        except ConcurrentUpdate:  # another worker has it, or it was sent or removed this moment
            return False
        return True

    async def _state(self, scanner: FileScanner, file: Attachment) -> AttachmentState | None:
        """What it is; `None` while nobody can say."""
        try:
            content = b"".join([piece async for piece in self.store.read(file.blob, end=file.size)])
            verdict = await scanner.scan(content)
        except (FileStoreUnavailable, ScannerUnavailable):
            self.health.asked_in_vain()
            return None
        except (FileGone, ScanRefused):
            return AttachmentState.FAILED
        self.health.answered()
        return AttachmentState.CLEAN if verdict is Verdict.CLEAN else AttachmentState.REJECTED

    async def _save(self, before: Attachment, after: Attachment) -> None:
        async with self.uow() as uow:
            uow.attachments.save(before, after)
            await uow.commit()

    async def _settle(self, file: Attachment, state: AttachmentState) -> None:
        """Keep the answer; one who sent the file meanwhile did not change what it is."""
        now = self.clock.now()
        async with self.uow() as uow:
            current = await uow.attachments.get(file.id)
            if current.check_due_at != file.check_due_at:
                raise ConcurrentUpdate("another worker has it")
            uow.attachments.save(current, current.checked(state))
            if state is AttachmentState.REJECTED:
                uow.leftovers.add(current.blob, now)
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=now,
                    actor=CLOCKWORK,
                    action=Deed.CHECK_FILE,
                    object=f"attachment:{file.id}",
                    reason=state,
                )
            )
            await uow.commit()
