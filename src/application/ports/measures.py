"""Reading what was counted, by cut: at a cost that does not grow with what happened."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from attrs import field, frozen

from domain.measures import Cut, Offset, Reckoning, Spans, Wait, What
from domain.person import Person

Summed = tuple[int, int]
"""How many, and the sum of what is added up beside them."""


@frozen
class Lot:
    """Times: how many fell into each bin, and the sum of their seconds."""

    counts: Mapping[int, int]
    seconds: int


class Sketch(Protocol):
    """Puts times into bins, and tells quantiles of what is in them. Bins of the same number are the same anywhere."""

    def bin_of(self, seconds: float) -> int:
        """The bin of a time; less than a second is taken for one."""
        ...

    def quantiles(self, bins: Mapping[int, int], *fractions: float) -> tuple[float, ...]:
        """The seconds below which so much of them lies, to within 2 in 100; the bins hold one time at least."""
        ...


@frozen(kw_only=True)
class Standing:
    """How things are now."""

    active: int
    """Conversations that are not closed."""
    waiting: Mapping[str, int]
    """Of these: `provider` and `patient` by whose turn it is, `on-hold`, and `queued` of `provider` by nobody's."""
    unanswered: int
    oldest: datetime | None
    """Since when the longest wait lasts."""
    mean_seconds: float
    unread: int
    """Messages that patients have not read."""


@frozen(kw_only=True)
class Choices:
    """What can be chosen to look at."""

    providers: tuple[Person, ...] = field(repr=False)
    pools: tuple[str, ...]


class MeasureReader(Protocol):
    """Looks up what was counted."""

    async def sums(
        self, whats: Iterable[What], cut: Cut, start: datetime, end: datetime
    ) -> Mapping[tuple[What, str], Summed]:
        """What was counted in a cut, by what it is and which kind of it."""
        ...

    async def volume(self, what: What, cut: Cut, offsets: Sequence[Offset], unit: timedelta) -> Mapping[int, int]:
        """Counts by hours, or days, of local time since 1970, those of them that are not 0."""
        ...

    async def times(self, cut: Cut, spans: Spans) -> Mapping[tuple[Wait, Reckoning], Lot]:
        """The times in a cut."""
        ...

    async def first_replies(self, cut: Cut, offsets: Sequence[Offset]) -> Mapping[int, Lot]:
        """How long first replies took in business time, in a cut, by days of local time since 1970."""
        ...

    async def responses(self, ids: Iterable[str]) -> Mapping[str, str]:
        """The titles of quick responses that the team shares, retired ones included; people's own have none here."""
        ...

    async def standing(self, at: datetime) -> Standing:
        """How things are now."""
        ...

    async def choices(self) -> Choices:
        """Active providers and their pools."""
        ...


class Meter(Protocol):
    """Counts calls to the messaging provider in this process, by kind."""

    def take(self) -> Mapping[str, int]:
        """What was counted since it was taken last."""
        ...

    def put_back(self, counts: Mapping[str, int]) -> None:
        """Count these again: they could not be kept."""
        ...
