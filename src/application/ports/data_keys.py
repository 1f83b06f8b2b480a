"""The data keys under which texts are sealed: made, and what older ones sealed sealed anew."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from attrs import frozen

from domain.audit import AuditRecord

Cursor = tuple[int, Sequence[object]]
"""How far a walk through all texts came. It means something to who gave it, and in its process alone."""


@frozen(kw_only=True)
class Walked:
    """A step of the walk: where to go on (`None` at the end), and how many texts were sealed anew."""

    cursor: Cursor | None
    sealed: int


@frozen(kw_only=True)
class KeyUse:
    """One data key: under which key-encryption key it is wrapped, whether that one is lost, how many texts it seals."""

    id: str
    key_id: str
    created_at: datetime
    lost: bool
    texts: int


@frozen(kw_only=True)
class Damage:
    """Something that did not open. `object` as the audit names it, such as `message:…`; `part` of it, such as `body`.

    What a lost key sealed is not told one by one: the object is the key, `data-key:…`, and there is no part.
    """

    object: str
    part: str


class DataKeys(Protocol):
    """The keys of the record. New texts are sealed under the newest one."""

    async def renew(self, now: datetime, record: AuditRecord, *, made_before: datetime | None = None) -> None:
        """See to it that texts are sealed under a data key that today's key-encryption key wraps.

        If that one is new, a new data key is made and used at once, and the older ones are wrapped anew; `record` is
        written in the same transaction, once, whichever process does it. Where the newest data key was made before a
        moment, its period is over: the next one is made, and what the older ones sealed stays. Never during a walk.
        """
        ...

    async def unfinished(self) -> datetime | None:
        """When the newest data key was made, while texts may be under older ones; `None` when nothing is to be done."""
        ...

    async def walk(self, cursor: Cursor | None, limit: int) -> Walked:
        """Look at the next `limit` texts, and seal those anew that are under an older key. What does not open stays."""
        ...

    async def finished(self, made_at: datetime) -> None:
        """Remember that all texts were looked at since that data key was made, if it is the newest still."""
        ...

    async def uses(self) -> Sequence[KeyUse]:
        """All data keys, the oldest first, with what they seal. Reads every text's head."""
        ...

    def lost(self) -> int:
        """How many data keys nothing in the key file opens: what they sealed is shown as damaged."""
        ...

    def damaged(self) -> Sequence[Damage]:
        """What did not open in this process since the last call, each once; 1,000 of them at most."""
        ...
