"""Keep the mirror: what no event brings to the messaging provider."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from attrs import field, frozen

from application.inbound.tell_staff import MEMBER_LEFT_OUT, PATIENT_LEFT_OUT, TellStaff
from application.ports.clock import Clock
from application.ports.messaging import MessageGateway, MessagingRefused, MessagingUnavailable
from application.ports.mirror import SHUT_OUT, Mirror, MirroredConversation, Standing
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import Resting
from domain.conversation import REOPEN_WINDOW, Status
from domain.ids import ConversationId
from domain.person import Role

AT_ONCE = 50
LATER = timedelta(minutes=1)
MUCH_LATER = timedelta(hours=1)
_OPEN = frozenset({Standing.ACTIVE, Standing.INACTIVE})
_PATIENTS_SIDE = frozenset({Role.PATIENT, Role.PROXY})


@frozen(kw_only=True)
class KeepMirror:
    """Opens new conversations there, closes for good those that can not be reopened, tells how far people read.

    Patients, and who acts for them, are participants there only while they may sign in here, under a consent in force:
    a token of the provider's own outlives that. Whom the provider does not let in the team is told of, and it is tried
    again now and then. Of conversations that rest nothing else leaves the house.
    """

    mirror: Mirror
    gateway: MessageGateway
    rests: Resting
    breaker: CircuitBreaker
    tell: TellStaff
    clock: Clock
    window: timedelta = REOPEN_WINDOW
    _not_before: dict[ConversationId, datetime] = field(factory=dict, init=False, repr=False)
    """Until when the provider wants to hear of no horizon of these."""

    async def __call__(self) -> None:
        """Do what is due, as far as the provider takes it."""
        if self.breaker.is_open:
            return
        try:
            due = await self.mirror.due(now=self.clock.now(), limit=AT_ONCE)
            await self._look_at(due)
            await self._tell_horizons()
        except MessagingUnavailable as trouble:
            self.breaker.failed(trouble)

    async def _look_at(self, due: Sequence[ConversationId]) -> None:
        resting = await self.rests(due) if due else frozenset()
        await self.mirror.postpone(sorted(resting), due_at=self.clock.now() + MUCH_LATER)
        for id in due:
            try:
                one = await self.mirror.conversation(id)
                if not await self._shut_out(one, rests=id in resting) and id not in resting:
                    await self._keep(one)
            except MessagingRefused:
                await self.mirror.postpone([id], due_at=self.clock.now() + MUCH_LATER)
            except MessagingUnavailable as trouble:
                await self.mirror.postpone([id], due_at=self.clock.now() + max(LATER, trouble.retry_after or LATER))
                if not trouble.local:
                    raise

    async def _shut_out(self, one: MirroredConversation, *, rests: bool) -> bool:
        """Let those be no participants who may be none now; whether that has changed is looked at right afterwards."""
        if one.standing not in _OPEN:
            return False
        theirs = [each for each in one.members if each.role in _PATIENTS_SIDE and each.left_out != SHUT_OUT]
        out = [each for each in theirs if each.sees_all and (rests or not each.active)]
        for each in out:
            await self.gateway.shut_out(one.id, each.identity)
        return bool(out)

    async def _keep(self, one: MirroredConversation) -> None:
        left_out = [each for each in one.members if each.left_out and each.left_out != SHUT_OUT]
        for each in left_out:
            reason = PATIENT_LEFT_OUT if each.role is Role.PATIENT else MEMBER_LEFT_OUT
            await self.tell(one.id, reason, f"{each.identity} {each.left_out}")
        if one.standing in _OPEN and any(each.left_out == SHUT_OUT and each.may_be_let_in for each in one.members):
            await self.gateway.open(one.id)
            return
        is_over = one.status is Status.CLOSED and one.closed_at is not None
        if is_over and one.standing is Standing.INACTIVE:
            await self._end(one.id, (one.closed_at or self.clock.now()) + self.window)
        elif one.standing is (Standing.ACTIVE if is_over else Standing.ABSENT):
            await self.gateway.open(one.id)
        elif left_out and one.standing is Standing.ACTIVE:
            await self.mirror.postpone([one.id], due_at=self.clock.now() + MUCH_LATER)
            await self.gateway.open(one.id)
        else:
            await self.mirror.postpone([one.id], due_at=None)

    async def _end(self, id: ConversationId, over: datetime) -> None:
        if self.clock.now() > over:
            await self.gateway.finish(id)
        else:
            await self.mirror.postpone([id], due_at=over + timedelta(seconds=1))

    async def _tell_horizons(self) -> None:
        moved = await self.mirror.horizons(limit=AT_ONCE)
        resting = await self.rests({one.conversation for one in moved}) if moved else frozenset()
        for one in moved:
            until = self._not_before.get(one.conversation)
            if until is not None and self.clock.now() < until:
                continue
            try:
                if one.conversation not in resting:
                    await self.gateway.read(one)
            except MessagingRefused:
                pass  # a horizon is told again with the next message that is read
            except MessagingUnavailable as trouble:
                if not trouble.local:
                    raise
                if trouble.retry_after is not None:
                    self._not_before[one.conversation] = self.clock.now() + trouble.retry_after
                continue
            self._not_before.pop(one.conversation, None)
            await self.mirror.told([one])
