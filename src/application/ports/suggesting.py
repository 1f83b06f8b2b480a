"""Ready answers for a message in hand."""

from collections.abc import Sequence
from typing import Protocol

from domain.quick_response import QuickResponse


class ReplySuggester(Protocol):
    """Ranks approved responses. It writes nothing of its own, and sends nothing."""

    def rank(self, message: str, offered: Sequence[QuickResponse], *, limit: int) -> tuple[QuickResponse, ...]:
        """Return those of `offered` that fit, the best first; none that has nothing to do with the message.

        The same message and responses give the same answer. Nothing leaves the process.
        """
        ...
