"""Files of messages from the provider's own clients whose content could not be fetched yet."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from attrs import frozen

from domain.ids import AttachmentId


@frozen(kw_only=True)
class MissingFile:
    """A file whose content is still to come; `media` is the provider's name of it.

    `attempts` counts those since `since`, the one that is made now included.
    """

    id: AttachmentId
    media: str
    since: datetime
    due_at: datetime
    attempts: int = 0


class MissingFiles(Protocol):
    """Kept with the record, beside what the provider calls each file."""

    async def miss(self, id: AttachmentId, *, since: datetime, due_at: datetime | None) -> None:
        """The content did not come: ask again at `due_at`, or only when somebody wishes it. Its name must be noted."""
        ...

    async def due(self, *, now: datetime, limit: int) -> Sequence[MissingFile]:
        """Those to be asked for by now, the longest due first."""
        ...

    async def claim(self, file: MissingFile, *, until: datetime) -> MissingFile | None:
        """Take one for as long as that, and count the attempt; `None` where another worker did."""
        ...

    async def postpone(self, id: AttachmentId, *, due_at: datetime | None) -> None:
        """Ask again then, or only when somebody wishes it."""
        ...

    async def found(self, id: AttachmentId) -> None:
        """The content is here, or nobody wants it any more."""
        ...

    async def again(self, at: datetime) -> int:
        """Ask for all of them at that time, those given up as if they were new; return how many there are."""
        ...

    async def oldest(self) -> datetime | None:
        """Since when the one is missing that has been asked for longest; `None` where none is asked for."""
        ...

    async def given_up(self) -> int:
        """How many are asked for no more until somebody wishes it."""
        ...
