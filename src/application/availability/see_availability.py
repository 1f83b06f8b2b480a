"""See how providers stand: oneself and those of one's pools; administrators those of every pool."""

from datetime import timedelta
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import Page
from domain.access import Action, Actor
from domain.availability import GRACE, Absence, Post
from domain.errors import NotFound
from domain.ids import Identity
from domain.person import Person, Role
from domain.presence import Availability


@frozen(kw_only=True)
class SeeAvailability(Command):
    """At most `limit` providers behind `after`, of one `pool` or of all the actor's; or the one of `identity`."""

    action: ClassVar[Action] = Action.SEE_AVAILABILITY

    pool: str | None = None
    identity: str | None = None
    after: Identity | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "availability"


@frozen(kw_only=True)
class AvailabilityView:
    """One provider: the three facts, and how much they have in hand."""

    person: Person = field(repr=False)
    post: Post
    says: Availability | None
    on_duty: bool | None
    connected: bool
    absence: Absence | None
    load: int


@frozen(kw_only=True)
class SeeAvailabilityHandler:
    """Whoever is of no pool of the actor's is not shown.

    `common` is the pool of those who have none; `grace` is how long a lost connection is no absence, as for routing.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    log: AccessLog
    common: str | None = None
    grace: timedelta = GRACE

    async def __call__(self, command: SeeAvailability) -> Page[AvailabilityView]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            people = await self._people(uow, command)
            shown = people[: command.limit]
            posts = await uow.posts.of([one.identity for one in shown])
            loads = await uow.posts.loads([one.identity for one in shown])
        await self.log.seen(command)
        views = tuple(self._view(one, posts[one.identity], loads[one.identity]) for one in shown)
        return Page(views, (shown[-1].identity,) if len(people) > command.limit else None)

    async def _people(self, uow: UnitOfWork, command: SeeAvailability) -> list[Person]:
        if command.identity is not None:
            person = await uow.people.get(command.identity)
            if not self._may_see(command.actor, person):
                raise NotFound("provider")
            return [person]
        found = {one.identity: one for one in [await uow.people.get(command.actor.identity)] if _answers(one)}
        for pool in self._pools(command):
            members = await uow.pools.members(pool, common=pool == self.common)
            found |= {one.identity: one for one in members}
        ordered = sorted(found)
        return [found[one] for one in ordered if command.after is None or one > command.after]

    def _pools(self, command: SeeAvailability) -> frozenset[str]:
        if command.pool is None:
            return command.actor.pools
        if command.actor.role is not Role.ADMIN and command.pool not in command.actor.pools:
            return frozenset()
        return frozenset({command.pool})

    def _may_see(self, actor: Actor, person: Person) -> bool:
        if not _answers(person):
            return False
        theirs = person.pools or ({self.common} if self.common else set())
        return actor.role is Role.ADMIN or actor.identity == person.identity or not actor.pools.isdisjoint(theirs)

    def _view(self, person: Person, post: Post, load: int) -> AvailabilityView:
        now = self.clock.now()
        return AvailabilityView(
            person=person,
            post=post,
            says=post.says(now),
            on_duty=post.on_duty(now),
            connected=post.is_connected(now, self.grace),
            absence=post.absence(now, self.grace),
            load=load,
        )


def _answers(person: Person) -> bool:
    return person.role is Role.PROVIDER and person.active
