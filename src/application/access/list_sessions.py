"""List one's own sessions, to find the one left open elsewhere."""

from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import SessionView
from domain.access import Action
from domain.session import SessionPolicy


@frozen(kw_only=True)
class ListSessions(Command):
    """The actor's sessions that last, the newest first."""

    action: ClassVar[Action] = Action.LIST_SESSIONS


@frozen(kw_only=True)
class ListSessionsHandler:
    """Return them with the current one marked."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    policy: SessionPolicy

    async def __call__(self, command: ListSessions) -> tuple[SessionView, ...]:
        now = self.clock.now()
        async with self.uow() as uow:
            sessions = await self.gate.own_sessions(uow, command)
        return tuple(
            SessionView(
                id=session.id,
                started_at=session.started_at,
                last_active_at=session.last_active_at,
                ends_by=session.ends_by,
                device=session.device,
                current=session.id == command.actor.session,
            )
            for session in sessions
            if session.over(now, self.policy) is None
        )
