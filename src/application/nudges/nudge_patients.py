"""Tell patients and their proxies outside the chat that something unread waits; in the end, have patients called."""

from datetime import datetime, timedelta
from hashlib import sha256

from attrs import field, frozen

from application.gate import Gate
from application.notices.agreed import agreed_ways
from application.ports.clock import Clock, Ids
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.presence.connections import Connections
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.availability import GRACE
from domain.errors import ConcurrentUpdate
from domain.ids import SYSTEM, AuditId, CallId, Identity, NoticeId, identity_key
from domain.nudge import NudgeKind, NudgePolicy, Nudges, Way
from domain.person import Person, Role
from domain.phone_queue import CallReason, PhoneCall

_CHANNELS = {Way.PUSH: NoticeChannel.PUSH, Way.SMS: NoticeChannel.SMS, Way.EMAIL: NoticeChannel.EMAIL}
_ROUNDS = 10
"""How many times a full hand of what is due is taken up in one run; the rest waits for the next."""
_TOLD_ONCE_IN = 10 * 60
"""Seconds in which one patient is told once by one way of what waits in one conversation."""


@frozen(kw_only=True)
class NudgePatients:
    """A job. What is decided and the notices that it makes are one commit: of several workers one is told once.

    `offered` are the ways the clinic has. Push belongs to the messaging provider, which pushes by itself as soon as it
    has the message; it is among them only where the mock stands in its place. A proxy is told while a grant lets them
    read, by the ways that the patient agreed to, at the proxy's own address; nobody is called in their place.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    connections: Connections
    policy: NudgePolicy = field(factory=NudgePolicy)
    offered: frozenset[Way] = frozenset({Way.SMS, Way.EMAIL})
    grace: timedelta = GRACE
    """How long a connection to another process is taken to last."""
    at_once: int = 100

    async def __call__(self) -> int:
        """Return how many people were nudged or put down for a call."""
        told, rounds = 0, _ROUNDS
        while rounds:
            async with self.uow() as uow:
                due = await uow.nudges.due(self.clock.now(), limit=self.at_once)
            told += sum([await self._deal_with(one) for one in due])
            rounds = rounds - 1 if len(due) == self.at_once else 0
        return told

    async def _deal_with(self, due: Nudges) -> bool:
        async with self.uow() as uow:
            try:
                told = await self._decide(uow, due)
                await uow.commit()
            except ConcurrentUpdate:
                return False  # another worker did it, or a message or a look came in between: next time
        return told

    async def _decide(self, uow: UnitOfWork, due: Nudges) -> bool:
        person = (await uow.people.find([due.identity])).get(identity_key(due.identity))
        agreed = await agreed_ways(uow, self.gate, person, due.conversation) if person is not None else None
        unread = agreed is not None and await uow.nudges.unread(due.conversation, due.identity, due.kind)
        if person is None or agreed is None or not unread:
            uow.nudges.forget(due)
            return False
        now, zone = self.clock.now(), self.gate.zones.of(person)
        later = self.policy.put_off(due, at=now, zone=zone, here=await self._is_here(uow, due.identity, now))
        if later is not None:
            uow.nudges.save(due, later)
            return False
        is_call = self.policy.is_call(due)
        if not is_call:
            self._tell(uow, due, person, self.policy.ways(due, agreed, self.offered), now)
        elif person.role is Role.PATIENT:
            await self._have_called(uow, due, now)
        uow.nudges.save(due, self.policy.given(due, now))
        return not is_call or person.role is Role.PATIENT

    async def _is_here(self, uow: UnitOfWork, identity: Identity, now: datetime) -> bool:
        """Whether they have a live connection, to this process or, as the record was told lately, to another one."""
        if self.connections.online(identity):
            return True
        return (await uow.posts.of([identity]))[identity].is_connected(now, self.grace)

    def _tell(self, uow: UnitOfWork, due: Nudges, person: Person, ways: tuple[Way, ...], now: datetime) -> None:
        routine = due.kind is NudgeKind.ROUTINE
        until = self.policy.quiet.next_beginning(now, self.gate.zones.of(person)) if routine else None
        for way in ways:
            notice = Notice(
                id=_notice_id(due, way, now),
                kind=NoticeKind.MESSAGE_WAITING,
                channel=_CHANNELS[way],
                recipient=due.identity,
                conversation=due.conversation,
                at=now,
                until=until,
            )
            uow.notices.add(notice)
        if ways:
            self._record(uow, due, now, f"step:{due.step + 1}")

    async def _have_called(self, uow: UnitOfWork, due: Nudges, now: datetime) -> None:
        if await uow.calls.waits_for(due.identity):
            return
        call = PhoneCall(
            id=CallId(self.ids.new()),
            patient=due.identity,
            reason=CallReason.UNREAD,
            created_by=SYSTEM,
            created_at=now,
        )
        uow.calls.add(call)
        self._record(uow, due, now, "call")

    def _record(self, uow: UnitOfWork, due: Nudges, now: datetime, reason: str) -> None:
        uow.audit.add(
            AuditRecord(
                id=AuditId(self.ids.new()),
                at=now,
                actor=CLOCKWORK,
                action=Deed.NUDGE,
                object=f"conversation:{due.conversation}",
                reason=reason,
            )
        )


def _notice_id(due: Nudges, way: Way, now: datetime) -> NoticeId:
    """The same for one patient, conversation and way within a span, so that its ordinary and urgent words ring once."""
    span = int(now.timestamp()) // _TOLD_ONCE_IN
    return NoticeId(sha256(f"nudge|{due.identity}|{due.conversation}|{way}|{span}".encode()).hexdigest()[:32])
