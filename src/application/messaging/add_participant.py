"""Let somebody join a conversation, with or without its past."""

from typing import ClassVar

from attrs import frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from domain.access import Action
from domain.care import check_may_join
from domain.errors import Flaw, NotFound, UnknownIdentity


@frozen(kw_only=True)
class AddParticipant(KeyedCommand):
    """Add `identity`; with `history` they see as much of the past as the one who adds them."""

    action: ClassVar[Action] = Action.ADD

    identity: str
    history: bool = False


@frozen(kw_only=True)
class AddParticipantHandler:
    """Add them once; who is there already stays as they are."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @once
    async def __call__(self, command: AddParticipant) -> Made:
        """Return the identity as registered; `fresh` is false for one who was there."""
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            try:
                person = await uow.people.get(command.identity)
            except NotFound:
                raise UnknownIdentity(Flaw("/identity", "unknown-identity")) from None
            fresh = not conversation.has(person.identity)
            if fresh:
                check_may_join([person], await uow.care.ended(conversation.patient))
                adder = conversation.participants[command.actor.identity]
                conversation.add(
                    person,
                    at=self.clock.now(),
                    visible_from=adder.visible_from if command.history else None,
                    for_patient=await self.gate.may_join(uow, person, conversation.patient),
                )
                uow.conversations.save(conversation)
                self.gate.record(uow, command)
            await uow.commit(made=person.identity, fresh=fresh)
        return Made(id=person.identity, fresh=fresh)
