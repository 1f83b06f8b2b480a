"""Staff notes on the wire."""

from datetime import datetime

from msgspec import UNSET, UnsetType

from adapters.http.wire.base import Body, Reply, Text


class NewNote(Body):
    """A note for the team."""

    body: Text


class NoteOut(Reply):
    """A note. In the staff's stream, `about` names the act whose reason it is."""

    id: str
    seq: int
    after_seq: int
    author: str
    body: str | None
    created_at: datetime
    about: str | UnsetType = UNSET


class NoteList(Reply):
    """Notes in the staff's sequence."""

    items: list[NoteOut]
    next_cursor: str | None
