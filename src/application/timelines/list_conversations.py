"""List the conversations that one may see."""

from collections.abc import Sequence
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.readers import ConversationFilter, ConversationReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from application.timelines.presence import with_presence
from application.views import ConversationView, Page
from domain.access import Action


@frozen(kw_only=True)
class ListConversations(Command):
    """A page of at most `limit` conversations behind the position `after`."""

    action: ClassVar[Action] = Action.LIST

    which: ConversationFilter = field(repr=False)
    after: Sequence[int | str] | None = None
    limit: int = 50


@frozen(kw_only=True)
class ListConversationsHandler:
    """Urgent first, then the longest waiting."""

    uow: UnitOfWorkFactory
    gate: Gate
    reader: ConversationReader
    connections: Connections
    log: AccessLog

    async def __call__(self, command: ListConversations) -> Page[ConversationView]:
        async with self.uow() as uow:
            actor = await self.gate.clinic(uow, command)
        await self.log.seen(command)
        page = await self.reader.page(actor, command.which, after=command.after, limit=command.limit)
        return Page(tuple(with_presence(one, self.connections) for one in page.items), page.next)
