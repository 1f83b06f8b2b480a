"""Keep the mirror: what no event brings to the messaging provider."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from attrs import field, frozen

from application.inbound.tell_staff import MEMBER_LEFT_OUT, PATIENT_LEFT_OUT, TellStaff
from application.ports.clock import Clock
from application.ports.messaging import MessageGateway, MessagingRefused, MessagingUnavailable
from application.ports.mirror import Mirror, MirroredConversation, Standing
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import Resting
from domain.conversation import REOPEN_WINDOW, Status
from domain.ids import ConversationId
from domain.person import Role

AT_ONCE = 50
LATER = timedelta(minutes=1)
MUCH_LATER = timedelta(hours=1)


@frozen(kw_only=True)
class KeepMirror:
    """Opens new conversations there, closes for good those that can not be reopened, tells how far people read.

    Whom the provider does not let in the team is told of, and it is tried again now and then. Of conversations that
    rest nothing leaves the house.
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
        for id in (one for one in due if one not in resting):
            try:
                await self._keep(await self.mirror.conversation(id))
            except MessagingRefused:
                await self.mirror.postpone([id], due_at=self.clock.now() + MUCH_LATER)
            except MessagingUnavailable as trouble:
                await self.mirror.postpone([id], due_at=self.clock.now() + max(LATER, trouble.retry_after or LATER))
                if not trouble.local:
                    raise

    async def _keep(self, one: MirroredConversation) -> None:
        left_out = [each for each in one.members if each.left_out]
        for each in left_out:
            reason = PATIENT_LEFT_OUT if each.role is Role.PATIENT else MEMBER_LEFT_OUT
            await self.tell(one.id, reason, f"{each.identity} {each.left_out}")
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
