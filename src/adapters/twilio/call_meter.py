"""Counts the calls to Twilio by kind: what they are about and whether they read or write; never a name of theirs."""

from collections import Counter
from collections.abc import Mapping

import httpx
from attrs import define, field

_RESOURCES = frozenset(
    {"Services", "Conversations", "Messages", "Participants", "Users", "Roles", "Webhooks", "Media", "Configuration"}
)
_OTHER = "other"


@define
class CallMeter:
    """`application.ports.measures.Meter`. A hook of the client of all calls."""

    _counts: Counter[str] = field(factory=Counter, init=False)

    async def note(self, request: httpx.Request) -> None:
        """Count a call that is about to be made."""
        self._counts[f"{about(request).lower()}.{'read' if request.method == 'GET' else 'write'}"] += 1

    def take(self) -> Mapping[str, int]:
        """What was counted since it was taken last."""
        taken, self._counts = self._counts, Counter()
        return taken

    def put_back(self, counts: Mapping[str, int]) -> None:
        """Count these again: they could not be kept."""
        self._counts.update(counts)


def about(request: httpx.Request) -> str:
    """What a call is about: the kind of resource, and never its name."""
    found = next((one for one in reversed(request.url.path.split("/")) if _name(one) in _RESOURCES), _OTHER)
    return _name(found)


def _name(part: str) -> str:
    return part.partition(".")[0]
