"""Who watches the week: what must hold at every look, and how long people waited."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import Any

from attrs import define, field

from adapters.mock.clock import FakeClock
from adapters.mock.memory import Memory
from application.ports.channel import AlertChanged, Call, Signal, TeamCall
from application.views import MessageView, Stream, StreamEvent
from domain.alert import Alert
from domain.conversation import Status, Turn
from domain.hours import BusinessHours
from domain.ids import SYSTEM, ConversationId, Identity
from domain.message import MessageKind
from domain.person import Role
from tests.simulation.alarms import AlertJudge
from tests.simulation.people import Worker

UNSEEN = timedelta(minutes=11)
"""Within this time after a patient's word somebody is asked, or it stands in the queue; at night looks are rarer."""
EVERY, QUIET = timedelta(minutes=15), timedelta(minutes=5)


@define(eq=False)
class Judge:
    """Broken promises are gathered, not raised: a week shows all of them."""

    memory: Memory
    clock: FakeClock
    team: Mapping[Identity, Worker]
    hours: BusinessHours
    """Of every pool."""
    broken: list[str] = field(factory=list, init=False)
    counted: Counter[str] = field(factory=Counter, init=False)
    waits: dict[str, list[timedelta]] = field(factory=lambda: defaultdict(list), init=False)
    refused: int = field(default=0, init=False)
    longest_queue: int = field(default=0, init=False)
    _waiting: dict[ConversationId, tuple[datetime, bool]] = field(factory=dict, init=False)
    _called: set[tuple[Any, ...]] = field(factory=set, init=False)
    _told: dict[Identity, datetime] = field(factory=dict, init=False)
    _spoke: dict[ConversationId, datetime] = field(factory=dict, init=False)
    story: list[tuple[datetime, bytes]] = field(factory=list, init=False, repr=False)
    """Every event, call and alert with its moment, one after the other."""
    alerts: AlertJudge = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.alerts = AlertJudge(self.hours, self._waiting, self._check)

    def patient_of(self, conversation: ConversationId) -> Identity:
        """Whose conversation it is."""
        return self.memory.conversations[conversation].conversation.patient

    def is_waiting(self, conversation: ConversationId) -> bool:
        """Whether the patient waits for an answer."""
        return conversation in self._waiting

    @property
    def fingerprint(self) -> str:
        """What tells one run from another."""
        return hashlib.sha256(b"".join(each for _, each in self.story)).hexdigest()

    def departs_from(self, other: "Judge", until: datetime) -> int | None:
        """The first event, from 1, in which two runs differ before that moment; `None` where they are the same."""
        ours, theirs = ([one for one in each.story if one[0] < until] for each in (self, other))
        pairs = enumerate(zip_longest(ours, theirs), start=1)
        return next((number for number, (mine, yours) in pairs if mine != yours), None)

    def _tell(self, what: str) -> None:
        now = self.clock.now()
        self.story.append((now, hashlib.sha256(f"{what}{now}".encode()).digest()[:12]))

    def hear(self, signal: Signal) -> None:
        """Follow what happens."""
        if isinstance(signal, StreamEvent) and signal.stream is Stream.CONVERSATION:
            self._tell(f"{signal.conversation}{signal.seq}{signal.kind}")
            if isinstance(signal.content, MessageView):
                self._message(signal.conversation, signal.content)
        elif isinstance(signal, TeamCall):
            self._call(signal)
        elif isinstance(signal, AlertChanged):
            self._alert(signal.alert)

    def _alert(self, alert: Alert) -> None:
        over = alert.cleared_because or alert.acknowledged_by
        self._tell(f"{alert.subject}{alert.rung}{alert.times}{over}")
        if self.alerts.hear(alert):
            self.counted[f"alert {alert.kind}" if alert.times == 1 else "alert told again"] += 1
        elif alert.is_open and alert.acknowledged_by:
            self.counted["alert taken up"] += 1

    def _message(self, id: ConversationId, message: MessageView) -> None:
        now, patient = self.clock.now(), self.patient_of(id)
        if message.author == patient:
            self._waiting.setdefault(id, (now, message.priority.rank > 1))
        elif message.kind is MessageKind.AUTO_REPLY:
            self._auto_reply(id, patient, now)
        elif message.author != SYSTEM:
            self._spoke[id] = now
            self._answered(id, now)

    def _answered(self, id: ConversationId, now: datetime) -> None:
        since, urgent = self._waiting.pop(id, (now, False))
        self.counted["answers"] += 1
        working = since.weekday() < 5 and 8 <= since.hour < 17
        self.waits["urgent" if urgent else "in the day" if working else "at night and at weekends"].append(now - since)

    def _auto_reply(self, id: ConversationId, patient: Identity, now: datetime) -> None:
        self.counted["automatic replies"] += 1
        self._check(now - self._told.get(patient, now - EVERY) >= EVERY, f"{patient} was told twice in {EVERY}")
        self._check(now - self._spoke.get(id, now - QUIET) >= QUIET, f"{id}: told right after a word of the team")
        self._told[patient] = now

    def _call(self, call: TeamCall) -> None:
        self.counted[str(call.kind)] += 1
        self._tell(f"{call.kind}{call.id}{call.to}")
        key = call.kind, call.id, call.to
        if call.kind in {Call.OFFER, Call.OFFER_ENDED}:
            self._check(key not in self._called, f"{call.kind} {call.id} was told twice")
            self._called.add(key)
        if call.kind is Call.OFFER and call.conversation is not None:
            self._check(self.is_waiting(call.conversation), f"{call.conversation} was offered after the reply")

    def look(self) -> None:
        """All that must hold at every moment."""
        self._capacity()
        self._owned()
        self.alerts.look(self.clock.now())
        queued = sum(self.memory.tickets[id].queued_at is not None for id in self.memory.open_tickets)
        self.longest_queue = max(self.longest_queue, queued)

    def _capacity(self) -> None:
        loads: Counter[Identity] = Counter(
            kept.conversation.assignee
            for kept in self.memory.conversations.values()
            if kept.conversation.status is Status.OPEN and kept.conversation.assignee
        )
        offers = self.memory.live_offers()
        loads.update(one.to for one in offers)
        for who, load in loads.items():
            self._check(load <= self.team[who].capacity, f"{who} has {load} in hand")
        self._check(len({one.conversation for one in offers}) == len(offers), "one conversation is offered twice")

    def _owned(self) -> None:
        now = self.clock.now()
        for id, (since, _) in self._waiting.items():
            one = self.memory.conversations[id].conversation
            known = one.assignee in self.team if one.assignee else bool(one.pool)
            self._check(known, f"{id} has neither an owner nor a queue")
            if one.assignee is None and now - since > UNSEEN:
                self._check(id in self.memory.open_tickets, f"{id} waits unseen since {since}")

    def at_the_end(self) -> None:
        """What must hold of everything that ever was."""
        for kept in self.memory.conversations.values():
            one = kept.conversation
            waits = one.status is Status.OPEN and one.turn is Turn.PROVIDER
            self._check(waits == self.is_waiting(one.id), f"{one.id}: an automatic reply or a routine changed the turn")
        self.alerts.at_the_end()
        patients = sum(one.role is Role.PATIENT for one in self.memory.people.values())
        self.counted["patients"] = patients
        self.counted["still waiting"] = len(self._waiting)

    def _check(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self.broken.append(f"{self.clock.now():%a %H:%M:%S} {otherwise}")
