"""List the messages that wait for a clinician."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.readers import ConversationReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Acknowledgement, Page
from domain.access import Action


@frozen(kw_only=True)
class ListUnacknowledged(Command):
    """A page of what waits, behind a position."""

    action: ClassVar[Action] = Action.LIST_UNACKNOWLEDGED

    after: Sequence[int | str] | None = None
    limit: int = 50


@frozen(kw_only=True)
class ListUnacknowledgedHandler:
    """For the team: where they see the row, without a word of what was written."""

    uow: UnitOfWorkFactory
    gate: Gate
    reader: ConversationReader
    log: AccessLog

    async def __call__(self, command: ListUnacknowledged) -> Page[Acknowledgement]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
        await self.log.seen(command)
        return await self.reader.unacknowledged(command.actor, after=command.after, limit=command.limit)
