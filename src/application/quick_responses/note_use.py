"""Keep with a message which quick response it was made of."""

from typing import ClassVar

from attrs import frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from application.quick_responses.fill_response import usable
from domain.access import Action
from domain.errors import NotFound
from domain.ids import MessageId, QuickResponseId
from domain.measures import Place, Tally, What
from domain.quick_response import ResponseUse


@frozen(kw_only=True)
class NoteUse(KeyedCommand):
    """`message` was made of that response; of its latest version unless another one is named."""

    action: ClassVar[Action] = Action.USE_RESPONSE

    response: QuickResponseId
    message: MessageId
    version: int | None = None


@frozen(kw_only=True)
class Used:
    """What is kept with a message, and how often the response was used by now."""

    message: MessageId
    response: QuickResponseId
    version: int
    uses: int
    replayed: bool


@frozen(kw_only=True)
class NoteUseHandler:
    """Count it once a message, whatever is sent again; the first one stands."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    async def __call__(self, command: NoteUse) -> Used:
        """Return what is kept. Raises `NotFound` for a message that is not the actor's own."""
        made = await self._noted(command)
        async with self.uow() as uow:
            kept = await uow.responses.use_of(MessageId(made.id))
            if kept is None:
                raise NotFound("message")
            response = await uow.responses.get(kept.response)
        return Used(
            message=MessageId(made.id),
            response=kept.response,
            version=kept.version,
            uses=response.uses,
            replayed=made.replayed,
        )

    @once
    async def _noted(self, command: NoteUse) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            response = await usable(uow, command.actor, command.response)
            message = await uow.messages.get(command.conversation, command.message)
            if message.author != command.actor.identity:
                raise NotFound("message")
            if command.version not in {None, response.version}:
                response = await uow.responses.version(response.id, command.version or 0)
            if await uow.responses.use_of(message.id) is None:
                use = ResponseUse(
                    response=response.id,
                    version=response.version,
                    used_by=command.actor.identity,
                    used_at=self.clock.now(),
                )
                uow.responses.used(command.conversation, message.id, use)
                place = Place.of(conversation.pool, use.used_by, conversation.priority)
                uow.measures.count(Tally(what=What.RESPONSE, at=use.used_at, place=place, of=response.id))
                self.gate.record(uow, command, reason=f"quick-response:{response.id}")
            await uow.commit(made=message.id)
        return Made(id=message.id)
