"""Two workers of one deployment at one Twilio: over one record, a channel between them, and all their jobs at once."""

import asyncio
import random
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from itertools import cycle
from pathlib import Path

import httpx
import pytest
from attrs import define, field
from dependency_injector import providers

from adapters.mock.keys import InMemoryKeys
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.hooks.courier import DeliveryFaults
from adapters.persistence import migrations
from adapters.realtime import postgres_broker
from adapters.realtime.broker import Broker
from adapters.realtime.envelope import Envelopes
from adapters.realtime.postgres_broker import PostgresBroker
from adapters.realtime.shared import SharedChannel
from bootstrap.web import create_app
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.http import HttpDriver
from tests.acceptance.people import CAST, Person
from tests.support.brokers import BrokerInMemory
from tests.support.databases import postgres_answers, scratch_database
from tests.support.services import absent
from tests.support.twilio_clinic import SETTINGS, TwilioClinic, at_twilio

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
MARIA, JAMES, OSEI = CAST["Maria"], CAST["James"], CAST["Dr. Osei"]
MESSAGES = 12
"""Of each side in each conversation."""
ROUNDS = 600


@define(eq=False)
class InTurns(httpx.AsyncBaseTransport):
    """A proxy before the workers: each webhook goes to the next one."""

    workers: list[httpx.AsyncBaseTransport]
    taken: list[int] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self._turns = cycle(range(len(self.workers)))

    _turns: "cycle[int]" = field(init=False, repr=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        turn = next(self._turns)
        answer = await self.workers[turn].handle_async_request(request)
        self.taken.append(turn)
        return answer


@define(eq=False)
class Worker:
    driver: HttpDriver
    twilio: TwilioClinic

    async def works(self) -> bool:
        """One round of what the two sides speak through; whether there was something to do."""
        done = await asyncio.gather(self.twilio.container.relay()(), self.twilio.container.work_inbox()())
        return any(done)

    async def sees_online(self, who: Person, id: str) -> bool:
        return (await self.driver.see(OSEI, id)).members[who.identity].online

    async def texts(self, id: str) -> list[tuple[str, str | None]]:
        return [(one.author, one.text) for one in await self.driver.history(OSEI, id)]


@define(eq=False)
class Deployment:
    workers: list[Worker]
    proxy: InTurns

    @property
    def twilio(self) -> TwilioClinic:
        return self.workers[0].twilio

    async def settled(self) -> None:
        """Both sides know everything: both workers work at one time, and what waits for its time gets it."""
        idle = 0
        for _ in range(ROUNDS):
            await self.twilio.service.settled()
            await asyncio.gather(*(one.twilio.container.keep_mirror()() for one in self.workers))
            did = await asyncio.gather(*(one.works() for one in self.workers))
            waits = await self.twilio.container.relay().waits() or await self.twilio._waits()
            idle = 0 if any(did) or waits else idle + 1
            if idle == 2:
                return
            await self.twilio.pace.pass_by(timedelta(seconds=1))
        raise AssertionError("it never settled")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def deployment(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Deployment]:
    if request.param == "postgres" and not postgres_answers():
        absent("no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine")
    monkeypatch.setattr(postgres_broker, "CHANNEL", f"carechat_test_{uuid.uuid4().hex}")
    with scratch_database(request.param) as scratch:
        url = scratch or f"sqlite:///{tmp_path / 'record.db'}"
        migrations.upgrade(url)
        between: Broker = BrokerInMemory() if scratch is None else PostgresBroker(url)
        async with AsyncExitStack() as stack:
            yield await _deployment(stack, url, between)


async def _deployment(stack: AsyncExitStack, url: str, broker: Broker) -> Deployment:
    keys, first, workers, ways = InMemoryKeys(), None, [], []
    for name in ("one", "other"):
        clinic = Clinic("sql", keys, DATABASE_URL=url, **SETTINGS)
        channel = SharedChannel(broker, Envelopes(b"k" * 32, name))
        clinic.container.channel.override(providers.Object(channel))
        if first is not None:
            clinic.clock = first.clock
            clinic.container.clock.override(first.clock)
        twilio = at_twilio(clinic.container, clinic.clock, beside=first)
        app = create_app(clinic.container)
        record = clinic.container.record()
        await record.start()
        stack.push_async_callback(record.stop)
        await stack.enter_async_context(channel.running())
        way = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))  # type: ignore[arg-type]
        http = await stack.enter_async_context(httpx.AsyncClient(transport=way, base_url="http://localhost"))
        workers.append(Worker(HttpDriver(clinic, app, http), twilio))
        ways.append(way)
        if first is None:
            first = twilio
            await clinic.people_arrive()
            stack.push_async_callback(twilio.close)
    assert first is not None
    proxy = first.way.inner = InTurns(ways)
    await first.listen()
    return Deployment(workers, proxy)


