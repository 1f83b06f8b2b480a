"""Tell patients who wait how it stands, now and then, exactly once each time."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from attrs import field, frozen

from application.availability.pool_rules import PoolRules
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours, HoursBook
from application.ports.clock import Clock, Ids
from application.ports.records import Untold
from application.ports.unit_of_work import AlreadySent, UnitOfWork, UnitOfWorkFactory
from application.routing.see_routing import expected_wait
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.auto_reply import AutoReply, AutoReplyRules, AutoReplyTexts, Waiting
from domain.conversation import Conversation, Status
from domain.errors import ConcurrentUpdate
from domain.hours import BusinessHours
from domain.ids import AuditId, ConversationId, MessageId
from domain.message import MessageBody, MessageKind
from domain.opening_reasons import OpeningReasons
from domain.priority import Priority

LATELY = timedelta(hours=1)
"""What happened longer ago is no news to anybody."""


@frozen(kw_only=True)
class SayAutoReplies:
    """A job. It answers the patient's latest word, or a hold, once; it changes nobody's turn and stops no clock."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    hours: ClinicHours
    texts: AutoReplyTexts
    reasons: OpeningReasons
    rules: AutoReplyRules = field(factory=AutoReplyRules)
    pools: PoolRules = field(factory=PoolRules)
    at_once: int = 200
    _settled: dict[ConversationId, datetime] = field(factory=dict, init=False, repr=False)
    """Where all is said, and when something happened there last: until something else does."""

    async def __call__(self) -> int:
        """Return how many patients were told something."""
        async with self.uow() as uow:
            pools = [one.pool for one in (await self.pools.all(uow)).values() if one.auto_replies]
            if not pools:
                return 0
            now = self.clock.now()
            found, queued = await self._found(uow, pools, now)
            book = await self.hours.book(uow)
        closed = {pool for pool in pools if not book.of(pool).standing(now).open}
        asking = [one for one in found if one.is_held or one.pool in closed or one.conversation in queued]
        self._forget_but(found)
        return sum([await self._say(one, book) for one in asking if not self._is_settled(one)])

    async def _found(
        self, uow: UnitOfWork, pools: list[str], now: datetime
    ) -> tuple[list[Untold], set[ConversationId]]:
        """All who may have to be told, and which of them stand in a queue: many who need no word hide nobody."""
        found: list[Untold] = []
        queued: set[ConversationId] = set()
        while True:
            page = await uow.auto_replies.candidates(
                pools,
                since=now - LATELY,
                told_before=now - self.rules.every,
                after=found[-1] if found else None,
                limit=self.at_once,
            )
            found += page
            queued |= await uow.tickets.queued(one.conversation for one in page)
            if len(page) < self.at_once:
                return found, queued

    def _is_settled(self, one: Untold) -> bool:
        return self._settled.get(one.conversation) == one.updated_at

    def _forget_but(self, found: Iterable[Untold]) -> None:
        for id in self._settled.keys() - {one.conversation for one in found}:
            del self._settled[id]

    async def _say(self, one: Untold, book: HoursBook) -> bool:
        now = self.clock.now()
        try:
            async with self.uow() as uow:
                conversation = await uow.conversations.get(one.conversation)
                pool = conversation.pool or ""
                waiting = await self._waiting(uow, conversation, book.of(pool), now)
                if waiting is None or (kind := self.rules.choose(waiting, now)) is None:
                    return False
                if await uow.auto_replies.was_said(one.conversation, waiting.about):
                    self._settled[one.conversation] = one.updated_at
                    return False
                return await self._told(uow, conversation, kind, waiting, book.of(pool), now)
        except (ConcurrentUpdate, AlreadySent):  # another worker said it, or something else happened just now
            return False

    async def _waiting(
        self,
        uow: UnitOfWork,
        one: Conversation,
        hours: BusinessHours,
        now: datetime,
    ) -> Waiting | None:
        """How it stands with the patient; `None` when they wait for nothing, or may not be written to."""
        if one.status is Status.CLOSED or not (await self.gate.patient_standing(uow, one.patient)).in_force:
            return None
        words = await uow.auto_replies.last_words(one.id)
        held = one.hold_until if one.status is Status.ON_HOLD else None
        spoke = words.patient_at
        if held is None and spoke is None:
            return None
        opening = hours.standing(now)
        ticket = await uow.tickets.get(one.id)
        position = await uow.tickets.place(one.id)
        return Waiting(
            urgent=one.priority.rank >= Priority.URGENT.rank,
            closed=not opening.open,
            opening=None if opening.open else opening.until,
            held_until=held,
            asked=ticket is not None and ticket.offer is not None,
            position=position,
            wait=await expected_wait(uow, one.pool or "", now) if position is not None else None,
            told_at=await uow.auto_replies.last_to(one.patient),
            staff_spoke_at=words.staff_at,
            about=f"hold:{held:%Y%m%d%H%M%S}" if held is not None else f"said:{spoke:%Y%m%d%H%M%S%f}",
        )

    async def _told(
        self,
        uow: UnitOfWork,
        one: Conversation,
        kind: AutoReply,
        waiting: Waiting,
        hours: BusinessHours,
        now: datetime,
    ) -> bool:
        patient = await uow.people.get(one.patient)
        reason = self.reasons.named(one.reason)
        own = reason.own_reply(patient.language) if reason else None
        text = self.texts.say(kind, waiting, patient.language, hours.zone, own)
        one.announce(
            id=MessageId(self.ids.new()),
            body=MessageBody(text),
            at=now,
            kind=MessageKind.AUTO_REPLY,
            client_key=f"auto-reply:{waiting.about}",
        )
        uow.conversations.save(one)
        uow.auto_replies.note(one.id, waiting.about, one.patient, last=waiting.told_at, at=now)
        self._record(uow, one.id, kind, now)
        await uow.commit()
        return True

    def _record(self, uow: UnitOfWork, id: ConversationId, kind: AutoReply, now: datetime) -> None:
        uow.audit.add(
            AuditRecord(
                id=AuditId(self.ids.new()),
                at=now,
                actor=CLOCKWORK,
                action=Action.AUTO_REPLY,
                object=f"conversation:{id}",
                reason=kind,
            )
        )
