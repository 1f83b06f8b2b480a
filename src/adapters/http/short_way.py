"""The short way to a handler that is asked all the time: the door calls it itself.

The framework finds the route, describes it and tells its problems. What it would do between the door and the
handler (resolve dependencies, convert parameters once more, build an answer from cookies, headers and encoders)
costs more than sending a message; here the handler gets what it declares in one step.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
from attrs import frozen
from litestar import Response
from litestar._kwargs import KwargsModel
from litestar.handlers import HTTPRouteHandler

from adapters.http.arrival import arrival_of
from adapters.http.credentials import CALLER
from adapters.http.strict_json import StrictRequest

SHORT = "short_way"
"""In the `opt` of a handler that is called on the short way.

It may declare texts of the path, headers that may be missing, a JSON body, the request and the caller,
and returns a `Response` with a JSON content.
"""

_encode = msgspec.json.Encoder().encode


@frozen
class ShortWay:
    """How one handler is called."""

    call: Callable[..., Awaitable[Response[Any]]]
    path: tuple[str, ...]
    headers: Mapping[str, bytes]
    """The names of headers in lower case, by parameter."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Call it and send its answer; what it raises is told by the framework's handler of errors."""
        request = StrictRequest(scope, receive, send)
        given: dict[str, Any] = {name: scope["path_params"][name] for name in self.path}
        for parameter, header in self.headers.items():
            given[parameter] = _last(scope["headers"], header)
        response = await self.call(request=request, data=await request.json(), caller=arrival_of(scope).caller, **given)
        body = _encode(response.content)
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        headers += [(name.lower().encode(), value.encode()) for name, value in response.headers.items()]
        await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
        await send({"type": "http.response.body", "body": body})


def short_way(handler: HTTPRouteHandler, model: KwargsModel) -> ShortWay | None:
    """The short way to a handler that asks for it; `TypeError` if it declares what can not be given there."""
    if not handler.opt.get(SHORT):
        return None
    path = tuple(one.field_name for one in model.expected_path_params)
    headers = {one.field_name: one.field_alias.lower().encode() for one in model.expected_header_params}
    known = {*path, *headers, "request", "data", CALLER}
    if known != set(handler.parsed_fn_signature.parameters):
        raise TypeError(f"{handler.handler_name} can not be called on the short way")
    return ShortWay(handler.fn, path, headers)


def _last(headers: list[tuple[bytes, bytes]], wanted: bytes) -> str | None:
    found = None
    for name, value in headers:
        if name == wanted:
            found = value.decode("latin-1")
    return found
