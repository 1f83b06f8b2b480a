"""The week itself: events in order of time, agents that act by the use cases, and jobs that have their turn."""

import heapq
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta
from random import Random
from typing import Any

from attrs import define, field

from adapters.mock.clock import FakeClock
from application.availability.arrange_duty import ArrangeDuty
from application.availability.pools import SetPool
from application.consent.grant_consent import GrantConsent
from application.desk.close_conversation import CloseConversation
from application.hours.set_hours import SetHours
from application.messaging.open_conversation import OpenConversation
from application.messaging.send_message import SendMessage
from application.people.register_person import RegisterPerson
from application.ports.channel import AlertChanged, Call, Signal, TeamCall
from application.presence.set_availability import SetAvailability
from application.routing.offers import AnswerOffer
from application.triage.acknowledge_alert import AcknowledgeAlert
from bootstrap.container import Container
from bootstrap.jobs import Job
from domain.access import CLOCKWORK, Actor
from domain.consent import CHAT
from domain.conversation import Disposition
from domain.errors import DomainError
from domain.ids import AlertId, ConversationId, Identity, OfferId
from domain.offer import DeclineReason
from domain.person import Person, Role
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.presence import Availability
from domain.priority import Priority
from tests.simulation.judge import Judge
from tests.simulation.people import FAMILY, HEART, MONDAY, OPENING, Visit, Worker, patients, visits, workers
from tests.simulation.server import a_server, jobs_of

BUSY_TICK, QUIET_TICK = timedelta(seconds=30), timedelta(minutes=10)
"""How often jobs have their turn while somebody works, and at night."""
MINUTE = timedelta(minutes=1)
Act = Callable[[], Awaitable[None]]


