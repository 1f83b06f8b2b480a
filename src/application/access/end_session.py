"""Sign out: here, or on another device."""

from datetime import datetime
from typing import ClassVar

from attrs import frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.channel import SessionEnded
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.ids import Identity, SessionId
from domain.session import Ending


@frozen(kw_only=True)
class EndSession(Command):
    """End `session`: the one that asks, another of one's own, or (an administrator) anybody's."""

    action: ClassVar[Action] = Action.END_SESSION

    session: SessionId

    @property
    def object(self) -> str:
        return "session"


@frozen(kw_only=True)
class EndSessionHandler:
    """Keep its end; its sockets close everywhere. Signing out needs no consent."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: EndSession) -> None:
        async with self.uow() as uow:
            session = await self.gate.session(uow, command, command.session)
            ending = Ending.SIGNED_OUT if session.identity == command.actor.identity else Ending.REVOKED
            session.end(self.clock.now(), ending)
            uow.sessions.save(session)
            self.gate.record(uow, command, object=person_object(session.identity), reason=ending)
            uow.endings.add(SessionEnded(session=command.session))
            await uow.commit()


async def end_all(uow: UnitOfWork, identity: Identity, at: datetime, why: Ending) -> None:
    """End every session of a person within the unit of work."""
    for session in await uow.sessions.of(identity):
        session.end(at, why)
        uow.sessions.save(session)
        uow.endings.add(SessionEnded(session=session.id))
