"""Bodies are read strictly: nothing is guessed, nothing is converted, and what is wrong is told without the value."""

import math
import re
from collections.abc import Iterable
from typing import Any

import msgspec
from litestar import Request
from litestar.datastructures import State
from litestar.types import Empty

from adapters.http.arrival import arrival_of
from adapters.http.body_plan import BodyPlan
from adapters.http.edge_errors import Malformed, TooLarge, UnsupportedMediaType
from domain.errors import Flaw, Invalid

_anything = msgspec.json.Decoder()
_MEMBER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}", re.ASCII)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\[\.\.\.\]")
_QUOTED = re.compile(r"`(.*?)`", re.DOTALL)


class StrictRequest(Request[Any, Any, State]):
    """A request whose JSON is decoded right into the struct that its handler declares."""

    __slots__ = ()

    async def body(self) -> bytes:
        """The bytes; where a JSON body is declared, only of JSON, and not empty where one is needed."""
        if self._body is Empty:
            body = self._body = self._connection_state.body = await self._read()
            if plan := arrival_of(self).body:
                if body:
                    _check_media_type(_media_type(self.scope["headers"]))
                elif plan.required:
                    raise Malformed
        return self._body

    async def _read(self) -> bytes:
        """Take the pieces together, as many as the handler allows."""
        most = self.route_handler.resolve_request_max_body_size() or math.inf
        whole = b""
        while True:
            piece = await self.receive()
            if piece["type"] != "http.request":
                raise Malformed
            whole = whole + piece["body"] if whole else piece["body"]
            if len(whole) > most:
                raise TooLarge
            if not piece.get("more_body", False):
                return whole

    async def json(self) -> Any:
        """The body as the handler declares it: `Malformed` if it is no JSON, `Invalid` if it is another JSON."""
        if self._json is Empty:
            body = await self.body()
            plan = arrival_of(self).body
            self._json = decode(body, plan) if plan else _well_formed(body)
        return self._json


def decode(body: bytes, plan: BodyPlan) -> Any:
    """Decode strictly.

    What fails is read once more without its type: then it is told apart whether this is JSON at all,
    and the last of several equal members wins here too.
    """
    try:
        return plan.decoder.decode(body)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        anything = _well_formed(body)
    try:
        return msgspec.convert(anything, plan.type, strict=True)
    except msgspec.ValidationError as error:
        raise Invalid(flaw_of(str(error))) from None


def flaw_of(message: str) -> Flaw:
    """Where and what is wrong, from msgspec's message; names that could be anything are not repeated."""
    said, _, path = message.rpartition(" - at `$")
    said, path = (said, path.removesuffix("`")) if said else (message, "")
    pointer = "".join(f"/{name or index}" for name, index in _STEP.findall(path) if name or index)
    quoted = _QUOTED.search(said)
    member = quoted[1] if quoted and _MEMBER.fullmatch(quoted[1]) else ""
    if said.startswith("Object missing required field"):
        return Flaw(f"{pointer}/{member}", "missing")
    if said.startswith("Object contains unknown field"):
        return Flaw(f"{pointer}/{member}" if member else pointer, "unknown-member")
    return Flaw(pointer, _code_of(said))


def _code_of(said: str) -> str:
    if " of length " in said:
        return "length"
    if "matching regex" in said:
        return "charset"
    if said.startswith("Invalid enum value"):
        return "unknown-value"
    if said.startswith("Expected") and any(sign in said for sign in (" >= ", " <= ", " > ", " < ", "multiple of")):
        return "range"
    if said.startswith("Expected") and "timezone" not in said:
        return "type"
    return "format"


def _well_formed(body: bytes) -> Any:
    try:
        return _anything.decode(body)
    except (msgspec.DecodeError, UnicodeError, RecursionError, ValueError):
        raise Malformed from None


def _media_type(headers: Iterable[tuple[bytes, bytes]]) -> str:
    return next((value.decode("latin-1") for name, value in headers if name == b"content-type"), "")


def _check_media_type(value: str) -> None:
    if value == "application/json":
        return
    kind, *parameters = (part.strip().lower() for part in value.split(";"))
    if kind != "application/json":
        raise UnsupportedMediaType
    for parameter in parameters:
        if parameter and parameter not in {"charset=utf-8", 'charset="utf-8"'}:
            raise UnsupportedMediaType
