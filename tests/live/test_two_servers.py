"""Two whole servers on one record, with all their jobs: each rung is told once, each item offered and given once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.mock.keys import InMemoryKeys
from adapters.persistence import migrations
from application.availability.arrange_duty import ArrangeDuty
from application.availability.pools import SetPool
from application.consent.grant_consent import GrantConsent
from application.desk.assign_conversation import AssignConversation
from application.messaging.open_conversation import OpenConversation
from application.messaging.send_message import SendMessage
from application.people.register_person import RegisterPerson
from application.ports.channel import AlertChanged, Call, Signal, TeamCall
from application.routing.offers import AnswerOffer
from application.routing.see_offers import SeeOffers
from bootstrap.web import running
from domain.access import CLOCKWORK, Actor
from domain.alert import Alert
from domain.consent import CHAT
from domain.errors import DomainError
from domain.ids import AlertId, ConversationId, Identity, OfferId
from domain.person import Person, Role
from domain.pool_policy import PoolPolicy, RoutingMode
from tests.acceptance.drivers.clinic import Clinic
from tests.simulation.server import jobs_of

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
POOL, CAPACITY = "family", 2
STEP = timedelta(seconds=30)
ADMIN = Person(identity=Identity("admin"), role=Role.ADMIN, name="Admin")
ANN, BOB = TEAM = [
    Person(identity=Identity(name), role=Role.PROVIDER, name=name, pools=frozenset({POOL})) for name in ("ann", "bob")
]
PATIENTS = [
    Person(identity=Identity(f"pat-{number}"), role=Role.PATIENT, name="P", care_team=frozenset({ANN.identity}))
    for number in range(5)
]


def actor(person: Person) -> Actor:
    return Actor(identity=person.identity, role=person.role, pools=person.pools)


class Deployment:
    """Both servers, and what either of them told anybody."""

    def __init__(self, url: str, folder: Path) -> None:
        keys, checkpoints = InMemoryKeys(), str(folder / "checkpoints.jsonl")
        self.servers = [Clinic("sql", keys, DATABASE_URL=url, AUDIT_CHECKPOINTS=checkpoints) for _ in range(2)]
        self.clock = self.servers[0].clock
        self.servers[1].container.clock.override(self.clock)
        self.acts: list[Any] = [one.container.use_cases() for one in self.servers]
        self.rungs: Counter[tuple[AlertId, int]] = Counter()
        self.episodes: dict[str, set[AlertId]] = {}
        self.offers: Counter[OfferId] = Counter()
        for one in self.servers:
            one.container.channel().listen(self.hear)

    def hear(self, signal: Signal) -> None:
        if isinstance(signal, AlertChanged) and signal.alert.is_told:
            self.told(signal.alert)
        elif isinstance(signal, TeamCall) and signal.kind is Call.OFFER:
            self.offers[OfferId(signal.id)] += 1

    def told(self, alert: Alert) -> None:
        if alert.conversation is not None:
            self.rungs[alert.id, alert.times] += 1
            self.episodes.setdefault(alert.subject, set()).add(alert.id)

    async def people_wait(self) -> list[ConversationId]:
        """Two providers, one connected to each server, and more patients than they can take."""
        do = self.acts[0]
        for one in (ADMIN, *TEAM, *PATIENTS):
            await do.register_person(RegisterPerson(actor=CLOCKWORK, person=one))
        for one, server in zip(TEAM, self.servers, strict=True):
            duty = ArrangeDuty(actor=actor(one), identity=one.identity, duty=None, capacity=CAPACITY)
            await do.arrange_duty(duty)
            server.container.connections().arrived(one.identity)
        policy = PoolPolicy(pool=POOL, routing=RoutingMode.OFFERS)
        await do.set_pool(SetPool(actor=actor(ADMIN), policy=policy))
        return [await self.writes(one) for one in PATIENTS]

    async def writes(self, patient: Person) -> ConversationId:
        do, who = self.acts[1], actor(patient)
        await do.grant_consent(GrantConsent(actor=who, identity=patient.identity, scopes=frozenset({CHAT})))
        id = ConversationId((await do.open_conversation(OpenConversation(actor=who, participants=()))).id)
        await do.send_message(SendMessage(actor=who, conversation=id, key="k", text="Hello"))
        return id

    async def together(self) -> None:
        """Both servers do all their work at one time."""
        self.clock.advance(STEP)
        await asyncio.gather(*(self.work(one) for one in self.servers))

    async def work(self, server: Clinic) -> None:
        for job in jobs_of(server.container):
            await job.run()

    async def asked(self, who: Person) -> dict[ConversationId, OfferId]:
        offers = await self.acts[0].see_offers(SeeOffers(actor=actor(who)))
        return {one.offer.conversation: one.offer.id for one in offers}


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def deployment(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Deployment]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'record.db'}"
    else:
        url = request.getfixturevalue("postgres_url")
        if migrations.is_current(url):
            migrations.downgrade(url, "base")
    migrations.upgrade(url)
    made = Deployment(url, tmp_path)
    async with AsyncExitStack() as stack:
        for one in made.servers:
            await stack.enter_async_context(running(one.container))
        yield made


async def test_two_servers_tell_each_rung_once_and_ask_one_at_a_time(deployment: Deployment):
    ids = await deployment.people_wait()
    for _ in range(40):
        await deployment.together()
        asked = [await deployment.asked(one) for one in TEAM]
        assert not asked[0].keys() & asked[1].keys(), "one item is asked of two"
        assert max(map(len, asked)) <= CAPACITY
    assert {count for count in deployment.rungs.values()} == {1}
    assert {len(alerts) for alerts in deployment.episodes.values()} == {1}
    assert len(deployment.episodes) == len(ids), "each wait was alerted of"
    assert max(times for _, times in deployment.rungs) > 1, "and climbed"
    assert set(deployment.offers.values()) == {1}
    assert len(deployment.offers) > len(ids)


async def test_two_who_take_one_item_at_two_servers_do_not_both_get_it(deployment: Deployment):
    await deployment.people_wait()
    for _ in range(3):
        await deployment.together()
    asked = await deployment.asked(ANN)
    assert asked
    for id, offer in asked.items():
        taking = AssignConversation(actor=actor(BOB), conversation=id, identity=BOB.identity, expects=(None,))
        outcomes = await asyncio.gather(
            deployment.acts[0].answer_offer(AnswerOffer(actor=actor(ANN), id=offer)),
            deployment.acts[1].assign_conversation(taking),
            return_exceptions=True,
        )
        refused = [one for one in outcomes if isinstance(one, BaseException)]
        assert [isinstance(one, DomainError) for one in refused] == [True], outcomes
