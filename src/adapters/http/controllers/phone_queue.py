"""The phone queue: patients whom the team is to call, because chat can not reach them."""

from datetime import datetime

from litestar import Controller, Response, get, post
from litestar.params import JSONBody

from adapters.http.controllers.common import AnyRequest, Caller, Cases, PathId, TheEdge, answer, call_in_path, repeat_of
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.use_cases import UseCases
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.phone_queue import CallList, CallOut, NewCall, Nothing
from application.phone_queue.add_call import AddCall
from application.phone_queue.call_view import CallView
from application.phone_queue.handle_call import HandleCall
from application.phone_queue.see_calls import SeeCalls
from application.ports.unit_of_work import Made
from domain.access import Actor
from domain.ids import CallId

QUERY = "phone-queue"


class PhoneQueue(Controller):
    """`/phone-queue`, for providers and administrators."""

    path = "/phone-queue"
    tags = ("Phone queue",)

    @get(operation_id="SeeCalls", responses=PROBLEMS)
    async def see(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> CallList:
        """List those who wait for a call, the longest first."""
        cursors = PageCursors(edge.cursor_key, caller.identity, QUERY)
        place = cursors.open(cursor)
        after = (datetime.fromisoformat(str(place[0])), CallId(str(place[1]))) if place else None
        page = await use_cases.see_calls(SeeCalls(actor=caller, after=after, limit=limit))
        return CallList(
            items=[call_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @post(operation_id="AddCall", responses=PROBLEMS)
    async def add(
        self,
        request: AnyRequest,
        data: JSONBody[NewCall],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[CallOut]:
        """Put a patient on the queue; their consent is not asked for."""
        command = AddCall(
            actor=caller,
            patient=data.identity,
            reason=data.reason,
            note=data.note,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.add_call(command)
        return await _shown(use_cases, caller, made, status=201)

    @post("/{call_id:str}/take", operation_id="TakeCall", status_code=200, responses=PROBLEMS)
    async def take(
        self,
        request: AnyRequest,
        call_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[CallOut]:
        """Take the call: the answer says how to reach the patient, and shows the note."""
        repeat = repeat_of(request, idempotency_key, caller, edge, Nothing())
        made = await use_cases.handle_call(HandleCall(actor=caller, id=call_in_path(call_id), request=repeat))
        return await _shown(use_cases, caller, made)

    @post("/{call_id:str}/done", operation_id="FinishCall", status_code=200, responses=PROBLEMS)
    async def done(
        self,
        request: AnyRequest,
        call_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[CallOut]:
        """Say that the call was made."""
        repeat = repeat_of(request, idempotency_key, caller, edge, Nothing())
        command = HandleCall(actor=caller, id=call_in_path(call_id), done=True, request=repeat)
        return await _shown(use_cases, caller, await use_cases.handle_call(command))


async def _shown(use_cases: UseCases, caller: Actor, made: Made, *, status: int = 200) -> Response[CallOut]:
    page = await use_cases.see_calls(SeeCalls(actor=caller, id=CallId(made.id)))
    return answer(call_out(page.items[0]), status=status, replayed=made.replayed)


def call_out(view: CallView) -> CallOut:
    """A call as its viewer sees it."""
    call = view.call
    return CallOut(
        id=call.id,
        identity=call.patient,
        display_name=view.name,
        reason=call.reason,
        created_by=call.created_by,
        created_at=call.created_at,
        taken_by=call.taken_by,
        taken_at=call.taken_at,
        done_at=call.done_at,
        note=view.note,
        contacts=None if view.contacts is None else list(view.contacts),
    )
