"""Repeated requests: how they are recognised, and how their answers say so."""

from typing import Annotated, Any

import msgspec
from litestar import Request
from litestar.params import HeaderParameter

from adapters.http.edge_errors import IdempotencyKeyMissing
from application.ports.clock import Fingerprints
from application.ports.unit_of_work import RequestKey
from domain.errors import Invalid

HEADER = "Idempotency-Key"
_RAW_HEADER = HEADER.lower().encode()
REPLAYED = {"Idempotent-Replayed": "true"}
LONGEST = 128
_POINTER = "/idempotency-key"
_CANONICAL = msgspec.json.Encoder(order="deterministic")

KeyHeader = Annotated[
    str | None,
    HeaderParameter(
        name=HEADER,
        required=False,
        description="1 to 128 visible ASCII characters. The same request under the same key is carried out once.",
        schema_extra={"minLength": 1, "maxLength": LONGEST, "pattern": r"^[\x21-\x7e]+$"},
    ),
]


NeededKeyHeader = Annotated[
    str | None,
    HeaderParameter(
        name=HEADER,
        required=True,
        description="1 to 128 visible ASCII characters. The same request under the same key is carried out once.",
        schema_extra={"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": r"^[\x21-\x7e]+$"},
    ),
]


def key_of(request: Request[Any, Any, Any], given: str | None) -> str | None:
    """The request's key, if it has one; `Invalid` unless there is one of a good form."""
    if given is None:
        return None
    if sum(name == _RAW_HEADER for name, _ in request.scope["headers"]) != 1:
        raise Invalid.at(_POINTER, "not-one")
    if not 1 <= len(given) <= LONGEST:
        raise Invalid.at(_POINTER, "length")
    if not all("!" <= char <= "~" for char in given):
        raise Invalid.at(_POINTER, "charset")
    return given


def needed_key(request: Request[Any, Any, Any], given: str | None) -> str:
    """The request's key; `IdempotencyKeyMissing` if it has none."""
    key = key_of(request, given)
    if key is None:
        raise IdempotencyKeyMissing
    return key


def request_key(
    request: Request[Any, Any, Any],
    given: str | None,
    *,
    user: str,
    fingerprints: Fingerprints,
    data: msgspec.Struct,
    proof: str = "",
) -> RequestKey | None:
    """How this request is recognised when it is repeated; `None` if it names no key."""
    key = key_of(request, given)
    if key is None:
        return None
    return RequestKey(
        scope=f"{user}|{request.scope['path']}",
        key=key,
        fingerprint=fingerprints.of(_CANONICAL.encode(data).decode(), proof),
    )
