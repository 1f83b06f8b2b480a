"""Signing in, staying signed in, and codes for host pages."""

from litestar import Controller, Response, post
from litestar.di import NamedDependency
from litestar.params import JSONBody, SkipValidation

from adapters.http.controllers.common import AnyRequest, Caller, Cases, TheEdge, Visitor, answer, repeat_of
from adapters.http.credentials import Credentials
from adapters.http.hosts import is_local
from adapters.http.idempotency import KeyHeader, key_of, request_key
from adapters.http.limits import LIMIT, MINT
from adapters.http.problems import PROBLEMS
from adapters.http.wire.render import code_out, token_out
from adapters.http.wire.tokens import CodeOut, NewCode, SignIn, TokenOut
from application.access.refresh_session import RefreshSession
from application.access.sign_in_code import IssueCode
from application.access.start_session import Code, PlatformToken, StartSession
from domain.device import Device
from domain.errors import InvalidToken
from domain.ids import identity_key


class Tokens(Controller):
    """`/token` and what belongs to it."""

    path = "/token"
    tags = ("Sessions",)

    @post(operation_id="SignIn", status_code=200, opt={LIMIT: MINT}, responses=PROBLEMS)
    async def sign_in(
        self,
        request: AnyRequest,
        data: JSONBody[SignIn],
        credentials: NamedDependency[SkipValidation[Credentials | None]],
        visitor: Visitor,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[TokenOut]:
        """Open a session for the one whom `Authorization: Bearer <platform JWT>` or `Code <code>` proves."""
        repeat = request_key(
            request,
            idempotency_key,
            user=identity_key(data.identity),
            fingerprints=edge.fingerprints,
            data=data,
            proof=f"{credentials.scheme} {credentials.value}" if credentials else "",
        )
        with edge.limits.mint(data.identity, visitor.address):
            started = await use_cases.start_session(
                StartSession(
                    actor=visitor,
                    identity=data.identity,
                    role=data.user_type,
                    proof=_proof(request, credentials),
                    device=Device.described(request.headers.get("user-agent", "")),
                    request=repeat,
                )
            )
        return answer(token_out(started.token, edge.mode), status=200, replayed=started.replayed)

    @post("/codes", operation_id="IssueCode", responses=PROBLEMS)
    async def issue_code(
        self,
        request: AnyRequest,
        data: JSONBody[NewCode],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[CodeOut]:
        """Issue a single-use code with which a host page signs its user in, within 60 s."""
        issued = await use_cases.issue_code(
            IssueCode(
                actor=caller,
                identity=data.identity,
                role=data.user_type,
                name=data.display_name,
                request=repeat_of(request, idempotency_key, caller, edge, data),
            )
        )
        return answer(code_out(issued), status=201, replayed=issued.replayed)

    @post("/refresh", operation_id="RefreshToken", status_code=200, responses=PROBLEMS)
    async def refresh(
        self,
        request: AnyRequest,
        token: NamedDependency[str],
        visitor: Visitor,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[TokenOut]:
        """Exchange the session's token for the next one. The old one works on for 60 s.

        The old token is itself the key by which a repeated request is recognised.
        """
        key_of(request, idempotency_key)
        issued = await use_cases.refresh_session(RefreshSession(actor=visitor, token=token))
        return answer(token_out(issued, edge.mode), status=200, replayed=issued.replayed)


def _proof(request: AnyRequest, credentials: Credentials | None) -> PlatformToken | Code | None:
    match credentials:
        case Credentials(scheme="bearer", value=value):
            return PlatformToken(value)
        case Credentials(scheme="code", value=value):
            return Code(value)
        case None if is_local(request.headers.get("host", "").encode("latin-1")):
            return None
    raise InvalidToken("nothing proves who this is")
