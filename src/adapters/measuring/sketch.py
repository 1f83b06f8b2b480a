"""Quantiles by DDSketch: bins that grow by a factor, so that a bin's middle is near all that is in it."""

from collections.abc import Mapping, Sequence

from attrs import field, frozen
from ddsketch import LogarithmicMapping

ACCURACY = 0.02
"""How far a quantile may be off, as a share of it. Bins on record stand for this number: another one needs others."""


@frozen
class LogarithmicSketch:
    """`application.ports.measures.Sketch`. The mapping is written down in decision 0028: bins are kept for years."""

    _mapping: LogarithmicMapping = field(factory=lambda: LogarithmicMapping(ACCURACY), init=False)

    def bin_of(self, seconds: float) -> int:
        """The bin of a time; less than a second is taken for one."""
        return int(self._mapping.key(max(seconds, 1.0)))

    def quantiles(self, bins: Mapping[int, int], *fractions: float) -> tuple[float, ...]:
        """The seconds below which so much of them lies: what a `DDSketch` of the same bins says, without making one."""
        ordered = sorted(bins.items())
        last = sum(bins.values()) - 1
        return tuple(self._at(ordered, fraction * last) for fraction in fractions)

    def _at(self, ordered: Sequence[tuple[int, int]], rank: float) -> float:
        seen = 0
        for number, count in ordered:
            seen += count
            if seen > rank:
                return float(self._mapping.value(number))
        raise ValueError("the bins are empty")
