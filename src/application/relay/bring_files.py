"""Bring files to the messaging provider: after the words they go with, once the scanner has said what they are."""

from collections.abc import Sequence
from datetime import timedelta

from attrs import frozen

from application.inbound.tell_staff import FILE_NOT_TAKEN, TellStaff
from application.ports.clock import Clock
from application.ports.files import FileGone, FileStore, FileStoreUnavailable
from application.ports.messaging import FileGateway, MessagingRefused, MessagingUnavailable
from application.ports.mirror_files import DueFile, FileMirror
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import Resting
from domain.attachment import AttachmentState

AT_ONCE = 20
LEASE = timedelta(minutes=2)
"""Longer than bringing one takes: until then it is one worker's."""
LATER = timedelta(minutes=1)
MUCH_LATER = timedelta(hours=1)


@frozen(kw_only=True)
class BringFiles:
    """A job. No file holds words back; what can not be shown there is told there by words in its place.

    Where those are refused, too, the file is set aside, and the team is told. Of conversations that rest nothing leaves
    the house.
    """

    files: FileMirror
    store: FileStore
    gateway: FileGateway
    rests: Resting
    breaker: CircuitBreaker
    tell: TellStaff
    clock: Clock

    async def __call__(self) -> int:
        """Return how many were brought."""
        if self.breaker.is_open:
            return 0
        due = await self._awake(await self.files.due(now=self.clock.now(), limit=AT_ONCE))
        brought = 0
        for file in due:
            if await self.files.claim(file, until=self.clock.now() + LEASE):
                try:
                    brought += await self._bring(file)
                except MessagingUnavailable as trouble:
                    self.breaker.failed(trouble)
                    await self.files.postpone([file.id], due_at=self.clock.now() + (trouble.retry_after or LATER))
                    if not trouble.local:
                        break
        return brought

    async def _awake(self, due: Sequence[DueFile]) -> Sequence[DueFile]:
        resting = await self.rests({one.conversation for one in due}) if due else frozenset()
        asleep = [one.id for one in due if one.conversation in resting]
        await self.files.postpone(asleep, due_at=self.clock.now() + MUCH_LATER)
        return [one for one in due if one.conversation not in resting]

    async def _bring(self, file: DueFile) -> bool:
        try:
            content = await self._content(file)
        except FileStoreUnavailable:
            await self.files.postpone([file.id], due_at=self.clock.now() + LATER)
            return False
        refused = await self._refused(file, content)
        if refused is not None and content is not None:
            refused = await self._refused(file, None)
        if refused is None:
            await self.files.postpone([file.id], due_at=None)
            return True
        await self.tell(file.conversation, FILE_NOT_TAKEN, file.id)
        await self.files.refuse(file.id, refused)
        return False

    async def _refused(self, file: DueFile, content: bytes | None) -> str | None:
        """Why the provider will not have it, if it will not."""
        try:
            await self.gateway.bring(file, content)
        except MessagingRefused as refusal:
            return refusal.reason
        return None

    async def _content(self, file: DueFile) -> bytes | None:
        """What is in it; `None` where nobody may open it."""
        if file.state is not AttachmentState.CLEAN:
            return None
        try:
            return b"".join([piece async for piece in self.store.read(file.blob)])
        except FileGone:
            return None
