"""Keep the mirror: what no event brings to the messaging provider."""

import logging
import secrets
from datetime import datetime, timedelta

from attrs import field, frozen

from application.inbound.tell_staff import MEMBER_LEFT_OUT, PATIENT_LEFT_OUT, TellStaff
from application.ports.clock import Clock
from application.ports.messaging import MessageGateway, MessagingRefused, MessagingUnavailable
from application.ports.mirror import BY_US, PATIENTS_SIDE, SHUT_OUT, Mirror, MirroredConversation, Reading, Standing
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import Resting
from domain.conversation import REOPEN_WINDOW, Status
from domain.ids import ConversationId
from domain.person import Role

AT_ONCE = 50
LEASE = timedelta(minutes=2)
"""Longer than a round takes: until then what it looks at is one worker's."""
LATER = timedelta(minutes=1)
MUCH_LATER = timedelta(hours=1)
_OPEN = frozenset({Standing.ACTIVE, Standing.INACTIVE})
_log = logging.getLogger(__name__)


@frozen(kw_only=True)
class KeepMirror:
    """Opens new conversations there, closes for good those that can not be reopened, tells how far people read.

    People are participants there only while they may take part here, and patients, and who acts for them, under a
    consent in force: a token of the provider's own outlives that. Whom the provider does not let in the team is told of
    each time, and it is tried again now and then. Of conversations that rest nothing else leaves the house.
    """

    mirror: Mirror
    gateway: MessageGateway
    rests: Resting
    reading: Reading
    breaker: CircuitBreaker
    tell: TellStaff
    clock: Clock
    window: timedelta = REOPEN_WINDOW
    _not_before: dict[ConversationId, datetime] = field(factory=dict, init=False, repr=False)
    """Until when the provider wants to hear nothing of these."""

    async def __call__(self) -> None:
        """Do what is due, as far as the provider takes it."""
        if self.breaker.is_open:
            return
        try:
            await self._look()
            await self._tell_horizons()
        except MessagingUnavailable as trouble:
            self.breaker.failed(trouble)

    async def _look(self) -> None:
        now = self.clock.now()
        # An end of its own: what two take in one moment they do not put back for each other.
        until = now + LEASE + timedelta(microseconds=secrets.randbelow(1_000_000))
        taken = await self.mirror.take(await self.mirror.due(now=now, limit=AT_ONCE), now=now, until=until)
        # Asked once they are taken: what changes after that makes them due anew.
        resting = await self.rests(taken) if taken else frozenset()
        for place, id in enumerate(taken):
            try:
                due_at = await self._look_at(id, rests=id in resting)
            except MessagingRefused:
                due_at = now + MUCH_LATER
            except MessagingUnavailable as trouble:
                self._note_wait(id, trouble)
                due_at = now + max(LATER, trouble.retry_after or LATER)
                if not trouble.local:
                    await self.mirror.put_back([id], until=until, due_at=due_at)
                    await self.mirror.put_back(taken[place + 1 :], until=until, due_at=now)
                    raise
            except Exception as failure:  # whatever is wrong with one: the others, withdrawn consents among them, go on
                _log.error("mirror.look_failed %s", type(failure).__name__)
                due_at = now + LATER
            await self.mirror.put_back([id], until=until, due_at=due_at)

    async def _look_at(self, id: ConversationId, *, rests: bool) -> datetime | None:
        """Do what is due in it; when to look at it again."""
        if self._has_to_wait(id):
            return self._not_before[id]
        one = await self.reading(await self.mirror.conversation(id))
        if await self._shut_out(one, rests=rests) or rests:
            return self.clock.now() + MUCH_LATER
        return await self._keep(one)

    def _has_to_wait(self, id: ConversationId) -> bool:
        if self._not_before.get(id, self.clock.now()) > self.clock.now():
            return True
        self._not_before.pop(id, None)
        return False

    def _note_wait(self, id: ConversationId, trouble: MessagingUnavailable) -> None:
        if trouble.retry_after is not None:
            self._not_before[id] = self.clock.now() + trouble.retry_after

    async def _shut_out(self, one: MirroredConversation, *, rests: bool) -> bool:
        """Let those be no participants who may be none now; whether that has changed is looked at right afterwards."""
        if one.standing not in _OPEN:
            return False
        there = [each for each in one.members if each.sees_all and each.left_out != SHUT_OUT]
        out = [each for each in there if not each.active or (rests and each.role in PATIENTS_SIDE)]
        for each in out:
            await self.gateway.shut_out(one.id, each.identity)
        return bool(out)

    async def _keep(self, one: MirroredConversation) -> datetime | None:
        left_out = [each for each in one.members if each.left_out and each.left_out not in BY_US]
        for each in left_out:
            reason = PATIENT_LEFT_OUT if each.role is Role.PATIENT else MEMBER_LEFT_OUT
            await self.tell(one.id, reason, f"{each.identity} {each.left_out} {each.left_out_since}")
        is_over = one.status is Status.CLOSED and one.closed_at is not None
        if one.standing in _OPEN and any(each.left_out in BY_US and each.may_be_let_in for each in one.members):
            await self.gateway.open(one.id)
        elif is_over and one.standing is Standing.INACTIVE:
            return await self._end(one.id, (one.closed_at or self.clock.now()) + self.window)
        elif one.standing is (Standing.ACTIVE if is_over else Standing.ABSENT):
            await self.gateway.open(one.id)
        elif left_out and one.standing is Standing.ACTIVE:
            await self.gateway.open(one.id)
            return self.clock.now() + MUCH_LATER
        else:
            return None
        # Once more: whoever may not be in it may have been let in with the others.
        return None if all(each.active for each in one.members) else self.clock.now()

    async def _end(self, id: ConversationId, over: datetime) -> datetime | None:
        if self.clock.now() <= over:
            return over + timedelta(seconds=1)
        await self.gateway.finish(id)
        return None

    async def _tell_horizons(self) -> None:
        moved = await self.mirror.horizons(limit=AT_ONCE)
        resting = await self.rests({one.conversation for one in moved}) if moved else frozenset()
        for one in moved:
            if self._has_to_wait(one.conversation):
                continue
            try:
                if one.conversation not in resting:
                    await self.gateway.read(one)
            except MessagingRefused:
                pass  # a horizon is told again with the next message that is read
            except MessagingUnavailable as trouble:
                if not trouble.local:
                    raise
                self._note_wait(one.conversation, trouble)
                continue
            await self.mirror.told([one])
