"""Say whether one is available, busy or away, until when, and who stands in."""

from datetime import datetime, timedelta
from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.channel import Call, Channel, PresenceChanged, TeamCall
from application.ports.clock import Clock, Ids
from application.ports.notifier import NoticeChannel
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from application.presence.connections import Connections
from application.routing.pages import PAGED_BY, page_absent
from domain.access import Action
from domain.availability import GRACE, Post
from domain.errors import Flaw, Invalid, NotFound, UnknownIdentity
from domain.ids import Identity
from domain.person import Role
from domain.presence import Availability, Presence


@frozen(kw_only=True)
class SetAvailability(Command):
    """The provider says this of themselves; their connection and duty are facts of their own."""

    action: ClassVar[Action] = Action.SET_AVAILABILITY

    availability: Availability
    until: datetime | None = None
    delegate: str | None = None


@frozen(kw_only=True)
class SetAvailabilityHandler:
    """Keep it, then tell those who see the provider, both sides of a delegation, and the queues."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    channel: Channel
    connections: Connections
    grace: timedelta = GRACE
    paged_by: frozenset[NoticeChannel] = PAGED_BY

    @decided_again
    async def __call__(self, command: SetAvailability) -> None:
        identity, now = command.actor.identity, self.clock.now()
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            before = (await uow.posts.of([identity]))[identity]
            delegate = await _delegate(uow, command.delegate)
            after = before.say(command.availability, now, until=command.until, delegate=delegate)
            uow.posts.save(before, after)
            uow.tickets.wake(now)
            self.gate.record(uow, command, reason=command.availability)
            calls = delegation_calls(before, after, now)
            await page_absent(uow, self.ids, calls, self.grace, self.paged_by)
            await uow.commit()
        presence = Presence(online=self.connections.online(identity), availability=command.availability)
        self.channel.publish(PresenceChanged(identity=identity, presence=presence), *calls)


def delegation_calls(before: Post, after: Post, at: datetime) -> list[TeamCall]:
    """What the two sides of a delegation that begins, changes or ends are told."""
    calls: list[TeamCall] = []
    if (before.delegate, before.until) == (after.delegate, after.until):
        return calls
    for post, kind in ((before, Call.DELEGATION_ENDED), (after, Call.DELEGATION)):
        if post.delegate is not None:
            whose = post.identity
            calls += [
                TeamCall(to=who, kind=kind, id=whose, at=at, by=whose, until=post.until)
                for who in (post.delegate, whose)
            ]
    return calls


async def _delegate(uow: UnitOfWork, name: str | None) -> Identity | None:
    if name is None:
        return None
    try:
        person = await uow.people.get(name)
    except NotFound:
        raise UnknownIdentity(Flaw("/delegate", "unknown-identity")) from None
    if person.role is not Role.PROVIDER or not person.active:
        raise Invalid.at("/delegate", "not-a-provider")
    return person.identity
