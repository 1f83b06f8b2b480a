"""Staff notes: what the team tells itself. A patient never sees them."""

from datetime import datetime

from attrs import field, frozen

from domain.ids import Identity, NoteId
from domain.text import checked

LIMIT = 4_000


@frozen(kw_only=True)
class StaffNote:
    """A note beside the conversation, in the staff's own sequence.

    `after_seq` is the last event of the conversation that the note follows; `seq` is 0 until the
    record has given the note its place. `about` names the act whose reason the note gives.
    """

    id: NoteId
    author: Identity
    body: str = field(repr=False)
    created_at: datetime
    after_seq: int = 0
    seq: int = 0
    about: str | None = None

    def __attrs_post_init__(self) -> None:
        checked(self.body, "/body", limit=LIMIT, octets=16_384)
