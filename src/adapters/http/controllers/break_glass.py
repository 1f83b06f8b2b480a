"""Break-glass: opened in an emergency, listed, ended, reviewed."""

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
    glass_in_path,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.break_glass import BreakGlassList, BreakGlassOut, NewBreakGlass, NewReview
from adapters.http.wire.render import break_glass_out
from application.emergency.break_glass import OpenBreakGlass
from application.emergency.end_break_glass import EndBreakGlass
from application.emergency.review_break_glass import ReviewBreakGlass
from application.emergency.see_break_glass import ListBreakGlass, SeeBreakGlass
from domain.ids import BreakGlassId

ReviewQuery = Annotated[
    Literal["pending"] | None, QueryParameter(name="review", description="`pending`: those that wait for a review.")
]


class BreakGlasses(Controller):
    """`/break-glass`: emergency access, for staff; auditors and the pool `privacy` watch over it."""

    path = "/break-glass"
    tags = ("Break-glass",)

    @post(operation_id="BreakGlass", responses=PROBLEMS)
    async def open(
        self,
        request: AnyRequest,
        data: JSONBody[NewBreakGlass],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[BreakGlassOut]:
        """Read one conversation, or all of one patient's, in an emergency: needs a sign-in of just now."""
        command = OpenBreakGlass(
            actor=caller,
            conversation=None if data.conversation_id is None else conversation_in_path(data.conversation_id),
            patient=data.patient,
            reason=data.reason,
            text=data.text,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.open_break_glass(command)
        seen = await use_cases.see_break_glass(SeeBreakGlass(actor=caller, glass=BreakGlassId(made.id)))
        return answer(break_glass_out(seen), status=201, replayed=made.replayed)

    @get(operation_id="ListBreakGlass", responses=PROBLEMS)
    async def list_uses(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        review: ReviewQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> BreakGlassList:
        """List the caller's own uses; to privacy officers, everybody's."""
        cursors = PageCursors(edge.cursor_key, caller.identity, f"break-glass:{review}")
        after = cursors.open(cursor)
        page = await use_cases.list_break_glass(
            ListBreakGlass(actor=caller, unreviewed=review is not None, after=after, limit=limit)
        )
        return BreakGlassList(
            items=[break_glass_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @get("/{glass_id:str}", operation_id="SeeBreakGlass", responses=PROBLEMS)
    async def see(self, glass_id: PathId, caller: Caller, use_cases: Cases) -> BreakGlassOut:
        """Tell of one use: to its person, and to privacy officers."""
        command = SeeBreakGlass(actor=caller, glass=glass_in_path(glass_id))
        return break_glass_out(await use_cases.see_break_glass(command))

    @delete("/{glass_id:str}", operation_id="EndBreakGlass", responses=PROBLEMS)
    async def end(self, glass_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """End it before its time: its person, or a privacy officer. What is followed through it ends at once."""
        await use_cases.end_break_glass(EndBreakGlass(actor=caller, glass=glass_in_path(glass_id)))

    @post("/{glass_id:str}/review", operation_id="ReviewBreakGlass", status_code=200, responses=PROBLEMS)
    async def review(
        self,
        request: AnyRequest,
        glass_id: PathId,
        data: JSONBody[NewReview],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[BreakGlassOut]:
        """Say what came of it, after its end: a privacy officer, never its person."""
        command = ReviewBreakGlass(
            actor=caller,
            glass=glass_in_path(glass_id),
            verdict=data.outcome,
            comment=data.comment,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.review_break_glass(command)
        seen = await use_cases.see_break_glass(SeeBreakGlass(actor=caller, glass=command.glass))
        return answer(break_glass_out(seen), status=200, replayed=made.replayed)
