"""Write a quick response."""

from datetime import date, timedelta
from typing import ClassVar

from attrs import field, frozen

from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from application.quick_responses.shelves import response_object
from domain.access import Action
from domain.errors import Flaw, NotFound, ShelfFull, ShortCodeTaken, UnknownIdentity
from domain.ids import Identity, QuickResponseId
from domain.quick_response import SHELF_LIMIT, QuickResponse, Scope

REVIEWED_EVERY = timedelta(days=180)


@frozen(kw_only=True)
class Texts:
    """What a response says, for whom, and who answers for it; without an owner, who writes it."""

    scope: Scope
    pool: str | None = None
    owner: str | None = None
    title: str = field(repr=False)
    short_code: str
    tags: tuple[str, ...] = ()
    language: str
    body: str = field(repr=False)
    review_by: date | None = None


@frozen(kw_only=True)
class WriteResponse(Command):
    """Keep a new one."""

    action: ClassVar[Action] = Action.KEEP_RESPONSE

    texts: Texts
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return response_object(None)


@frozen(kw_only=True)
class WriteResponseHandler:
    """Administrators write what is shared, providers their own."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    reviewed_every: timedelta = REVIEWED_EVERY

    @once
    async def __call__(self, command: WriteResponse) -> Made:
        """Return its id. Raises `ShortCodeTaken`, `ShelfFull`, or `Invalid`."""
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            response = await drafted(
                uow,
                command,
                command.texts,
                id=QuickResponseId(self.ids.new()),
                clock=self.clock,
                reviewed_every=self.reviewed_every,
            )
            self.gate.response(command, response)
            await check_place(uow, response)
            if await uow.responses.count(response.shelf) >= SHELF_LIMIT:
                raise ShelfFull("the shelf is full")
            uow.responses.add(response)
            self.gate.record(uow, command, object=response_object(response.id))
            await uow.commit(made=response.id)
        return Made(id=response.id)


async def drafted(
    uow: UnitOfWork, command: Command, texts: Texts, *, id: QuickResponseId, clock: Clock, reviewed_every: timedelta
) -> QuickResponse:
    """The response that these texts make. Raises `UnknownIdentity` for an owner who is not of the staff."""
    now = clock.now()
    return QuickResponse(
        id=id,
        scope=texts.scope,
        pool=texts.pool,
        owner=await _owner(uow, command, texts),
        title=texts.title,
        short_code=texts.short_code,
        tags=tuple(dict.fromkeys(texts.tags)),
        language=texts.language,
        body=texts.body,
        review_by=texts.review_by or (now + reviewed_every).date(),
        saved_by=command.actor.identity,
        saved_at=now,
    )


async def check_place(uow: UnitOfWork, response: QuickResponse) -> None:
    """Raise `ShortCodeTaken` when another response stands where this one would."""
    other = await uow.responses.named(response.shelf, response.short_code, response.language)
    if other is not None and other.id != response.id:
        raise ShortCodeTaken("the short code is taken")


async def _owner(uow: UnitOfWork, command: Command, texts: Texts) -> Identity:
    if texts.owner is None:
        return command.actor.identity
    try:
        owner = await uow.people.get(texts.owner)
    except NotFound:
        raise UnknownIdentity(Flaw("/owner", "unknown-identity")) from None
    if not owner.role.has_staff_pages:
        raise UnknownIdentity(Flaw("/owner", "unknown-identity"))
    return owner.identity
