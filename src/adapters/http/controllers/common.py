"""What the controllers share: what they are given, ids in paths, and answers to repeated requests."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Annotated, Any, NewType, TypeAlias, TypeVar

from litestar import Request, Response
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import PathParameter, SkipValidation
from msgspec import Struct

from adapters.http.edge import Edge
from adapters.http.idempotency import REPLAYED, request_key
from adapters.http.use_cases import USE_CASES, UseCases
from adapters.http.wire.base import ID_IN_PATH, NAME_IN_PATH
from adapters.http.wire.conversations import ConversationDetails
from adapters.http.wire.render import conversation_details
from application.ports.unit_of_work import Made, RequestKey
from application.timelines.presence import with_presence
from application.timelines.see_conversation import SeeConversation
from application.views import ConversationView, ParticipantView
from domain.access import Actor
from domain.errors import Invalid, NotFound
from domain.ids import (
    AlertId,
    AttachmentId,
    BreakGlassId,
    CallId,
    CardId,
    ConversationId,
    ExportId,
    GrantId,
    HoldId,
    MentionId,
    MessageId,
    OfferId,
    ProposalId,
    QuickResponseId,
    SessionId,
    is_name,
)

S = TypeVar("S")
T = TypeVar("T")

Caller: TypeAlias = NamedDependency[SkipValidation[Actor]]
Visitor: TypeAlias = NamedDependency[SkipValidation[Actor]]
Cases: TypeAlias = NamedDependency[SkipValidation[UseCases]]
TheEdge: TypeAlias = NamedDependency[SkipValidation[Edge]]
AnyRequest: TypeAlias = Request[Any, Any, State]

_Name = NewType("_Name", str)
PathName: TypeAlias = Annotated[_Name, PathParameter(schema_extra=NAME_IN_PATH)]
"""An identity or a pool in a path, for `identity_in_path`: a type of its own, so that none is described as an id."""
PathId: TypeAlias = Annotated[str, PathParameter(schema_extra=ID_IN_PATH)]
"""An opaque id in a path, for the functions named after what it is of."""

_ID = re.compile(r"[0-9a-f]{32}")
_NO_ID = "0" * 32
"""The id of nothing: what can not be an id is looked for too, so that every rule of the call is asked first."""


def cases_of(request: AnyRequest) -> UseCases:
    """The use cases for a handler that is called all the time: a second dependency would cost it a task group."""
    cases: UseCases = request.app.state[USE_CASES]
    return cases


def conversation_in_path(text: str) -> ConversationId:
    """The id; for what can not be one, that of nothing."""
    return ConversationId(_known_form(text))


def message_in_path(text: str) -> MessageId:
    """The id; for what can not be one, that of nothing."""
    return MessageId(_known_form(text))


def glass_in_path(text: str) -> BreakGlassId:
    """The id; for what can not be one, that of nothing."""
    return BreakGlassId(_known_form(text))


def hold_in_path(text: str) -> HoldId:
    """The id; for what can not be one, that of nothing."""
    return HoldId(_known_form(text))


def session_in_path(text: str) -> SessionId:
    """The id; for what can not be one, that of nothing."""
    return SessionId(_known_form(text))


def call_in_path(text: str) -> CallId:
    """The id; for what can not be one, that of nothing."""
    return CallId(_known_form(text))


def card_in_path(text: str) -> CardId:
    """The id; for what can not be one, that of nothing."""
    return CardId(_known_form(text))


def proposal_in_path(text: str) -> ProposalId:
    """The id; for what can not be one, that of nothing."""
    return ProposalId(_known_form(text))


def response_in_path(text: str) -> QuickResponseId:
    """The id; for what can not be one, that of nothing."""
    return QuickResponseId(_known_form(text))


def alert_in_path(text: str) -> AlertId:
    """The id; for what can not be one, that of nothing."""
    return AlertId(_known_form(text))


def attachment_in_path(text: str) -> AttachmentId:
    """The id; for what can not be one, that of nothing."""
    return AttachmentId(_known_form(text))


def export_in_path(text: str) -> ExportId:
    """The id; for what can not be one, that of nothing."""
    return ExportId(_known_form(text))


def grant_in_path(text: str) -> GrantId:
    """The id; for what can not be one, that of nothing."""
    return GrantId(_known_form(text))


def offer_in_path(text: str) -> OfferId:
    """The id; for what can not be one, that of nothing."""
    return OfferId(_known_form(text))


def mention_in_path(text: str) -> MentionId:
    """The id; for what can not be one, that of nothing."""
    return MentionId(_known_form(text))


def in_utc(moment: datetime, pointer: str = "/until") -> datetime:
    """The same moment in UTC, or `Invalid` for one at the end of time."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise Invalid.at(pointer, "not-within-a-year") from None


def identity_in_path(text: _Name) -> str:
    """The identity or the pool's name, or `NotFound` for what can not be one."""
    if not is_name(text):
        raise NotFound("no such identity")
    return text


def each(given: Iterable[S], make: Callable[[S], T], pointer: str) -> tuple[T, ...]:
    """What is made of each entry of a list that stands at a pointer; `Invalid` tells which one can not be."""
    made = []
    for place, one in enumerate(given):
        try:
            made.append(make(one))
        except Invalid as wrong:
            raise wrong.within(f"{pointer}/{place}") from None
    return tuple(made)


def member(view: ConversationView, identity: str) -> ParticipantView:
    """One of those who take part, or `NotFound`."""
    found = next((one for one in view.participants if one.identity == identity), None)
    if found is None:
        raise NotFound("no such participant")
    return found


def repeat_of(request: AnyRequest, given: str | None, caller: Actor, edge: Edge, data: Struct) -> RequestKey | None:
    """How a request of somebody signed in is recognised when it is repeated."""
    return request_key(request, given, user=caller.identity, fingerprints=edge.fingerprints, data=data)


def also(model: type[Any], description: str) -> ResponseSpec:
    """Document a second good answer of a handler."""
    return ResponseSpec(data_container=model, description=description, generate_examples=False)


def answer(content: T, *, status: int, replayed: bool) -> Response[T]:
    """An answer that says whether an earlier request had it already."""
    return Response(content, status_code=status, headers=REPLAYED if replayed else None)


async def seen_after(use_cases: UseCases, caller: Actor, made: Made, id: ConversationId) -> ConversationView:
    """The conversation after a command on it.

    The command has just authorised its actor; that of a repeated one may be long ago.
    """
    if made.replayed:
        return await use_cases.see_conversation(SeeConversation(actor=caller, conversation=id))
    view = await use_cases.conversations.details(caller, id)
    return with_presence(view, use_cases.connections)


async def conversation_answer(
    use_cases: UseCases, caller: Actor, made: Made, *, status: int = 200
) -> Response[ConversationDetails]:
    """Answer a command whose result is a conversation."""
    view = await seen_after(use_cases, caller, made, ConversationId(made.id))
    return answer(conversation_details(view), status=status, replayed=made.replayed)


def _known_form(text: str) -> str:
    return text if _ID.fullmatch(text) else _NO_ID
