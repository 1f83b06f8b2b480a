"""Staff see the clock of each conversation in which a patient waits."""

from collections.abc import Sequence

from attrs import evolve, frozen

from application.hours.clock_rules import ClockRules
from application.ports.clock import Clock
from application.ports.readers import ConversationFilter, ConversationReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Acknowledgement, ConversationView, Page
from domain.access import Actor
from domain.break_glass import BreakGlass
from domain.clock_ledger import ClockFace, ClockLedger, face_of
from domain.conversation import Turn
from domain.ids import ConversationId
from domain.person import Role

_READ_CLOCKS = frozenset({Role.PROVIDER, Role.ADMIN})


@frozen(kw_only=True)
class ClockedReader:
    """A `ConversationReader` that adds clocks, by two questions a page. Patients never see one."""

    reader: ConversationReader
    uow: UnitOfWorkFactory
    rules: ClockRules
    clock: Clock

    async def page(
        self, actor: Actor, which: ConversationFilter, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[ConversationView]:
        """A page as the reader gives it, with clocks."""
        page = await self.reader.page(actor, which, after=after, limit=limit)
        return Page(await self._clocked(actor, page.items), page.next)

    async def details(
        self, actor: Actor, id: ConversationId, *, emergency: BreakGlass | None = None
    ) -> ConversationView:
        """One conversation as the reader gives it, with its clock."""
        view = await self.reader.details(actor, id, emergency=emergency)
        return (await self._clocked(actor, (view,)))[0]

    async def unacknowledged(
        self, actor: Actor, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[Acknowledgement]:
        """As the reader gives it."""
        return await self.reader.unacknowledged(actor, after=after, limit=limit)

    async def _clocked(self, actor: Actor, views: tuple[ConversationView, ...]) -> tuple[ConversationView, ...]:
        waiting = [one.id for one in views if one.turn is Turn.PROVIDER]
        if actor.role not in _READ_CLOCKS or not waiting:
            return views
        faces = await self._faces({one.id: one for one in views}, waiting)
        return tuple(evolve(one, clock=faces.get(one.id)) for one in views)

    async def _faces(
        self, views: dict[ConversationId, ConversationView], waiting: list[ConversationId]
    ) -> dict[ConversationId, ClockFace]:
        async with self.uow() as uow:
            entries = await uow.clocks.of_waiting(waiting)
            book = await self.rules.book(uow)
        now, faces = self.clock.now(), {}
        for id, noted in entries.items():
            view, ledger = views[id], ClockLedger(noted)
            if ledger.waiting is not None:
                hours = book.hours(view.pool, ledger)
                limits = book.limits(view.pool, view.priority, view.reason)
                faces[id] = face_of(ledger.waiting, hours, limits, now, hold_until=view.hold_until)
        return faces
