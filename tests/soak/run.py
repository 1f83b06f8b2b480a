"""One soak: a record in a file, the stand-in with all its faults, people on both sides, and a day without Twilio."""

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from itertools import count
from pathlib import Path

import httpx
from attrs import define, evolve, field, frozen

from adapters.mock.twilio_service.acts.messages import remove_message
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.hooks.dispatch import LOUD
from adapters.persistence import migrations
from application.messaging.send_message import SendMessage
from bootstrap.web import create_app
from domain.errors import Busy
from domain.ids import ConversationId
from tests.acceptance.drivers.clinic import Clinic, actor_of
from tests.acceptance.drivers.http import HttpDriver
from tests.acceptance.people import CAST, Person
from tests.support.twilio_clinic import SETTINGS, TwilioClinic, at_twilio

TICK = timedelta(milliseconds=250)
DAY = timedelta(days=1)
_PAGE = 200
PATIENTS = ("Maria", "James")
QUIET = 60.0
"""Seconds."""
CHANCE = 0.02
"""Of each kind of fault, for each call."""
SLOWLY = timedelta(seconds=3)
TOO_LATE = timedelta(seconds=30)
"""Longer than we wait for an answer: the work begins when we have given up, looked, and sent it again."""
MOMENT = timedelta(seconds=30)
AFTERWARDS = 40
"""Messages that follow at most on what somebody deleted at Twilio: it stays among the newest, which are compared."""


@frozen(kw_only=True)
class Result:
    """What became of the messages: which are too few or too many, and whose are out of order."""

    seed: int
    messages: int
    faults: Counter[FaultKind]
    outcomes: Counter[str]
    copies: int
    """Messages that Twilio took twice, as the first was still on its way when it was sent again."""
    gaps: int
    """Indexes that no message has."""
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    disordered: tuple[str, ...]

    @property
    def is_well(self) -> bool:
        """Whether both sides ended with the same."""
        return not (self.lost or self.doubled or self.disordered)


