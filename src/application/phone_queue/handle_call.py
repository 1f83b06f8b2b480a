"""Take a call of the phone queue, or say that it was made."""

from typing import ClassVar

from attrs import frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, RequestKey, UnitOfWorkFactory, once
from domain.access import Action
from domain.ids import CallId


@frozen(kw_only=True)
class HandleCall(Command):
    """Take the call `id`; with `done` it was made."""

    action: ClassVar[Action] = Action.TAKE_CALL

    id: CallId
    done: bool = False
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "phone-queue"


@frozen(kw_only=True)
class HandleCallHandler:
    """Keep it; of two who take it at once, one is told that a colleague has it."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @once
    async def __call__(self, command: HandleCall) -> Made:
        """Return the call's id. Raises `CallTaken` or `CallDone`."""
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            before = await uow.calls.get(command.id)
            decide = before.finish if command.done else before.take
            after = decide(command.actor.identity, self.clock.now())
            if after is not before:
                uow.calls.save(before, after)
                whose, what = person_object(after.patient), "done" if command.done else "taken"
                self.gate.record(uow, command, object=whose, reason=what)
            await uow.commit(made=after.id)
        return Made(id=after.id)
