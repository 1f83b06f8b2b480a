"""Save the next version of a quick response."""

from datetime import timedelta
from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from application.quick_responses.shelves import response_object
from application.quick_responses.write_response import REVIEWED_EVERY, Texts, check_place, drafted
from domain.access import Action
from domain.errors import NotFound
from domain.ids import QuickResponseId


@frozen(kw_only=True)
class ReviseResponse(Command):
    """Let it say this from now on; `expects` is the version that was looked at, if they care."""

    action: ClassVar[Action] = Action.KEEP_RESPONSE

    id: QuickResponseId
    texts: Texts
    expects: int | None = None

    @property
    def object(self) -> str:
        return response_object(self.id)


@frozen(kw_only=True)
class ReviseResponseHandler:
    """What was sent of earlier versions keeps naming them."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    reviewed_every: timedelta = REVIEWED_EVERY

    @once
    async def __call__(self, command: ReviseResponse) -> Made:
        """Return its id. Raises `ResponseChanged` for another version than expected, else as writing does."""
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            before = await uow.responses.get(command.id)
            self.gate.response(command, before)
            if before.retired_at is not None:
                raise NotFound("quick response")
            becomes = await drafted(
                uow, command, command.texts, id=before.id, clock=self.clock, reviewed_every=self.reviewed_every
            )
            self.gate.response(command, becomes)
            await check_place(uow, becomes)
            after = before.revised(becomes, expects=command.expects)
            uow.responses.save(before, after)
            self.gate.record(uow, command, reason=f"version:{after.version}")
            await uow.commit(made=after.id)
        return Made(id=after.id, fresh=False)
