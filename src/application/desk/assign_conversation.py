"""Make somebody accountable for a conversation, or take it oneself."""

from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.desk.reasons import keep_reason
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWork, UnitOfWorkFactory, once
from application.receipts.marks import mark_working
from domain.access import Action
from domain.care import check_may_join
from domain.errors import Flaw, NotFound, UnknownIdentity
from domain.person import Person


@frozen(kw_only=True)
class AssignConversation(KeyedCommand):
    """Assign to `identity` (nobody if `None`).

    `expects` guards against a colleague who was faster: a one-tuple with the assignee that the
    caller saw, or `None` when they do not care.
    """

    action: ClassVar[Action] = Action.ASSIGN

    identity: str | None
    expects: tuple[str | None] | None = None
    note: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class AssignConversationHandler:
    """Who is made accountable takes part from then on and sees all of it."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: AssignConversation) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            person = await self._assignee(uow, command)
            if person is not None:
                check_may_join([person], await uow.care.ended(conversation.patient))
            now = self.clock.now()
            conversation.assign(person, by=command.actor.identity, at=now, expects=command.expects)
            keep_reason(conversation, command, command.note, ids=self.ids, at=now, pointer="/note")
            if person is not None:
                mark_working(uow, conversation, person.identity, now)
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            await uow.commit(made=conversation.id)
        return Made(id=conversation.id)

    async def _assignee(self, uow: UnitOfWork, command: AssignConversation) -> Person | None:
        if command.identity is None:
            return None
        try:
            return await uow.people.get(command.identity)
        except NotFound:
            raise UnknownIdentity(Flaw("/identity", "unknown-identity")) from None