@define(eq=False)
class Soak:
    """People who write, and everything that works meanwhile."""

    twilio: TwilioClinic
    clinic: Clinic
    draws: random.Random
    threads: dict[str, tuple[Person, Person]] = field(factory=dict)
    said: dict[str, list[tuple[str, str]]] = field(factory=dict)
    """By conversation: who said what, in order."""
    copies: int = field(default=0, init=False)
    _numbers: "count[int]" = field(factory=count, init=False)
    _over: bool = field(default=False, init=False)

    async def write(self, messages: int) -> None:
        """Let both sides write, in turns as chance has it."""
        ids = list(self.threads)
        for number in range(messages):
            id = self.draws.choice(ids)
            patient, provider = self.threads[id]
            text = f"message {next(self._numbers)}"
            if self.draws.random() < 0.5:
                await self.twilio.user(patient.identity).send(self.twilio.sid(id), text)
                self.said[id].append((patient.identity, text))
            else:
                await self._say(provider, id, text)
                self.said[id].append((provider.identity, text))
            if number % 5 == 0:
                await asyncio.sleep(0.01)

    async def write_here(self, messages: int) -> None:
        """Let our side write alone."""
        ids = list(self.threads)
        for number in range(messages):
            id = ids[number % len(ids)]
            provider = self.threads[id][1]
            text = f"without Twilio {number}"
            await self._say(provider, id, text)
            self.said[id].append((provider.identity, text))

    async def delete_there(self) -> None:
        """Let somebody at Twilio's own console delete in each conversation what was just written."""
        stage, chat = self.twilio.service.stage, self.twilio.service.chat
        for id, (patient, _) in self.threads.items():
            where = chat.conversation(self.twilio.sid(id))
            oops = await self.twilio.user(patient.identity).send(where.sid, f"oops {next(self._numbers)}")
            await remove_message(stage, chat, where, oops, LOUD)

    async def _say(self, who: Person, id: str, text: str) -> None:
        command = SendMessage(actor=actor_of(who), conversation=ConversationId(id), key=f"{id} {text}", text=text)
        while True:
            try:
                await self.clinic.container.use_cases().send_message(command)
            except Busy:
                await asyncio.sleep(0.01)
            else:
                return

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """The relay, the worker and the comparison, and time that passes."""
        container = self.clinic.container
        loops = [
            self._again(self._tick, 0.002),
            self._again(container.relay(), 0.01),
            self._again(container.work_inbox(), 0.01),
            self._again(container.reconcile(), 0.5),
            self._again(self._erase, 0.1),
        ]
        tasks = [asyncio.ensure_future(loop) for loop in loops]
        try:
            yield
        finally:
            self._over = True
            for task in tasks[1:]:
                await task
            tasks[0].cancel()
            await asyncio.gather(tasks[0], return_exceptions=True)

    async def _again(self, work: Callable[[], Awaitable[object]], rest: float) -> None:
        while not self._over:
            with suppress(Busy):
                await work()
            await asyncio.sleep(rest)

    async def _erase(self) -> None:
        self.copies += await self.clinic.container.erase_copies()()

    async def _tick(self) -> None:
        await self.twilio.pace.pass_by(TICK)

    async def until_the_same(self, patience: float) -> bool:
        """Wait until nothing is on its way; `False` when that takes too long (seconds)."""
        deadline = asyncio.get_running_loop().time() + patience
        while asyncio.get_running_loop().time() < deadline:
            await self.twilio.service.settled()
            if all([await self._is_same(id) for id in self.threads]):
                return True
            await asyncio.sleep(0.2)
        return False

    async def _is_same(self, id: str) -> bool:
        here = Counter(text for _, text in await self.here(id))
        return here == Counter(text for _, text in self.there(id)) == Counter(text for _, text in self.said[id])

    async def here(self, id: str) -> list[tuple[str, str]]:
        """Author and text of all messages on our record, in order."""
        timeline, found, after = self.clinic.container.record().timeline, list[tuple[str, str]](), 0
        while page := await timeline.messages(
            ConversationId(id), visible_from=1, after=after, before=None, limit=_PAGE
        ):
            found += [(one.author, one.body or "") for one in page if one.retracted_at is None]
            after = page[-1].seq
        return found

    def there(self, id: str) -> list[tuple[str, str]]:
        """The same at Twilio."""
        copy = self.twilio.there(id)
        names = {self.twilio.user(one.identity).identity: one.identity for one in CAST.values()}
        return [(names[one.author], one.body or "") for one in copy.messages.values()] if copy else []

    def gaps(self) -> int:
        """Indexes at Twilio that no message has."""
        copies = filter(None, map(self.twilio.there, self.threads))
        return sum(one.next_index - len(one.messages) for one in copies)

    async def result(self, seed: int) -> Result:
        """Compare what was said with what stands on both sides."""
        lost, doubled, disordered = list[str](), list[str](), list[str]()
        for id, said in self.said.items():
            for side, found in (("here", await self.here(id)), ("there", self.there(id))):
                missing, more = Counter(said) - Counter(found), Counter(found) - Counter(said)
                lost += [f"{side}: {text}" for _, text in missing.elements()]
                doubled += [f"{side}: {text}" for _, text in more.elements()]
                for author in {who for who, _ in said}:
                    of_author = [one for one in found if one[0] == author]
                    if of_author != [one for one in said if one[0] == author]:
                        disordered.append(f"{side}: {author}")
        outcomes = Counter(one.fate for one in self.twilio.service.courier.outcomes)
        return Result(
            seed=seed,
            messages=sum(map(len, self.said.values())),
            faults=self.twilio.service.faults.struck,
            outcomes=outcomes,
            copies=self.copies,
            gaps=self.gaps(),
            lost=tuple(lost),
            doubled=tuple(doubled),
            disordered=tuple(disordered),
        )


