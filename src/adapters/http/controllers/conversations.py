"""Conversations: opened, listed, looked at, read, and the caller's draft in them."""

from litestar import Controller, Response, delete, get, post, put
from litestar.params import JSONBody

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    also,
    answer,
    conversation_answer,
    conversation_in_path,
    member,
    repeat_of,
    seen_after,
)
from adapters.http.controllers.lists import (
    AssigneeQuery,
    CursorQuery,
    LimitQuery,
    PriorityQuery,
    StatusQuery,
    UnreadQuery,
    page_of,
)
from adapters.http.controllers.queries import Wanted
from adapters.http.idempotency import KeyHeader
from adapters.http.leaving import while_there
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.conversations import (
    ConversationDetails,
    ConversationList,
    DraftIn,
    DraftOut,
    NewConversation,
    ParticipantOut,
    ReadUpTo,
    Search,
)
from adapters.http.wire.render import conversation_details, participant_out
from application.messaging.keep_draft import KeepDraft
from application.messaging.mark_read import MarkRead
from application.messaging.open_conversation import OpenConversation
from application.timelines.see_conversation import SeeConversation
from domain.ids import ConversationId


class Conversations(Controller):
    """`/conversations` and a conversation's own things. A name never stands in a URL."""

    path = "/conversations"
    tags = ("Conversations",)

    @post(
        operation_id="OpenConversation",
        responses={**PROBLEMS, 200: also(ConversationDetails, "The existing conversation of that unique name.")},
    )
    async def open(
        self,
        request: AnyRequest,
        data: JSONBody[NewConversation],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConversationDetails]:
        """Open a conversation of one patient and those who care for them, or get the one of that unique name."""
        command = OpenConversation(
            actor=caller,
            participants=tuple(one.identity for one in data.participants),
            unique_name=data.unique_name,
            friendly_name=data.friendly_name,
            priority=data.priority,
            reason=data.reason,
            continues=None if data.continues is None else ConversationId(data.continues),
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.open_conversation(command)
        return await conversation_answer(use_cases, caller, made, status=201 if made.fresh else 200)

    @get(operation_id="ListConversations", responses=PROBLEMS)
    async def list_conversations(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        status: StatusQuery = None,
        priority: PriorityQuery = None,
        unread: UnreadQuery = "false",
        assignee: AssigneeQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> ConversationList:
        """List the conversations that the caller may see: urgent first, then the longest waiting."""
        wanted = Wanted(status=status, priority=priority, unread=unread == "true", assignee=assignee)
        return await page_of(use_cases, edge, caller, wanted, limit, cursor)

    @post("/search", operation_id="SearchConversations", status_code=200, responses=PROBLEMS)
    async def search(
        self,
        request: AnyRequest,
        data: JSONBody[Search],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
    ) -> ConversationList:
        """List likewise, by the beginnings of the words of a patient's name: 2 to 16 letters each."""
        wanted = Wanted(
            status=data.status, priority=data.priority, unread=data.unread, assignee=data.assignee, q=data.q
        )
        page = page_of(use_cases, edge, caller, wanted, data.limit, data.cursor)
        return await while_there(request, page)

    @get("/{conversation_id:str}", operation_id="SeeConversation", responses=PROBLEMS)
    async def see(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> ConversationDetails:
        """Tell how the conversation stands, who takes part, and the caller's own draft."""
        command = SeeConversation(actor=caller, conversation=conversation_in_path(conversation_id))
        return conversation_details(await use_cases.see_conversation(command))

    @post("/{conversation_id:str}/read", operation_id="MarkRead", status_code=200, responses=PROBLEMS)
    async def mark_read(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[ReadUpTo],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ParticipantOut]:
        """Say how far the caller has read; the answer is their part in the conversation. Only ever forward."""
        id = conversation_in_path(conversation_id)
        command = MarkRead(
            actor=caller,
            conversation=id,
            seq=data.seq,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.mark_read(command)
        view = await seen_after(use_cases, caller, made, id)
        return answer(participant_out(member(view, made.id)), status=200, replayed=made.replayed)

    @put("/{conversation_id:str}/draft", operation_id="KeepDraft", responses=PROBLEMS)
    async def keep_draft(
        self, conversation_id: PathId, data: JSONBody[DraftIn], caller: Caller, use_cases: Cases
    ) -> DraftOut:
        """Keep an unsent text, so that it is there on the caller's other devices; for 30 days."""
        id = conversation_in_path(conversation_id)
        await use_cases.keep_draft(KeepDraft(actor=caller, conversation=id, text=data.body))
        return DraftOut(body=data.body)

    @delete("/{conversation_id:str}/draft", operation_id="DiscardDraft", responses=PROBLEMS)
    async def discard_draft(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Forget the caller's draft; having none is fine."""
        id = conversation_in_path(conversation_id)
        await use_cases.keep_draft(KeepDraft(actor=caller, conversation=id, text=None))
