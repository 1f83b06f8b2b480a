"""Messages that a clinician must acknowledge: the ones that wait, and taking note of one."""

from attrs import evolve
from litestar import Controller, Response, get, post

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    answer,
    conversation_in_path,
    message_in_path,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT, Body
from adapters.http.wire.messages import AcknowledgementList, AcknowledgementOut
from adapters.http.wire.render import acknowledgement_out
from application.safety.acknowledge_message import AcknowledgeMessage
from application.safety.list_unacknowledged import ListUnacknowledged

_QUERY = "unacknowledged"


class Acknowledgements(Controller):
    """`/acknowledgements`, and taking note of a single message."""

    path = "/"
    tags = ("Messages",)

    @get("/acknowledgements", operation_id="ListUnacknowledged", responses=PROBLEMS)
    async def waiting(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> AcknowledgementList:
        """List what waits to be acknowledged in conversations that the caller sees: urgent first, then the oldest."""
        cursors = PageCursors(edge.cursor_key, caller.identity, _QUERY)
        after = cursors.open(cursor)
        page = await use_cases.list_unacknowledged(ListUnacknowledged(actor=caller, after=after, limit=limit))
        return AcknowledgementList(
            items=[acknowledgement_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @post(
        "/conversations/{conversation_id:str}/messages/{message_id:str}/acknowledge",
        operation_id="AcknowledgeMessage",
        status_code=200,
        responses=PROBLEMS,
    )
    async def acknowledge(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        message_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[AcknowledgementOut]:
        """Take note of a message that waits for a clinician. The first one stands; repeating it changes nothing."""
        command = AcknowledgeMessage(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            message=message_in_path(message_id),
            request=repeat_of(request, idempotency_key, caller, edge, Body()),
        )
        made = await use_cases.acknowledge_message(command)
        if made.replayed:  # who took note may have left since; to take note again changes nothing
            await use_cases.acknowledge_message(evolve(command, request=None))
        view = await use_cases.timeline.acknowledgement(command.conversation, command.message)
        return answer(acknowledgement_out(view), status=200, replayed=made.replayed)
