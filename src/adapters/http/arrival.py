"""What is known of a request from the door on: its id, where it comes from, and who makes it."""

import secrets
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any, cast

from attrs import define, field

from adapters.http.body_plan import BodyPlan
from domain.access import Actor

Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]

_KEY = "carechat_arrival"
_WHOLE = "carechat_whole"


@define(eq=False)
class Arrival:
    """One request or one socket, from its first byte to its last."""

    address: str
    """The client's, by the word of trusted proxies only."""
    secure: bool
    """Whether it came by TLS, at our own socket or at a trusted proxy."""
    origin: str | None = None
    """The `Origin` header, if it is one of those allowed."""
    request_id: str = field(factory=lambda: secrets.token_hex(16))
    began: float = field(factory=perf_counter)
    caller: Actor | None = None
    """Who was let in by their token, where the handler asks for a caller."""
    body: BodyPlan | None = None
    """How the handler that was found reads its JSON."""
    instead: Exception | None = None
    """What is told instead of the error by which it ended."""
    status: int = 0
    wire: tuple[Receive, Send] | None = None
    """Of a socket: how the perimeter itself receives and sends."""
    then: Callable[[], Awaitable[None]] | None = None
    """Of a socket: what serves it once the framework has found its place; so the framework's frames do not wait too."""


def arrival_of(connection: Any) -> Arrival:
    """The arrival of a Litestar request or socket, or of an ASGI scope."""
    scope = connection if isinstance(connection, dict) else connection.scope
    return cast(Arrival, scope[_KEY])


def note_whole(scope: Any, whole: Callable[[], bool]) -> None:
    """Keep, for the perimeter, how to ask the server whether all of the body is here."""
    scope[_WHOLE] = whole


def has_arrived(scope: Any) -> bool:
    """Whether the server has all of the body already, so that nothing is to be waited for."""
    whole = scope.get(_WHOLE)
    return whole is not None and whole()


def note_arrival(scope: Any, arrival: Arrival) -> None:
    """Keep it for everything further in."""
    scope[_KEY] = arrival
