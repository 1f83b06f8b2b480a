"""Who is there to answer, and how the pools work."""

from typing import Annotated

from litestar import Controller, get, put
from litestar.params import JSONBody, QueryParameter

from adapters.http.controllers.common import Caller, Cases, PathName, TheEdge, identity_in_path, in_utc
from adapters.http.controllers.hours import dates_out, hours_in, week_out
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.problems import PROBLEMS
from adapters.http.use_cases import UseCases
from adapters.http.wire.availability import (
    AvailabilityIn,
    AvailabilityList,
    AvailabilityOut,
    DutyIn,
    PoolIn,
    PoolList,
    PoolOut,
    ScheduleOut,
)
from adapters.http.wire.base import NAME_PATTERN, PAGE_DEFAULT
from application.availability.arrange_duty import ArrangeDuty
from application.availability.pools import SeePools, SetPool
from application.availability.see_availability import AvailabilityView, SeeAvailability
from application.presence.set_availability import SetAvailability
from domain.access import Actor
from domain.ids import Identity
from domain.pool_policy import PoolPolicy
from domain.presence import Availability

QUERY = "availability"
PoolQuery = Annotated[str | None, QueryParameter(name="pool", pattern=NAME_PATTERN, max_length=128)]


class AvailabilityDesk(Controller):
    """`/availability`."""

    path = "/availability"
    tags = ("Availability",)

    @get(operation_id="SeeAvailability", responses=PROBLEMS)
    async def see(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        pool: PoolQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> AvailabilityList:
        """List oneself and the providers of one's pools, or of one pool, by identity."""
        cursors = PageCursors(edge.cursor_key, caller.identity, f"{QUERY}:{pool or ''}")
        place = cursors.open(cursor)
        after = Identity(str(place[0])) if place else None
        page = await use_cases.see_availability(SeeAvailability(actor=caller, pool=pool, after=after, limit=limit))
        return AvailabilityList(
            items=[availability_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @put(operation_id="SetAvailability", responses=PROBLEMS)
    async def say(self, data: JSONBody[AvailabilityIn], caller: Caller, use_cases: Cases) -> AvailabilityOut:
        """Say whether one is available, busy or away; who is away may name until when, and who stands in."""
        command = SetAvailability(
            actor=caller,
            availability=data.availability,
            until=in_utc(data.until) if data.until is not None else None,
            delegate=data.delegate,
        )
        await use_cases.set_availability(command)
        return await _shown(use_cases, caller, caller.identity)

    @get("/{identity:str}", operation_id="SeeProviderAvailability", responses=PROBLEMS)
    async def see_one(self, identity: PathName, caller: Caller, use_cases: Cases) -> AvailabilityOut:
        """Tell how one provider stands: oneself, or one of one's pools."""
        return await _shown(use_cases, caller, identity_in_path(identity))

    @put("/{identity:str}/duty", operation_id="ArrangeDuty", responses=PROBLEMS)
    async def arrange(
        self, identity: PathName, data: JSONBody[DutyIn], caller: Caller, use_cases: Cases
    ) -> AvailabilityOut:
        """Let this be when the provider is on duty, and how much they can take: oneself, or an administrator."""
        name = identity_in_path(identity)
        duty = None if data.duty is None else hours_in(data.duty, "/duty")
        await use_cases.arrange_duty(ArrangeDuty(actor=caller, identity=name, duty=duty, capacity=data.capacity))
        return await _shown(use_cases, caller, name)


class Pools(Controller):
    """`/pools`."""

    path = "/pools"
    tags = ("Availability",)

    @get(operation_id="SeePools", responses=PROBLEMS)
    async def see(self, caller: Caller, use_cases: Cases) -> PoolList:
        """List how the caller's pools work; administrators see every pool that has a policy."""
        policies = await use_cases.see_pools(SeePools(actor=caller))
        return PoolList(items=[pool_out(one) for one in policies], next_cursor=None)

    @put("/{pool:str}", operation_id="SetPool", responses=PROBLEMS)
    async def set(self, pool: PathName, data: JSONBody[PoolIn], caller: Caller, use_cases: Cases) -> PoolOut:
        """Let the pool work like this: an administrator."""
        policy = PoolPolicy(
            pool=identity_in_path(pool),
            routing=data.routing,
            on_call=Identity(data.on_call) if data.on_call else None,
            supervisor=Identity(data.supervisor) if data.supervisor else None,
            auto_replies=data.auto_replies,
        )
        await use_cases.set_pool(SetPool(actor=caller, policy=policy))
        return pool_out(policy)


async def _shown(use_cases: UseCases, caller: Actor, identity: str) -> AvailabilityOut:
    page = await use_cases.see_availability(SeeAvailability(actor=caller, identity=identity))
    return availability_out(page.items[0])


def availability_out(view: AvailabilityView) -> AvailabilityOut:
    """One provider as colleagues see them."""
    person, post = view.person, view.post
    away = view.says is Availability.AWAY
    duty = post.duty
    return AvailabilityOut(
        identity=person.identity,
        display_name=person.name,
        pools=sorted(person.pools),
        skills=sorted(person.skills),
        language=person.language,
        availability=view.says,
        until=post.until if away else None,
        delegate=post.delegate if away else None,
        on_duty=view.on_duty,
        connected=view.connected,
        absence=view.absence,
        capacity=post.capacity,
        load=view.load,
        duty=None if duty is None else ScheduleOut(zone=duty.zone.key, week=week_out(duty), dates=dates_out(duty)),
    )


def pool_out(policy: PoolPolicy) -> PoolOut:
    """How a pool works."""
    return PoolOut(
        pool=policy.pool,
        routing=policy.routing,
        on_call=policy.on_call,
        supervisor=policy.supervisor,
        auto_replies=policy.auto_replies,
    )
