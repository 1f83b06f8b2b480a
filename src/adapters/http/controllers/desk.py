"""How a conversation stands: closed, reopened, held, assigned, prioritised."""

import msgspec
from litestar import Controller, Response, post
from litestar.params import JSONBody

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    conversation_answer,
    conversation_in_path,
    in_utc,
    repeat_of,
)
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.conversations import (
    Assigning,
    Closing,
    ConversationDetails,
    Holding,
    Prioritising,
    Reopening,
)
from application.desk.assign_conversation import AssignConversation
from application.desk.close_conversation import CloseConversation
from application.desk.hold_conversation import HoldConversation
from application.desk.reopen_conversation import ReopenConversation
from application.desk.set_priority import SetPriority


class Desk(Controller):
    """What is done to `/conversations/{id}` as a whole. Each answers the conversation."""

    path = "/conversations/{conversation_id:str}"
    tags = ("Conversations",)

    @post("/close", operation_id="CloseConversation", status_code=200, responses=PROBLEMS)
    async def close(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[Closing],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConversationDetails]:
        """End the conversation, saying how it ended; nothing is written to it any more."""
        command = CloseConversation(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            disposition=data.disposition,
            reason=data.reason,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        return await conversation_answer(use_cases, caller, await use_cases.close_conversation(command))

    @post("/reopen", operation_id="ReopenConversation", status_code=200, responses=PROBLEMS)
    async def reopen(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        data: JSONBody[Reopening | None] = None,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConversationDetails]:
        """Open it again, within 7 days of its closing; its sequence goes on."""
        asked = data or Reopening()
        command = ReopenConversation(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            reason=asked.reason,
            request=repeat_of(request, idempotency_key, caller, edge, asked),
        )
        return await conversation_answer(use_cases, caller, await use_cases.reopen_conversation(command))

    @post("/hold", operation_id="HoldConversation", status_code=200, responses=PROBLEMS)
    async def hold(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[Holding],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConversationDetails]:
        """Let it rest until a time within a year; the patient's next word ends the hold."""
        command = HoldConversation(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            until=in_utc(data.until),
            reason=data.reason,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        return await conversation_answer(use_cases, caller, await use_cases.hold_conversation(command))

    @post("/assign", operation_id="AssignConversation", status_code=200, responses=PROBLEMS)
    async def assign(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[Assigning],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConversationDetails]:
        """Make a provider accountable, or nobody. With `from`, only while that is the assignee."""
        command = AssignConversation(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            identity=data.identity,
            expects=None if data.from_ is msgspec.UNSET else (data.from_,),
            note=data.note,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        return await conversation_answer(use_cases, caller, await use_cases.assign_conversation(command))

    @post("/priority", operation_id="SetPriority", status_code=200, responses=PROBLEMS)
    async def set_priority(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[Prioritising],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ConversationDetails]:
        """Set how soon somebody must look, and say why."""
        command = SetPriority(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            priority=data.priority,
            reason=data.reason,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        return await conversation_answer(use_cases, caller, await use_cases.set_priority(command))
