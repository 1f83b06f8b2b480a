"""Requests and answers as the service sees them, apart from ASGI."""

import json
from collections.abc import Mapping
from typing import Any

from attrs import define, field, frozen

from adapters.mock.twilio_service.errors import Error, Refused, body_of

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


@frozen(kw_only=True)
class Request:
    """One request. The path is as it was sent, percent signs included; header names are in small letters."""

    method: str
    origin: str
    path: str = field(repr=False)
    query: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def content_type(self) -> str:
        """The media type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json(self) -> dict[str, Any]:
        """The body as a JSON object; raises `Refused`."""
        if self.content_type != JSON:
            raise Refused(Error.INVALID_PARAMETER)
        try:
            content = json.loads(self.body)
        except ValueError:
            raise Refused(Error.INVALID_PARAMETER) from None
        if not isinstance(content, dict):
            raise Refused(Error.INVALID_PARAMETER)
        return content


@define(kw_only=True)
class Answer:
    """One answer. `cut_after`: so many bytes of its body are sent before the connection ends; at 0 nothing is."""

    status: int
    body: bytes = field(default=b"", repr=False)
    headers: dict[str, str] = field(factory=dict)
    cut_after: int | None = None


def json_answer(status: int, content: object) -> Answer:
    """An answer in JSON."""
    return Answer(status=status, body=json.dumps(content).encode(), headers={"Content-Type": JSON})


def error_answer(error: Error) -> Answer:
    """An error as Twilio answers it."""
    answer = json_answer(error.value.status, body_of(error))
    if error is Error.UNAUTHENTICATED:
        answer.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return answer
