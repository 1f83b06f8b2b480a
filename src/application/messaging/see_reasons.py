"""See the list of reasons for which a conversation can be opened."""

from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.opening_reasons import OpeningReasons


@frozen(kw_only=True)
class SeeReasons(Command):
    """In `language`, or in the actor's own."""

    action: ClassVar[Action] = Action.SEE_REASONS

    language: str | None = None

    @property
    def object(self) -> str:
        return "reasons"


@frozen(kw_only=True)
class ReasonView:
    """A reason in words for patients."""

    code: str
    label: str


@frozen(kw_only=True)
class SeeReasonsHandler:
    """In the order of the list."""

    uow: UnitOfWorkFactory
    gate: Gate
    reasons: OpeningReasons

    async def __call__(self, command: SeeReasons) -> tuple[ReasonView, ...]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            language = command.language or (await uow.people.get(command.actor.identity)).language
        return tuple(ReasonView(code=one.code, label=one.words(language)) for one in self.reasons.all)
