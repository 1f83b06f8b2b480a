"""Who calls: from the `Authorization` header to the person who acts."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, field, frozen
from litestar import Request
from litestar.di import Provide

from adapters.http.arrival import Arrival, arrival_of
from adapters.http.edge_errors import Malformed
from application.access.admission import Admission
from domain.access import Actor
from domain.errors import InvalidToken, NothingShown
from domain.ids import NOBODY
from domain.person import Role

RawHeaders = Iterable[tuple[bytes, bytes]]

CALLER = "caller"
"""The dependency by which a handler says that somebody must be signed in."""
TOKEN = "token"  # noqa: S105 - the name of a dependency
"""The dependency by which a handler takes the bearer token itself, to exchange it."""
LONGEST = 8 * 1024
"""No token is longer."""
UNATTENDED = (b"x-unattended", b"true")
"""The header of what a page asks for by itself."""


@frozen
class Credentials:
    """What the `Authorization` header shows."""

    scheme: str
    """In lower case: `bearer`, or `code` at sign-in."""
    value: str = field(repr=False)


def credentials_of(headers: RawHeaders) -> Credentials | None:
    """Read the header, or `None` without one. `Malformed` for two that differ, `InvalidToken` for nonsense."""
    shown = None
    for name, value in headers:
        if name == b"authorization":
            if shown is not None and value != shown:
                raise Malformed
            shown = value
    return None if shown is None else _read(shown)


def _read(shown: bytes) -> Credentials:
    text = shown.decode("latin-1")
    scheme, _, value = text.partition(" ")
    value = value.strip(" ")
    if "," in value:
        raise Malformed
    if not value or len(value) > LONGEST or not value.isascii() or not value.isprintable() or " " in value:
        raise InvalidToken("the credentials are malformed")
    return Credentials(scheme.lower(), value)


def bearer_of(headers: RawHeaders) -> str:
    """The bearer token; `InvalidToken` without one."""
    shown = credentials_of(headers)
    if shown is None:
        raise NothingShown("no credentials")
    if shown.scheme != "bearer":
        raise InvalidToken("no bearer token")
    return shown.value


async def admit(admission: Admission, headers: RawHeaders, arrival: Arrival) -> Actor:
    """Let the bearer in as the person who acts in this request; a human act, unless it says that it is none."""
    admitted = await admission.admit(bearer_of(headers), human=UNATTENDED not in headers)
    actor = evolve(admitted.actor, address=arrival.address, request_id=arrival.request_id)
    arrival.caller = actor
    return actor


def visitor(arrival: Arrival) -> Actor:
    """Somebody who is not signed in yet, for the audit of the attempt."""
    return Actor(identity=NOBODY, role=Role.PATIENT, address=arrival.address, request_id=arrival.request_id)


def _caller(request: Request[Any, Any, Any]) -> Actor:
    """Who was admitted at the door of this handler."""
    caller = arrival_of(request).caller
    if caller is None:
        raise InvalidToken("nobody was admitted")
    return caller


def _visitor(request: Request[Any, Any, Any]) -> Actor:
    return visitor(arrival_of(request))


def _token(request: Request[Any, Any, Any]) -> str:
    return bearer_of(request.scope["headers"])


def _credentials(request: Request[Any, Any, Any]) -> Credentials | None:
    return credentials_of(request.scope["headers"])


def credential_dependencies() -> Mapping[str, Provide]:
    """`caller` (signed in), `visitor` (not yet), `token` (the bearer's text), `credentials` (whatever is shown)."""
    return {
        CALLER: Provide(_caller, sync_to_thread=False),
        "visitor": Provide(_visitor, sync_to_thread=False),
        TOKEN: Provide(_token, sync_to_thread=False),
        "credentials": Provide(_credentials, sync_to_thread=False),
    }
