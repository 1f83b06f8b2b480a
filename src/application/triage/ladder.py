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
                return await self._accountable(uow, assignee, at) if assignee else ()
            case Rung.POOL:
                return await uow.people.staff(pool, common=pool == self.common) if pool else ()
        policy = await uow.pools.policy(pool) if pool else None
        if rung is Rung.ON_CALL:
            own = await _active(uow, policy.on_call if policy else None)
            return own or await uow.people.staff(ON_CALL_POOL)
        own = await _active(uow, policy.supervisor if policy else None)
        return own or await uow.people.staff(SUPERVISOR_POOL) or await uow.people.staff(None)

    async def _accountable(self, uow: UnitOfWork, assignee: Identity, at: datetime) -> tuple[Identity, ...]:
        """The accountable provider; while they are away who stands in for them, and nobody where they named none."""
        post = (await uow.posts.of([assignee]))[assignee]
        is_away = post.says(at) is Availability.AWAY
        return await _active(uow, post.stand_in(at) if is_away else assignee)


async def _active(uow: UnitOfWork, identity: Identity | None) -> tuple[Identity, ...]:
    """That provider, if they still are one."""
    if identity is None:
        return ()
    person = (await uow.people.find([identity])).get(identity_key(identity))
    return (person.identity,) if person is not None and person.works_here else ()


async def _prescribers(uow: UnitOfWork, people: tuple[Identity, ...]) -> tuple[Identity, ...]:
    known = await uow.people.find(people)
    return tuple(one for one in people if PRESCRIBER in known[identity_key(one)].skills)


async def is_guarded(uow: UnitOfWork, alert: Alert) -> bool:
    """Whether what waits is a prescriber's to decide."""
    return alert.card is not None and (await uow.cards.get(alert.card)).guarded