async def soon(look: Callable[[], Awaitable[bool]]) -> None:
    """Let what travels between the workers arrive."""
    for _ in range(400):
        if await look():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it never came")


async def test_each_worker_knows_who_is_at_twilios_client_whichever_of_them_was_told(deployment: Deployment) -> None:
    id = await deployment.workers[0].driver.open(MARIA, [OSEI])
    await deployment.settled()
    deployment.twilio.service.chat.settings.reachability = True
    user = deployment.twilio.user(MARIA.identity)
    for come in (True, False):
        user.connect() if come else user.disconnect()
        await deployment.settled()
        for worker in deployment.workers:

            async def is_known(worker: Worker = worker, online: bool = come) -> bool:
                return await worker.sees_online(MARIA, id) is online

            await soon(is_known)
        await deployment.twilio.pace.pass_by(timedelta(seconds=1))


async def test_what_one_worker_has_in_hand_is_its_own_until_its_lease_ends(deployment: Deployment) -> None:
    here, there = deployment.workers
    id = await here.driver.open(MARIA, [OSEI])
    await deployment.settled()
    service, policy = deployment.twilio.service, here.twilio.container.relay().policy
    service.plan(Fault(kind=FaultKind.HANG, method="POST", path="/Messages$"))
    await here.driver.send(OSEI, id, "Please rest it", key="k-1")
    holds = asyncio.ensure_future(here.twilio.container.relay()())

    async def has_begun() -> bool:
        return service.faults.struck.total() == 1

    await soon(has_begun)
    await there.driver.send(OSEI, id, "And cool it", key="k-2")
    assert await there.twilio.container.relay()() == 0, "the other has the conversation in hand"
    holds.cancel()  # As when its process is killed: it hears nothing of what Twilio did, and gives nothing back.
    await asyncio.wait([holds])
    await deployment.twilio.pace.pass_by(policy.lease - timedelta(seconds=1))
    assert await there.twilio.container.relay()() == 0
    await deployment.twilio.pace.pass_by(timedelta(seconds=1))
    assert await there.twilio.container.relay()() == 2
    await deployment.settled()
    assert deployment.twilio.bodies(id) == ["Please rest it", "And cool it"], "each once, and in order"


async def test_both_sides_end_with_the_same_once_each_and_in_order(deployment: Deployment) -> None:
    here, there = deployment.workers
    ids = {await here.driver.open(patient, [OSEI]): patient for patient in (MARIA, JAMES)}
    await deployment.settled()
    deployment.twilio.service.courier.faults = DeliveryFaults(duplicate=0.3, late=0.2, shuffle=7)
    deployment.twilio.service.plan(Fault(kind=FaultKind.LOST, method="POST", path="/Messages$", times=4))
    draws = random.Random(4)
    for number in range(MESSAGES):
        for id, patient in ids.items():
            user, worker = deployment.twilio.user(patient.identity), draws.choice((here, there))
            await user.send(deployment.twilio.sid(id), f"from there {number}")
            await asyncio.gather(
                worker.driver.send(OSEI, id, f"from here {number}", key=f"k-{number}"),
                *(one.works() for one in deployment.workers),
            )
    await deployment.settled()
    for id, patient in ids.items():
        said = await here.texts(id)
        assert said == await there.texts(id)
        copy = deployment.twilio.there(id)
        assert copy is not None
        brought = [(one.author, one.body) for one in copy.messages.values()]
        for who, side in ((patient, "there"), (OSEI, "here")):
            wanted = [f"from {side} {number}" for number in range(MESSAGES)]
            assert [text for author, text in said if author == who.identity] == wanted
            name = deployment.twilio.user(who.identity).identity
            assert [body for author, body in brought if author == name] == wanted
        assert len(said) == len(brought) == 2 * MESSAGES
    assert set(deployment.proxy.taken) == {0, 1}, "each was told of something"
