"""The OpenAPI description, made to say all that the server keeps to.

The framework leaves out what structs forbid and what lists hold; msgspec, which reads and writes them, knows.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
from litestar.connection import Request
from litestar.openapi.plugins import JsonRenderPlugin

from adapters.http.wire.base import Body, Reply

_REF = "#/components/schemas/{name}"
_PARTS = ("get", "put", "post", "patch", "delete")
_NULL = {"type": "null"}


class TrueDescription(JsonRenderPlugin):
    """Renders the description once, completed."""

    _rendered: bytes | None = None

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        """The description as JSON."""
        if self._rendered is None:
            self._rendered = msgspec.json.encode(completed(openapi_schema))
        return self._rendered


def completed(description: dict[str, Any]) -> dict[str, Any]:
    """The same description with the schemas of our structs, and with parameters of the form that can be found."""
    schemas = description.get("components", {}).get("schemas", {})
    named = [struct for struct in _structs(Body, Reply) if struct.__name__ in schemas]
    _, known = msgspec.json.schema_components(named, ref_template=_REF)
    schemas.update(known)
    for path in description["paths"].values():
        for method in _PARTS:
            if method in path:
                _complete(path[method])
    return description


def _complete(operation: dict[str, Any]) -> None:
    for parameter in operation.get("parameters", ()):
        schema = parameter["schema"]
        if _NULL in schema.get("oneOf", ()):
            (real,) = (one for one in schema.pop("oneOf") if one != _NULL)
            parameter["schema"] = {**real, **schema}
    if body := operation.get("requestBody"):
        shapes = [content["schema"] for content in body["content"].values()]
        body["required"] = not any(_NULL in shape.get("oneOf", ()) for shape in shapes)
    for answer in operation.get("responses", {}).values():
        for content in answer.get("content", {}).values():
            _let_overlap(content["schema"])


def _let_overlap(schema: dict[str, Any]) -> None:
    """Of answers of several shapes one may fit more than one of them: a page without items does."""
    if "oneOf" in schema:
        schema["anyOf"] = schema.pop("oneOf")


def _structs(*bases: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    for base in bases:
        for struct in base.__subclasses__():
            yield struct
            yield from _structs(struct)
