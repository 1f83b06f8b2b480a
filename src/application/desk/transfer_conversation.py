"""Hand a conversation to a colleague, or to a pool, with a note; the clock runs on."""

from datetime import timedelta
from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.desk.reasons import keep_reason
from application.gate import Gate
from application.ports.channel import Call, Channel, TeamCall
from application.ports.clock import Clock, Ids
from application.ports.notifier import NoticeChannel
from application.ports.unit_of_work import Made, UnitOfWork, UnitOfWorkFactory, once
from application.receipts.marks import mark_working
from application.routing.pages import PAGED_BY, page_absent
from domain.access import Action
from domain.availability import GRACE
from domain.care import check_may_join
from domain.conversation import Conversation
from domain.errors import Flaw, Invalid, NotFound, UnknownIdentity
from domain.ids import Identity
from domain.person import Person


@frozen(kw_only=True)
class TransferConversation(KeyedCommand):
    """To `identity`, or to the queue of `pool`; the giver leaves unless they `stay`."""

    action: ClassVar[Action] = Action.TRANSFER

    identity: str | None = None
    pool: str | None = None
    note: str = field(repr=False)
    stay: bool = False


@frozen(kw_only=True)
class TransferConversationHandler:
    """Whose turn it is stays, and with it the clock. The receiver sees as much as the giver did, and is called."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    channel: Channel
    common: str | None = None
    grace: timedelta = GRACE
    paged_by: frozenset[NoticeChannel] = PAGED_BY

    @once
    async def __call__(self, command: TransferConversation) -> Made:
        if (command.identity is None) is (command.pool is None):
            raise Invalid.at("/identity", "one-of-identity-and-pool")
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            now = self.clock.now()
            receiver = await self._hand_over(uow, command, conversation)
            keep_reason(conversation, command, command.note, ids=self.ids, at=now, pointer="/note")
            if not command.stay and receiver != command.actor.identity:
                conversation.remove(command.actor.identity)
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            calls = [self._called(command, receiver)] if receiver is not None else []
            await page_absent(uow, self.ids, calls, self.grace, self.paged_by)
            await uow.commit(made=conversation.id)
        self.channel.publish(*calls)
        return Made(id=conversation.id)

    async def _hand_over(
        self, uow: UnitOfWork, command: TransferConversation, conversation: Conversation
    ) -> Identity | None:
        if command.pool is not None:
            if not await uow.pools.members(command.pool, common=command.pool == self.common):
                raise Invalid.at("/pool", "unknown-pool")
            conversation.entrust(command.pool)
            return None
        person = await _receiver(uow, command.identity or "")
        check_may_join([person], await uow.care.ended(conversation.patient))
        now = self.clock.now()
        conversation.assign(person, by=command.actor.identity, at=now)
        mark_working(uow, conversation, person.identity, now)
        return person.identity

    def _called(self, command: TransferConversation, receiver: Identity) -> TeamCall:
        return TeamCall(
            to=receiver,
            kind=Call.TRANSFER,
            id=command.conversation,
            at=self.clock.now(),
            conversation=command.conversation,
            by=command.actor.identity,
        )


async def _receiver(uow: UnitOfWork, identity: str) -> Person:
    try:
        return await uow.people.get(identity)
    except NotFound:
        raise UnknownIdentity(Flaw("/identity", "unknown-identity")) from None
