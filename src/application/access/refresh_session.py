"""Exchange a session's token for the next one."""

from typing import ClassVar

from attrs import field, frozen

from application.access.admission import Admission
from application.access.issue_token import IssuedToken, TokenDesk
from application.command import Command
from application.ports.channel import SessionEnded
from application.ports.clock import Clock, Ids
from application.ports.tokens import SessionGrant, SessionTokens
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Actor
from domain.audit import AuditRecord, Deed, Outcome
from domain.errors import InvalidToken, NotFound, TokenReused
from domain.ids import AuditId
from domain.session import Session, SessionPolicy


@frozen(kw_only=True)
class RefreshSession(Command):
    """Exchange `token`. `actor` carries the address and the request for the audit."""

    action: ClassVar[Deed] = Deed.REFRESH

    token: str = field(repr=False)

    @property
    def object(self) -> str:
        return "session"


@frozen(kw_only=True)
class RefreshSessionHandler:
    """Rotate the session; a token that comes back too late ends it."""

    uow: UnitOfWorkFactory
    admission: Admission
    tokens: SessionTokens
    desk: TokenDesk
    policy: SessionPolicy
    clock: Clock
    ids: Ids

    @decided_again
    async def __call__(self, command: RefreshSession) -> IssuedToken:
        """Return the next token, or once more the one whose answer was lost. Raises `TokenReused`."""
        now = self.clock.now()
        grant = self.tokens.read(command.token, now)
        async with self.uow() as uow:
            session = await self._session(uow, grant)
            try:
                session.refresh(grant.generation, now, self.policy)
            except TokenReused:
                uow.endings.add(SessionEnded(session=session.id))
                await self._keep(uow, command, session, Outcome.FAILED)
                raise
            await self._keep(uow, command, session, Outcome.DONE)
            self.admission.forget(session.id)
            return await self.desk.issue(uow, session)

    async def _session(self, uow: UnitOfWork, grant: SessionGrant) -> Session:
        """The session with what was done in it lately, which the record learns of a little later."""
        try:
            session = await uow.sessions.get(grant.session)
        except NotFound:
            raise InvalidToken("no such session") from None
        if seen := self.admission.last_active(session.id):
            session.last_active_at = max(session.last_active_at, seen)
        return session

    async def _keep(self, uow: UnitOfWork, command: RefreshSession, session: Session, outcome: Outcome) -> None:
        uow.sessions.save(session)
        actor = Actor(
            identity=session.identity,
            role=session.role,
            session=session.id,
            address=command.actor.address,
            request_id=command.actor.request_id,
        )
        uow.audit.add(
            AuditRecord(
                id=AuditId(self.ids.new()),
                at=self.clock.now(),
                actor=actor,
                action=Deed.REFRESH if outcome is Outcome.DONE else Deed.TOKEN_REUSED,
                object=command.object,
                outcome=outcome,
            )
        )
        await uow.commit()
