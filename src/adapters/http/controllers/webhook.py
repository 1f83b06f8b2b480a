"""Where the messaging provider tells what happened at its own clients, and asks before it happens."""

from dataclasses import dataclass
from typing import Any

from litestar import Controller, Response, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema
from msgspec import Struct

from adapters.http.arrival import arrival_of
from adapters.http.controllers.common import AnyRequest, Cases, TheEdge
from adapters.http.door import ANY_QUERY
from adapters.http.edge import Edge
from adapters.http.edge_errors import UnsupportedMediaType
from adapters.http.limits import FREE, LIMIT
from adapters.http.problems import PROBLEMS
from application.inbound.answer_question import AnswerQuestion
from application.inbound.keep_letter import KeepLetter
from application.ports.inbound import Letter, NotGenuine, Question
from domain.credential import Surface
from domain.errors import Forbidden

FORM = "application/x-www-form-urlencoded"
SIGNATURE = "X-Twilio-Signature"
LARGEST = 256 * 1024
"""Octets: 32 KiB of text and 20 KiB of attributes, each octet of which a form may write as three."""


class GoAhead(Struct):
    """Nothing to object to, and nothing to change: an object without members."""


@dataclass
class _Form(Operation):
    """A form with whatever fields the provider sends; a signature tells that it is the provider's."""

    def __post_init__(self) -> None:
        fields = Schema(type=OpenAPIType.OBJECT, additional_properties=Schema(type=OpenAPIType.STRING))
        self.request_body = RequestBody(content={FORM: OpenAPIMediaType(schema=fields)}, required=True)


class Webhook(Controller):
    """`/webhook`."""

    path = "/webhook"
    tags = ("Webhook",)

    @post(
        operation_id="Webhook",
        status_code=200,
        response_description="Asked before it is done: go ahead.",
        operation_class=_Form,
        opt={LIMIT: FREE, ANY_QUERY: True},
        request_max_body_size=LARGEST,
        responses={204: ResponseSpec(None, description="Told, and kept."), **PROBLEMS},
    )
    async def webhook(self, request: AnyRequest, use_cases: Cases, edge: TheEdge) -> Response[GoAhead]:
        """Keep what is told (204); answer what is asked (200, or 403 to refuse). 403 without a signature of ours."""
        if not _is_form(request.headers.get("content-type", "")):
            raise UnsupportedMediaType
        body = await request.body()
        try:
            told = _translated(edge, body, request)
        except NotGenuine:
            use_cases.refused_credentials.note(Surface.WEBHOOK, arrival_of(request).address)
            edge.limits.refused(arrival_of(request).address)
            raise Forbidden("not signed by the provider") from None
        if isinstance(told, Question):
            if not await use_cases.answer_question(AnswerQuestion(question=told)):
                raise Forbidden("the rules do not allow it")
            return Response(GoAhead(), status_code=200)
        await use_cases.keep_letter(KeepLetter(letter=told))
        kept: Response[Any] = Response(None, status_code=204)
        return kept


def _translated(edge: Edge, body: bytes, request: AnyRequest) -> Letter | Question:
    if edge.webhooks is None:
        raise NotGenuine("nothing to check a signature by")
    return edge.webhooks.translate(body, request.scope["query_string"], request.headers.get(SIGNATURE))


def _is_form(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == FORM
