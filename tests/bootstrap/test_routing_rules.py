"""What routing goes by is one rule for all who read it."""

from datetime import timedelta

import pytest

from adapters.mock.clock import FakeClock
from application.availability.pools import SeePools
from application.availability.see_availability import SeeAvailability
from bootstrap.container import Container
from bootstrap.from_settings import POOL, pool_rules
from bootstrap.settings import Profile, read_settings
from domain.alert import Rung
from domain.availability import Absence
from domain.pool_policy import PoolPolicy, RoutingMode
from tests.bootstrap.building import NO_FILE, a_container, demo_settings
from tests.support.builders import a_provider, an_actor

pytestmark = pytest.mark.anyio

LONE = a_provider("lone", pools=())


async def keep_here(container: Container) -> None:
    """Let the provider without a pool be connected now."""
    async with container.uow()() as uow:
        uow.people.save(LONE)
        uow.posts.here([LONE.identity], container.clock().now())
        await uow.commit()


async def test_in_the_demo_the_pool_rung_reaches_providers_without_a_pool() -> None:
    container = a_container()
    await keep_here(container)
    async with container.uow()() as uow:
        rung, told = await container.ladder().reach(
            uow, Rung.POOL, pool=POOL, assignee=None, at=container.clock().now()
        )
    assert (rung, told) == (Rung.POOL, (LONE.identity,))


@pytest.mark.parametrize(("gone", "absence"), [(280, None), (301, Absence.OFFLINE)])
async def test_who_is_shown_as_absent_is_who_routing_takes_for_absent(gone: int, absence: Absence | None) -> None:
    clock = FakeClock()
    container = a_container(demo_settings(OFFLINE_GRACE="5m"), clock=clock)
    await keep_here(container)
    clock.advance(timedelta(seconds=gone))
    see = container.see_availability()
    (seen,) = (await see(SeeAvailability(actor=an_actor(LONE), identity="lone"))).items
    assert (seen.absence, seen.connected) == (absence, absence is None)
    assert container.routing().grace == timedelta(minutes=5)


def test_what_waits_is_offered_and_patients_are_told_unless_somebody_said_otherwise() -> None:
    def usual(profile: Profile, **given: str) -> PoolPolicy | None:
        return pool_rules(read_settings(profile, given, env_file=NO_FILE)).usual

    assert usual(Profile.SERVE) == PoolPolicy(pool=POOL, routing=RoutingMode.OFFERS, auto_replies=True)
    assert usual(Profile.DEMO) == PoolPolicy(pool=POOL, routing=RoutingMode.MANUAL, auto_replies=True)
    offers = usual(Profile.DEMO, POOL_ROUTING="offers", AUTO_REPLIES="off")
    assert offers == PoolPolicy(pool=POOL, routing=RoutingMode.OFFERS, auto_replies=False)


async def test_the_jobs_and_the_list_of_pools_go_by_the_same_rules() -> None:
    container = a_container(demo_settings(POOL_ROUTING="offers"))
    rules = container.pool_rules()
    assert container.route_conversations().rules is rules
    assert container.say_auto_replies().pools is rules
    doctor = a_provider("doc", pools={"heart"})
    async with container.uow()() as uow:
        uow.people.save(doctor)
        await uow.commit()
    (shown,) = await container.see_pools()(SeePools(actor=an_actor(doctor)))
    assert shown == PoolPolicy(pool="heart", routing=RoutingMode.OFFERS, auto_replies=True)
