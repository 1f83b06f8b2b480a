"""Tell what a text would be marked with if it were sent; nothing of it is kept."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from application.safety.screener import Screener
from domain.access import Action
from domain.message import MessageBody
from domain.person import Role
from domain.screening import Screening


@frozen(kw_only=True)
class PreviewText(Command):
    """Look at `text` as if it were about to be sent."""

    action: ClassVar[Action] = Action.PREVIEW

    text: str = field(repr=False)


@frozen(kw_only=True)
class PreviewTextHandler:
    """For everybody who may write; `Invalid` for what could not be sent.

    The text is taken for a patient's, whoever asks: only their words are searched for emergencies.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    screener: Screener

    async def __call__(self, command: PreviewText) -> Screening:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
        MessageBody.at("/text", command.text)
        return self.screener.screen(command.text, Role.PATIENT)
