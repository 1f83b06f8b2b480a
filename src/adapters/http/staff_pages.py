"""Signing in on the staff pages: out to the issuer, back with a single-use code, and nothing of it in an address."""

import base64
import binascii
from typing import Annotated, Literal

import msgspec
from litestar import Response, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromQuery, QueryParameter, SkipValidation
from litestar.response import Redirect
from litestar.types import ControllerRouterHandler

from adapters.http.arrival import arrival_of
from adapters.http.door import ANY_QUERY
from adapters.http.edge import SIGN_IN_CALLBACK, Edge
from adapters.http.edge_errors import ForeignOrigin
from adapters.http.problems import PROBLEMS, TELL
from adapters.http.sign_in_refused import sign_in_refused
from adapters.http.strict_json import StrictRequest
from adapters.http.use_cases import UseCases
from application.access.sign_in_code import LIFE
from application.access.staff_sign_in_code import IssueStaffCode, StaffCode
from application.ports.staff_sign_in import StaffSignIn
from domain.access import Actor
from domain.errors import InvalidToken
from domain.person import Role

STATE_COOKIE = "__Host-sign-in-state"
CODE_COOKIE = "__Host-sign-in-code"
_STATE_SECONDS = 600


class PageCode(msgspec.Struct, rename="camel"):
    """What a page swaps at `POST /token`, with `Authorization: Code <code>`."""

    code: str
    identity: str
    user_type: Role


@get("/sign-in", include_in_schema=False, status_code=302, opt={TELL: sign_in_refused})
async def begin(
    edge: NamedDependency[SkipValidation[Edge]],
    return_to: Annotated[str, QueryParameter(name="returnTo")] = "/communications/chat",
    prompt: FromQuery[Literal["login"] | None] = None,
) -> Redirect:
    """Send the browser to the issuer; with `prompt=login` the person signs in anew there."""
    started = await _issuer(edge).begin(return_to, anew=prompt is not None)
    return Redirect(
        started.redirect_url,
        status_code=302,
        cookies=[_cookie(STATE_COOKIE, started.sealed_state, _STATE_SECONDS)],
    )


@get(SIGN_IN_CALLBACK, include_in_schema=False, status_code=302, opt={ANY_QUERY: True, TELL: sign_in_refused})
async def come_back(
    request: StrictRequest,
    edge: NamedDependency[SkipValidation[Edge]],
    use_cases: NamedDependency[SkipValidation[UseCases]],
    visitor: NamedDependency[SkipValidation[Actor]],
) -> Redirect:
    """Take what the issuer says, and leave a code for the page in a cookie that no script can read."""
    query, sealed = request.query_params, request.cookies.get(STATE_COOKIE, "")
    signed_in = await _issuer(edge).finish(query.get("code", ""), query.get("state", ""), sealed, edge.clock.now())
    code = await use_cases.issue_staff_code(IssueStaffCode(actor=visitor, claims=signed_in.claims))
    return Redirect(
        signed_in.return_to,
        status_code=302,
        cookies=[_cookie(CODE_COOKIE, _packed(code), int(LIFE.total_seconds())), _cookie(STATE_COOKIE, "", 0)],
    )


@post("/sign-in/code", status_code=200, include_in_schema=False, responses=PROBLEMS)
async def take_code(request: StrictRequest) -> Response[PageCode]:
    """Give the code to a page of our own, once."""
    if not _is_own_page(request):
        raise ForeignOrigin
    code = _unpacked(request.cookies.get(CODE_COOKIE, ""))
    return Response(code, cookies=[_cookie(CODE_COOKIE, "", 0)])


def staff_handlers(edge: Edge) -> list[ControllerRouterHandler]:
    """The pages of sign-in, where an issuer is known."""
    return [] if edge.staff_sign_in is None else [begin, come_back, take_code]


def _issuer(edge: Edge) -> StaffSignIn:
    if edge.staff_sign_in is None:
        raise NotFoundException
    return edge.staff_sign_in


def _cookie(name: str, value: str, seconds: int) -> Cookie:
    return Cookie(name, value=value, max_age=seconds, path="/", secure=True, httponly=True, samesite="lax")


def _is_own_page(request: StrictRequest) -> bool:
    """Whether a script of our own origin asks, as the browser itself says."""
    scheme = "https" if arrival_of(request).secure else "http"
    own = f"{scheme}://{request.headers.get('host', '')}".lower()
    return (
        request.headers.get("origin", "").lower() == own
        and request.headers.get("sec-fetch-site", "same-origin") == "same-origin"
    )


def _packed(code: StaffCode) -> str:
    """The code with what its holder must name. Whoever changes it gains nothing: `/token` compares."""
    packed = msgspec.json.encode(PageCode(code.code, code.identity, code.role))
    return base64.urlsafe_b64encode(packed).rstrip(b"=").decode()


def _unpacked(text: str) -> PageCode:
    try:
        packed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        return msgspec.json.decode(packed, type=PageCode)
    except (binascii.Error, ValueError, msgspec.DecodeError):
        raise InvalidToken("there is no code to take") from None
