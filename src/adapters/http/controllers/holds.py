"""Legal holds: placed, listed, lifted."""

from typing import Annotated, Literal

from litestar import Controller, Response, delete, get, post
from litestar.params import JSONBody, QueryParameter

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    answer,
    conversation_in_path,
    hold_in_path,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.holds import HoldList, HoldOut, NewHold, hold_out
from application.retention.lift_hold import LiftHold
from application.retention.place_hold import PlaceHold
from application.retention.see_holds import ListHolds, SeeHold
from domain.ids import HoldId

StandingQuery = Annotated[
    Literal["standing"] | None, QueryParameter(name="status", description="`standing`: those that were not lifted.")
]


class Holds(Controller):
    """`/holds`: what must not be purged, for administrators and auditors."""

    path = "/holds"
    tags = ("Legal holds",)

    @post(operation_id="PlaceHold", responses=PROBLEMS)
    async def place(
        self,
        request: AnyRequest,
        data: JSONBody[NewHold],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[HoldOut]:
        """Keep one conversation, or all that is kept of one patient, from being purged until the hold is lifted."""
        command = PlaceHold(
            actor=caller,
            conversation=None if data.conversation_id is None else conversation_in_path(data.conversation_id),
            patient=data.patient,
            reason=data.reason,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.place_hold(command)
        seen = await use_cases.see_hold(SeeHold(actor=caller, hold=HoldId(made.id)))
        return answer(hold_out(seen), status=201, replayed=made.replayed)

    @get(operation_id="ListHolds", responses=PROBLEMS)
    async def list_holds(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        status: StandingQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> HoldList:
        """List holds, those that were lifted too."""
        cursors = PageCursors(edge.cursor_key, caller.identity, f"holds:{status}")
        after = cursors.open(cursor)
        page = await use_cases.list_holds(
            ListHolds(actor=caller, standing=status is not None, after=after, limit=limit)
        )
        return HoldList(
            items=[hold_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @get("/{hold_id:str}", operation_id="SeeHold", responses=PROBLEMS)
    async def see(self, hold_id: PathId, caller: Caller, use_cases: Cases) -> HoldOut:
        """Tell of one hold."""
        return hold_out(await use_cases.see_hold(SeeHold(actor=caller, hold=hold_in_path(hold_id))))

    @delete("/{hold_id:str}", operation_id="LiftHold", responses=PROBLEMS)
    async def lift(self, hold_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Lift it: what it kept goes with the next purge, if its time is over."""
        await use_cases.lift_hold(LiftHold(actor=caller, hold=hold_in_path(hold_id)))
