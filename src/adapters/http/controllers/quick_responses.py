"""Quick responses: the team's ready answers."""

from typing import Annotated, Literal

from litestar import Controller, Response, delete, get, post, put
from litestar.params import JSONBody, QueryParameter

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
    response_in_path,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.use_cases import UseCases
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.consents import LANGUAGE_PATTERN
from adapters.http.wire.quick_responses import (
    TAG_PATTERN,
    FilledOut,
    NewResponse,
    NewUse,
    ResponseIn,
    ResponseList,
    ResponseOut,
    RevisedResponse,
    UseOut,
)
from application.ports.unit_of_work import Made
from application.quick_responses.fill_response import FillResponse
from application.quick_responses.list_responses import ListResponses, ResponseView
from application.quick_responses.note_use import NoteUse
from application.quick_responses.retire_response import RetireResponse
from application.quick_responses.revise_response import ReviseResponse
from application.quick_responses.suggest_responses import SuggestResponses
from application.quick_responses.write_response import Texts, WriteResponse
from domain.access import Actor
from domain.ids import QuickResponseId
from domain.quick_response import terms_of

LanguageQuery = Annotated[str | None, QueryParameter(name="language", pattern=LANGUAGE_PATTERN, max_length=35)]
WordsQuery = Annotated[
    str | None, QueryParameter(name="q", min_length=1, max_length=64, description="Beginnings of words.")
]
TagQuery = Annotated[str | None, QueryParameter(name="tag", pattern=TAG_PATTERN, max_length=40)]
StaleQuery = Annotated[Literal["true", "false"], QueryParameter(name="stale", description="true: due for review.")]


class QuickResponses(Controller):
    """`/quick-responses`, for providers and administrators."""

    path = "/quick-responses"
    tags = ("Quick responses",)

    @get(operation_id="ListResponses", responses=PROBLEMS)
    async def list(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        language: LanguageQuery = None,
        q: WordsQuery = None,
        tag: TagQuery = None,
        stale: StaleQuery = "false",
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> ResponseList:
        """List what the caller may use: everybody's, their pools', their own; administrators: what is shared."""
        terms = terms_of(q) if q is not None else ()
        cursors = PageCursors(
            edge.cursor_key, caller.identity, f"quick-responses/{language}/{tag}/{stale}/{' '.join(terms)}"
        )
        place = cursors.open(cursor)
        command = ListResponses(
            actor=caller,
            language=language,
            terms=terms,
            tag=tag,
            stale=stale == "true",
            after=(str(place[0]), str(place[1]), QuickResponseId(str(place[2]))) if place else None,
            limit=limit,
        )
        page = await use_cases.list_responses(command)
        return ResponseList(
            items=[response_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @post(operation_id="WriteResponse", responses=PROBLEMS)
    async def write(
        self,
        request: AnyRequest,
        data: JSONBody[NewResponse],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ResponseOut]:
        """Write one: administrators what is shared, providers their own."""
        repeat = repeat_of(request, idempotency_key, caller, edge, data)
        made = await use_cases.write_response(WriteResponse(actor=caller, texts=texts_in(data), request=repeat))
        return await _shown(use_cases, caller, made, status=201)

    @put("/{response_id:str}", operation_id="ReviseResponse", responses=PROBLEMS)
    async def revise(
        self, response_id: PathId, data: JSONBody[RevisedResponse], caller: Caller, use_cases: Cases
    ) -> Response[ResponseOut]:
        """Save its next version; messages that were made of earlier ones keep naming those."""
        command = ReviseResponse(
            actor=caller, id=response_in_path(response_id), texts=texts_in(data), expects=data.version
        )
        return await _shown(use_cases, caller, await use_cases.revise_response(command))

    @delete("/{response_id:str}", operation_id="RetireResponse", responses=PROBLEMS)
    async def retire(self, response_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Offer it no more. Repeating it changes nothing."""
        await use_cases.retire_response(RetireResponse(actor=caller, id=response_in_path(response_id)))

    @post("/{response_id:str}/render", operation_id="FillResponse", status_code=200, responses=PROBLEMS)
    async def fill(
        self, response_id: PathId, data: JSONBody[ResponseIn], caller: Caller, use_cases: Cases
    ) -> FilledOut:
        """Fill it in for a conversation; nothing is sent. A blank without a value: 422 `unresolved-variable`."""
        command = FillResponse(
            actor=caller,
            conversation=conversation_in_path(data.conversation_id),
            response=response_in_path(response_id),
        )
        filled = await use_cases.fill_response(command)
        return FilledOut(body=filled.body, version=filled.version)

    @post("/{response_id:str}/uses", operation_id="NoteUse", responses=PROBLEMS)
    async def use(
        self,
        request: AnyRequest,
        response_id: PathId,
        data: JSONBody[NewUse],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[UseOut]:
        """Keep with a message of the caller's which one it was made of. It counts once a message; the first stands."""
        command = NoteUse(
            actor=caller,
            conversation=conversation_in_path(data.conversation_id),
            response=response_in_path(response_id),
            message=message_in_path(data.message_id),
            version=data.version,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        used = await use_cases.note_use(command)
        kept = UseOut(id=used.response, message_id=used.message, version=used.version, uses=used.uses)
        return answer(kept, status=201, replayed=used.replayed)

    @post("/suggest", operation_id="SuggestResponses", status_code=200, responses=PROBLEMS)
    async def suggest(self, data: JSONBody[ResponseIn], caller: Caller, use_cases: Cases) -> ResponseList:
        """Suggest some for the patient's last message, the best first; none for urgent ones and crises."""
        command = SuggestResponses(actor=caller, conversation=conversation_in_path(data.conversation_id))
        found = await use_cases.suggest_responses(command)
        return ResponseList(items=[response_out(one) for one in found], next_cursor=None)


async def _shown(use_cases: UseCases, caller: Actor, made: Made, *, status: int = 200) -> Response[ResponseOut]:
    page = await use_cases.list_responses(ListResponses(actor=caller, id=QuickResponseId(made.id)))
    return answer(response_out(page.items[0]), status=status, replayed=made.replayed)


def texts_in(data: NewResponse) -> Texts:
    """What a body says."""
    return Texts(
        scope=data.scope,
        pool=data.pool,
        owner=data.owner,
        title=data.title,
        short_code=data.short_code,
        tags=data.tags,
        language=data.language,
        body=data.body,
        review_by=data.review_by,
    )


def response_out(view: ResponseView) -> ResponseOut:
    """A response as it is shown."""
    one = view.response
    return ResponseOut(
        id=one.id,
        scope=one.scope,
        pool=one.pool,
        title=one.title,
        short_code=one.short_code,
        tags=[*one.tags],
        language=one.language,
        body=one.body,
        variables=[*one.variables],
        version=one.version,
        owner=one.owner,
        review_by=one.review_by,
        stale=view.stale,
        uses=one.uses,
    )
