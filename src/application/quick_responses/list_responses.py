"""Look at quick responses."""

from datetime import date
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.records import ResponsePlace
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.quick_responses.shelves import response_object, shelves_of
from application.views import Page
from domain.access import Action
from domain.ids import QuickResponseId
from domain.quick_response import QuickResponse

_STEP = 200


@frozen(kw_only=True)
class ListResponses(Command):
    """At most `limit` behind `after`; or the one of that `id`, retired or not."""

    action: ClassVar[Action] = Action.SEE_RESPONSES

    language: str | None = None
    terms: tuple[str, ...] = field(default=(), repr=False)
    tag: str | None = None
    stale: bool = False
    after: ResponsePlace | None = None
    limit: int = 50
    id: QuickResponseId | None = None

    @property
    def object(self) -> str:
        return response_object(self.id)


@frozen(kw_only=True)
class ResponseView:
    """A response, and whether it is due for review."""

    response: QuickResponse
    stale: bool


@frozen(kw_only=True)
class ListResponsesHandler:
    """By short code. Words are looked for in the texts themselves, of which a shelf holds a bounded number."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    log: AccessLog

    async def __call__(self, command: ListResponses) -> Page[ResponseView]:
        today = self.clock.now().date()
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            found = await self._found(uow, command, today)
        await self.log.seen(command)
        shown = found[: command.limit]
        last = shown[-1] if len(found) > command.limit else None
        views = tuple(ResponseView(response=one, stale=one.is_stale(today)) for one in shown)
        return Page(views, (last.short_code, last.language, last.id) if last else None)

    async def _found(self, uow: UnitOfWork, command: ListResponses, today: date) -> list[QuickResponse]:
        if command.id is not None:
            response = await uow.responses.get(command.id)
            self.gate.response(command, response)
            return [response]
        found: list[QuickResponse] = []
        after, more = command.after, True
        while more and len(found) <= command.limit:
            page = await uow.responses.page(
                shelves_of(command.actor),
                language=command.language,
                due_before=today if command.stale else None,
                after=after,
                limit=_STEP,
            )
            found += [one for one in page if _is_wanted(one, command)]
            more = len(page) == _STEP
            after = (page[-1].short_code, page[-1].language, page[-1].id) if page else None
        return found


def _is_wanted(response: QuickResponse, command: ListResponses) -> bool:
    return (command.tag is None or command.tag in response.tags) and response.matches(command.terms)
