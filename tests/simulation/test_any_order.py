"""Whatever people do, and in whatever order: nobody is forgotten, overloaded, asked twice, or alerted of twice."""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from adapters.mock.clock import FakeClock
from application.availability.arrange_duty import ArrangeDuty
from application.availability.pools import SetPool
from application.consent.grant_consent import GrantConsent
from application.desk.assign_conversation import AssignConversation
from application.desk.close_conversation import CloseConversation
from application.desk.hold_conversation import HoldConversation
from application.desk.transfer_conversation import TransferConversation
from application.messaging.open_conversation import OpenConversation
from application.messaging.send_message import SendMessage
from application.people.register_person import RegisterPerson
from application.ports.channel import AlertChanged, Call, Signal, TeamCall
from application.presence.set_availability import SetAvailability
from application.routing.offers import AnswerOffer
from application.triage.acknowledge_alert import AcknowledgeAlert
from bootstrap.from_settings import POOL
from domain.access import CLOCKWORK, Actor
from domain.alert import Alert, AlertKind
from domain.consent import CHAT
from domain.conversation import Conversation, Disposition, Status, Turn
from domain.errors import DomainError
from domain.ids import AlertId, ConversationId, Identity, OfferId
from domain.offer import DeclineReason
from domain.person import Person, Role
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.presence import Availability
from domain.priority import Priority
from tests.simulation.server import a_server, jobs_of

CAPACITY = 1
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
ADMIN = Person(identity=Identity("admin"), role=Role.ADMIN, name="Admin")
PATIENTS = [
    Person(identity=Identity(f"pat-{number}"), role=Role.PATIENT, name="P", care_team=frozenset({Identity("ann")}))
    for number in range(4)
]
TEAM = [
    Person(identity=Identity(name), role=Role.PROVIDER, name=name, pools=frozenset({pool}))
    for name, pool in (("ann", "family"), ("bob", "family"), ("cat", "heart"))
]
SOMEBODY, SOME_PATIENT = st.sampled_from(TEAM), st.sampled_from(PATIENTS)


def actor(person: Person) -> Actor:
    return Actor(identity=person.identity, role=person.role, pools=person.pools)