def all_faults(twilio: TwilioClinic) -> None:
    """Let everything go wrong that can: each kind once with a message of ours, and by chance with any call."""
    faults = [Fault(kind=kind, times=None, chance=CHANCE, delay=SLOWLY) for kind in FaultKind]
    faults.append(Fault(kind=FaultKind.TOO_MANY, times=None, chance=CHANCE, retry_after=2))
    faults = [evolve(one, delay=TOO_LATE) if one.kind is FaultKind.LATE else one for one in faults]
    for fault in faults:
        twilio.service.plan(evolve(fault, times=1, chance=1.0, method="POST", path="/Messages$"))
    for fault in faults:
        twilio.service.plan(fault)
    twilio.service.stage.gap_chance = CHANCE
    hooks = twilio.service.courier.faults
    hooks.drop, hooks.duplicate, hooks.forge, hooks.late, hooks.shuffle = 0.1, 0.2, 0.05, 0.1, 6


def no_faults(twilio: TwilioClinic) -> None:
    """Let everything go well."""
    twilio.service.faults.clear()
    twilio.service.stage.gap_chance = 0.0
    hooks = twilio.service.courier.faults
    hooks.drop = hooks.duplicate = hooks.forge = hooks.late = 0.0
    hooks.shuffle = 0


async def rough(soak: Soak, messages: int) -> None:
    """Both sides write while everything goes wrong that can; towards the end somebody deletes words at Twilio."""
    all_faults(soak.twilio)
    afterwards = min(AFTERWARDS, messages // 4)
    await soak.write(messages - afterwards)
    await soak.delete_there()
    await soak.write(afterwards)


async def revoked(soak: Soak, messages: int) -> None:
    """Our key is revoked, and made good again after a while; both sides write on."""
    account = soak.twilio.service.stage.account
    account.key_revoked = True
    await soak.write(messages)
    await soak.twilio.pace.wait(MOMENT)
    account.key_revoked = False


async def outage(soak: Soak, messages: int) -> None:
    """A day on which Twilio answers nobody, in compressed time; our side writes on.

    It begins at a quiet moment: a webhook that waits for what one before it lost, and can not ask for longer than
    15 minutes, is taken over out of its order (docs/architecture.md, *The inbox*).
    """
    twilio = soak.twilio
    await soak.until_the_same(QUIET)
    no_faults(twilio)
    twilio.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, times=None, status=503))
    twilio.unreachable()
    await soak.write_here(messages)
    for _ in range(24):
        twilio.clock.advance(DAY / 24)
        await asyncio.sleep(0.02)


async def soaked(messages: int, seed: int, *, patience: float = 120.0) -> Result:
    """Write so many messages both ways, through faults, a day's outage and a revoked key; what became of them."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'record.db'}"
        migrations.upgrade(url)
        clinic = Clinic("sql", DATABASE_URL=url, **SETTINGS)
        twilio = at_twilio(clinic.container, clinic.clock, seed=seed, described=False)
        app = create_app(clinic.container)
        transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))  # type: ignore[arg-type]
        record = clinic.container.record()
        await record.start()
        try:
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
                await clinic.people_arrive()
                twilio.serve(app)
                await twilio.listen()
                soak = Soak(twilio, clinic, random.Random(seed))
                driver = HttpDriver(clinic, app, http)
                for number in range(4):
                    patient = CAST[PATIENTS[number % len(PATIENTS)]]
                    provider = CAST["Dr. Osei"]
                    id = await driver.open(patient, [provider])
                    soak.threads[id], soak.said[id] = (patient, provider), []
                await twilio.settled()
                async with soak.working():
                    await rough(soak, messages // 2)
                    await outage(soak, messages // 10)
                    twilio.serve(app)
                    twilio.service.faults.clear()
                    await revoked(soak, messages // 10)
                    await rough(soak, messages - messages // 2 - 2 * (messages // 10))
                    no_faults(twilio)
                    await twilio.pace.wait(TOO_LATE)
                    await soak.until_the_same(patience)
                return await soak.result(seed)
        finally:
            await twilio.close()
            await record.stop()
