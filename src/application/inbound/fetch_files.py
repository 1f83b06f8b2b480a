"""Fetch files again whose content could not be fetched when their message was told of."""

from datetime import timedelta

from attrs import frozen

from application.attachments.intake import Intake, TakenIn
from application.inbound.tell_staff import FILE_LOST, TellStaff
from application.ports.clock import Clock, Ids
from application.ports.inbound import FileRefused, HistoryUnavailable, ProviderFiles
from application.ports.missing_files import MissingFile, MissingFiles
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.attachment import Attachment, AttachmentState
from domain.audit import AuditRecord, Deed
from domain.errors import Busy, ConcurrentUpdate, DomainError, NotFound, UploadsDisabled
from domain.ids import AttachmentId, AuditId

AT_ONCE = 20
LEASE = timedelta(minutes=2)
"""Longer than fetching and looking into one takes: until then it is one worker's."""
FIRST_AGAIN, LAST_AGAIN = timedelta(seconds=30), timedelta(hours=1)
"""The wait after the first and after many attempts in vain."""
PATIENCE = timedelta(days=3)
"""So long a file is asked for; then it stands as failed, and the team is told."""


@frozen(kw_only=True)
class FetchFiles:
    """A job: several at once share the files, one that dies leaves its file to the others.

    Until its content is here a file stands with its message as pending. One that the provider or our rules refuse
    stands as failed at once.
    """

    uow: UnitOfWorkFactory
    missing: MissingFiles
    there: ProviderFiles
    intake: Intake
    tell: TellStaff
    clock: Clock
    ids: Ids

    async def __call__(self) -> int:
        """Return how many contents came."""
        due = await self.missing.due(now=self.clock.now(), limit=AT_ONCE)
        return sum([await self._deal_with(one) for one in due])

    async def _deal_with(self, due: MissingFile) -> bool:
        claimed = await self.missing.claim(due, until=self.clock.now() + LEASE)
        if claimed is None:
            return False
        try:
            return await self._fetch(claimed)
        except ConcurrentUpdate:  # it was checked, sent or taken back this moment: looked at again when the lease ends
            return False

    async def _fetch(self, missing: MissingFile) -> bool:
        file = await self._wanted(missing.id)
        if file is None:
            await self.missing.found(missing.id)
            return False
        try:
            taken = await self.intake(await self.there.fetch(missing.media), file.name, file.type.value)
        except (HistoryUnavailable, Busy):
            await self._later(missing, file)
            return False
        except (FileRefused, UploadsDisabled):
            await self._give_up(missing, file)
            return False
        except DomainError:
            await self._failed(file)
            await self.missing.found(missing.id)
            return False
        await self._keep(file, taken)
        await self.missing.found(missing.id)
        return True

    async def _wanted(self, id: AttachmentId) -> Attachment | None:
        async with self.uow() as uow:
            try:
                file = await uow.attachments.get(id)
            except NotFound:
                return None
        return file if file.lacks_content else None

    async def _later(self, missing: MissingFile, file: Attachment) -> None:
        now = self.clock.now()
        if now - missing.since >= PATIENCE:
            await self._give_up(missing, file)
        else:
            wait = min(FIRST_AGAIN * 2 ** min(missing.attempts - 1, 20), LAST_AGAIN)
            await self.missing.postpone(missing.id, due_at=now + wait)

    async def _give_up(self, missing: MissingFile, file: Attachment) -> None:
        await self._failed(file)
        await self.tell(file.conversation, FILE_LOST, f"{missing.id} {missing.since.isoformat()}")
        await self.missing.postpone(missing.id, due_at=None)

    async def _failed(self, file: Attachment) -> None:
        if file.state is not AttachmentState.FAILED:
            await self._save(file, file.checked(AttachmentState.FAILED))

    async def _keep(self, file: Attachment, taken: TakenIn) -> None:
        await self._save(file, taken.filling(file, self.clock.now()))

    async def _save(self, before: Attachment, after: Attachment) -> None:
        async with self.uow() as uow:
            uow.attachments.save(before, after)
            uow.leftovers.strike_off(after.blob)
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=self.clock.now(),
                    actor=CLOCKWORK,
                    action=Deed.CHECK_FILE,
                    object=f"attachment:{after.id}",
                    reason=after.state,
                )
            )
            await uow.commit()
