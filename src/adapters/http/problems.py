"""Errors as the API tells them: RFC 9457 problem details, from one table, with nothing of what anybody wrote."""

from collections.abc import Callable
from typing import Any

import msgspec
import structlog
from litestar import Request, Response
from litestar.openapi.datastructures import ResponseSpec
from litestar.types import ExceptionHandlersMap
from msgspec import UNSET, Struct, UnsetType, field

from adapters.http.arrival import arrival_of
from adapters.http.limits import LimitReached, Limits
from adapters.http.refusals import Refusal, refusal_of
from domain.errors import SlotTaken

log = structlog.get_logger(__name__)

MEDIA_TYPE = "application/problem+json"
TELL = "tells_refusals"
"""The handler's own way to tell a refusal: a `Telling`. A page that people come to has words for them."""

Telling = Callable[[Request[Any, Any, Any], Refusal, str], Response[Any] | None]
"""Tells a refusal, of the request with this id; `None` leaves it to the problem details."""


class ProblemFlaw(Struct):
    """One thing wrong with the request: a JSON pointer to it, and what; never the value."""

    pointer: str
    code: str


class ProblemNotice(Struct):
    """Where to get help instead, in the clinic's words; beside `care-relation-ended` and `consent-required`."""

    code: str
    text: str


class ProblemSlot(Struct):
    """A free time in place of one that is taken; beside `slot-taken`."""

    provider: str
    start: str


class Problem(Struct, rename="camel", kw_only=True):
    """Problem details (RFC 9457). `type` and `title` are constant per code; `requestId` finds the log line."""

    type: str
    title: str
    status: int
    detail: str
    request_id: str
    errors: list[ProblemFlaw] | UnsetType = field(default=UNSET)
    notice: ProblemNotice | UnsetType = field(default=UNSET)
    slots: list[ProblemSlot] | UnsetType = field(default=UNSET)


def respond(refusal: Refusal, request_id: str) -> Response[Problem]:
    """The answer that tells a refusal."""
    return Response(
        _problem(refusal, request_id),
        status_code=refusal.status,
        media_type=MEDIA_TYPE,
        headers=refusal_headers(refusal),
    )


def raw_answer(refusal: Refusal, request_id: str) -> tuple[list[tuple[bytes, bytes]], bytes]:
    """The same as headers and body, for the layers that stand before the framework."""
    body = msgspec.json.encode(_problem(refusal, request_id))
    headers = {"Content-Type": MEDIA_TYPE, "Content-Length": str(len(body)), **refusal_headers(refusal)}
    return [(name.lower().encode(), value.encode()) for name, value in headers.items()], body


def refusal_headers(refusal: Refusal) -> dict[str, str]:
    """The headers that belong to a refusal, however it is told."""
    headers = dict(refusal.headers)
    if refusal.status == 401:
        headers["WWW-Authenticate"] = 'Bearer error="invalid_token"'
    if refusal.retry_after is not None:
        headers["Retry-After"] = str(refusal.retry_after)
    return headers


def _problem(refusal: Refusal, request_id: str) -> Problem:
    problem = Problem(
        type=f"/problems/{refusal.code}",
        title=refusal.title,
        status=refusal.status,
        detail=refusal.detail or refusal.title,
        request_id=request_id,
    )
    if refusal.status == 422:
        problem.errors = [ProblemFlaw(flaw.pointer, flaw.code) for flaw in refusal.flaws]
    if refusal.notice is not None:
        problem.notice = ProblemNotice(*refusal.notice)
    if refusal.code == SlotTaken.code:
        problem.slots = [ProblemSlot(*one) for one in refusal.slots]
    return problem


def problem_handlers(limits: Limits) -> ExceptionHandlersMap:
    """One handler for every error there is. Refused credentials count against the address."""

    def handle(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
        arrival = arrival_of(request)
        refusal = refusal_of(arrival.instead or error)
        if refusal.status == 401 or _no_such_route(request, refusal):
            try:
                limits.refused(arrival.address)
            except LimitReached as reached:
                refusal = refusal_of(reached)
        if refusal.status == 500:
            _log_failure(request, error)
        return _told(request, refusal, arrival.request_id) or respond(refusal, arrival.request_id)

    return {Exception: handle}


def _told(request: Request[Any, Any, Any], refusal: Refusal, request_id: str) -> Response[Any] | None:
    """What the handler itself tells, where it has words of its own."""
    tell: Telling | None = getattr(request.scope.get("route_handler"), "opt", {}).get(TELL)
    return None if tell is None else tell(request, refusal, request_id)


def _no_such_route(request: Request[Any, Any, Any], refusal: Refusal) -> bool:
    return refusal.status in {404, 405} and "route_handler" not in request.scope


def _log_failure(request: Request[Any, Any, Any], error: BaseException) -> None:
    log.error(
        "request.failed",
        error=type(error).__name__,
        method=request.method,
        route=request.scope.get("path_template", "none"),
        request_id=arrival_of(request).request_id,
        exc_info=error,
    )


def _documented(description: str) -> ResponseSpec:
    return ResponseSpec(data_container=Problem, description=description, media_type=MEDIA_TYPE, generate_examples=False)


PROBLEMS: dict[int, ResponseSpec] = {
    400: _documented("`malformed`: the request can not be read. `idempotency-key-missing`: the header is needed."),
    401: _documented("`invalid-token`, `token-reused`: nobody is signed in by what was shown."),
    403: _documented("`forbidden`, `consent-required`, `identity-mismatch`, `not-a-participant`."),
    404: _documented("`not-found`: it does not exist, or the caller may not know that it does."),
    408: _documented("`timeout`: the request did not arrive in time."),
    409: _documented("The state of things forbids it; the code names the reason."),
    413: _documented("`too-large`: the request is larger than the server takes."),
    414: _documented("`url-too-long`: the address is longer than the server takes."),
    415: _documented("`unsupported-media-type`: the body is not of the documented type."),
    422: _documented("`invalid` and others: `errors` lists what is wrong and where, never the value."),
    429: _documented("`too-many`: a limit was reached; `Retry-After` says when to ask again."),
    431: _documented("`headers-too-large`: the headers are larger than the server takes."),
    500: _documented("`internal`: a fault of the server; the request id finds it in the log."),
    503: _documented("`busy`, `chat-disabled`, `uploads-disabled`: `Retry-After` says when to ask again."),
}
"""What any handler may answer beside its own; pass it as `responses`."""
NO_SUCH_PART = {416: _documented("`range-not-satisfiable`: the file does not reach that far.")}
"""What handlers may answer beside that who give parts of something."""
