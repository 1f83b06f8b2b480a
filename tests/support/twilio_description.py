"""Twilio's official description of the API, and a transport that holds every exchange to it.

The file is not ours and not in the repository: it is read from `TWILIO_OAI`, a file or a folder,
or from `../shared/twilio-oai/` beside the project.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.support.services import absent

NAME = "twilio_conversations_v1.json"
ROOT = Path(__file__).parents[2]
_DIGIT = re.compile("[0-9a-f]")
HOST = "https://conversations.twilio.com"


def description_file() -> Path | None:
    """Where the description is, if it is anywhere."""
    given = Path(os.environ.get("TWILIO_OAI") or ROOT.parent / "shared" / "twilio-oai")
    file = given / NAME if given.is_dir() else given
    return file if file.is_file() else None


def the_description() -> "Description":
    """The description, closed; the test is skipped without it, or fails where it has to be there."""
    file = description_file()
    if file is None:
        absent("Twilio's description of the API is neither at TWILIO_OAI nor in ../shared/twilio-oai/")
    assert file is not None
    return _read(file)


@cache
def _read(file: Path) -> "Description":
    return Description(json.loads(file.read_text()))


class Description:
    """The description with closed schemas: an unknown member fails, and a missing one of an answer too."""

    def __init__(self, document: dict[str, Any]) -> None:
        _close_requests(document)
        _close_answers(document)
        self.document = document
        self._openapi = OpenAPI.from_dict(document)
        self._seen: set[Any] = set()
        self.operations: dict[tuple[str, str], str] = {
            (method.upper(), path): operation["operationId"]
            for path, item in document["paths"].items()
            for method, operation in item.items()
            if method in {"get", "post", "delete"}
        }

    def operation_of(self, method: str, path: str) -> str:
        """The operation that a request means."""
        return self._meant(method, path)[1]

    def _meant(self, method: str, path: str) -> tuple[str, str]:
        """Its path in the description, and the operation; literal parts of a path win over named ones."""
        fitting = [
            (template.count("{"), template, operation)
            for (known, template), operation in self.operations.items()
            if known == method and _fits(template, path)
        ]
        assert fitting, f"the description knows no {method} like this"
        return min(fitting)[1:]

    def check(self, request: httpx.Request, response: httpx.Response) -> str:
        """Fail unless request and answer are as described; return the operation.

        An exchange of the form of one that passed passes, too: looking at each again was a third of many tests.
        """
        operation, form = self.operation_of(request.method, request.url.path), _form(request, response)
        if (operation, form) not in self._seen:
            self._check(request, response)
            self._seen.add((operation, form))
        return operation

    def _check(self, request: httpx.Request, response: httpx.Response) -> None:
        self._check_names(request)
        seen, answered = _Request(request), _Response(response)
        try:
            self._openapi.validate_request(seen)
            self._openapi.validate_response(seen, answered)
        except OpenAPIError as cause:
            raise AssertionError(f"{request.method} {request.url.path}: {_whole(cause)}") from None

    def check_answer(self, request: httpx.Request, response: httpx.Response) -> None:
        """Fail unless the answer is as described, whatever the request was."""
        try:
            self._openapi.validate_response(_Request(request), _Response(response))
        except OpenAPIError as cause:
            raise AssertionError(f"{request.method} {request.url.path}: {_whole(cause)}") from None

    def check_request(self, request: httpx.Request) -> None:
        """Fail unless the request is as described; one of the form of one that passed passes, too."""
        form = _form_of_request(request)
        if form not in self._seen:
            self._check_request(request)
            self._seen.add(form)

    def _check_request(self, request: httpx.Request) -> None:
        self._check_names(request)
        try:
            self._openapi.validate_request(_Request(request))
        except OpenAPIError as cause:
            raise AssertionError(f"{request.method} {request.url.path}: {_whole(cause)}") from None

    def _check_names(self, request: httpx.Request) -> None:
        """openapi-core takes of a form what the description names, and does not see the rest."""
        template, operation = self._meant(request.method, request.url.path)
        described = self.document["paths"][template]
        parameters = [*described.get("parameters", []), *described[request.method.lower()].get("parameters", [])]
        content = described[request.method.lower()].get("requestBody", {}).get("content", {})
        fields = {name for one in content.values() for name in one["schema"].get("properties", {})}
        known = {
            "form": ({name for name, _ in parse_qsl(request.content.decode(), keep_blank_values=True)}, fields),
            "query": (set(request.url.params), {one["name"] for one in parameters if one["in"] == "query"}),
        }
        for where, (given, names) in known.items():
            assert given <= names, f"{operation}: the {where} has {sorted(given - names)}"


class HeldToDescription(httpx.AsyncBaseTransport):
    """Passes exchanges on, and fails the one that the description does not know.

    `ours` are the requests of our adapter, which are as described whatever is answered, and where nothing is;
    without it a request that is refused may be what it likes.
    """

    def __init__(
        self, inner: httpx.AsyncBaseTransport, description: Description, *, garbled: bool = False, ours: bool = False
    ) -> None:
        self.seen: set[str] = set()
        self._garbled, self._ours = garbled, ours
        self._inner = inner
        self._description = description

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._ours and is_described(request.url.path):
            self._description.check_request(request)
        response = await self._inner.handle_async_request(request)
        await response.aread()
        if not is_described(request.url.path) or (self._garbled and not _is_whole(response)):
            return response
        if response.is_error:
            self._description.operation_of(request.method, request.url.path)
            check_error(response)
        else:
            self.seen.add(self._description.check(request, response))
        return response


def held(inner: httpx.AsyncBaseTransport, *, garbled: bool = False, ours: bool = False) -> httpx.AsyncBaseTransport:
    """The same way; where the description is there, every exchange on it is held to it.

    `garbled` lets answers through that are no JSON: a fault that was planned made them so. Where all requests are
    `ours`, those that fail are held to it as well.
    """
    if description_file() is None:
        return inner
    return HeldToDescription(inner, the_description(), garbled=garbled, ours=ours)


def _is_whole(response: httpx.Response) -> bool:
    """Whether it can be an answer: what a fault leaves of one is no JSON, or an object that says nothing."""
    try:
        return response.json() != {}
    except ValueError:
        return response.status_code == httpx.codes.NO_CONTENT


def is_described(path: str) -> bool:
    """Whether the description speaks of the path: media and our own doors are not in it."""
    return path.startswith("/v1/") and "/Media" not in path


def check_error(response: httpx.Response) -> None:
    """The description has no errors; their form is known from elsewhere."""
    body = response.json()
    assert set(body) == {"code", "message", "more_info", "status"}
    assert body["status"] == response.status_code
    assert isinstance(body["code"], int)
    assert isinstance(body["message"], str)


class _Request:
    """What openapi-core asks of a request."""

    def __init__(self, request: httpx.Request) -> None:
        self.host_url = HOST
        self.path = urlsplit(str(request.url)).path
        self.method = request.method.lower()
        self.body = request.content or None
        self.content_type = request.headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.url.params.multi_items()),
            header=Headers(dict(request.headers)),
            cookie=ImmutableMultiDict(),
        )


class _Response:
    """What openapi-core asks of an answer."""

    def __init__(self, response: httpx.Response) -> None:
        self.status_code = response.status_code
        self.data = response.content
        self.content_type = response.headers.get("content-type", "")
        self.headers: Mapping[str, Any] = Headers(dict(response.headers))


def _form(request: httpx.Request, response: httpx.Response) -> Any:
    """What tells an exchange from another but for digits: names, types, words, lengths of names and times."""
    return (
        _form_of_request(request),
        response.status_code,
        response.headers.get("content-type", ""),
        _form_of(response.json() if response.content else None),
    )


def _form_of_request(request: httpx.Request) -> Any:
    return (
        request.method,
        _form_of(request.url.path),
        _form_of(request.url.params.multi_items()),
        request.headers.get("content-type", ""),
        _form_of(request.content.decode()),
    )


def _form_of(value: Any) -> Any:
    match value:
        case dict():
            return tuple(sorted((name, _form_of(one)) for name, one in value.items()))
        case list() | tuple():
            return ("list", frozenset(map(_form_of, value)))
        case str():
            return _DIGIT.sub("0", value)
        case _:
            return type(value).__name__


def _close_requests(document: dict[str, Any]) -> None:
    for operation in _operations(document):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = content["schema"]
            schema["additionalProperties"] = False
            arrays = [name for name, one in schema.get("properties", {}).items() if one.get("type") == "array"]
            content["encoding"] = {name: {"style": "form", "explode": True} for name in arrays}
            if schema.get("required"):
                operation["requestBody"]["required"] = True


def _close_answers(document: dict[str, Any]) -> None:
    for schema in document["components"]["schemas"].values():
        _close(schema)
    for operation in _operations(document):
        for response in operation["responses"].values():
            for content in response.get("content", {}).values():
                _close(content["schema"])


def _close(schema: dict[str, Any]) -> None:
    if "properties" in schema:
        schema["additionalProperties"] = False
        schema["required"] = list(schema["properties"])
        for inner in schema["properties"].values():
            _close(inner)


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (operation for method, operation in item.items() if method in {"get", "post", "delete"})


def _fits(template: str, path: str) -> bool:
    names, parts = template.split("/"), path.split("/")
    return len(names) == len(parts) and all(
        name.startswith("{") or name == part for name, part in zip(names, parts, strict=True)
    )


def _whole(cause: BaseException) -> str:
    """The error with all that it was caused by: the first line alone says little."""
    texts = []
    at: BaseException | None = cause
    while at is not None:
        texts.append(
            f"{type(at).__name__}: {at} {[getattr(e, 'message', e) for e in getattr(at, 'schema_errors', [])]}"
        )
        at = at.__cause__
    return " <- ".join(texts)
