"""What is counted as it happens."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from domain.ids import ConversationId
from domain.measures import Lasted, Tally


class Measures(Protocol):
    """Counting, in the transaction of the act.

    Messages, urgent flags and opened conversations are counted by whoever keeps them; a flag that is lowered below
    urgent for the first time is counted as false.
    """

    def count(self, tally: Tally) -> None:
        """Count it in every cut that it belongs to."""
        ...

    def took(self, lasted: Lasted, bin_of: Callable[[float], int]) -> None:
        """Count how long something took, by the bin of its seconds."""
        ...

    async def uncounted(self, *, limit: int) -> Mapping[ConversationId, Sequence[int]]:
        """Return, of some conversations, the entries of the clock ledger that end a time and are not counted yet."""
        ...

    def counted(self, conversation: ConversationId, seqs: Sequence[int], at: datetime) -> None:
        """Note that these were counted; the commit raises `ConcurrentUpdate` if one of them was already."""
        ...

    async def pack(self, before: datetime) -> bool:
        """Keep some of what was counted in spans that were over by then in less room; `False` if none is left.

        No number changes by it, and what is counted there afterwards counts as well.
        """
        ...

    def purge(self, before: datetime) -> None:
        """Forget what was counted before that time, in spans that are over by then."""
        ...
