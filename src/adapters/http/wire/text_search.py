"""Searches in texts on the wire."""

from typing import Annotated

from msgspec import Meta

from adapters.http.wire.base import PAGE_DEFAULT, Body, Cursor, Id, PageSize, Reply
from adapters.http.wire.messages import MessageOut
from application.search.search_texts import Cut


class TextSearch(Body):
    """What to look for in messages; without case and accents, blanks count as one."""

    text: Annotated[str, Meta(min_length=2, max_length=100)]
    conversation_id: Id | None = None
    limit: PageSize = PAGE_DEFAULT
    cursor: Cursor | None = None


class TextSearchOut(Reply):
    """What was found, the newest conversation's first, the newest message first."""

    items: list[MessageOut]
    looked_at: Annotated[int, Meta(description="How many messages were compared.")]
    cut: Annotated[
        Cut | None,
        Meta(description="Why it ended before everything was looked at; `nextCursor` goes on from there."),
    ]
    next_cursor: str | None
