"""Links by which a browser fetches a file by itself: for one person, once, within a minute."""

from datetime import datetime, timedelta
from typing import ClassVar

from attrs import field, frozen

from application.attachments.command import AttachmentCommand, seen_file
from application.attachments.open_file import OpenedFile, OpenFile, Part, opened, whole
from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock, Fingerprints, Ids
from application.ports.files import FileStore
from application.ports.records import FileLink
from application.ports.unit_of_work import AlreadyDone, RequestKey, UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Action, Actor
from domain.errors import Forbidden, NotFound
from domain.session import SessionPolicy

LIFE = timedelta(seconds=60)


@frozen(kw_only=True)
class MakeFileLink(AttachmentCommand):
    """A link to the content."""

    request: RequestKey | None = None


@frozen(kw_only=True)
class MadeLink:
    """What stands in the link's address, and until when it opens."""

    code: str = field(repr=False)
    expires_at: datetime
    replayed: bool = False


@frozen(kw_only=True)
class FollowFileLink(Command):
    """Somebody (`actor` is nobody yet) shows the code of a link; for whom it was made is who opens the file."""

    action: ClassVar[Action] = Action.READ_FILE

    code: str = field(repr=False)
    part: Part = field(default=whole, repr=False)

    @property
    def object(self) -> str:
        return "file-link"


def link_digest(fingerprints: Fingerprints, code: str) -> bytes:
    """Under what a link is kept: its code can not be got back from the record."""
    return fingerprints.of("file-link", code)


@frozen(kw_only=True)
class MakeFileLinkHandler:
    """Keep the link's digest, for one who may download the file now.

    Under an idempotency key the code is derived from the key, so that a repeat gets the same link.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    fingerprints: Fingerprints

    @decided_again
    async def __call__(self, command: MakeFileLink) -> MadeLink:
        code = self._code(command.request)
        try:
            expires_at = await self._make(command, code)
        except AlreadyDone as done:
            return MadeLink(code=code, expires_at=datetime.fromisoformat(done.made), replayed=True)
        return MadeLink(code=code, expires_at=expires_at)

    def _code(self, request: RequestKey | None) -> str:
        own = [self.ids.new()] if request is None else [request.scope, request.key]
        return self.fingerprints.of("link", *own).hex()

    async def _make(self, command: MakeFileLink, code: str) -> datetime:
        expires_at = self.clock.now() + LIFE
        async with self.uow(command.request) as uow:
            seen = await seen_file(self.gate, uow, command)
            seen.file.check_served()
            uow.file_links.add(
                FileLink(
                    digest=link_digest(self.fingerprints, code),
                    attachment=command.id,
                    identity=command.actor.identity,
                    session=command.actor.session,
                    expires_at=expires_at,
                )
            )
            self.gate.record(uow, command, reason=seen.reason or "link")
            await uow.commit(made=expires_at.isoformat())
        return expires_at


@frozen(kw_only=True)
class FollowFileLinkHandler:
    """Open the file for whom the link was made, if they still may, by their session and their rights of now."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    fingerprints: Fingerprints
    store: FileStore
    sessions: SessionPolicy
    log: AccessLog

    @decided_again
    async def __call__(self, command: FollowFileLink) -> OpenedFile:
        digest = link_digest(self.fingerprints, command.code)
        async with self.uow() as uow:
            link = await uow.file_links.get(digest)
            if link is None or self.clock.now() >= link.expires_at:
                raise NotFound("link")
            actor = await self._actor(uow, link, command)
            uow.file_links.use(digest)
            opening = OpenFile(actor=actor, id=link.attachment, part=command.part)
            try:
                return await opened(self.gate, uow, self.store, opening)
            except (Forbidden, NotFound) as refusal:
                await self.log.refused(opening, refusal)
                raise NotFound("link") from None

    async def _actor(self, uow: UnitOfWork, link: FileLink, command: FollowFileLink) -> Actor:
        person = await uow.people.get(link.identity)
        session = None if link.session is None else await uow.sessions.get(link.session)
        if not person.active or (session is not None and session.over(self.clock.now(), self.sessions)):
            raise NotFound("link")
        return Actor(
            identity=person.identity,
            role=person.role,
            session=link.session,
            pools=person.pools,
            address=command.actor.address,
            request_id=command.actor.request_id,
        )