class AnyOrder(RuleBasedStateMachine):
    """Patients write, providers come, go, answer, decline, hand over, rest and leave for good; jobs have their turn."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.clock = FakeClock()
        self.container = a_server(self.clock)
        self.memory = self.container.record()._memory
        self.do: Any = self.container.use_cases()
        self.jobs = jobs_of(self.container)
        self.offers: dict[OfferId, Identity] = {}
        self.alerts: dict[AlertId, Alert] = {}
        self.broken: list[str] = []
        self.keys = 0
        self.container.channel().listen(self.hear)
        self.runner.run(self.begin())

    def teardown(self) -> None:
        self.runner.close()

    async def begin(self) -> None:
        for one in (ADMIN, *TEAM, *PATIENTS):
            await self.do.register_person(RegisterPerson(actor=CLOCKWORK, person=one))
        for one in PATIENTS:
            consent = GrantConsent(actor=actor(one), identity=one.identity, scopes=frozenset({CHAT}))
            await self.do.grant_consent(consent)
        for one in TEAM:
            duty = ArrangeDuty(actor=actor(one), identity=one.identity, duty=None, capacity=CAPACITY)
            await self.do.arrange_duty(duty)
            self.container.connections().arrived(one.identity)
        for pool in ("family", "heart"):
            policy = PoolPolicy(pool=pool, routing=RoutingMode.OFFERS, on_call=Identity("bob"), auto_replies=True)
            await self.do.set_pool(SetPool(actor=actor(ADMIN), policy=policy))

    def does(self, *acts: Awaitable[Any]) -> None:
        """What is refused changes nothing; what must hold, must hold then too."""

        async def all_of_them() -> None:
            for one in acts:
                with suppress(DomainError):
                    await one

        self.runner.run(all_of_them())

    def key(self) -> str:
        self.keys += 1
        return f"k{self.keys}"

    def kept(self) -> list[Conversation]:
        return [one.conversation for _, one in sorted(self.memory.conversations.items())]

    def live(self) -> list[Conversation]:
        return [one for one in self.kept() if one.status is not Status.CLOSED]

    # What people do

    @rule(patient=SOME_PATIENT, level=st.sampled_from([Priority.ROUTINE, Priority.URGENT]), pool=st.booleans())
    def a_patient_writes(self, patient: Person, level: Priority, pool: bool) -> None:
        theirs = [one.id for one in self.live() if one.patient == patient.identity]
        self.does(self.says(patient, theirs[0] if theirs else None, level, "cat" if pool else None))

    async def says(self, patient: Person, id: ConversationId | None, level: Priority, named: str | None) -> None:
        if id is None:
            others = (Identity(named),) if named else ()
            opening = OpenConversation(actor=actor(patient), participants=others)
            id = ConversationId((await self.do.open_conversation(opening)).id)
        await self.do.send_message(
            SendMessage(actor=actor(patient), conversation=id, key=self.key(), text="Hello", priority=level)
        )

    @rule(who=SOMEBODY)
    def somebody_comes_or_goes(self, who: Person) -> None:
        seen = self.container.connections()
        (seen.departed if seen.online(who.identity) else seen.arrived)(who.identity)

    @rule(who=SOMEBODY, said=st.sampled_from(list(Availability)), minutes=st.integers(1, 30), other=SOMEBODY)
    def somebody_says_whether_they_are_there(
        self, who: Person, said: Availability, minutes: int, other: Person
    ) -> None:
        away = said is Availability.AWAY
        command = SetAvailability(
            actor=actor(who),
            availability=said,
            until=self.clock.now() + minutes * MINUTE if away else None,
            delegate=other.identity if away and other is not who else None,
        )
        self.does(self.do.set_availability(command))

    @rule(which=st.integers(0, 9), reason=st.sampled_from([None, None, None, *DeclineReason]))
    def somebody_answers_an_offer(self, which: int, reason: DeclineReason | None) -> None:
        if offers := self.memory.live_offers():
            offer = offers[which % len(offers)]
            who = next(one for one in TEAM if one.identity == offer.to)
            self.does(self.do.answer_offer(AnswerOffer(actor=actor(who), id=offer.id, reason=reason)))

    @rule(which=st.integers(0, 9), who=SOMEBODY, closes=st.sampled_from([True, False, False]))
    def somebody_answers(self, which: int, who: Person, closes: bool) -> None:
        if not (found := self.live()):
            return
        id = found[which % len(found)].id
        send = SendMessage(actor=actor(who), conversation=id, key=self.key(), text="Yes")
        close = CloseConversation(actor=actor(who), conversation=id, disposition=Disposition.RESOLVED)
        self.does(self.do.send_message(send), *([self.do.close_conversation(close)] if closes else []))

    @rule(which=st.integers(0, 9), who=SOMEBODY, to=st.sampled_from(["ann", "cat", "heart", "nobody", "hold", "self"]))
    def somebody_lets_go(self, which: int, who: Person, to: str) -> None:
        if not (found := self.live()):
            return
        common: dict[str, Any] = {"actor": actor(who), "conversation": found[which % len(found)].id}
        match to:
            case "nobody":
                act = self.do.assign_conversation(AssignConversation(**common, identity=None))
            case "self":
                act = self.do.assign_conversation(AssignConversation(**common, identity=who.identity))
            case "hold":
                until = self.clock.now() + 7 * MINUTE
                act = self.do.hold_conversation(HoldConversation(**common, until=until))
            case "heart":
                act = self.do.transfer_conversation(TransferConversation(**common, pool=to, note="n"))
            case _:
                act = self.do.transfer_conversation(TransferConversation(**common, identity=to, note="n"))
        self.does(act)

    @rule(who=SOMEBODY, active=st.sampled_from([True, True, False]))
    def somebody_leaves_the_clinic_or_is_back(self, who: Person, active: bool) -> None:
        person = evolve(who, active=active)
        self.does(self.do.register_person(RegisterPerson(actor=CLOCKWORK, person=person)))

    @rule(which=st.integers(0, 9), who=SOMEBODY)
    def somebody_takes_up_an_alert(self, which: int, who: Person) -> None:
        if self.alerts:
            id = list(self.alerts)[which % len(self.alerts)]
            self.does(self.do.acknowledge_alert(AcknowledgeAlert(actor=actor(who), alert=id)))

    @rule(
        patients=st.permutations(PATIENTS),
        spans=st.lists(st.sampled_from([SECOND, 2 * MINUTE, 6 * MINUTE]), min_size=2),
    )
    def a_busy_time(self, patients: list[Person], spans: list[timedelta]) -> None:
        """Several write at once while nobody answers."""
        for one in patients[:3]:
            self.a_patient_writes(one, Priority.ROUTINE, False)
        for span in spans[:4]:
            self.time_passes(span)

    @rule(span=st.sampled_from([SECOND, 30 * SECOND, 2 * MINUTE, 6 * MINUTE, 15 * MINUTE, 3 * timedelta(hours=1)]))
    def time_passes(self, span: timedelta) -> None:
        self.clock.advance(span)
        self.runner.run(self.turn())
        self.everybody_is_looked_after()

    async def turn(self) -> None:
        """Jobs come in any order in life; after two rounds nothing waits for another one."""
        for _ in range(2):
            for job in self.jobs:
                await job.run()

    # What must hold

    def hear(self, signal: Signal) -> None:
        if isinstance(signal, TeamCall) and signal.kind is Call.OFFER:
            self.check(signal.id not in self.offers, "an offer was told twice")
            self.offers[OfferId(signal.id)] = signal.to
            self.check(self.load()[signal.to] <= CAPACITY, "one was asked beyond what they can take")
        elif isinstance(signal, AlertChanged):
            self.hear_alert(signal.alert)

    def hear_alert(self, alert: Alert) -> None:
        before = self.alerts.get(alert.id)
        if alert.is_told and before is None:
            subjects = {one.subject for one in self.alerts.values()}
            self.check(alert.subject not in subjects, "one episode alerted twice")
        elif before is not None and _only_follows(before, alert):
            pass
        elif alert.is_told and before is not None:
            self.check(before.is_told, "told of what is over or taken up")
            self.check(alert.times == before.times + 1, "told twice at one rung")
        if alert.is_told and alert.kind is AlertKind.PROVIDER_LATE and alert.conversation:
            kept = self.memory.conversations[alert.conversation]
            self.check(kept.conversation.turn is Turn.PROVIDER, "alerted after the reply")
            self.check(kept.turn_since == alert.since, "alerted of a wait that is over")
        self.alerts[alert.id] = alert

    def check(self, holds: bool, otherwise: str) -> None:
        """Who listens may not fail: what is broken is told at the next look."""
        if not holds:
            self.broken.append(otherwise)

    def load(self) -> Counter[Identity]:
        load = Counter(one.assignee for one in self.kept() if one.status is Status.OPEN and one.assignee)
        load.update(one.to for one in self.memory.live_offers())
        return load

    @invariant()
    def no_promise_is_broken(self) -> None:
        assert self.broken == []

    @invariant()
    def everything_has_an_owner_or_a_queue(self) -> None:
        for one in self.live():
            assert one.assignee or one.pool, f"{one.id} is nobody's"
            assert one.assignee is None or one.assignee in one.participants

    @invariant()
    def one_is_asked_at_a_time(self) -> None:
        offers = self.memory.live_offers()
        assert len({one.conversation for one in offers}) == len(offers)

    def everybody_is_looked_after(self) -> None:
        """Once the jobs had their turn: who answers works here, and for what waits somebody is sought."""
        working = {one.identity for one in self.memory.people.values() if one.active and one.role is Role.PROVIDER}
        staffed = {pool for one in TEAM if one.identity in working for pool in one.pools}
        for one in self.live():
            assert one.assignee in working or one.pool in staffed or one.pool == POOL, f"{one.id} is with nobody"
            waits = one.status is Status.OPEN and one.turn is Turn.PROVIDER and one.assignee is None
            if waits and one.pool in {"family", "heart"}:
                assert one.id in self.memory.open_tickets, f"{one.id} is sought for by nobody"


def _only_follows(before: Alert, now: Alert) -> bool:
    """Whether nobody is told: the conversation's pool or priority is another one."""
    return now.times == before.times and (now.pool, now.level) != (before.pool, before.level)


FEW = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


class TestAnyOrder(AnyOrder.TestCase):  # type: ignore[name-defined,misc]
    settings = FEW


@pytest.mark.slow
class TestManyOrders(AnyOrder.TestCase):  # type: ignore[name-defined,misc]
    settings = settings(FEW, max_examples=60, stateful_step_count=40)
