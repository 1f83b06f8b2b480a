"""What every struct on the wire has in common, and the forms of text that come back in many of them."""

from datetime import datetime
from typing import Annotated, Any

from msgspec import Meta, Struct

from domain.message import MessageBody

LARGEST_SEQ = 2**53 - 1
"""The largest number that every JSON reader keeps exactly."""
PAGE_DEFAULT, PAGE_MOST = 50, 200


class Body(Struct, rename="camel", forbid_unknown_fields=True, kw_only=True):
    """Something a client sends. Its repr shows no values: they may be health information."""

    def __rich_repr__(self) -> Any:
        yield from ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class Reply(Struct, rename="camel", kw_only=True):
    """Something the server answers. Its repr shows no values either."""

    def __rich_repr__(self) -> Any:
        yield from ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


END = r"$(?!\n)"
"""The end of a text in every dialect of patterns; in some, `$` stands before a last line break too."""
NAME_PATTERN = rf"^[A-Za-z0-9_.:@|+\-]{{1,128}}{END}"
NAME_IN_PATH = {"minLength": 1, "maxLength": 128, "pattern": NAME_PATTERN}
ID_IN_PATH = {"minLength": 1, "maxLength": 64, "pattern": rf"^[A-Za-z0-9_\-]+{END}"}
Name = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=128,
        pattern=NAME_PATTERN,
        description="1 to 128 of A–Z a–z 0–9 _ . : @ | + -, compared without case.",
    ),
]
Text = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=MessageBody.LIMIT,
        description="1 to 4,000 code points and at most 16 KiB of UTF-8, kept as they are.",
    ),
]
Topic = Annotated[str, Meta(min_length=1, max_length=200)]
Reason = Annotated[str, Meta(min_length=1, max_length=1_000, description="For the team only; kept encrypted.")]
Seq = Annotated[int, Meta(ge=0, le=LARGEST_SEQ)]
Id = Annotated[str, Meta(min_length=1, max_length=64, pattern=rf"^[A-Za-z0-9_\-]+{END}", description="An opaque id.")]
Moment = Annotated[datetime, Meta(tz=True)]
PageSize = Annotated[int, Meta(ge=1, le=PAGE_MOST)]
Cursor = Annotated[str, Meta(min_length=1, max_length=2_000, description="The `nextCursor` of the page before.")]
