"""Files of a message that was written at a client of the messaging provider: fetched, and taken in as uploads are."""

import asyncio
from datetime import timedelta
from enum import Enum

from attrs import evolve, frozen

from application.attachments.command import attachment_object
from application.attachments.intake import Intake, TakenIn
from application.attachments.upload_file import MayUpload
from application.gate import Gate
from application.inbound.fetch_files import FIRST_AGAIN
from application.ports.clock import Clock, Ids
from application.ports.inbound import FileRefused, HeardFile, HeardMessage, HistoryUnavailable, ProviderFiles
from application.ports.mirror_files import FileMirror, FileThere
from application.ports.missing_files import MissingFiles
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Actor
from domain.attachment import LARGEST_FILE, Attachment, AttachmentState, BlobId, checked_file_name
from domain.errors import Busy, DomainError, Invalid, UploadsDisabled
from domain.file_types import EXTENSIONS, FileType
from domain.ids import AttachmentId, ConversationId

WORDS_WAIT = timedelta(minutes=2)
"""So long words wait for a file that can not be fetched yet; then they are shown, and it comes when it can."""
UNNAMED = "file"


class Lack(Enum):
    """What of a file is not here."""

    NOTHING = 0
    """It is here, or refused for what is in it."""
    FOR_NOW = 1
    """Its content can not be fetched now."""
    UNTIL_ASKED = 2
    """Its content is not given, or no file is taken here: asked for again when somebody wishes it."""


@frozen
class _Came:
    taken: TakenIn
    lack: Lack = Lack.NOTHING


@frozen(kw_only=True)
class TakeFiles:
    """What can not be taken stands with its message as failed or rejected: nobody misses it without being told.

    One that can not be fetched now stands as pending, and is asked for again.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    there: ProviderFiles
    intake: Intake
    mirror: FileMirror
    missing: MissingFiles

    async def __call__(self, actor: Actor, conversation: ConversationId, said: HeardMessage) -> list[AttachmentId]:
        """Return the files in their order, ready to go with the message. Raises `HistoryUnavailable` and `Busy`."""
        taken = await asyncio.gather(*(self._taken(one, said) for one in said.files))
        return [
            await self._known(heard, one, actor, conversation, said)
            for heard, one in zip(said.files, taken, strict=True)
        ]

    async def _known(
        self, heard: HeardFile, came: "_Came", actor: Actor, conversation: ConversationId, said: HeardMessage
    ) -> AttachmentId:
        now = self.clock.now()
        file = came.taken.attachment(
            id=AttachmentId(self.ids.new()),
            conversation=conversation,
            uploader=actor.identity,
            name=_name(heard),
            at=now,
        )
        if came.lack is not Lack.NOTHING:
            file = evolve(file, check_due_at=None)
        await self._keep(actor, file)
        # Known to be there, before it belongs to a message: so it is not brought back.
        await self.mirror.note(FileThere(id=file.id, media=heard.ref, ref=said.ref))
        if came.lack is not Lack.NOTHING:
            due_at = now + FIRST_AGAIN if came.lack is Lack.FOR_NOW else None
            await self.missing.miss(file.id, since=now, due_at=due_at)
        return file.id

    async def _taken(self, heard: HeardFile, said: HeardMessage) -> "_Came":
        state, lack = AttachmentState.FAILED, Lack.NOTHING
        try:
            content = await self.there.fetch(heard.ref)
            return _Came(await self.intake(content, _name(heard), heard.content_type))
        except HistoryUnavailable:
            if self.clock.now() - said.sent_at < WORDS_WAIT:
                raise
            state, lack = AttachmentState.PENDING, Lack.FOR_NOW
        except Busy:
            raise
        except (FileRefused, UploadsDisabled):
            lack = Lack.UNTIL_ASKED
        except DomainError:
            pass
        empty = TakenIn(
            type=_nearest(heard.content_type),
            size=min(max(heard.size, 0), LARGEST_FILE),
            state=state,
            blob=BlobId(self.ids.new()),
        )
        return _Came(empty, lack)

    @decided_again
    async def _keep(self, actor: Actor, file: Attachment) -> None:
        async with self.uow() as uow:
            conversation = await uow.conversations.get(file.conversation)
            uow.attachments.add(file, conversation)
            uow.leftovers.strike_off(file.blob)
            act = MayUpload(actor=actor, conversation=file.conversation)
            self.gate.record(uow, act, object=attachment_object(file.id), reason=file.state)
            await uow.commit()


def _name(heard: HeardFile) -> str:
    """What its sender called it; where they did not, its type gives the extension."""
    try:
        name = checked_file_name(heard.name)
    except Invalid:
        name = UNNAMED
    if "." in name:
        return name
    kind = _known(heard.content_type)
    return f"{name}.{min(EXTENSIONS[kind])}" if kind else name


def _known(content_type: str) -> FileType | None:
    said = content_type.partition(";")[0].strip().lower()
    return next((one for one in FileType if one.value == said), None)


def _nearest(content_type: str) -> FileType:
    """A type to show for what is of none that is taken."""
    return _known(content_type) or FileType.TEXT
