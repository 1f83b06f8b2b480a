"""The ladder: who is told of an alert, rung by rung, and by which channels."""

from datetime import datetime, timedelta

from attrs import evolve, frozen

from application.gate import PRESCRIBER
from application.ports.clock import Ids
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.unit_of_work import UnitOfWork
from domain.alert import ON_CALL_POOL, SUPERVISOR_POOL, Alert, Rung
from domain.ids import SYSTEM, Identity, NoticeId, identity_key
from domain.presence import Availability

MOST = 50
"""People of one rung."""
WORTH = timedelta(minutes=30)
"""How long it makes sense to tell a person of an alert; it is repeated anyway."""


@frozen(kw_only=True)
class Ladder:
    """Finds who stands on a rung, and tells them outside the chat, without words and names.

    `common` is the pool of providers who have none of their own.
    """

    ids: Ids
    channels: frozenset[NoticeChannel] = frozenset({NoticeChannel.PUSH})
    """By which ways people are told."""
    webhook: bool = False
    """Whether another system is told too."""
    common: str | None = None

    async def reach(
        self,
        uow: UnitOfWork,
        rung: Rung,
        *,
        pool: str | None,
        assignee: Identity | None,
        at: datetime,
        guarded: bool = False,
    ) -> tuple[Rung, tuple[Identity, ...]]:
        """The people of that rung, or of the nearest above on which anybody stands.

        Of what is `guarded` prescribers alone are told; above the pool whoever is there, so that somebody finds one.
        """
        for each in rung.and_above:
            people = await self._on(uow, each, pool, assignee, at)
            if guarded and each in {Rung.ASSIGNEE, Rung.POOL}:
                people = await _prescribers(uow, people)
            if people:
                return each, people[:MOST]
        return Rung.SUPERVISOR, ()

    def tell(self, uow: UnitOfWork, alert: Alert, at: datetime) -> None:
        """Let those be told whom the alert names, and the other system."""
        for person in alert.told:
            for channel in sorted(self.channels):
                notice = self._notice(alert, NoticeKind(alert.kind.value), channel, person, at)
                uow.notices.add(evolve(notice, until=at + WORTH))
        self.tell_systems(uow, alert, NoticeKind(alert.kind.value), at)

    def tell_systems(self, uow: UnitOfWork, alert: Alert, kind: NoticeKind, at: datetime) -> None:
        """Let the other system know."""
        if self.webhook:
            uow.notices.add(self._notice(alert, kind, NoticeChannel.WEBHOOK, SYSTEM, at))

    def _notice(
        self, alert: Alert, kind: NoticeKind, channel: NoticeChannel, recipient: Identity, at: datetime
    ) -> Notice:
        return Notice(
            id=NoticeId(self.ids.new()),
            kind=kind,
            channel=channel,
            recipient=recipient,
            conversation=alert.conversation,
            alert=alert.id,
            at=at,
        )

    async def _on(
        self, uow: UnitOfWork, rung: Rung, pool: str | None, assignee: Identity | None, at: datetime
    ) -> tuple[Identity, ...]:
        match rung:
            case Rung.ASSIGNEE:
                return await _called(uow, await _active(uow, assignee), at)
            case Rung.POOL:
                members = await uow.people.staff(pool, common=pool == self.common) if pool else ()
                return await _present(uow, members, at)
        policy = await uow.pools.policy(pool) if pool else None
        if rung is Rung.ON_CALL:
            own = await _called(uow, await _active(uow, policy.on_call if policy else None), at)
            return own or await _called(uow, await uow.people.staff(ON_CALL_POOL), at)
        return await self._supervisors(uow, policy.supervisor if policy else None, at)

    async def _supervisors(self, uow: UnitOfWork, named: Identity | None, at: datetime) -> tuple[Identity, ...]:
        """The last who are told: where all of them are away, they are all the same."""
        own, pool = await _active(uow, named), await uow.people.staff(SUPERVISOR_POOL)
        for each in (own, pool):
            if people := await _called(uow, each, at):
                return people
        above = await uow.people.staff(None)
        return await _present(uow, above, at) or above or own or pool


async def _called(uow: UnitOfWork, people: tuple[Identity, ...], at: datetime) -> tuple[Identity, ...]:
    """These people; in the place of who is away who stands in for them, and nobody where they named none."""
    posts = await uow.posts.of(people)
    here = [one for one in people if posts[one].says(at) is not Availability.AWAY]
    stand_ins = tuple(one for each in people if (one := posts[each].stand_in(at)))
    return tuple(dict.fromkeys((*here, *await _present(uow, await _active(uow, *stand_ins), at))))


async def _present(uow: UnitOfWork, people: tuple[Identity, ...], at: datetime) -> tuple[Identity, ...]:
    """Those who did not say that they are away."""
    posts = await uow.posts.of(people)
    return tuple(one for one in people if posts[one].says(at) is not Availability.AWAY)


async def _active(uow: UnitOfWork, *named: Identity | None) -> tuple[Identity, ...]:
    """Those of them who are providers still."""
    people = tuple(one for one in named if one is not None)
    known = await uow.people.find(people)
    found = (known.get(identity_key(one)) for one in people)
    return tuple(one.identity for one in found if one is not None and one.works_here)


async def _prescribers(uow: UnitOfWork, people: tuple[Identity, ...]) -> tuple[Identity, ...]:
    known = await uow.people.find(people)
    return tuple(one for one in people if PRESCRIBER in known[identity_key(one)].skills)


async def is_guarded(uow: UnitOfWork, alert: Alert) -> bool:
    """Whether what waits is a prescriber's to decide."""
    return alert.card is not None and (await uow.cards.get(alert.card)).guarded
