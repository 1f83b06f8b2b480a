"""Tell what a text would be marked with if it were sent; nothing of it is kept."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.message import MessageBody


@frozen(kw_only=True)
class PreviewText(Command):
    """Look at `text` as if it were about to be sent."""

    action: ClassVar[Action] = Action.PREVIEW

    text: str = field(repr=False)


@frozen(kw_only=True)
class Preview:
    """What was found; all `None` where no detector is configured, as none is in this version."""

    level: str | None = None
    categories: tuple[str, ...] | None = None
    safety: str | None = None


@frozen(kw_only=True)
class PreviewTextHandler:
    """For everybody who may write; `Invalid` for what could not be sent."""

    uow: UnitOfWorkFactory
    gate: Gate

    async def __call__(self, command: PreviewText) -> Preview:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
        MessageBody.at("/text", command.text)
        return Preview()
