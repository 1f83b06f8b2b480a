"""Mentions: see those that call one, say that one saw it, and call again who has not."""

from datetime import timedelta
from typing import ClassVar

from attrs import evolve, frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.channel import Call, Channel, TeamCall
from application.ports.clock import Clock, Ids
from application.ports.notifier import NoticeChannel
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from application.routing.pages import PAGED_BY, page_absent
from domain.access import Action
from domain.availability import GRACE
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate
from domain.ids import Identity, MentionId, identity_key
from domain.mention import Mention
from domain.person import Person


@frozen(kw_only=True)
class SeeMentions(Command):
    """What calls the actor and was not acknowledged; with `id` that one."""

    action: ClassVar[Action] = Action.SEE_MENTIONS

    id: MentionId | None = None

    @property
    def object(self) -> str:
        return "mentions"


@frozen(kw_only=True)
class SeeMentionsHandler:
    """The oldest first, 200 at most."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeMentions) -> tuple[Mention, ...]:
        who = command.actor.identity
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            found = await uow.mentions.of(who) if command.id is None else (await uow.mentions.get(command.id),)
        await self.log.seen(command)
        return tuple(one for one in found if one.identity == who)


@frozen(kw_only=True)
class AcknowledgeMention(Command):
    """The actor saw it."""

    action: ClassVar[Action] = Action.ACKNOWLEDGE_MENTION

    id: MentionId
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "mentions"


@frozen(kw_only=True)
class AcknowledgeMentionHandler:
    """Keep it; nobody is called by it any more."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @once
    async def __call__(self, command: AcknowledgeMention) -> Made:
        """Return the mention's id."""
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            before = await uow.mentions.get(command.id)
            after = before.acknowledge(command.actor.identity, self.clock.now())
            if after is not before:
                uow.mentions.save(before, after)
                self.gate.record(uow, command)
            await uow.commit(made=after.id)
        return Made(id=after.id)


@frozen(kw_only=True)
class CallMentioned:
    """A job: of several workers one calls, once each time.

    Who left the clinic, or may not see the conversation any more, is called no more: the writer is, in their place,
    until they say that they saw it. A mention whose writer is gone as well is over. In a conversation that was closed
    since, nobody is called; the mention stays in the list of whom it names. `common` is the pool of providers who have
    none of their own.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    channel: Channel
    common: str | None = None
    grace: timedelta = GRACE
    paged_by: frozenset[NoticeChannel] = PAGED_BY

    async def __call__(self) -> int:
        """Return how many were called again."""
        async with self.uow() as uow:
            due = await uow.mentions.due(self.clock.now())
        return sum([await self._call(one) for one in due])

    async def _call(self, one: Mention) -> bool:
        now = self.clock.now()
        try:
            async with self.uow() as uow:
                conversation = await uow.conversations.get(one.conversation)
                to_call = await self._to_call(uow, one, conversation)
                calls = [] if to_call is None or to_call.rests(conversation.closed_at) else [mention_call(to_call)]
                uow.mentions.save(one, to_call.called(now) if to_call else evolve(one, acknowledged_at=now))
                await page_absent(uow, self.ids, [evolve(call, at=now) for call in calls], self.grace, self.paged_by)
                await uow.commit()
        except ConcurrentUpdate:  # another worker called, or they saw it just now
            return False
        self.channel.publish(*calls)
        return bool(calls)

    async def _to_call(self, uow: UnitOfWork, one: Mention, conversation: Conversation) -> Mention | None:
        """The mention with somebody to call who may see the conversation; `None` where nobody is left."""
        people = await uow.people.find([one.identity, one.by])

        def may(identity: Identity) -> bool:
            person = people.get(identity_key(identity))
            return person is not None and may_be_called(person, conversation, self.common)

        if may(one.identity):
            return one
        return one.returned() if may(one.by) else None


def may_be_called(one: Person, conversation: Conversation, common: str | None) -> bool:
    """Providers of the team: nobody else may learn of the conversation."""
    return one.works_here and (conversation.has(one.identity) or one.belongs_to(conversation.pool, common=common))


def mention_call(one: Mention) -> TeamCall:
    """What whom a note names is told: where there is something to see, and by whom; its writer, who was to see it."""
    by = one.instead_of or one.by
    return TeamCall(to=one.identity, kind=Call.MENTION, id=one.id, at=one.at, conversation=one.conversation, by=by)