@define(eq=False)
class Week:
    """One run; the same seed and size give the same one."""

    seed: int = 1
    providers: int = 20
    patients: int = 2_000
    days: int = 7
    clock: FakeClock = field(factory=FakeClock, init=False)
    random: Random = field(init=False)
    container: Container = field(init=False)
    do: Any = field(init=False)
    judge: Judge = field(init=False)
    team: list[Worker] = field(init=False)
    _heap: list[tuple[datetime, int, Act]] = field(factory=list, init=False)
    _count: int = field(default=0, init=False)
    _keys: int = field(default=0, init=False)
    _free_at: dict[Identity, datetime] = field(factory=dict, init=False)
    _rounds: dict[ConversationId, int] = field(factory=dict, init=False)
    _owners: dict[ConversationId, Identity] = field(factory=dict, init=False)
    _jobs: list[Job] = field(factory=list, init=False)
    _jobs_due: dict[str, datetime] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.random = Random(self.seed)
        self.clock.advance(MONDAY - self.clock.now())
        self.container = a_server(self.clock)
        self.do = self.container.use_cases()
        self.team = workers(self.random, self.providers)
        team = {one.person.identity: one for one in self.team}
        self.judge = Judge(self.container.record()._memory, self.clock, team, OPENING)
        self.container.channel().listen(self._hear)
        self._jobs = jobs_of(self.container)

    async def run(self, stop_after: int | None = None) -> Judge:
        """Let the week pass, or as many of its days; return who watched it."""
        people = patients(self.random, self.patients, self.team)
        await self._begin(people)
        for visit in visits(self.random, people, self.days):
            self._at(visit.at, self._writes_first(visit))
        for worker in self.team:
            for day in range(self.days):
                self._plan_shift(worker, MONDAY + timedelta(days=day))
        self._at(MONDAY, self._tick)
        end = MONDAY + timedelta(days=stop_after or self.days)
        while self._heap and self._heap[0][0] < end:
            at, _, act = heapq.heappop(self._heap)
            self.clock.advance(max(at - self.clock.now(), timedelta()))
            await act()
        self.judge.at_the_end()
        return self.judge

    def _at(self, when: datetime, act: Act) -> None:
        self._count += 1
        heapq.heappush(self._heap, (when, self._count, act))

    def _soon(self, least: float, most: float, act: Act) -> None:
        self._at(self.clock.now() + timedelta(seconds=self.random.uniform(least, most)), act)

    # The clinic opens

    async def _begin(self, people: list[Person]) -> None:
        for one in [*(worker.person for worker in self.team), *people]:
            await self.do.register_person(RegisterPerson(actor=CLOCKWORK, person=one))
        for one in people:
            grant = GrantConsent(actor=_actor(one), identity=one.identity, scopes=frozenset({CHAT}))
            await self.do.grant_consent(grant)
        for worker in self.team:
            duty = ArrangeDuty(
                actor=_actor(worker.person),
                identity=worker.person.identity,
                duty=worker.duty,
                capacity=worker.capacity,
            )
            await self.do.arrange_duty(duty)
        await self._pools()

    async def _pools(self) -> None:
        admin = Person(identity=Identity("admin"), role=Role.ADMIN, name="Admin")
        await self.do.register_person(RegisterPerson(actor=CLOCKWORK, person=admin))
        for pool in (FAMILY, HEART):
            first, second = [one.person.identity for one in self.team if pool in one.person.pools][:2]
            policy = PoolPolicy(
                pool=pool, routing=RoutingMode.OFFERS, on_call=first, supervisor=second, auto_replies=True
            )
            await self.do.set_pool(SetPool(actor=_actor(admin), policy=policy))
            await self.do.set_hours(SetHours(actor=_actor(admin), pool=pool, hours=OPENING))

    # Providers

    def _plan_shift(self, worker: Worker, day: datetime) -> None:
        opening = worker.duty.next_opening(day)
        if opening is None or opening >= day + timedelta(days=1):
            return
        arrives = opening + timedelta(minutes=self.random.uniform(-5, 5))
        leaves = opening + timedelta(hours=8, minutes=self.random.uniform(-5, 15))
        who = worker.person.identity
        self._at(arrives, self._connects(who))
        self._at(leaves, self._disconnects(who))
        lunch = opening + timedelta(hours=self.random.uniform(3, 4.5))
        self._at(lunch, self._goes_to_lunch(worker))
        if self.random.random() < 0.3:
            lost = opening + timedelta(hours=self.random.uniform(1, 7))
            self._at(lost, self._disconnects(who))
            self._at(lost + timedelta(seconds=self.random.uniform(10, 300)), self._connects(who))

    def _connects(self, who: Identity) -> Act:
        async def act() -> None:
            self.container.connections().arrived(who)
            for conversation in [one for one, owner in self._owners.items() if owner == who]:
                if self.judge.is_waiting(conversation):
                    self._works_on(who, conversation)

        return act

    def _disconnects(self, who: Identity) -> Act:
        async def act() -> None:
            if self.container.connections().online(who):
                self.container.connections().departed(who)

        return act

    def _goes_to_lunch(self, worker: Worker) -> Act:
        colleagues = [one for one in self.team if one is not worker and one.person.pools & worker.person.pools]
        delegate = self.random.choice(colleagues).person.identity if self.random.random() < 0.5 else None

        async def act() -> None:
            command = SetAvailability(
                actor=_actor(worker.person),
                availability=Availability.AWAY,
                until=self.clock.now() + 30 * MINUTE,
                delegate=delegate,
            )
            await self.do.set_availability(command)

        return act

    def _hear(self, signal: Signal) -> None:
        self.judge.hear(signal)
        if isinstance(signal, TeamCall) and signal.kind is Call.OFFER and signal.conversation is not None:
            self._soon(5, 100, self._answers_offer(signal.to, OfferId(signal.id), signal.conversation))

        elif isinstance(signal, AlertChanged) and signal.alert.is_told:
            for who in signal.alert.told:
                self._soon(20, 400, self._takes_up(who, signal.alert.id))

    def _takes_up(self, who: Identity, alert: AlertId) -> Act:
        heeds = self.random.random() < 0.1

        async def act() -> None:
            if heeds and who in self.judge.team and self.container.connections().online(who):
                with suppress(DomainError):  # it may be over
                    await self.do.acknowledge_alert(AcknowledgeAlert(actor=self._actor_of(who), alert=alert))

        return act

    def _answers_offer(self, who: Identity, offer: OfferId, conversation: ConversationId) -> Act:
        mood = self.random.random()

        async def act() -> None:
            if mood > 0.93 or not self.container.connections().online(who):
                return
            reason = DeclineReason.BUSY if mood > 0.86 else None
            try:
                await self.do.answer_offer(AnswerOffer(actor=self._actor_of(who), id=offer, reason=reason))
            except DomainError:
                return
            if reason is None:
                self._owners[conversation] = who
                self._works_on(who, conversation)

        return act

    def _works_on(self, who: Identity, conversation: ConversationId) -> None:
        """One thing after another: each takes its minutes."""
        begins = max(self._free_at.get(who, self.clock.now()), self.clock.now())
        done = begins + timedelta(seconds=self.random.uniform(60, 300))
        self._free_at[who] = done
        self._at(done, self._answers(who, conversation))

    def _answers(self, who: Identity, conversation: ConversationId) -> Act:
        async def act() -> None:
            theirs = self._owners.get(conversation) == who and self.judge.is_waiting(conversation)
            if not theirs or not self.container.connections().online(who):
                return
            await self._say(self._actor_of(who), conversation, "Thank you, please do it like this.")
            if self._rounds[conversation] > 0:
                self._rounds[conversation] -= 1
                self._soon(60, 3_600, self._asks_again(conversation))
            else:
                self._soon(60, 600, self._closes(who, conversation))

        return act

    def _closes(self, who: Identity, conversation: ConversationId) -> Act:
        async def act() -> None:
            command = CloseConversation(
                actor=self._actor_of(who), conversation=conversation, disposition=Disposition.RESOLVED
            )
            try:
                await self.do.close_conversation(command)
            except DomainError:  # an urgent word that nobody acknowledged keeps it open
                self._owners.pop(conversation, None)

        return act

    # Patients

    def _writes_first(self, visit: Visit) -> Act:
        async def act() -> None:
            actor = _actor(visit.patient)
            priority = Priority.URGENT if visit.urgent else Priority.ROUTINE
            made = await self.do.open_conversation(OpenConversation(actor=actor, participants=()))
            id = ConversationId(made.id)
            self._rounds[id] = visit.rounds
            await self._say(actor, id, "I have a question about my treatment.", priority)

        return act

    def _asks_again(self, conversation: ConversationId) -> Act:
        async def act() -> None:
            patient = self.judge.patient_of(conversation)
            await self._say(Actor(identity=patient, role=Role.PATIENT), conversation, "And what about the other one?")
            owner = self._owners.get(conversation)
            if owner is not None:
                self._works_on(owner, conversation)

        return act

    async def _say(self, actor: Actor, id: ConversationId, text: str, priority: Priority = Priority.ROUTINE) -> None:
        self._keys += 1
        command = SendMessage(actor=actor, conversation=id, key=f"k{self._keys}", text=text, priority=priority)
        try:
            await self.do.send_message(command)
        except DomainError:
            self.judge.refused += 1

    def _actor_of(self, who: Identity) -> Actor:
        return _actor(next(one.person for one in self.team if one.person.identity == who))

    # Time

    async def _tick(self) -> None:
        """Let each job that is due have its turn, then look whether all is as it must be."""
        now = self.clock.now()
        for job in self._jobs:
            if now >= self._jobs_due.get(job.name, now):
                self._jobs_due[job.name] = now + job.every
                await job.run()
        self.judge.look()
        open_ = any(one.duty.is_open(now) or one.duty.is_open(now + QUIET_TICK) for one in self.team)
        self._at(now + (BUSY_TICK if open_ else QUIET_TICK), self._tick)


def _actor(person: Person) -> Actor:
    return Actor(identity=person.identity, role=person.role, pools=person.pools)
