"""What a patient is told automatically and what their chat says above are one answer."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from adapters.mock.clock import FakeClock
from application.availability.pools import SetPool
from application.consent.grant_consent import GrantConsent
from application.hours.see_opening import SeeOpening
from application.hours.set_hours import SetHours
from application.messaging.open_conversation import OpenConversation
from application.messaging.send_message import SendMessage
from application.people.register_person import RegisterPerson
from domain.access import CLOCKWORK, Actor
from domain.consent import CHAT
from domain.hours import BusinessHours, Standing
from domain.ids import ConversationId, Identity
from domain.message import MessageKind
from domain.person import Person, Role
from domain.pool_policy import PoolPolicy
from tests.simulation.people import FAMILY, MONDAY, OPENING
from tests.simulation.server import a_server, jobs_of

pytestmark = pytest.mark.anyio
PEOPLE: Mapping[str, Person] = {
    name: Person(
        identity=Identity(name),
        role=role,
        name=name,
        pools=frozenset(pools),
        care_team=frozenset({Identity("doc")} if role is Role.PATIENT else ()),
    )
    for name, role, pools in (
        ("pat", Role.PATIENT, ()),
        ("doc", Role.PROVIDER, (FAMILY,)),
        ("admin", Role.ADMIN, ()),
    )
}


def actor(name: str) -> Actor:
    return Actor(identity=PEOPLE[name].identity, role=PEOPLE[name].role, pools=PEOPLE[name].pools)


async def told(at: timedelta, hours: BusinessHours) -> tuple[Standing, list[str]]:
    """How the hours stand for the patient who wrote that long after Monday's midnight, and what they were told."""
    clock = FakeClock()
    clock.advance(MONDAY + at - clock.now())
    container = a_server(clock)
    do: Any = container.use_cases()
    for one in PEOPLE.values():
        await do.register_person(RegisterPerson(actor=CLOCKWORK, person=one))
    await do.grant_consent(GrantConsent(actor=actor("pat"), identity=Identity("pat"), scopes=frozenset({CHAT})))
    await do.set_pool(SetPool(actor=actor("admin"), policy=PoolPolicy(pool=FAMILY, auto_replies=True)))
    await do.set_hours(SetHours(actor=actor("admin"), pool=FAMILY, hours=hours))
    opening = OpenConversation(actor=actor("pat"), participants=(Identity("doc"),))
    id = ConversationId((await do.open_conversation(opening)).id)
    await do.send_message(SendMessage(actor=actor("pat"), conversation=id, key="k", text="Hello"))
    for job in jobs_of(container):
        await job.run()
    standing = await do.see_opening(SeeOpening(actor=actor("pat"), conversation=id))
    kept = container.record()._memory.conversations[id].messages.values()
    return standing, [one.message.body.text for one in kept if one.message.kind is MessageKind.AUTO_REPLY]


@pytest.mark.parametrize(
    ("at", "said"),
    [(timedelta(hours=19), "Tuesday, March 3 at 08:00"), (timedelta(days=5), "Monday, March 9 at 08:00")],
)
async def test_a_patient_who_writes_outside_the_hours_reads_one_opening_in_both_places(at: timedelta, said: str):
    standing, replies = await told(at, OPENING)
    assert standing.until is not None
    assert f"{standing.until:%A, %B {standing.until.day} at %H:%M}" == said
    (reply,) = replies
    assert f"We are back on {said} ({standing.until:%Z})." in reply


async def test_inside_the_hours_neither_says_that_it_is_closed():
    standing, replies = await told(timedelta(hours=9), OPENING)
    assert (standing.open, replies) == (True, [])


async def test_where_nobody_knows_when_it_opens_neither_promises_a_time():
    standing, (reply,) = await told(timedelta(hours=9), BusinessHours(zone=OPENING.zone, week={}))
    assert (standing.open, standing.until) == (False, None)
    assert "We are back" not in reply
