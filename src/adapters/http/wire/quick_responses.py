"""Quick responses on the wire."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import END, LARGEST_SEQ, Body, Id, Name, Reply, Text
from adapters.http.wire.consents import Language
from domain.quick_response import SHORT_CODE, TAG, TAG_LIMIT, TITLE_LIMIT, Scope, Variable

TAG_PATTERN = f"^{TAG}{END}"
Title = Annotated[str, Meta(min_length=1, max_length=TITLE_LIMIT)]
Pool = Annotated[str, Meta(min_length=1, max_length=100)]
ShortCode = Annotated[
    str, Meta(min_length=1, max_length=32, pattern=f"^{SHORT_CODE}{END}", description="What one types to find it.")
]
Tag = Annotated[str, Meta(min_length=1, max_length=40, pattern=TAG_PATTERN)]
Tags = Annotated[tuple[Tag, ...], Meta(max_length=TAG_LIMIT)]
Version = Annotated[int, Meta(ge=1, le=LARGEST_SEQ)]


class NewResponse(Body):
    """A quick response. Its body's blanks are names of variables in braces; no other braces may stand in it.

    `pool` belongs to the scope `pool` alone. Without `owner` who writes it answers for it; without `reviewBy` the
    clinic's own span counts.
    """

    scope: Scope
    title: Title
    short_code: ShortCode
    body: Text
    pool: Pool | None = None
    owner: Name | None = None
    tags: Tags = ()
    language: Language = "en"
    review_by: date | None = None


class RevisedResponse(NewResponse):
    """What it says from now on. With `version`, 409 `response-changed` unless that one stands."""

    version: Version | None = None


class ResponseIn(Body):
    """The conversation that it is filled in for."""

    conversation_id: Id


class NewUse(Body):
    """Which message was made of it; without `version`, of the one that stands."""

    conversation_id: Id
    message_id: Id
    version: Version | None = None


class ResponseOut(Reply):
    """A quick response. Those of one short code are variants of each other in other languages."""

    id: str
    scope: Scope
    pool: str | None
    title: str
    short_code: str
    tags: list[str]
    language: str
    body: str
    variables: list[Variable]
    version: int
    owner: str
    review_by: date
    stale: bool
    uses: int


class ResponseList(Reply):
    """Quick responses, by short code; suggestions, the best first."""

    items: list[ResponseOut]
    next_cursor: str | None


class FilledOut(Reply):
    """The text to send, and the version it was made of."""

    body: str
    version: int


class UseOut(Reply):
    """What is kept with the message."""

    id: str
    message_id: str
    version: int
    uses: int
