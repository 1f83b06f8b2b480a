"""Messages: sent, listed, corrected, retracted; and those that no person wrote."""

from typing import Annotated

from litestar import Controller, Response, delete, get, patch, post
from litestar.params import JSONBody, QueryParameter

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    answer,
    attachment_in_path,
    cases_of,
    conversation_in_path,
    message_in_path,
    repeat_of,
)
from adapters.http.controllers.lists import LimitQuery
from adapters.http.idempotency import KeyHeader, NeededKeyHeader, needed_key
from adapters.http.limits import LIMIT, SENDS
from adapters.http.problems import PROBLEMS
from adapters.http.short_way import SHORT
from adapters.http.wire.base import LARGEST_SEQ, PAGE_DEFAULT
from adapters.http.wire.messages import (
    CorrectedText,
    MessageList,
    MessageOut,
    NewMessage,
    SystemMessage,
)
from adapters.http.wire.render import message_out
from application.messaging.correct_message import CorrectMessage
from application.messaging.post_system_message import PostSystemMessage
from application.messaging.retract_message import RetractMessage
from application.messaging.send_message import SendMessage
from application.timelines.read_messages import ReadMessages
from domain.ids import ConversationId, MessageId

AfterQuery = Annotated[int | None, QueryParameter(name="after", ge=0, le=LARGEST_SEQ)]
BeforeQuery = Annotated[int | None, QueryParameter(name="before", ge=0, le=LARGEST_SEQ)]


class Messages(Controller):
    """`/conversations/{id}/messages`."""

    path = "/conversations/{conversation_id:str}/messages"
    tags = ("Messages",)

    @post(operation_id="SendMessage", opt={LIMIT: SENDS, SHORT: True}, responses=PROBLEMS)
    async def send(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[NewMessage],
        caller: Caller,
        idempotency_key: NeededKeyHeader = None,
    ) -> Response[MessageOut]:
        """Send a message to everyone in the conversation. It is durable when the answer comes."""
        key = needed_key(request, idempotency_key)
        command = SendMessage(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            key=key,
            text=data.body,
            priority=data.priority,
            attachments=tuple(map(attachment_in_path, data.attachment_ids)),
        )
        sent = await cases_of(request).send_message(command)
        return answer(message_out(sent.message), status=201, replayed=sent.replayed)

    @get(operation_id="ListMessages", responses=PROBLEMS)
    async def list_messages(
        self,
        conversation_id: PathId,
        caller: Caller,
        use_cases: Cases,
        after: AfterQuery = None,
        before: BeforeQuery = None,
        limit: LimitQuery = PAGE_DEFAULT,
    ) -> MessageList:
        """List messages ascending by `seq`: the last ones, those just before `before`, or the first after `after`."""
        command = ReadMessages(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            after=after,
            before=before,
            limit=limit,
        )
        messages = await use_cases.read_messages(command)
        return MessageList(items=[message_out(one) for one in messages], next_cursor=None)

    @patch("/{message_id:str}", operation_id="CorrectMessage", responses=PROBLEMS)
    async def correct(
        self,
        conversation_id: PathId,
        message_id: PathId,
        data: JSONBody[CorrectedText],
        caller: Caller,
        use_cases: Cases,
    ) -> MessageOut:
        """Correct the text of one's own message within the edit window; it keeps its `seq`."""
        command = CorrectMessage(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            message=message_in_path(message_id),
            text=data.body,
        )
        return message_out(await use_cases.correct_message(command))

    @delete("/{message_id:str}", operation_id="RetractMessage", responses=PROBLEMS)
    async def retract(self, conversation_id: PathId, message_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Take one's own message back within the edit window; its place stays visible."""
        command = RetractMessage(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            message=message_in_path(message_id),
        )
        await use_cases.retract_message(command)


class SystemMessages(Controller):
    """`/system-message`."""

    path = "/system-message"
    tags = ("Messages",)

    @post(operation_id="PostSystemMessage", responses=PROBLEMS)
    async def announce(
        self,
        request: AnyRequest,
        data: JSONBody[SystemMessage],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[MessageOut]:
        """Post a message in the clinic's name; it answers nobody and stops no response clock."""
        id = ConversationId(data.conversation_id)
        command = PostSystemMessage(
            actor=caller,
            conversation=id,
            text=data.message,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.post_system_message(command)
        view = await use_cases.timeline.message(id, MessageId(made.id))
        return answer(message_out(view), status=201, replayed=made.replayed)
