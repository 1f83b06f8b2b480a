"""List the conversations that one may see."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog, Glimpse
from application.command import Command, conversation_object
from application.gate import Gate
from application.ports.readers import ConversationFilter, ConversationReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from application.running import Running
from application.timelines.presence import with_presence
from application.views import ConversationView, Page
from domain.access import Action, Actor
from domain.audit import Deed
from domain.person import Role


@frozen(kw_only=True)
class ListConversations(Command):
    """A page of at most `limit` conversations behind the position `after`."""

    action: ClassVar[Action] = Action.LIST

    which: ConversationFilter = field(repr=False)
    after: Sequence[int | str] | None = None
    limit: int = 50


@frozen(kw_only=True)
class SearchConversations(ListConversations):
    """The same by the beginnings of a patient's names."""

    action: ClassVar[Action] = Action.SEARCH


def list_or_search(
    actor: Actor, which: ConversationFilter, *, after: Sequence[int | str] | None, limit: int
) -> ListConversations:
    """The command for a filter: who asks by names searches."""
    kind = SearchConversations if which.name_terms else ListConversations
    return kind(actor=actor, which=which, after=after, limit=limit)


@frozen(kw_only=True)
class ListConversationsHandler:
    """Urgent first, then the longest waiting. Each search by names is on the audit, without the names; somebody has two
    searches under way at most, and one that takes too long is given up.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    reader: ConversationReader
    connections: Connections
    log: AccessLog
    running: Running

    async def __call__(self, command: ListConversations) -> Page[ConversationView]:
        if not command.which.name_terms:
            return await self._page(command)
        async with self.running.one(command.actor.identity):
            return await self._page(command)

    async def _page(self, command: ListConversations) -> Page[ConversationView]:
        async with self.uow() as uow:
            actor = await self.gate.clinic(uow, command)
            if command.which.name_terms:
                self.gate.record(uow, command)
                await uow.commit()
        if not command.which.name_terms:
            await self.log.seen(command)
        page = await self.reader.page(actor, command.which, after=command.after, limit=command.limit)
        if actor.role is not Role.PATIENT:
            await self.log.glimpsed(command.actor, previews(page.items))
        return Page(tuple(with_presence(one, self.connections) for one in page.items), page.next)


def previews(shown: Iterable[ConversationView]) -> Iterator[Glimpse]:
    """Which of these show how their newest message begins."""
    for one in shown:
        if one.last is not None and one.last.text is not None:
            yield Glimpse(action=Deed.PREVIEW, object=conversation_object(one.id), of=str(one.last.seq))
