"""Upload a file into a conversation, to be sent with a message."""

from datetime import timedelta
from typing import ClassVar

from attrs import Factory, field, frozen

from application.attachments.command import attachment_object
from application.attachments.intake import PATIENCE, Intake, TakenIn
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.files import FileScanner, FileStore, ImageCleaner, Incoming
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, decided_again, once
from domain.access import Action
from domain.attachment import LARGEST_FILE, checked_file_name
from domain.errors import FileTooLarge, Invalid, TooMany, UploadsDisabled
from domain.ids import AttachmentId

DAY = timedelta(days=1)


@frozen(kw_only=True)
class MayUpload(ConversationCommand):
    """May the actor upload into this conversation? Asked before the file is taken in."""

    action: ClassVar[Action] = Action.ATTACH


@frozen(kw_only=True)
class UploadFile(ConversationCommand):
    """Keep `file`, whose name and type are as its sender says."""

    action: ClassVar[Action] = Action.ATTACH

    name: str = field(repr=False)
    declared_type: str = field(repr=False)
    file: Incoming = field(repr=False)
    request: RequestKey | None = None


@frozen(kw_only=True)
class MayUploadHandler:
    """Refuse early what would be refused in the end."""

    uow: UnitOfWorkFactory
    gate: Gate
    enabled: bool = True

    async def __call__(self, command: MayUpload) -> None:
        if not self.enabled:
            raise UploadsDisabled("no scanner was chosen")
        async with self.uow() as uow:
            await self.gate.conversation(uow, command)


@frozen(kw_only=True)
class UploadFileHandler:
    """Look into the file, keep its content, and know it only then.

    Before the content is kept it is noted among the leftovers, and struck off there with the commit that knows
    the file: whatever happens between the two leaves nothing behind.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    store: FileStore
    scanner: FileScanner | None
    cleaner: ImageCleaner
    daily_bytes: int | None
    patience: timedelta = PATIENCE
    _intake: Intake = field(
        default=Factory(
            lambda self: Intake(
                uow=self.uow,
                clock=self.clock,
                ids=self.ids,
                store=self.store,
                scanner=self.scanner,
                cleaner=self.cleaner,
                patience=self.patience,
            ),
            takes_self=True,
        ),
        init=False,
        repr=False,
    )

    @once
    async def __call__(self, command: UploadFile) -> Made:
        """Return the file's id."""
        if self.scanner is None:
            raise UploadsDisabled("no scanner was chosen")
        name = checked_file_name(command.name)
        async with self.uow(command.request) as uow:
            await self._check(uow, command)
        if command.file.size > LARGEST_FILE:
            raise FileTooLarge("the file is too large")
        if command.file.size == 0:
            raise Invalid.at("/file", "empty")
        taken = await self._intake(await command.file.content(), name, command.declared_type)
        return await self._note(command, name, taken)

    async def _check(self, uow: UnitOfWork, command: UploadFile) -> None:
        conversation = await self.gate.conversation(uow, command)
        conversation.check_takes_files(command.actor.identity)
        if self.daily_bytes is None:
            return
        so_far = await uow.attachments.bytes_since(command.actor.identity, self.clock.now() - DAY)
        if so_far + command.file.size > self.daily_bytes:
            raise TooMany(timedelta(hours=1))

    @decided_again
    async def _note(self, command: UploadFile, name: str, taken: TakenIn) -> Made:
        """Know the file. The right to upload is asked for once more: the upload may have taken minutes."""
        now = self.clock.now()
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            conversation.check_takes_files(command.actor.identity)
            file = taken.attachment(
                id=AttachmentId(self.ids.new()),
                conversation=conversation.id,
                uploader=command.actor.identity,
                name=name,
                at=now,
            )
            uow.attachments.add(file, conversation)
            uow.leftovers.strike_off(file.blob)
            self.gate.record(uow, command, object=attachment_object(file.id), reason=file.state)
            await uow.commit(made=file.id)
        return Made(id=file.id)
