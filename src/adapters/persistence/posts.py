"""Posts and pools in SQL: how providers stand, who works where, and how the pools work."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import Row, func, insert, literal, select, update

from adapters.persistence.changes import Statement, Writing
from adapters.persistence.hours import hours_from, written_rules
from adapters.persistence.keepsakes import Upsert
from adapters.persistence.people import NO_POOL, person_from_row
from adapters.persistence.tables import conversation, person, pool_member, pool_policy, presence, route_offer
from adapters.persistence.work import Work
from domain.availability import CAPACITY, Post
from domain.conversation import Status
from domain.errors import ConcurrentUpdate
from domain.ids import Identity, identity_key
from domain.person import Person
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.presence import Availability

_AT_ONCE = 100


@frozen
class SavePost:
    """Change a post that stands as it was read, or make the first one."""

    before: Post
    values: dict[str, Any]

    def write(self, db: Writing) -> None:
        identity, version = self.before.identity, self.before.version
        known = update(presence).where(presence.c.identity == identity, presence.c.version == version)
        if db.connection.execute(known.values(self.values)).rowcount:
            return
        if version:
            raise ConcurrentUpdate("the post had changed")
        db.connection.execute(insert(presence).values(identity=identity, **self.values))


@frozen
class SqlPosts:
    """`application.ports.records.Posts` on the tables."""

    work: Work

    async def of(self, identities: Iterable[Identity]) -> Mapping[Identity, Post]:
        wanted = set(identities)
        rows = await self.work.reading.all(select(presence).where(presence.c.identity.in_(wanted)))
        return {one: Post(identity=one) for one in wanted} | {Identity(row.identity): _post(row) for row in rows}

    async def returning(self, at: datetime) -> tuple[Post, ...]:
        rows = await self.work.reading.all(
            select(presence).where(presence.c.until <= at).order_by(presence.c.until).limit(_AT_ONCE)
        )
        return tuple(_post(row) for row in rows)

    async def stands_in(self, identity: Identity, at: datetime) -> bool:
        rows = await self.work.reading.all(select(presence).where(presence.c.delegate == identity))
        return any(_post(row).stand_in(at) == identity for row in rows)

    async def loads(self, identities: Iterable[Identity]) -> Mapping[Identity, int]:
        wanted = set(identities)
        in_hand = (
            select(conversation.c.assignee.label("who"), func.count().label("many"))
            .where(conversation.c.assignee.in_(wanted), conversation.c.status == Status.OPEN.value)
            .group_by(conversation.c.assignee)
        )
        asked = (
            select(route_offer.c.to.label("who"), func.count().label("many"))
            .where(route_offer.c.to.in_(wanted), route_offer.c.outcome.is_(None))
            .group_by(route_offer.c.to)
        )
        loads = dict.fromkeys(wanted, 0)
        for row in await self.work.reading.all(in_hand.union_all(asked)):
            loads[Identity(row.who)] += row.many
        return loads

    def save(self, before: Post, after: Post) -> None:
        values = {
            "availability": after.availability.value if after.availability else None,
            "until": after.until,
            "delegate": after.delegate,
            "duty": written_rules(after.duty) if after.duty else None,
            "duty_zone": after.duty.zone.key if after.duty else None,
            "capacity": after.capacity,
            "given_at": after.given_at,
            "version": before.version + 1,
        }
        self.work.changes.steps.append(SavePost(before, values))

    def here(self, identities: Iterable[Identity], at: datetime) -> None:
        keys = {identity_key(one) for one in identities}
        people = select(person.c.identity).where(person.c.key.in_(keys))
        known = update(presence).where(presence.c.identity.in_(people)).values(here_at=at)
        new = people.where(person.c.identity.not_in(select(presence.c.identity)))
        rows = new.add_columns(literal(at, presence.c.here_at.type), literal(0))
        columns = ["identity", "here_at", "version"]
        self.work.changes.steps += [Statement(known), Statement(insert(presence).from_select(columns, rows))]


@frozen
class SqlPools:
    """`application.ports.records.Pools` on the tables."""

    work: Work

    async def policy(self, pool: str) -> PoolPolicy:
        row = await self.work.reading.first(select(pool_policy).where(pool_policy.c.pool == pool))
        return PoolPolicy(pool=pool) if row is None else _policy(row)

    async def policies(self) -> tuple[PoolPolicy, ...]:
        rows = await self.work.reading.all(select(pool_policy).order_by(pool_policy.c.pool))
        return tuple(_policy(row) for row in rows)

    async def names(self) -> frozenset[str]:
        rows = await self.work.reading.all(select(pool_member.c.pool).where(pool_member.c.pool != NO_POOL).distinct())
        return frozenset(row.pool for row in rows)

    async def members(self, pool: str, *, common: bool = False) -> tuple[Person, ...]:
        names = [pool, NO_POOL] if common else [pool]
        members = select(pool_member.c.identity).where(pool_member.c.pool.in_(names))
        rows = await self.work.reading.all(
            select(person).where(person.c.identity.in_(members)).order_by(person.c.identity)
        )
        return tuple(person_from_row(row, self.work.sealer) for row in rows)

    def save(self, policy: PoolPolicy) -> None:
        values: dict[str, object] = {
            "routing": policy.routing.value,
            "on_call": policy.on_call,
            "supervisor": policy.supervisor,
            "auto_replies": policy.auto_replies,
        }
        self.work.changes.steps.append(Upsert(pool_policy, {"pool": policy.pool}, values))


def _post(row: Row[Any]) -> Post:
    return Post(
        identity=Identity(row.identity),
        duty=hours_from(row.duty_zone, row.duty) if row.duty else None,
        capacity=CAPACITY if row.capacity is None else row.capacity,
        availability=Availability(row.availability) if row.availability else None,
        until=row.until,
        delegate=Identity(row.delegate) if row.delegate else None,
        here_at=row.here_at,
        given_at=row.given_at,
        version=row.version,
    )


def _policy(row: Row[Any]) -> PoolPolicy:
    return PoolPolicy(
        pool=row.pool,
        routing=RoutingMode(row.routing),
        on_call=Identity(row.on_call) if row.on_call else None,
        supervisor=Identity(row.supervisor) if row.supervisor else None,
        auto_replies=row.auto_replies,
    )
